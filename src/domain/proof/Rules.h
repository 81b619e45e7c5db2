// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"

namespace dbledger::domain {

/// What the rules need to know beside the reading.
struct RuleContext
{
    QDate today;
};

/// Evaluates every rule that applies to the reading (a rule whose fields are missing does not) and returns what came
/// out, in a fixed order. Pure.
QList<Proof> evaluateRules(const Reading &reading, const RuleContext &context);

/// The ids of all rules, including those that other layers evaluate (QR payload against print): what app::Wording must
/// have a sentence for.
const QStringList &allRules();

/// The ids, with the arguments of their proofs. BR-... ids are those of EN 16931 and of the French CIUS (XP Z12-012).
namespace rules {
// Arithmetic. Amounts are canonical decimals.
inline const QString grossIsNetPlusTax = QStringLiteral("BR-CO-15"); ///< net, tax, gross printed, net + tax
inline const QString roundedTotal =
    QStringLiteral("rounded-total"); ///< net, tax, rounding, gross printed, net + tax + rounding
inline const QString taxIsSumOfRates = QStringLiteral("BR-CO-14");    ///< sum of the VAT rows, tax printed
inline const QString taxOfRate = QStringLiteral("BR-CO-17");          ///< rate, base, tax printed, base x rate
inline const QString netIsSumOfBases = QStringLiteral("BR-S-08");     ///< sum of the taxed amounts, net printed
inline const QString lineTotal = QStringLiteral("line-total");        ///< line, quantity, price, printed, product
inline const QString sumOfLines = QStringLiteral("sum-of-lines");     ///< sum of the lines, total printed
inline const QString vatRate = QStringLiteral("vat-rate");            ///< rate, country, issue date
inline const QString signFitsType = QStringLiteral("sign-fits-type"); ///< gross printed; a negative invoice
// Identifiers. The one argument is the identifier as printed, where nothing else is said.
inline const QString iban = QStringLiteral("iban");
inline const QString bic = QStringLiteral("bic");
inline const QString bicFitsIban = QStringLiteral("bic-country"); ///< BIC, IBAN
inline const QString sellerVatId = QStringLiteral("seller-vat-id");
inline const QString buyerVatId = QStringLiteral("buyer-vat-id");
inline const QString sellerSiren = QStringLiteral("BR-FR-10");
inline const QString sellerSiret = QStringLiteral("seller-siret");
inline const QString buyerSiret = QStringLiteral("buyer-siret");
inline const QString siretOfSiren = QStringLiteral("BR-FR-09");     ///< SIRET, SIREN
inline const QString vatIdOfSiren = QStringLiteral("vat-id-siren"); ///< VAT id, SIREN
inline const QString paymentReference = QStringLiteral("payment-reference");
// Dates, ISO 8601.
inline const QString issueInFuture = QStringLiteral("issue-date-future"); ///< issue date, today
inline const QString issueLongAgo = QStringLiteral("issue-date-old");     ///< issue date, years
inline const QString dueAfterIssue = QStringLiteral("BR-FR-CO-07");       ///< due date, issue date
inline const QString termsPlausible = QStringLiteral("payment-terms");    ///< days between issue and due date
inline const QString birthBeforeIssue = QStringLiteral("birth-date");     ///< birth date, issue date
// Evaluated by extraction and recognition, which see the page and the payload.
inline const QString qrNumber = QStringLiteral("qr-number");         ///< printed, in the QR code
inline const QString qrDate = QStringLiteral("qr-date");             ///< printed, in the QR code
inline const QString qrAmount = QStringLiteral("qr-amount");         ///< printed, in the QR code
inline const QString qrIban = QStringLiteral("qr-iban");             ///< printed, in the QR code
inline const QString qrBirthdate = QStringLiteral("qr-birthdate");   ///< the impossible date as the QR code says it
inline const QString qrUnreadable = QStringLiteral("qr-unreadable"); ///< page
inline const QString severalInvoices = QStringLiteral("several-invoices"); ///< how many, the pages they begin on
inline const QString xmlPage = QStringLiteral("xml-page");                 ///< field, in the XML, on the page
inline const QString xmlLine = QStringLiteral("xml-page-line");        ///< line, quantity ..., in the XML, on the page
inline const QString xmlLines = QStringLiteral("xml-page-lines");      ///< in the XML, on the page, the same on both
inline const QString xmlTax = QStringLiteral("xml-page-tax");          ///< rate; base and tax in the XML, on the page
inline const QString xmlUnreadable = QStringLiteral("xml-unreadable"); ///< name of the embedded file, reason
inline const QString orderEmbedded = QStringLiteral("order-x");        ///< name of the embedded file
inline const QString paidLessChange = QStringLiteral("paid-less-change"); ///< paid, change, gross, paid - change
inline const QString headerMissing = QStringLiteral("header-missing"); ///< names of the fields that the template prints
} // namespace rules

} // namespace dbledger::domain
