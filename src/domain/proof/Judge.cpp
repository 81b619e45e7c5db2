// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/Judge.h"

#include "domain/proof/Rules.h"

#include <QSet>

namespace dbledger::domain {

namespace {

constexpr double provedConfidence = 0.99;  // what a proof is worth; held by the calibration test
constexpr double doubtfulConfidence = 0.6; // nobody should rely on a doubtful value
constexpr double closeSecond = 0.85;       // an alternative of that share of the value's confidence is close
constexpr double okConfidence = 0.98;      // what a mandatory field needs when nothing proves it
constexpr double leastConfidence = 0.5;    // below it a value is more a guess than a reading

/// How many of the field's witnesses do not share their pixels: text layer, OCR and what supplier memory finds all see
/// the printed page.
int independentWitnesses(const FieldReading &field)
{
    QSet<int> sources;
    for (const Witness witness : field.witnesses)
        sources.insert(int(witness == Witness::PdfText || witness == Witness::SupplierMemory ? Witness::Ocr : witness));
    return int(sources.size());
}

bool samePlace(const FieldReading &a, const FieldReading &b)
{
    return a.page > 0 && a.page == b.page && a.box == b.box;
}

/// Net, tax and gross prove one another when each was read, and each in a place of its own: a value computed from the
/// others (no witness), or one print taken for two fields, proves nothing.
bool totalsAreIndependent(const Reading &reading)
{
    const FieldReading net = reading.fields.value(Field::NetTotal), tax = reading.fields.value(Field::TaxTotal);
    const FieldReading gross = reading.fields.value(Field::GrossTotal);
    return !net.witnesses.isEmpty() && !tax.witnesses.isEmpty() && !gross.witnesses.isEmpty() &&
           !samePlace(net, gross) && !samePlace(net, tax) && !samePlace(tax, gross);
}

/// The lines prove a total when there are several numbers in them: two lines, or a quantity and a price.
bool linesAreIndependent(const Reading &reading)
{
    return reading.lines.size() > 1 ||
           (reading.lines.size() == 1 && reading.lines.first().quantity && reading.lines.first().unitPrice);
}

/// Without tax, net and gross are one number: that sums agree with it does not tell which of the two was read.
bool netIsGross(const Reading &reading)
{
    const auto net = reading.amount(Field::NetTotal);
    return net && net == reading.amount(Field::GrossTotal);
}

bool provesItsFields(const Proof &proof, const Reading &reading)
{
    static const QSet<QString> checkDigits{rules::iban,         rules::sellerVatId,  rules::buyerVatId,
                                           rules::sellerSiren,  rules::sellerSiret,  rules::buyerSiret,
                                           rules::siretOfSiren, rules::vatIdOfSiren, rules::paymentReference};
    if (!proof.holds)
        return false;
    if (checkDigits.contains(proof.rule))
        return true;
    if (proof.rule == rules::grossIsNetPlusTax || proof.rule == rules::roundedTotal)
        return totalsAreIndependent(reading);
    if (proof.rule == rules::paidLessChange)
        return true; // three prints in places of their own
    return proof.rule == rules::sumOfLines && linesAreIndependent(reading);
}

/// Embedded XML is written whole by one program: when its totals hold, its other values are taken to be right too.
bool xmlTotalsHold(const Reading &reading)
{
    static const QSet<QString> totals{rules::grossIsNetPlusTax, rules::taxIsSumOfRates, rules::sumOfLines};
    bool anyHolds = false;
    for (const Proof &proof : reading.proofs) {
        if (totals.contains(proof.rule) && !proof.holds)
            return false;
        anyHolds = anyHolds || proof.rule == rules::grossIsNetPlusTax;
    }
    return anyHolds;
}

struct Evidence
{
    QSet<Field> proved;
    QSet<Field> warned; ///< a rule that warns does not hold
    QSet<Field> failed; ///< a rule that fails does not hold
    bool xml = false;   ///< what embedded XML says is proved by its own totals
};

Evidence evidenceOf(const Reading &reading)
{
    Evidence evidence;
    evidence.xml = xmlTotalsHold(reading);
    for (const Proof &proof : reading.proofs) {
        const bool proves = provesItsFields(proof, reading);
        for (const Field field : proof.fields) {
            if (proves)
                evidence.proved.insert(field);
            if (proof.holds || proof.overridden)
                continue;
            if (proof.severity == Severity::Warning)
                evidence.warned.insert(field);
            if (proof.severity == Severity::Failure)
                evidence.failed.insert(field);
        }
    }
    if (netIsGross(reading))
        evidence.proved.subtract({Field::NetTotal, Field::TaxTotal});
    return evidence;
}

FieldState stateOf(Field field, const FieldReading &reading, const Evidence &evidence)
{
    if (reading.value.isEmpty())
        return FieldState::Missing;
    if (reading.witnesses.contains(Witness::Person))
        return FieldState::Proved;
    if (evidence.failed.contains(field))
        return FieldState::Doubtful;
    if (evidence.proved.contains(field) || independentWitnesses(reading) > 1)
        return FieldState::Proved;
    if (evidence.xml && reading.witnesses.contains(Witness::EmbeddedXml) && !evidence.warned.contains(field))
        return FieldState::Proved;
    const bool hasCloseSecond =
        !reading.alternatives.isEmpty() && reading.alternatives.first().score >= closeSecond * reading.confidence;
    if (evidence.warned.contains(field) || hasCloseSecond || reading.confidence < leastConfidence)
        return FieldState::Doubtful;
    return FieldState::Read;
}

/// Check digits prove a VAT id; whose it is, only a second witness or a person says.
bool saysWhoseItIs(Field field, const FieldReading &reading)
{
    return (field != Field::SellerVatId && field != Field::BuyerVatId) || independentWitnesses(reading) > 1 ||
           reading.witnesses.contains(Witness::Person) || reading.witnesses.contains(Witness::EmbeddedXml);
}

} // namespace

bool isSettled(const FieldReading &field)
{
    return field.state == FieldState::Proved || (field.state == FieldState::Read && field.confidence >= okConfidence);
}

const QList<Field> &mandatoryFields()
{
    static const QList<Field> mandatory{Field::InvoiceNumber, Field::IssueDate, Field::Currency, Field::GrossTotal};
    return mandatory;
}

void judge(Reading &reading)
{
    const Evidence evidence = evidenceOf(reading);
    for (auto it = reading.fields.begin(); it != reading.fields.end(); ++it) {
        it->state = stateOf(it.key(), *it, evidence);
        if (it->state == FieldState::Proved)
            it->confidence = std::max(it->confidence, saysWhoseItIs(it.key(), *it) ? provedConfidence : 0.0);
        else if (it->state == FieldState::Doubtful)
            it->confidence = std::min(it->confidence, doubtfulConfidence);
        else if (it->state == FieldState::Missing)
            it->confidence = 0;
    }
    bool ok = isSettled(reading.fields.value(Field::BuyerName)) || isSettled(reading.fields.value(Field::SellerName));
    for (const Field field : mandatoryFields())
        ok = ok && isSettled(reading.fields.value(field));
    for (const Proof &proof : reading.proofs)
        ok = ok && (proof.holds || proof.overridden || proof.severity == Severity::Information);
    reading.status = ok ? ReadingStatus::Ok : ReadingStatus::Review;
}

} // namespace dbledger::domain
