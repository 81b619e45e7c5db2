// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dbledger::app::demo {

// Invented names for demonstration data, by index; every index is answered.

QString companyName(int index); ///< none twice among some thousands
QString personName(int index);
QString street(int index);
QString town(int index); ///< "69003 Lyon"
/// What an office supplier and bookseller would sell.
QString productName(int index);
/// What such a company buys.
QString purchaseName(int index);

/// A SIREN with a right check digit, and the French VAT id over it.
QString siren(int index);
QString vatIdOf(const QString &siren);

} // namespace dbledger::app::demo
