// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/InvoiceJson.h"

#include "domain/reading/ReadingJson.h"

#include <QJsonArray>

namespace dbledger::cli {

namespace {

using domain::Decimal;
using domain::Money;

void put(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json[name] = value;
}

void put(QJsonObject &json, const QString &name, qint64 id)
{
    if (id > 0)
        json[name] = id;
}

void put(QJsonObject &json, const QString &name, QDate date)
{
    put(json, name, date.toString(Qt::ISODate));
}

void put(QJsonObject &json, const QString &name, const std::optional<Money> &money)
{
    if (money)
        json[name] = money->toString();
}

void put(QJsonObject &json, const QString &name, const std::optional<Decimal> &value)
{
    if (value)
        json[name] = value->toString();
}

void put(QJsonObject &json, const QString &name, const std::optional<domain::Direction> &direction)
{
    if (direction)
        json[name] = directionName(*direction);
}

template <typename Record>
void putCommon(QJsonObject &json, const Record &record)
{
    json[u"id"] = record.id;
    json[u"version"] = record.version;
    json[u"state"] = invoiceStateName(record.state);
    json[u"document_type"] = QString::number(record.documentType);
    put(json, QStringLiteral("direction"), record.direction);
    put(json, QStringLiteral("number"), record.number);
    put(json, QStringLiteral("issue_date"), record.issueDate);
    put(json, QStringLiteral("due_date"), record.dueDate);
    if (record.dueDateAssumed)
        json[u"due_date_assumed"] = true;
    put(json, QStringLiteral("net"), record.net);
    put(json, QStringLiteral("tax"), record.tax);
    put(json, QStringLiteral("gross"), record.gross);
    if (record.gross)
        json[u"currency"] = record.gross->currency().code();
    put(json, QStringLiteral("party"), record.partyName);
    put(json, QStringLiteral("party_id"), record.partyId);
    put(json, QStringLiteral("document"), record.documentId);
    put(json, QStringLiteral("duplicate_of"), record.duplicateOf);
}

QJsonArray linesJson(const QList<domain::LineItem> &lines)
{
    QJsonArray array;
    for (const domain::LineItem &line : lines) {
        QJsonObject json{{QStringLiteral("position"), line.position}};
        put(json, QStringLiteral("description"), line.description);
        put(json, QStringLiteral("sku"), line.sku);
        put(json, QStringLiteral("quantity"), line.quantity);
        put(json, QStringLiteral("unit_price"), line.unitPrice);
        put(json, QStringLiteral("tax_rate"), line.taxRate);
        put(json, QStringLiteral("line_total"), line.total);
        put(json, QStringLiteral("product"), line.productId);
        array.append(json);
    }
    return array;
}

QJsonArray taxesJson(const QList<domain::TaxRow> &taxes)
{
    QJsonArray array;
    for (const domain::TaxRow &tax : taxes) {
        QJsonObject json;
        put(json, QStringLiteral("rate"), tax.rate);
        put(json, QStringLiteral("base"), tax.base);
        put(json, QStringLiteral("tax"), tax.tax);
        array.append(json);
    }
    return array;
}

QJsonArray historyJson(const QList<domain::HistoryEntry> &history)
{
    QJsonArray array;
    for (const domain::HistoryEntry &entry : history) {
        QJsonObject json{{QStringLiteral("when"), entry.when.toUTC().toString(Qt::ISODate)},
                         {QStringLiteral("actor"), entry.actor},
                         {QStringLiteral("action"), entry.action}};
        put(json, QStringLiteral("what"), entry.what);
        put(json, QStringLiteral("from"), entry.from);
        put(json, QStringLiteral("to"), entry.to);
        put(json, QStringLiteral("note"), entry.note);
        array.append(json);
    }
    return array;
}

QJsonObject partyJson(const domain::Party &party)
{
    QJsonObject json{{QStringLiteral("id"), party.id}, {QStringLiteral("name"), party.name}};
    put(json, QStringLiteral("address"), party.address);
    put(json, QStringLiteral("vat_id"), party.vatId);
    put(json, QStringLiteral("siren"), party.siren);
    put(json, QStringLiteral("siret"), party.siret);
    put(json, QStringLiteral("email"), party.email);
    put(json, QStringLiteral("customer_number"), party.customerNumber);
    put(json, QStringLiteral("gender"), party.gender);
    put(json, QStringLiteral("birth_date"), party.birthDate);
    put(json, QStringLiteral("category"), party.category);
    return json;
}

} // namespace

QJsonObject toJson(const domain::InvoiceRow &row)
{
    QJsonObject json;
    putCommon(json, row);
    put(json, QStringLiteral("paid"), row.paid);
    put(json, QStringLiteral("file"), row.fileName);
    return json;
}

QJsonObject toJson(const domain::Payment &payment)
{
    QJsonObject json{{QStringLiteral("id"), payment.id},
                     {QStringLiteral("date"), payment.date.toString(Qt::ISODate)},
                     {QStringLiteral("amount"), payment.amount.toString()},
                     {QStringLiteral("currency"), payment.amount.currency().code()},
                     {QStringLiteral("method"), payment.method}};
    put(json, QStringLiteral("note"), payment.note);
    if (payment.reversedAt.isValid()) {
        json[u"reversed_at"] = payment.reversedAt.toUTC().toString(Qt::ISODate);
        put(json, QStringLiteral("reversal_reason"), payment.reversalReason);
    }
    return json;
}

QJsonObject toJson(const domain::InvoiceDetail &detail)
{
    QJsonObject json;
    putCommon(json, detail.invoice);
    put(json, QStringLiteral("delivery_date"), detail.invoice.deliveryDate);
    put(json, QStringLiteral("amount_due"), detail.invoice.amountDue);
    put(json, QStringLiteral("iban"), detail.invoice.iban);
    put(json, QStringLiteral("purchase_order"), detail.invoice.purchaseOrder);
    put(json, QStringLiteral("payment_reference"), detail.invoice.paymentReference);
    put(json, QStringLiteral("void_reason"), detail.invoice.voidReason);
    put(json, QStringLiteral("paid"), detail.paid);
    json[u"tax_stated"] = detail.invoice.taxStated;
    json[u"lines"] = linesJson(detail.invoice.lines);
    json[u"tax_breakdown"] = taxesJson(detail.invoice.taxes);
    json[u"history"] = historyJson(detail.history);
    QJsonArray payments;
    for (const domain::Payment &payment : detail.payments)
        payments.append(toJson(payment));
    json[u"payments"] = payments;
    if (detail.party)
        json[u"party_record"] = partyJson(*detail.party);
    if (detail.document)
        json[u"file"] = detail.document->fileName;
    if (detail.reading)
        json[u"reading"] = domain::toJson(*detail.reading);
    return json;
}

} // namespace dbledger::cli
