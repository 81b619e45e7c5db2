// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Rules.h"

#include "domain/RuleSet.h"

namespace dbledger::domain {

QList<Proof> evaluateRules(const Reading &reading, const RuleContext &context)
{
    Findings findings;
    evaluateArithmetic(reading, findings);
    evaluateIdentifiers(reading, findings);
    evaluateDates(reading, context, findings);
    return findings.take();
}

const QStringList &allRules()
{
    static const QStringList all{rules::grossIsNetPlusTax,
                                 rules::taxIsSumOfRates,
                                 rules::taxOfRate,
                                 rules::netIsSumOfBases,
                                 rules::lineTotal,
                                 rules::sumOfLines,
                                 rules::signFitsType,
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
                                 rules::xmlPage,
                                 rules::headerMissing};
    return all;
}

} // namespace dbledger::domain
