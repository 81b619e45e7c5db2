// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LinePaste.h"

#include "models/FieldInput.h"
#include "models/LinesModel.h"
#include "models/PastedCells.h"

#include <algorithm>

namespace dbledger::models {

namespace {

using Column = LinesModel::Column;

// "unit price" is no total, "total HT" no VAT: the first counts.
constexpr TitleWord lineWords[]{
    {u"descr", Column::Description},   {u"design", Column::Description},  {u"libelle", Column::Description},
    {u"article", Column::Description}, {u"produit", Column::Description}, {u"product", Column::Description},
    {u"item", Column::Description},    {u"qty", Column::Quantity},        {u"quant", Column::Quantity},
    {u"qte", Column::Quantity},        {u"unit", Column::UnitPrice},      {u"p.u", Column::UnitPrice},
    {u"pu", Column::UnitPrice},        {u"prix", Column::UnitPrice},      {u"price", Column::UnitPrice},
    {u"total", Column::Total},         {u"montant", Column::Total},       {u"amount", Column::Total},
    {u"tva", Column::TaxRate},         {u"vat", Column::TaxRate},         {u"tax", Column::TaxRate},
};

QList<std::optional<int>> lineColumns(QList<QStringList> &rows)
{
    if (const auto titled = columnsOfTitles(rows, lineWords))
        return *titled;
    const qsizetype width = pastedWidth(rows);
    if (width <= 2)
        return {Column::Description, Column::Total};
    if (width == 3)
        return {Column::Description, Column::Quantity, Column::UnitPrice};
    if (width == 4)
        return {Column::Description, Column::Quantity, Column::UnitPrice, Column::Total};
    return {Column::Description, Column::Quantity, Column::UnitPrice, Column::TaxRate, Column::Total};
}

} // namespace

QList<domain::ReadLine> linesFromText(const QString &text, const QLocale &locale, int decimals)
{
    QList<QStringList> rows = pastedCells(text);
    if (rows.isEmpty())
        return {};
    const QList<std::optional<int>> columns = lineColumns(rows);
    QList<domain::ReadLine> lines;
    for (const QStringList &cells : std::as_const(rows)) {
        domain::ReadLine line;
        for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            const auto understood = domain::Decimal::parse(canonicalAmount(cells[i], locale));
            if (columns[i] == Column::Description)
                line.description = line.description.isEmpty() ? cells[i] : line.description;
            else if (columns[i] && understood)
                LinesModel::number(line, Column(*columns[i])) = understood;
        }
        LinesModel::completeTotal(line, decimals);
        if (line != domain::ReadLine{})
            lines.append(line);
    }
    return lines;
}

} // namespace dbledger::models
