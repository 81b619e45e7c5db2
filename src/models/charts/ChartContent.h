// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Money.h"
#include "domain/values/Period.h"
#include "domain/values/Table.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace dbledger::models {

/// What the whole numbers of a column count.
struct Unit
{
    enum class Kind { Count, Amount, Days };
    Kind kind = Kind::Count;
    std::optional<domain::Currency> currency; ///< of amounts; its minor units are counted
    int decimals = 0;                         ///< of the others: 1 counts tenths

    static Unit count(int decimals = 0) { return {Kind::Count, std::nullopt, decimals}; }
    static Unit amount(const domain::Currency &currency) { return {Kind::Amount, currency, currency.minorDigits()}; }
    static Unit days() { return {Kind::Days, std::nullopt, 0}; }

    /// Where such a number stands on an axis, in whole units.
    double drawn(qint64 value) const;
    /// With the locale's signs, without the unit's name; an en dash where there is nothing.
    QString text(const std::optional<qint64> &value) const;
    /// With the unit: "1 234,50 EUR", "12 days".
    QString fullText(const std::optional<qint64> &value) const;
};

/// One column of a chart's table; those with a mark are drawn, too.
struct ChartColumn
{
    enum class Mark { None, Bar, Line };
    QString heading;
    Mark mark = Mark::None;
    bool faint = false; ///< what the column before it is compared with
    Unit unit;
    QList<std::optional<qint64>> values; ///< one a row
    QStringList texts;                   ///< in the place of values, where it is no number
};

/// What a chart shows, and its table twin: the picture is drawn from the same numbers. A plain value.
struct ChartContent
{
    QString title;      ///< a sentence: what, in what unit, net or gross
    QString rowHeading; ///< of the first column
    QStringList rows;   ///< full names
    QStringList labels; ///< short ones for the axis; empty: the names
    QList<ChartColumn> columns;
    bool stacked = false;          ///< bars on top of each other
    QString emptyText;             ///< what there is instead of a chart without rows
    QList<qint64> ids;             ///< of the party, product, ... behind each row; empty: there is none
    QList<domain::Period> periods; ///< of each row along time; empty: they are no periods

    int rowCount() const { return int(rows.size()); }
    QString label(int row) const { return labels.isEmpty() ? rows.value(row) : labels.value(row); }
    /// Of a cell of columns[column], with its unit.
    QString text(int row, int column) const;
    /// What a row says, for tool tips and screen readers: "March 2026: Net 1 234,50 EUR; Invoices 12".
    QString sentence(int row) const;
    /// Does some drawn column have a number?
    bool hasMarks() const;

    QStringList headings() const;
    /// The first column is the name.
    domain::TableRow tableRow(int row) const;
};

} // namespace dbledger::models
