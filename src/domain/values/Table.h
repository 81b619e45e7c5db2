// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dbledger::domain {

/// A cell of a table on its way out of the program (CSV, XLSX). Its kind decides how it is written: text may have to be
/// guarded against being taken for a formula, a number never.
struct TableCell
{
    enum class Kind { Empty, Text, Number, Date };
    Kind kind = Kind::Empty;
    QString text; ///< numbers canonical with a point, dates ISO 8601

    bool operator==(const TableCell &) const = default;
};
using TableRow = QList<TableCell>;

} // namespace dbledger::domain
