// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/payloads/Payloads.h"

#include "codes/payloads/PayloadValues.h"

namespace dbledger::codes {

namespace {

using domain::Decimal;
using domain::Field;

/// UNTDID 1001 code of a Portuguese document type; empty for those that are no invoices (transport, receipts).
QString documentType(const QString &portuguese)
{
    static const QHash<QString, QString> types{
        {QStringLiteral("FT"), QStringLiteral("380")}, // fatura
        {QStringLiteral("FS"), QStringLiteral("380")}, // fatura simplificada
        {QStringLiteral("FR"), QStringLiteral("380")}, // fatura-recibo
        {QStringLiteral("ND"), QStringLiteral("383")}, // nota de débito
        {QStringLiteral("NC"), QStringLiteral("381")}, // nota de crédito
    };
    return types.value(portuguese);
}

/// Total = net + tax, unless stamp duty (M) is in it too.
void setTotals(PayloadValues &values, const QHash<QString, QString> &entries)
{
    values.setAmount(Field::TaxTotal, entries.value(QStringLiteral("N")));
    values.setAmount(Field::GrossTotal, entries.value(QStringLiteral("O")));
    const std::optional<Decimal> tax = Decimal::parse(entries.value(QStringLiteral("N")));
    const std::optional<Decimal> gross = Decimal::parse(entries.value(QStringLiteral("O")));
    if (tax && gross && !entries.contains(QStringLiteral("M")))
        values.setAmount(Field::NetTotal, *gross - *tax);
}

} // namespace

std::optional<domain::PayloadFacts> parsePortuguese(const QString &payload)
{
    QHash<QString, QString> entries;
    for (const QString &part : payload.split(u'*'))
        if (const qsizetype colon = part.indexOf(u':'); colon > 0)
            entries.insert(part.left(colon), part.mid(colon + 1).trimmed());
    // Mandatory in every one: issuer, buyer, country, type, status, date, number, ATCUD, tax, total, hash, program
    for (const QChar key : QStringView(u"ABCDEFGHNOQR"))
        if (!entries.contains(QString(key)))
            return std::nullopt;
    if (!payload.startsWith(u"A:"))
        return std::nullopt;
    const auto entry = [&](QChar key) { return entries.value(QString(key)); };
    PayloadValues values(QStringLiteral("portugal"));
    values.setText(Field::SellerVatId, entry(u'A'));
    values.setText(Field::BuyerVatId, entry(u'B'));
    values.setText(Field::DocumentType, documentType(entry(u'D')));
    values.setDate(Field::IssueDate, entry(u'F'), QStringLiteral("yyyyMMdd"));
    values.setText(Field::InvoiceNumber, entry(u'G'));
    setTotals(values, entries);
    return values.facts();
}

} // namespace dbledger::codes
