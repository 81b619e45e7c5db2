// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dbledger::domain {

/// Text for searching and sorting without regard to case and accents: decomposed, marks dropped, case folded, ligatures
/// spelled out (oe, ae, ss), blanks collapsed. The same for every database, because it is done here.
QString folded(QStringView text);

/// Folded, and every run of what is neither letter nor digit is one blank: for comparing descriptions and names.
QString wordsKey(QStringView text);

/// An invoice number for comparing: folded, letters and digits only, zeros that lead a group of digits
/// dropped, two groups of digits kept apart by a point: "FAC/2018/0001" and "fac 2018-1" are "fac2018.1".
QString numberKey(QStringView number);

/// An invoice number for sorting: its key with every group of digits as wide as the widest that occurs, so that 2 comes
/// before 10.
QString numberOrder(QStringView number);

} // namespace dbledger::domain
