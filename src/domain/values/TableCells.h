// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Money.h"
#include "domain/values/Table.h"

#include <QDate>

namespace dbledger::domain {

// Cells of what there is; empty ones of what there is not.

inline TableCell textCell(const QString &value)
{
    return value.isEmpty() ? TableCell() : TableCell{TableCell::Kind::Text, value};
}

inline TableCell dateCell(const QDate &value)
{
    return value.isValid() ? TableCell{TableCell::Kind::Date, value.toString(Qt::ISODate)} : TableCell();
}

inline TableCell countCell(qint64 value)
{
    return {TableCell::Kind::Number, QString::number(value)};
}

inline TableCell decimalCell(const std::optional<Decimal> &value)
{
    return value ? TableCell{TableCell::Kind::Number, value->toString()} : TableCell();
}

/// Without its currency.
inline TableCell amountCell(const std::optional<Money> &value)
{
    return value ? TableCell{TableCell::Kind::Number, value->toString()} : TableCell();
}

} // namespace dbledger::domain
