// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/Rules.h"

#include "domain/proof/ElectronicRules.h"
#include "domain/proof/RuleSet.h"

namespace dbledger::domain {

QList<Proof> evaluateRules(const Reading &reading, const RuleContext &context)
{
    Findings findings;
    evaluateArithmetic(reading, findings);
    evaluateVatRates(reading, findings);
    evaluateIdentifiers(reading, findings);
    evaluateDates(reading, context, findings);
    if (reading.electronic) {
        evaluateStructuredArithmetic(reading, findings);
        evaluateStructure(reading, findings);
        evaluateFrenchRules(reading, findings);
    }
    return findings.take();
}

const QStringList &allRules()
{
    static const QStringList all{rules::grossIsNetPlusTax,
                                 rules::roundedTotal,
                                 rules::taxIsSumOfRates,
                                 rules::taxOfRate,
                                 rules::netIsSumOfBases,
                                 rules::lineTotal,
                                 rules::sumOfLines,
                                 rules::signFitsType,
                                 rules::vatRate,
                                 rules::iban,
                                 rules::bic,
                                 rules::bicFitsIban,
                                 rules::sellerVatId,
                                 rules::buyerVatId,
                                 rules::sellerSiren,
                                 rules::sellerSiret,
                                 rules::buyerSiret,
                                 rules::siretOfSiren,
                                 rules::vatIdOfSiren,
                                 rules::paymentReference,
                                 rules::issueInFuture,
                                 rules::issueLongAgo,
                                 rules::dueAfterIssue,
                                 rules::termsPlausible,
                                 rules::birthBeforeIssue,
                                 rules::qrNumber,
                                 rules::qrDate,
                                 rules::qrAmount,
                                 rules::qrIban,
                                 rules::qrBirthdate,
                                 rules::qrUnreadable,
                                 rules::severalInvoices,
                                 rules::xmlPage,
                                 rules::xmlLine,
                                 rules::xmlLines,
                                 rules::xmlTax,
                                 rules::xmlUnreadable,
                                 rules::orderEmbedded,
                                 rules::paidLessChange,
                                 rules::headerMissing,
                                 rules::profile,
                                 rules::sumOfLinesStated,
                                 rules::sumOfAllowances,
                                 rules::sumOfCharges,
                                 rules::netOfLines,
                                 rules::dueOfGross,
                                 rules::dueWithThirdParty,
                                 rules::baseOfRate,
                                 rules::mostDecimals,
                                 rules::standardRate,
                                 rules::untaxedCategory,
                                 rules::exemptionReason,
                                 rules::noVatIdOutside,
                                 rules::deliveryWithinEu,
                                 rules::deliveryCountry,
                                 rules::vatIdOfCountry,
                                 rules::requiredTerms,
                                 rules::requiredInLine,
                                 rules::sellerIdentified,
                                 rules::payWhen,
                                 rules::payWhere,
                                 rules::periodOrder,
                                 rules::oneTaxPoint,
                                 rules::frNumberLength,
                                 rules::frNumberForm,
                                 rules::frYear,
                                 rules::frType,
                                 rules::frNotes,
                                 rules::frProcess,
                                 rules::frBuyerSiren,
                                 rules::frBuyerEndpoint,
                                 rules::frSellerEndpoint,
                                 rules::frCategory,
                                 rules::frRate,
                                 rules::frEndpointSiren,
                                 rules::frCorrected,
                                 rules::frCredited,
                                 rules::frPaid,
                                 rules::frTaxInEuro};
    return all;
}

} // namespace dbledger::domain
