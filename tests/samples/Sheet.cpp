// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sheet.h"

namespace dbledger::samples {

using domain::Field;

Sheet::Sheet(Canvas &canvas_, Truth &truth_, Random &random_, const Recipe &recipe)
    : canvas(canvas_)
    , truth(truth_)
    , random(random_)
    , invoice(makeInvoice(recipe, random_))
    , pageWidth(canvas_.size().width())
{
    truth.setLanguage(languageCode(recipe.tongue));
}

double Sheet::party(Side side, double x, double y, const TextStyle &name, const TextStyle &rest, Align align)
{
    const Company &who = company(side);
    truth.set(side == Side::Seller ? Field::SellerName : Field::BuyerName, who.name);
    truth.set(side == Side::Seller ? Field::SellerAddress : Field::BuyerAddress,
              who.address.join(QStringLiteral(", ")));
    canvas.text(x, y, who.name, name, align);
    return canvas.lines(x, y + std::max(name.size, rest.size) * 1.35, who.address, rest, 1.35, align);
}

Sheet::Entry Sheet::entry(const QString &label, Field field, const QString &value) const
{
    return {label, value, field, value};
}

Sheet::Entry Sheet::entry(const QString &label, Field field, QDate date, const QString &pattern) const
{
    return {label, dateText(date, invoice.tongue, pattern), field, date.toString(Qt::ISODate)};
}

Sheet::Entry Sheet::entry(const QString &label, std::optional<Field> field, domain::Decimal amount) const
{
    return {label, amountText(amount, invoice.tongue, symbol), field, amount.toString(2)};
}

void Sheet::record(const Entry &entry)
{
    if (entry.field)
        truth.set(*entry.field, entry.value.isEmpty() ? entry.text : entry.value);
}

double Sheet::entries(const QList<Entry> &list, double x, double valueX, double y, const TextStyle &label,
                      const TextStyle &value, Align valueAlign, double leading)
{
    for (const Entry &entry : list) {
        canvas.text(x, y, entry.label, label);
        canvas.text(valueX, y, entry.text, value, valueAlign);
        record(entry);
        y += std::max(label.size, value.size) * leading;
    }
    return y;
}

double Sheet::sentences(const QList<Entry> &list, double x, double y, const TextStyle &style, double leading)
{
    for (const Entry &entry : list) {
        canvas.text(x, y, entry.label + u' ' + entry.text, style);
        record(entry);
        y += style.size * leading;
    }
    return y;
}

void Sheet::recordType()
{
    truth.set(Field::DocumentType, invoice.creditNote ? QStringLiteral("381") : QStringLiteral("380"));
}

} // namespace dbledger::samples
