// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LinePaste.h"

#include "domain/Folding.h"
#include "models/FieldInput.h"
#include "models/LinesModel.h"
#include "models/PastedCells.h"

#include <algorithm>

namespace dbledger::models {

namespace {

using Column = LinesModel::Column;
using Cells = QStringList;

std::optional<Column> columnOfTitle(const QString &title)
{
    struct Word
    {
        QStringView word;
        Column column;
    };
    // The first that the folded title contains counts: "unit price" is no total, "total HT" no VAT.
    static constexpr Word words[]{
        {u"descr", Column::Description},   {u"design", Column::Description},  {u"libelle", Column::Description},
        {u"article", Column::Description}, {u"produit", Column::Description}, {u"product", Column::Description},
        {u"item", Column::Description},    {u"qty", Column::Quantity},        {u"quant", Column::Quantity},
        {u"qte", Column::Quantity},        {u"unit", Column::UnitPrice},      {u"p.u", Column::UnitPrice},
        {u"pu", Column::UnitPrice},        {u"prix", Column::UnitPrice},      {u"price", Column::UnitPrice},
        {u"total", Column::Total},         {u"montant", Column::Total},       {u"amount", Column::Total},
        {u"tva", Column::TaxRate},         {u"vat", Column::TaxRate},         {u"tax", Column::TaxRate},
    };
    const QString folded = domain::folded(title);
    for (const Word &word : words)
        if (folded.contains(word.word))
            return word.column;
    return std::nullopt;
}

QList<std::optional<Column>> columnsOf(QList<Cells> &rows)
{
    QList<std::optional<Column>> columns;
    int known = 0;
    for (const QString &title : rows.first()) {
        columns.append(columnOfTitle(title));
        const bool digits = std::ranges::any_of(title, [](QChar c) { return c.isDigit(); });
        known += columns.last() && !digits ? 1 : 0;
    }
    if (known >= 2) {
        rows.removeFirst();
        return columns;
    }
    const qsizetype width = std::ranges::max(rows, {}, &Cells::size).size();
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
    QList<Cells> rows = pastedCells(text);
    if (rows.isEmpty())
        return {};
    const QList<std::optional<Column>> columns = columnsOf(rows);
    QList<domain::ReadLine> lines;
    for (const Cells &cells : std::as_const(rows)) {
        domain::ReadLine line;
        for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            const auto understood = domain::Decimal::parse(canonicalAmount(cells[i], locale));
            if (columns[i] == Column::Description)
                line.description = line.description.isEmpty() ? cells[i] : line.description;
            else if (columns[i] && understood)
                LinesModel::number(line, *columns[i]) = understood;
        }
        LinesModel::completeTotal(line, decimals);
        if (line != domain::ReadLine{})
            lines.append(line);
    }
    return lines;
}

} // namespace dbledger::models
