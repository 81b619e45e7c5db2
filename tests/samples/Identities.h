// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Random.h"
#include "Words.h"

namespace dbledger::samples {

// Identifiers with right check digits, compact, that belong to nobody we know of.

QString makeSiren(Random &random);
QString makeSiret(const QString &siren, Random &random);
/// The VAT id of a company of that country; the French one goes with its SIREN.
QString makeFrenchVatId(const QString &siren);
QString makeVatId(Tongue tongue, Random &random);
QString makeIban(Tongue tongue, Random &random);
QString makeBic(Tongue tongue, Random &random);
/// ISO 11649: RF, check digits, the digits of the reference.
QString makeCreditorReference(Random &random);

/// "FR76 3000 ...": in groups of that many characters.
QString grouped(const QString &identifier, int size);
/// "552 100 554 00013": as French companies print theirs.
QString spacedSiret(const QString &siret);

} // namespace dbledger::samples
