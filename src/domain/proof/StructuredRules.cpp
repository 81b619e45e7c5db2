// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/ElectronicRules.h"
#include "domain/proof/Identifiers.h"
#include "domain/proof/RuleSet.h"

#include <algorithm>

namespace dbledger::domain {

namespace {

const QString withinEu = QStringLiteral("K"), outside = QStringLiteral("O"), standard = QStringLiteral("S");

bool isUntaxed(const QString &category)
{
    static const QStringList untaxed{
        QStringLiteral("Z"), QStringLiteral("E"), QStringLiteral("AE"), withinEu, QStringLiteral("G"), outside};
    return untaxed.contains(category);
}

/// Whether the profile's definition lets the part be absent.
bool demands(const Reading &reading, const char *part)
{
    return !missingInProfile(reading.electronic->profile).contains(QLatin1StringView(part));
}

void evaluateProfile(const Reading &reading, Findings &findings)
{
    const ElectronicInvoice &invoice = *reading.electronic;
    if (invoice.profile.isEmpty())
        return;
    const QStringList lacking = missingInProfile(invoice.profile);
    findings.add(rules::profile, lacking.isEmpty(), Severity::Information, QStringList{formatName(invoice)} + lacking,
                 {});
}

void evaluateCategories(const Reading &reading, Findings &findings)
{
    const auto uses = [&reading](const QString &category) {
        return std::ranges::any_of(reading.taxes, [&](const ReadTax &row) { return row.category == category; });
    };
    for (const ReadTax &row : reading.taxes) {
        if (row.category == standard && row.rate)
            findings.add(rules::standardRate, *row.rate > Decimal(), Severity::Warning, {row.rate->toString()}, {});
        if (!isUntaxed(row.category))
            continue;
        const Decimal tax = row.tax.value_or(Decimal());
        findings.add(rules::untaxedCategory, tax.isZero(), Severity::Warning, {row.category, tax.toString(2)}, {});
        if (row.category != u"Z")
            findings.add(rules::exemptionReason, !row.exemption.isEmpty(), Severity::Information, {row.category}, {});
    }
    const ElectronicInvoice &invoice = *reading.electronic;
    if (uses(outside)) {
        const QString vatId = reading.value(Field::SellerVatId) + reading.value(Field::BuyerVatId);
        findings.add(rules::noVatIdOutside, vatId.isEmpty(), Severity::Information, {vatId}, {});
    }
    if (uses(withinEu)) {
        const QString delivery = reading.value(Field::DeliveryDate);
        findings.add(rules::deliveryWithinEu, !delivery.isEmpty() || !invoice.periodEnd.isEmpty(),
                     Severity::Information, {delivery, invoice.periodEnd}, {});
        findings.add(rules::deliveryCountry, !invoice.deliveryCountry.isEmpty(), Severity::Information,
                     {invoice.deliveryCountry}, {});
    }
}

void evaluateTerms(const Reading &reading, Findings &findings)
{
    const ElectronicInvoice &invoice = *reading.electronic;
    QStringList missing;
    for (const Field field : {Field::InvoiceNumber, Field::DocumentType, Field::IssueDate, Field::Currency,
                              Field::SellerName, Field::BuyerName, Field::SellerAddress, Field::BuyerAddress,
                              Field::NetTotal, Field::GrossTotal, Field::AmountDue})
        if (!reading.has(field) && demands(reading, fieldName(field).toLatin1().constData()))
            missing.append(fieldName(field));
    const auto want = [&missing](const char *name, bool isThere) {
        if (!isThere)
            missing.append(QString::fromLatin1(name));
    };
    want("guideline", !invoice.guideline.isEmpty());
    want("seller_country", !invoice.sellerCountry.isEmpty());
    want("buyer_country", !invoice.buyerCountry.isEmpty() || !demands(reading, "buyer_address"));
    want("sum_of_lines", invoice.sumOfLines || !demands(reading, "tax_breakdown"));
    want("tax_breakdown", !reading.taxes.isEmpty() || !demands(reading, "tax_breakdown"));
    want("lines", !reading.lines.isEmpty() || !demands(reading, "lines"));
    findings.add(rules::requiredTerms, missing.isEmpty(), Severity::Information, missing, {});
}

void evaluateLineTerms(const Reading &reading, Findings &findings)
{
    if (!demands(reading, "lines"))
        return; // they are the page's
    int number = 0;
    for (const ReadLine &line : reading.lines) {
        ++number;
        QStringList missing;
        if (line.description.isEmpty())
            missing.append(QStringLiteral("description"));
        if (!line.quantity)
            missing.append(QStringLiteral("quantity"));
        if (!line.unitPrice)
            missing.append(QStringLiteral("unit_price"));
        if (!line.lineTotal)
            missing.append(QStringLiteral("line_total"));
        if (!missing.isEmpty())
            findings.add(rules::requiredInLine, false, Severity::Information,
                         QStringList{QString::number(number)} + missing, {});
    }
}

void evaluatePayment(const Reading &reading, Findings &findings)
{
    const ElectronicInvoice &invoice = *reading.electronic;
    const auto due = reading.amount(Field::AmountDue);
    if (due && *due > Decimal() && demands(reading, "due_date"))
        findings.add(rules::payWhen, reading.has(Field::DueDate) || invoice.hasTerms, Severity::Information,
                     {due->toString(2)}, {Field::DueDate});
    for (const QString &means : invoice.paymentMeans)
        if (means == u"30" || means == u"58")
            findings.add(rules::payWhere, invoice.hasAccount, Severity::Information, {means}, {Field::Iban});
}

void evaluateReferences(const Reading &reading, Findings &findings)
{
    const ElectronicInvoice &invoice = *reading.electronic;
    findings.add(rules::sellerIdentified, !invoice.sellerIds.isEmpty() || reading.has(Field::SellerVatId),
                 Severity::Information, {}, {});
    if (const QString vatId = reading.value(Field::SellerVatId); !vatId.isEmpty()) {
        const QString country = vatId.left(2).toUpper(); // not always the seller's: many are registered abroad
        findings.add(rules::vatIdOfCountry, isCountry(country) || country == u"EL" || country == u"XI",
                     Severity::Information, {vatId}, {Field::SellerVatId});
    }
    if (!invoice.periodStart.isEmpty() && !invoice.periodEnd.isEmpty())
        findings.add(rules::periodOrder, invoice.periodStart <= invoice.periodEnd, Severity::Warning,
                     {invoice.periodStart, invoice.periodEnd}, {});
    if (!invoice.taxPointDate.isEmpty() && !invoice.taxPointCode.isEmpty())
        findings.add(rules::oneTaxPoint, false, Severity::Information, {invoice.taxPointDate, invoice.taxPointCode},
                     {});
}

} // namespace

void evaluateStructure(const Reading &reading, Findings &findings)
{
    evaluateProfile(reading, findings);
    evaluateCategories(reading, findings);
    if (reading.electronic->syntax == u"zugferd-1")
        return; // older than EN 16931
    evaluateTerms(reading, findings);
    evaluateLineTerms(reading, findings);
    evaluatePayment(reading, findings);
    evaluateReferences(reading, findings);
}

} // namespace dbledger::domain
