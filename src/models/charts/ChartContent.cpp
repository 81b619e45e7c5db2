// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/ChartContent.h"

#include "app/wording/Wording.h"

#include <QCoreApplication>

#include <cmath>

namespace dbledger::models {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartContent)
};

QString canonical(qint64 value, const Unit &unit)
{
    if (unit.currency)
        return domain::Money::fromMinor(value, *unit.currency).toString();
    const auto decimal = domain::Decimal::fromMinor(value, unit.decimals);
    return decimal ? decimal->toString() : QString::number(value);
}

} // namespace

double Unit::drawn(qint64 value) const
{
    return double(value) / std::pow(10.0, decimals);
}

QString Unit::text(const std::optional<qint64> &value) const
{
    return value ? app::Wording().number(canonical(*value, *this)) : QStringLiteral("–");
}

QString Unit::fullText(const std::optional<qint64> &value) const
{
    if (!value)
        return text(value);
    switch (kind) {
    case Kind::Amount:
        return app::Wording().money(domain::Money::fromMinor(*value, *currency));
    case Kind::Days:
        return ChartText::tr("%n day(s)", nullptr, int(*value));
    case Kind::Count:
        break;
    }
    return text(value);
}

QString ChartContent::text(int row, int column) const
{
    const ChartColumn &of = columns[column];
    return of.texts.isEmpty() ? of.unit.fullText(of.values.value(row)) : of.texts.value(row);
}

QString ChartContent::sentence(int row) const
{
    QStringList parts;
    for (int column = 0; column < columns.size(); ++column)
        parts.append(ChartText::tr("%1: %2", "heading and value").arg(columns[column].heading, text(row, column)));
    return rows.value(row) + u'\n' + parts.join(u'\n');
}

bool ChartContent::hasMarks() const
{
    for (const ChartColumn &column : columns)
        if (column.mark != ChartColumn::Mark::None)
            for (const auto &value : column.values)
                if (value && *value != 0)
                    return true;
    return false;
}

QStringList ChartContent::headings() const
{
    QStringList all{rowHeading};
    for (const ChartColumn &column : columns)
        all.append(column.heading);
    return all;
}

domain::TableRow ChartContent::tableRow(int row) const
{
    using Kind = domain::TableCell::Kind;
    domain::TableRow cells{{Kind::Text, rows.value(row)}};
    for (const ChartColumn &column : columns) {
        if (!column.texts.isEmpty())
            cells.append({Kind::Text, column.texts.value(row)});
        else if (const auto value = column.values.value(row))
            cells.append({Kind::Number, canonical(*value, column.unit)});
        else
            cells.append({Kind::Empty, {}});
    }
    return cells;
}

} // namespace dbledger::models
