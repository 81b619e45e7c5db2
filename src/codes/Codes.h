// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PayloadFacts.h"
#include "domain/ScannedCode.h"

#include <QImage>

namespace dbledger::codes {

/// Finds QR codes and barcodes on a page's picture, at several scales; boxes are fractions of that picture. Cheapest
/// attempt first; `thorough` also tries the slow ones. Never fails: what cannot be read is not there.
QList<domain::ScannedCode> scan(const QImage &page, int pageNumber, bool thorough = false);

/// What the payload says. Never guesses: an unknown payload gives facts without format and values.
domain::PayloadFacts parsePayload(const domain::ScannedCode &code);

} // namespace dbledger::codes
