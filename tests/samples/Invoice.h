// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Words.h"
#include "domain/values/Decimal.h"

#include <QDate>

#include <optional>

namespace dbledger::samples {

struct Company
{
    QString name, email, phone, vatId, siren, siret, iban, bic;
    Address address;
};

struct Item
{
    QString reference, description, unit;
    QStringList details; ///< lines below the description
    domain::Decimal quantity = domain::Decimal::fromInt(1);
    domain::Decimal price, total; ///< net, or with VAT where the recipe says so
    domain::Decimal rate;         ///< percent
    domain::Decimal discount;     ///< percent, of quantity times price
};

struct TaxRow
{
    domain::Decimal rate, base, tax;
};

/// All that a page may print; what it does print is the layout's choice.
struct Invoice
{
    Tongue tongue = Tongue::French;
    Company seller, buyer;
    QString number, order, buyerId, reference;
    QDate issued, due, delivered;
    bool creditNote = false;
    QList<Item> items;
    QList<TaxRow> taxes;
    domain::Decimal charge; ///< for shipping: net, at the rate of the first item
    domain::Decimal net, tax, gross, prepaid, amountDue;
};

/// What the invoices of a layout are like.
struct Recipe
{
    Tongue tongue = Tongue::French;
    QString numberShape; ///< see Random::shape; %1 is the year
    QList<QString> rates = {QStringLiteral("20")};
    int fewest = 2, most = 9;   ///< items
    int mostPieces = 24;        ///< of one item
    bool services = false;      ///< works instead of things
    int detailPercent = 0;      ///< how many items have lines of detail
    bool fractions = false;     ///< quantities like 2.5
    bool pricesWithTax = false; ///< as shops print them
    int creditNotePercent = 0;
    int prepaidPercent = 0;
    int discountPercent = 0; ///< how many items have a discount
    int chargePercent = 0;   ///< how many invoices have a charge for shipping
    bool buyerIsPerson = false;
};

/// An invoice whose sums are right: the tax is rounded once per rate.
Invoice makeInvoice(const Recipe &recipe, Random &random);
/// Its rows of VAT, one a rate, and net, tax and gross anew, where a layout put items or a charge of its own.
void addUp(Invoice &invoice, bool pricesWithTax = false);

/// "1 234,50 €", "1.234,50 €", "£1,234.50": as the language writes amounts; an empty symbol leaves the number.
QString amountText(domain::Decimal amount, Tongue tongue, const QString &symbol = {});
/// A quantity or a rate without needless zeros: "2", "2,5".
QString numberText(domain::Decimal number, Tongue tongue);
/// ISO 639-1 of what the tongue writes.
QString languageCode(Tongue tongue);
/// A date by a QDate pattern with the month names of the language.
QString dateText(QDate date, Tongue tongue, const QString &pattern);

} // namespace dbledger::samples
