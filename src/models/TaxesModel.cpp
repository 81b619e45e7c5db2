// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TaxesModel.h"

#include "models/FieldInput.h"
#include "models/PastedCells.h"

namespace dbledger::models {

namespace {

using domain::Decimal;
using domain::ReadTax;

/// Of a column that is not Category.
std::optional<Decimal> ReadTax::*memberOf(int column)
{
    return column == TaxesModel::Rate ? &ReadTax::rate : column == TaxesModel::Base ? &ReadTax::base : &ReadTax::tax;
}

const QStringList &taxCategories()
{
    static const QStringList codes{QStringLiteral("S"),  QStringLiteral("Z"), QStringLiteral("E"),
                                   QStringLiteral("AE"), QStringLiteral("K"), QStringLiteral("G"),
                                   QStringLiteral("O"),  QStringLiteral("L"), QStringLiteral("M")};
    return codes;
}

/// Its code; nothing for what is none.
std::optional<QString> categoryFrom(const QString &typed)
{
    const QString code = typed.trimmed().toUpper();
    return code.isEmpty() || taxCategories().contains(code) ? std::optional(code) : std::nullopt;
}

// "VAT rate" is a rate, "VAT base" a base: the first counts.
constexpr TitleWord taxWords[]{
    {u"categ", TaxesModel::Category}, {u"code", TaxesModel::Category}, {u"rate", TaxesModel::Rate},
    {u"taux", TaxesModel::Rate},      {u"%", TaxesModel::Rate},        {u"taxed", TaxesModel::Base},
    {u"taxable", TaxesModel::Base},   {u"base", TaxesModel::Base},     {u"net", TaxesModel::Base},
    {u"ht", TaxesModel::Base},        {u"vat", TaxesModel::Tax},       {u"tva", TaxesModel::Tax},
    {u"tax", TaxesModel::Tax},
};

QList<std::optional<int>> taxColumns(QList<QStringList> &rows)
{
    if (const auto titled = columnsOfTitles(rows, taxWords))
        return *titled;
    if (pastedWidth(rows) > 3)
        return {TaxesModel::Rate, TaxesModel::Category, TaxesModel::Base, TaxesModel::Tax};
    return {TaxesModel::Rate, TaxesModel::Base, TaxesModel::Tax};
}

} // namespace

TaxesModel::TaxesModel(QObject *parent)
    : RowsModel({tr("Rate %"), tr("Category"), tr("Taxed amount"), tr("VAT")}, {Category}, parent)
{
}

std::optional<Decimal> TaxesModel::product(const ReadTax &row, int decimals)
{
    const auto product = row.rate && row.base ? row.base->percent(*row.rate) : std::nullopt;
    return product ? std::optional(product->rounded(decimals)) : std::nullopt;
}

QList<ReadTax> TaxesModel::pasted(const QString &text) const
{
    return taxesFromText(text, locale(), decimals());
}

QString TaxesModel::cellOf(const ReadTax &row, int column) const
{
    return column == Category ? row.category : numberText(row.*memberOf(column), column == Rate ? 0 : decimals());
}

QString TaxesModel::refusal(int column, const QString &typed) const
{
    return column == Category ? tr("“%1” is no VAT category; %2 are.").arg(typed, taxCategories().join(u' '))
                              : RowsModel::refusal(column, typed);
}

std::optional<ReadTax> TaxesModel::edited(const ReadTax &row, int column, const QString &typed) const
{
    ReadTax changed = row;
    if (column == Category) {
        const std::optional<QString> code = categoryFrom(typed);
        changed.category = code.value_or(QString());
        return code ? std::optional(changed) : std::nullopt;
    }
    const std::optional<Decimal> value = understood(typed);
    if (!value && !typed.isEmpty())
        return std::nullopt;
    const bool follows = !row.tax || row.tax == product(row, decimals());
    changed.*memberOf(column) = value;
    if (const auto tax = product(changed, decimals()); tax && follows && column != Tax)
        changed.tax = tax;
    return changed;
}

QList<ReadTax> taxesFromText(const QString &text, const QLocale &locale, int decimals)
{
    QList<QStringList> rows = pastedCells(text);
    if (rows.isEmpty())
        return {};
    const QList<std::optional<int>> columns = taxColumns(rows);
    QList<ReadTax> taxes;
    for (const QStringList &cells : std::as_const(rows)) {
        ReadTax row;
        for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i)
            if (columns[i] == TaxesModel::Category)
                row.category = categoryFrom(cells[i]).value_or(QString());
            else if (columns[i])
                row.*memberOf(*columns[i]) = Decimal::parse(canonicalAmount(cells[i], locale));
        if (!row.tax)
            row.tax = TaxesModel::product(row, decimals);
        if (row.rate || row.base || row.tax)
            taxes.append(row);
    }
    return taxes;
}

} // namespace dbledger::models
