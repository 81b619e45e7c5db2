// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dbledger::extraction {

/// Text for comparing: small letters without accents, typographic quotes, dashes and blanks as their ASCII ones,
/// blanks trimmed and single. "Échéance :" -> "echeance :".
QString folded(QStringView text);

/// folded(), and everything but letters and digits is a blank: "N° de TVA :" -> "n de tva". What labels are compared
/// by.
QString foldedWords(QStringView text);

bool hasDigit(QStringView text);

/// Edits (insert, delete, replace, swap of neighbours) from one text to the other, where letters and digits that
/// recognisers confuse (0/o, 1/l/i, 5/s, 8/b, rn/m ...) cost half of one. Stops at `limit`.
double editDistance(QStringView a, QStringView b, double limit);

} // namespace dbledger::extraction
