// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Invoice.h"

#include "Identities.h"

#include <QLocale>
#include <QMap>

namespace dbledger::samples {

using domain::Decimal;

namespace {

Company makeCompany(Tongue tongue, bool person, Random &random)
{
    Company company;
    company.name = person ? personName(tongue, random) : companyName(tongue, random);
    company.address = address(tongue, random);
    company.email = email(company.name, tongue, random);
    company.phone = tongue == Tongue::French     ? random.shape(QStringLiteral("0# ## ## ## ##"))
                    : tongue == Tongue::German   ? random.shape(QStringLiteral("0### / ######"))
                    : tongue == Tongue::American ? random.shape(QStringLiteral("(5##) 555-01##"))
                                                 : random.shape(QStringLiteral("020 7946 0###"));
    company.siren = makeSiren(random);
    company.siret = makeSiret(company.siren, random);
    company.vatId = tongue == Tongue::French ? makeFrenchVatId(company.siren) : makeVatId(tongue, random);
    company.iban = makeIban(tongue, random);
    company.bic = makeBic(tongue, random);
    return company;
}

Item makeItem(const Recipe &recipe, Random &random)
{
    Item item;
    item.reference = random.shape(QStringLiteral("@@-####"));
    item.description = recipe.services ? service(recipe.tongue, random) : product(recipe.tongue, random);
    item.unit = recipe.services ? (recipe.tongue == Tongue::German ? QStringLiteral("Std.") : QStringLiteral("h"))
                                : (recipe.tongue == Tongue::German ? QStringLiteral("Stk.") : QStringLiteral("u"));
    if (random.percent(recipe.detailPercent))
        for (int left = random.between(1, 2); left > 0; --left)
            item.details += detail(recipe.tongue, random);
    const int quarters =
        recipe.fractions ? random.between(2, 60) : 4 * random.between(1, recipe.services ? 6 : recipe.mostPieces);
    item.quantity = Decimal::fromMillionths(std::int64_t(quarters) * 250'000);
    const int cents = recipe.services     ? 500 * random.between(12, 240)
                      : random.percent(8) ? random.between(30'000, 189'999)
                                          : random.between(95, 14'999);
    item.price = Decimal::fromMillionths(std::int64_t(cents) * 10'000);
    if (recipe.discountPercent > 0 && random.percent(recipe.discountPercent))
        item.discount = Decimal::fromInt(5 * random.between(1, 6));
    item.total = item.quantity.times(item.price)->percent(Decimal::fromInt(100) - item.discount)->rounded(2);
    item.rate = *Decimal::parse(random.pick(recipe.rates));
    return item;
}

bool writesComma(Tongue tongue)
{
    return tongue != Tongue::English && tongue != Tongue::American && tongue != Tongue::Swiss;
}

} // namespace

void addUp(Invoice &invoice, bool pricesWithTax)
{
    invoice.taxes.clear();
    invoice.net = invoice.tax = Decimal();
    QMap<std::int64_t, Decimal> sums;
    for (const Item &item : invoice.items)
        sums[item.rate.millionths()] = sums.value(item.rate.millionths()) + item.total;
    if (!invoice.charge.isZero())
        sums[invoice.items.first().rate.millionths()] = sums[invoice.items.first().rate.millionths()] + invoice.charge;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        TaxRow row{Decimal::fromMillionths(it.key()), *it, {}};
        if (pricesWithTax) {
            const Decimal factor = Decimal::fromInt(100) + row.rate;
            row.base = it->times(Decimal::fromInt(100))->dividedBy(factor)->rounded(2);
            row.tax = *it - row.base;
        } else {
            row.tax = row.base.percent(row.rate)->rounded(2);
        }
        invoice.net = invoice.net + row.base;
        invoice.tax = invoice.tax + row.tax;
        invoice.taxes += row;
    }
    invoice.gross = invoice.net + invoice.tax;
}

Invoice makeInvoice(const Recipe &recipe, Random &random)
{
    Invoice invoice;
    invoice.tongue = recipe.tongue;
    invoice.seller = makeCompany(recipe.tongue, false, random);
    invoice.buyer = makeCompany(recipe.tongue, recipe.buyerIsPerson, random);
    invoice.issued = QDate(2017, 1, 1).addDays(random.below(365 * 8));
    invoice.due = invoice.issued.addDays(15 * random.between(1, 4));
    invoice.delivered = invoice.issued.addDays(-random.between(1, 20));
    invoice.number = random.shape(recipe.numberShape);
    invoice.number.replace(QStringLiteral("%1"), QString::number(invoice.issued.year()));
    invoice.order = random.shape(QStringLiteral("4500######"));
    invoice.buyerId = random.shape(QStringLiteral("C#####"));
    invoice.reference = makeCreditorReference(random);
    invoice.creditNote = random.percent(recipe.creditNotePercent);
    for (int left = random.between(recipe.fewest, recipe.most); left > 0; --left)
        invoice.items += makeItem(recipe, random);
    if (recipe.chargePercent > 0 && random.percent(recipe.chargePercent))
        invoice.charge = Decimal::fromMillionths(std::int64_t(random.between(390, 4'990)) * 10'000);
    addUp(invoice, recipe.pricesWithTax);
    if (random.percent(recipe.prepaidPercent))
        invoice.prepaid = invoice.gross.percent(Decimal::fromInt(10 * random.between(1, 5)))->rounded(2);
    invoice.amountDue = invoice.gross - invoice.prepaid;
    return invoice;
}

QString amountText(Decimal amount, Tongue tongue, const QString &symbol)
{
    const QString text = amount.abs().toString(2);
    const qsizetype point = text.indexOf(u'.');
    QString whole = text.left(point);
    const bool comma = writesComma(tongue);
    const QChar group = tongue == Tongue::French ? QChar(0xa0) : tongue == Tongue::Swiss ? u'\'' : comma ? u'.' : u',';
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, group);
    const QString sign = amount.isNegative() ? QStringLiteral("-") : QString();
    const QString number = whole + (comma ? u',' : u'.') + text.mid(point + 1);
    if (symbol.isEmpty())
        return sign + number;
    if (tongue == Tongue::Dutch || tongue == Tongue::Swiss)
        return symbol + QChar(0xa0) + sign + number;
    return comma ? sign + number + QChar(0xa0) + symbol : sign + symbol + number;
}

QString numberText(Decimal number, Tongue tongue)
{
    QString text = number.toString();
    if (writesComma(tongue))
        text.replace(u'.', u',');
    return text;
}

QString languageCode(Tongue tongue)
{
    switch (tongue) {
    case Tongue::French:
        return QStringLiteral("fr");
    case Tongue::German:
    case Tongue::Swiss:
        return QStringLiteral("de");
    case Tongue::Spanish:
        return QStringLiteral("es");
    case Tongue::Italian:
        return QStringLiteral("it");
    case Tongue::Dutch:
        return QStringLiteral("nl");
    case Tongue::Portuguese:
        return QStringLiteral("pt");
    case Tongue::English:
    case Tongue::American:
        break;
    }
    return QStringLiteral("en");
}

QString dateText(QDate date, Tongue tongue, const QString &pattern)
{
    return QLocale(languageCode(tongue)).toString(date, pattern);
}

} // namespace dbledger::samples
