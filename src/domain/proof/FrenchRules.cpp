// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/ElectronicRules.h"
#include "domain/proof/RuleSet.h"

#include <QRegularExpression>

namespace dbledger::domain {

namespace {

const QString france = QStringLiteral("FR");
constexpr qsizetype longestNumber = 35;

/// When French invoices between companies become electronic by law; before, the reform's rules bind nobody.
bool isOfTheReform(const Reading &reading)
{
    static const QDate start(2026, 9, 1);
    return reading.electronic->buyerCountry == france && reading.date(Field::IssueDate) >= start;
}

bool isAmong(const QString &value, const char *words)
{
    return QString::fromLatin1(words).split(u' ').contains(value);
}

void evaluateNumber(const Reading &reading, Findings &findings)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9+\\-_/]+\\z"));
    const QString number = reading.value(Field::InvoiceNumber);
    if (number.isEmpty())
        return;
    findings.add(rules::frNumberLength, number.size() <= longestNumber, Severity::Information, {number},
                 {Field::InvoiceNumber});
    findings.add(rules::frNumberForm, form.match(number).hasMatch(), Severity::Information, {number},
                 {Field::InvoiceNumber});
}

void evaluateReform(const Reading &reading, Findings &findings)
{
    const ElectronicInvoice &invoice = *reading.electronic;
    evaluateNumber(reading, findings);
    QStringList missing;
    for (const char *code : {"PMT", "PMD", "AAB"})
        if (invoice.noteCodes.count(QString::fromLatin1(code)) != 1)
            missing.append(QString::fromLatin1(code));
    findings.add(rules::frNotes, missing.isEmpty(), Severity::Information, {missing.join(QStringLiteral(", "))}, {});
    findings.add(rules::frProcess, isAmong(invoice.process, "B1 S1 M1 B2 S2 M2 S3 B4 S4 M4 S5 S6 B7 S7 B8 S8 M8"),
                 Severity::Information, {invoice.process}, {});
    const auto sirenOf = [](const QStringList &ids) {
        for (const QString &id : ids)
            if (id.startsWith(u"0002:") || id.startsWith(u"0009:"))
                return id.mid(5, 9);
        return QString();
    };
    findings.add(rules::frBuyerSiren, !sirenOf(invoice.buyerIds).isEmpty(), Severity::Information,
                 {sirenOf(invoice.buyerIds)}, {});
    findings.add(rules::frBuyerEndpoint, !invoice.buyerEndpoint.isEmpty(), Severity::Information,
                 {invoice.buyerEndpoint}, {});
    findings.add(rules::frSellerEndpoint, !invoice.sellerEndpoint.isEmpty(), Severity::Information,
                 {invoice.sellerEndpoint}, {});
    const QString siren = sirenOf(invoice.sellerIds);
    if (invoice.sellerEndpoint.startsWith(u"0225:") && !siren.isEmpty())
        findings.add(rules::frEndpointSiren, invoice.sellerEndpoint.mid(5).startsWith(siren), Severity::Information,
                     {invoice.sellerEndpoint.mid(5), siren}, {});
}

void evaluateType(const Reading &reading, Findings &findings)
{
    const QString type = reading.value(Field::DocumentType);
    const qsizetype earlier = reading.electronic->earlierInvoices.size();
    if (!type.isEmpty())
        findings.add(rules::frType, isAmong(type, "380 389 393 501 386 500 384 471 472 473 261 262 381 396 502 503"),
                     Severity::Information, {type}, {Field::DocumentType});
    if (isAmong(type, "384 471 472 473"))
        findings.add(rules::frCorrected, earlier == 1, Severity::Information, {QString::number(earlier)}, {});
    if (isCreditType(type))
        findings.add(rules::frCredited, earlier >= 1, Severity::Information, {QString::number(earlier)}, {});
}

void evaluateRates(const Reading &reading, Findings &findings)
{
    for (const ReadTax &row : reading.taxes) {
        if (row.rate)
            findings.add(rules::frRate,
                         isAmong(row.rate->toString(), "0 0.9 1.05 1.75 2.1 5.5 7 8.5 9.2 9.6 10 13 19.6 20 20.6"),
                         Severity::Warning, {row.rate->toString()}, {});
        if (!row.category.isEmpty())
            findings.add(rules::frCategory, !isAmong(row.category, "L M"), Severity::Information, {row.category}, {});
    }
}

} // namespace

void evaluateFrenchRules(const Reading &reading, Findings &findings)
{
    const ElectronicInvoice &invoice = *reading.electronic;
    if (invoice.sellerCountry != france)
        return;
    if (isOfTheReform(reading))
        evaluateReform(reading, findings);
    evaluateType(reading, findings);
    evaluateRates(reading, findings);
    for (const Field field : {Field::IssueDate, Field::DueDate, Field::DeliveryDate})
        if (const QDate date = reading.date(field); date.isValid())
            findings.add(rules::frYear, date.year() >= 2000 && date.year() <= 2099, Severity::Warning,
                         {date.toString(Qt::ISODate)}, {field});
    const auto gross = reading.amount(Field::GrossTotal), due = reading.amount(Field::AmountDue);
    if (isPaidProcess(invoice.process) && gross && due)
        findings.add(rules::frPaid, invoice.prepaid.value_or(Decimal()) == *gross && due->isZero(), Severity::Warning,
                     {invoice.prepaid.value_or(Decimal()).toString(2), gross->toString(2), due->toString(2)},
                     {Field::AmountDue});
    if (const QString currency = reading.value(Field::Currency); !currency.isEmpty() && currency != u"EUR")
        findings.add(rules::frTaxInEuro, invoice.taxCurrency == u"EUR" && invoice.taxInOtherCurrency,
                     Severity::Information, {currency}, {});
}

} // namespace dbledger::domain
