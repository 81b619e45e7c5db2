// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/Identifiers.h"
#include "domain/proof/RuleSet.h"
#include "domain/proof/VatId.h"

namespace dbledger::domain {

namespace {

void evaluateCheckDigits(const Reading &reading, Findings &findings)
{
    struct Check
    {
        QString rule;
        Field field;
        bool (*holds)(QStringView);
    };
    static const QList<Check> checks{
        {rules::iban, Field::Iban, isIban},
        {rules::bic, Field::Bic, isBic},
        {rules::sellerSiren, Field::SellerSiren, isSiren},
        {rules::sellerSiret, Field::SellerSiret, isSiret},
        {rules::buyerSiret, Field::BuyerSiret, isSiret},
    };
    for (const Check &check : checks)
        if (reading.has(check.field))
            findings.add(check.rule, check.holds(reading.value(check.field)), Severity::Warning,
                         {reading.value(check.field)}, {check.field});
}

void evaluateVatId(const Reading &reading, const QString &rule, Field field, Findings &findings)
{
    const VatCheck check = checkVatId(reading.value(field));
    if (check == VatCheck::Right || check == VatCheck::Wrong)
        findings.add(rule, check == VatCheck::Right, Severity::Warning, {reading.value(field)}, {field});
}

void evaluateReference(const Reading &reading, Findings &findings)
{
    const QString reference = compactIdentifier(reading.value(Field::PaymentReference));
    const bool creditor = reference.startsWith(u"RF"), swiss = reference.size() == 27;
    if (creditor || swiss)
        findings.add(rules::paymentReference, creditor ? isCreditorReference(reference) : isSwissReference(reference),
                     Severity::Warning, {reading.value(Field::PaymentReference)}, {Field::PaymentReference});
}

/// Identifiers that contain one another.
void evaluateAgreement(const Reading &reading, Findings &findings)
{
    const QString siren = compactIdentifier(reading.value(Field::SellerSiren));
    const QString siret = compactIdentifier(reading.value(Field::SellerSiret));
    const QString sirenOfVat = sirenOfVatId(reading.value(Field::SellerVatId));
    if (!siren.isEmpty() && !siret.isEmpty())
        findings.add(rules::siretOfSiren, siret.startsWith(siren), Severity::Warning, {siret, siren},
                     {Field::SellerSiret, Field::SellerSiren});
    if (!siren.isEmpty() && !sirenOfVat.isEmpty())
        findings.add(rules::vatIdOfSiren, siren == sirenOfVat, Severity::Warning,
                     {reading.value(Field::SellerVatId), siren}, {Field::SellerVatId, Field::SellerSiren});
    const QString iban = compactIdentifier(reading.value(Field::Iban));
    const QString bic = compactIdentifier(reading.value(Field::Bic));
    if (isIban(iban) && isBic(bic))
        findings.add(rules::bicFitsIban, iban.left(2) == bic.mid(4, 2), Severity::Information, {bic, iban},
                     {Field::Bic});
}

} // namespace

void evaluateIdentifiers(const Reading &reading, Findings &findings)
{
    evaluateCheckDigits(reading, findings);
    evaluateVatId(reading, rules::sellerVatId, Field::SellerVatId, findings);
    evaluateVatId(reading, rules::buyerVatId, Field::BuyerVatId, findings);
    evaluateReference(reading, findings);
    evaluateAgreement(reading, findings);
}

} // namespace dbledger::domain
