// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/InvoiceMaker.h"

#include "domain/proof/Judge.h"

#include <algorithm>

namespace dbledger::app {

using domain::Decimal;
using domain::Direction;
using domain::Field;
using domain::Invoice;
using domain::Money;
using domain::Reading;

namespace {

std::optional<Money> money(std::optional<Decimal> amount, const Invoice &invoice)
{
    return amount && invoice.currency ? std::optional(Money::fromDecimal(*amount, *invoice.currency)) : std::nullopt;
}

Money difference(const Money &from, const Money &what)
{
    return Money::fromMinor(from.minor() - what.minor(), from.currency());
}

QDate dateFrom(const QString &value)
{
    return QDate::fromString(value.left(10), Qt::ISODate);
}

/// Net and tax where they are not stated. An invoice that states no VAT has net = gross.
void completeTotals(Invoice &invoice)
{
    if (!invoice.gross)
        return;
    const bool stated = invoice.net || invoice.tax;
    if (!invoice.net)
        invoice.net = invoice.tax ? difference(*invoice.gross, *invoice.tax) : *invoice.gross;
    if (!invoice.tax)
        invoice.tax = difference(*invoice.gross, *invoice.net);
    invoice.taxStated = stated && (invoice.taxStated || invoice.tax->minor() != 0);
}

/// An amount of an invoice whose other totals are there already.
void setTotal(Invoice &invoice, Field field, const QString &value)
{
    if (!invoice.taxStated) { // they were only derived
        invoice.net.reset();
        invoice.tax.reset();
    }
    const auto amount = money(Decimal::parse(value), invoice);
    if (field == Field::NetTotal)
        invoice.net = amount;
    else if (field == Field::GrossTotal)
        invoice.gross = amount;
    else
        invoice.tax = amount;
    if (field == Field::TaxTotal && amount)
        invoice.taxStated = true; // a printed 0.00 is a statement too
    completeTotals(invoice);
}

void setCurrency(Invoice &invoice, const QString &value)
{
    const auto currency = domain::Currency::fromCode(value);
    const auto convert = [&](std::optional<Money> &amount) {
        if (amount && currency && amount->toDecimal())
            amount = Money::fromDecimal(*amount->toDecimal(), *currency);
        else
            amount.reset();
    };
    for (auto *amount : {&invoice.net, &invoice.tax, &invoice.gross, &invoice.amountDue})
        convert(*amount);
    for (domain::LineItem &line : invoice.lines)
        convert(line.total);
    for (domain::TaxRow &row : invoice.taxes) {
        convert(row.base);
        convert(row.tax);
    }
    invoice.currency = currency;
}

domain::LineItem lineFrom(const domain::ReadLine &read, const Invoice &invoice)
{
    domain::LineItem line;
    line.position = int(invoice.lines.size()) + 1;
    line.description = read.description;
    line.sku = read.sku;
    line.quantity = read.quantity;
    line.unitPrice = read.unitPrice;
    if (read.unitPrice && read.priceBase) // printed for that many units, kept for one
        line.unitPrice = read.unitPrice->dividedBy(*read.priceBase);
    line.taxRate = read.taxRate;
    line.total = money(read.lineTotal, invoice);
    if (!line.total && line.quantity && line.unitPrice)
        if (const auto product = line.quantity->times(*line.unitPrice))
            line.total = money(*product + read.adjustment.value_or(Decimal()), invoice);
    return line;
}

Error incomplete(Field field)
{
    return {ErrorKind::Incomplete, {domain::fieldName(field)}, {}};
}

Field partyField(Direction direction)
{
    return direction == Direction::Sale ? Field::BuyerName : Field::SellerName;
}

} // namespace

Invoice invoiceFrom(const Reading &reading, std::optional<Direction> direction)
{
    Invoice invoice;
    invoice.direction = direction;
    setField(invoice, Field::Currency, reading.value(Field::Currency)); // first: amounts need it
    for (const Field field :
         {Field::InvoiceNumber, Field::DocumentType, Field::IssueDate, Field::DueDate, Field::DeliveryDate,
          Field::AmountDue, Field::Iban, Field::PurchaseOrder, Field::PaymentReference})
        if (reading.has(field))
            setField(invoice, field, reading.value(field));
    invoice.net = money(reading.amount(Field::NetTotal), invoice);
    invoice.tax = money(reading.amount(Field::TaxTotal), invoice);
    invoice.gross = money(reading.amount(Field::GrossTotal), invoice);
    invoice.taxStated = invoice.tax.has_value();
    completeTotals(invoice);
    for (const domain::ReadLine &line : reading.lines)
        invoice.lines.append(lineFrom(line, invoice));
    for (const domain::ReadTax &tax : reading.taxes)
        invoice.taxes.append({tax.rate, money(tax.base, invoice), money(tax.tax, invoice)});
    invoice.partyName = otherParty(reading, invoice.direction).name;
    return invoice;
}

Reading readingFrom(const Invoice &invoice)
{
    const auto amount = [](const std::optional<Money> &money) { return money ? money->toDecimal() : std::nullopt; };
    Reading reading;
    for (const Field field : domain::allFields()) {
        const bool derived = (!invoice.taxStated && (field == Field::NetTotal || field == Field::TaxTotal)) ||
                             (invoice.dueDateAssumed && field == Field::DueDate);
        if (const QString value = fieldOf(invoice, field); !value.isEmpty() && !derived)
            reading.fields[field] = {value, 1, domain::FieldState::Proved, 0, {}, {domain::Witness::Person}, {}};
    }
    for (const domain::LineItem &line : invoice.lines) {
        domain::ReadLine read;
        read.description = line.description;
        read.sku = line.sku;
        read.quantity = line.quantity;
        read.unitPrice = line.unitPrice;
        read.lineTotal = amount(line.total);
        read.taxRate = line.taxRate;
        reading.lines.append(read);
    }
    for (const domain::TaxRow &row : invoice.taxes)
        reading.taxes.append({row.rate, amount(row.base), amount(row.tax)});
    return reading;
}

domain::Party otherParty(const Reading &reading, std::optional<Direction> direction)
{
    if (!direction)
        return {};
    return *direction == Direction::Sale ? domain::buyerOf(reading) : domain::sellerOf(reading);
}

domain::Party partyOn(const Invoice &invoice, const Reading &reading)
{
    domain::Party party = otherParty(reading, invoice.direction);
    party.name = invoice.partyName;
    return party;
}

QString sellerKey(const Invoice &invoice, const Reading &reading)
{
    if (invoice.direction == Direction::Sale)
        return {};
    return domain::partyNameKey(invoice.direction ? invoice.partyName : reading.value(Field::SellerName));
}

void setField(Invoice &invoice, Field field, const QString &value)
{
    switch (field) {
    case Field::InvoiceNumber:
        invoice.number = value;
        break;
    case Field::DocumentType:
        invoice.documentType = value.isEmpty() ? 380 : value.toInt();
        break;
    case Field::IssueDate:
        invoice.issueDate = dateFrom(value);
        break;
    case Field::DueDate:
        invoice.dueDate = dateFrom(value);
        invoice.dueDateAssumed = false;
        break;
    case Field::DeliveryDate:
        invoice.deliveryDate = dateFrom(value);
        break;
    case Field::Currency:
        setCurrency(invoice, value);
        break;
    case Field::NetTotal:
    case Field::TaxTotal:
    case Field::GrossTotal:
        setTotal(invoice, field, value);
        break;
    case Field::AmountDue:
        invoice.amountDue = money(Decimal::parse(value), invoice);
        break;
    case Field::SellerName:
    case Field::BuyerName:
        if (invoice.direction && field == partyField(*invoice.direction))
            invoice.partyName = value;
        break;
    case Field::Iban:
        invoice.iban = value;
        break;
    case Field::PurchaseOrder:
        invoice.purchaseOrder = value;
        break;
    case Field::PaymentReference:
        invoice.paymentReference = value;
        break;
    default: // the rest is the party's
        break;
    }
}

QString fieldOf(const Invoice &invoice, Field field)
{
    const auto text = [](const std::optional<Money> &amount) { return amount ? amount->toString() : QString(); };
    switch (field) {
    case Field::InvoiceNumber:
        return invoice.number;
    case Field::DocumentType:
        return QString::number(invoice.documentType);
    case Field::IssueDate:
        return invoice.issueDate.toString(Qt::ISODate);
    case Field::DueDate:
        return invoice.dueDate.toString(Qt::ISODate);
    case Field::DeliveryDate:
        return invoice.deliveryDate.toString(Qt::ISODate);
    case Field::Currency:
        return invoice.currency ? invoice.currency->code() : QString();
    case Field::NetTotal:
        return text(invoice.net);
    case Field::TaxTotal:
        return text(invoice.tax);
    case Field::GrossTotal:
        return text(invoice.gross);
    case Field::AmountDue:
        return text(invoice.amountDue);
    case Field::Iban:
        return invoice.iban;
    case Field::PurchaseOrder:
        return invoice.purchaseOrder;
    case Field::PaymentReference:
        return invoice.paymentReference;
    default:
        return invoice.direction && field == partyField(*invoice.direction) ? invoice.partyName : QString();
    }
}

bool isOfParty(Field field, Direction direction)
{
    return domain::fieldName(field).startsWith(direction == Direction::Sale ? u"buyer_" : u"seller_");
}

Error wrongState(const Invoice &invoice, const QString &state)
{
    return {ErrorKind::WrongState, {QStringLiteral("invoice"), QString::number(invoice.id), state}, {}};
}

QList<Error> missingIn(const Invoice &invoice)
{
    QList<Error> missing;
    if (!invoice.direction)
        missing.append({ErrorKind::DirectionUnknown, {}, {}});
    if (invoice.number.isEmpty())
        missing.append(incomplete(Field::InvoiceNumber));
    if (!invoice.issueDate.isValid())
        missing.append(incomplete(Field::IssueDate));
    if (!invoice.currency)
        missing.append(incomplete(Field::Currency));
    else if (!invoice.gross)
        missing.append(incomplete(Field::GrossTotal));
    if (invoice.direction && invoice.partyName.isEmpty())
        missing.append(incomplete(partyField(*invoice.direction)));
    return missing;
}

QList<Error> obstacles(const Invoice &invoice, const Reading &reading)
{
    QList<Error> all = missingIn(invoice);
    if (invoice.duplicateOf > 0)
        all.append({ErrorKind::Duplicate, {QStringLiteral("invoice"), QString::number(invoice.duplicateOf)}, {}});
    QStringList fields;
    QList<Field> needed = domain::mandatoryFields();
    if (invoice.direction)
        needed.append(partyField(*invoice.direction));
    for (const Field field : std::as_const(needed))
        if (reading.has(field) && !domain::isSettled(reading.fields[field]))
            fields += domain::fieldName(field);
    QStringList rules;
    for (const domain::Proof &proof : reading.proofs)
        if (!proof.holds && !proof.overridden && proof.severity != domain::Severity::Information &&
            !rules.contains(proof.rule))
            rules += proof.rule;
    const bool unproved = reading.status != domain::ReadingStatus::Ok && all.isEmpty();
    if (!fields.isEmpty() || !rules.isEmpty() || unproved)
        all.append({ErrorKind::NeedsReview, {fields.join(QStringLiteral(", ")), rules.join(QStringLiteral(", "))}, {}});
    return all;
}

void assumeDueDate(Invoice &invoice, int termsDays)
{
    if ((invoice.dueDate.isValid() && !invoice.dueDateAssumed) || !invoice.issueDate.isValid())
        return;
    invoice.dueDate = invoice.issueDate.addDays(termsDays);
    invoice.dueDateAssumed = true;
}

} // namespace dbledger::app
