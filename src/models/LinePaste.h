// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"

#include <QLocale>

namespace dbledger::models {

/// Rows out of a spreadsheet, as the clipboard brings them: cells parted by tabs, else by semicolons, else by commas;
/// quoted cells may hold any of them and line feeds. A first row of titles ("Description", "Qté", "P.U.", ...) says
/// what the columns are; without one they are description, quantity, unit price, VAT %, total as far as there are
/// columns (four: without the VAT; two: description and total). Numbers as `locale` or the other one writes them.
/// A total that is not there is computed, to that many decimals. Rows without anything are left out.
QList<domain::ReadLine> linesFromText(const QString &text, const QLocale &locale, int decimals = 2);

} // namespace dbledger::models
