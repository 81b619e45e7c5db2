// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LinesModel.h"

#include "models/LinePaste.h"

namespace dbledger::models {

LinesModel::LinesModel(QObject *parent)
    : RowsModel({tr("Description"), tr("Quantity"), tr("Unit price"), tr("VAT %"), tr("Total")}, {Description}, parent)
{
}

QList<domain::ReadLine> LinesModel::pasted(const QString &text) const
{
    return linesFromText(text, locale(), decimals());
}

QString LinesModel::cellOf(const domain::ReadLine &row, int column) const
{
    if (column == Description)
        return row.description;
    domain::ReadLine copy = row;
    return numberText(number(copy, Column(column)), column == UnitPrice || column == Total ? decimals() : 0);
}

std::optional<domain::ReadLine> LinesModel::edited(const domain::ReadLine &row, int column, const QString &typed) const
{
    domain::ReadLine line = row;
    if (column == Description) {
        line.description = typed;
        return line;
    }
    const std::optional<domain::Decimal> value = understood(typed);
    if (!value && !typed.isEmpty())
        return std::nullopt;
    const bool follows = !line.lineTotal || line.lineTotal == product(line, decimals());
    number(line, Column(column)) = value;
    if (follows && column != Total && column != TaxRate)
        line.lineTotal = product(line, decimals()).has_value() ? product(line, decimals()) : line.lineTotal;
    return line;
}

std::optional<domain::Decimal> &LinesModel::number(domain::ReadLine &line, Column column)
{
    switch (column) {
    case Quantity:
        return line.quantity;
    case UnitPrice:
        return line.unitPrice;
    case TaxRate:
        return line.taxRate;
    case Description:
    case Total:
    case ColumnCount:
        break;
    }
    return line.lineTotal;
}

std::optional<domain::Decimal> LinesModel::product(const domain::ReadLine &line, int decimals)
{
    if (!line.quantity || !line.unitPrice)
        return std::nullopt;
    std::optional<domain::Decimal> product = line.quantity->times(*line.unitPrice);
    if (product && line.priceBase)
        product = product->dividedBy(*line.priceBase);
    if (!product)
        return std::nullopt;
    return (*product + line.adjustment.value_or(domain::Decimal())).rounded(decimals);
}

void LinesModel::completeTotal(domain::ReadLine &line, int decimals)
{
    if (!line.lineTotal)
        line.lineTotal = product(line, decimals);
}

} // namespace dbledger::models
