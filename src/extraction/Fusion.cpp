// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Fusion.h"

#include "domain/memory/PrintedForm.h"
#include "domain/proof/Rules.h"
#include "extraction/words/TextFold.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::Alternative;
using domain::Field;
using domain::FieldKind;
using domain::FieldReading;
using domain::PayloadFacts;
using domain::Proof;
using domain::Reading;
using domain::ScannedCode;
using domain::Severity;
using domain::Witness;

namespace {

constexpr double payloadConfidence = 0.93; // of a value that only the code says
constexpr double weakName = 0.9;           // below it a printed name gives way to the code's

/// Letters taken for the digits they look like, everything else that is no letter or digit dropped.
QString lookalikeKey(const QString &text)
{
    QString key;
    for (const QChar c : folded(text)) {
        switch (c.unicode()) {
        case u'o':
            key += u'0';
            break;
        case u'l':
        case u'i':
        case u'|':
            key += u'1';
            break;
        case u's':
            key += u'5';
            break;
        case u'b':
            key += u'8';
            break;
        case u'z':
            key += u'2';
            break;
        case u'g':
            key += u'6';
            break;
        default:
            if (c.isLetterOrNumber())
                key += c;
        }
    }
    return key;
}

bool agree(Field field, const QString &printed, const QString &payload)
{
    if (domain::fieldKind(field) == FieldKind::Code)
        return lookalikeKey(printed) == lookalikeKey(payload);
    return domain::sameValue(field, printed, payload);
}

std::optional<QString> ruleOf(Field field)
{
    switch (field) {
    case Field::InvoiceNumber:
        return domain::rules::qrNumber;
    case Field::IssueDate:
        return domain::rules::qrDate;
    case Field::GrossTotal:
        return domain::rules::qrAmount;
    case Field::Iban:
        return domain::rules::qrIban;
    default:
        return {};
    }
}

void confirm(Field field, FieldReading &found, const QString &payload)
{
    if (!found.witnesses.contains(Witness::QrCode))
        found.witnesses.append(Witness::QrCode);
    if (domain::fieldKind(field) == FieldKind::Code)
        found.value = payload; // equal but for what a recogniser confuses: the code's spelling is the sharper one
    found.confidence = std::max(found.confidence, payloadConfidence);
}

void take(FieldReading &found, const QString &value, const ScannedCode &code)
{
    const FieldReading before = found;
    found = {};
    found.value = value;
    found.confidence = payloadConfidence;
    found.page = code.page;
    found.box = code.box;
    found.witnesses = {Witness::QrCode};
    if (!before.value.isEmpty())
        found.alternatives = {{before.value, std::min(before.confidence, 0.6), before.page, before.box}};
}

void contradict(FieldReading &found, const QString &value, const ScannedCode &code)
{
    found.alternatives.removeIf([&](const Alternative &a) { return a.value == value; });
    found.alternatives.prepend({value, payloadConfidence, code.page, code.box});
}

/// Another value that the page may print: the code can settle between two readings of the same place.
bool settleByAlternative(Field field, FieldReading &found, const QString &payload)
{
    const auto match =
        std::ranges::find_if(found.alternatives, [&](const Alternative &a) { return agree(field, a.value, payload); });
    const bool sameplace = match != found.alternatives.end() && match->page == found.page && match->box == found.box;
    if (!sameplace)
        return false;
    std::swap(found.value, match->value);
    return true;
}

/// What a payment code asks for is the amount due, which is the gross total where nothing was paid before.
void fuseAmountDue(Reading &reading, const QString &value, const ScannedCode &code)
{
    FieldReading &due = reading.fields[Field::AmountDue], &gross = reading.fields[Field::GrossTotal];
    const QString printed = due.witnesses.isEmpty() ? gross.value : due.value;
    const bool fitsGross =
        agree(Field::GrossTotal, gross.value, value) || settleByAlternative(Field::GrossTotal, gross, value);
    const bool fitsDue = agree(Field::AmountDue, due.value, value) || settleByAlternative(Field::AmountDue, due, value);
    if (fitsGross)
        confirm(Field::GrossTotal, gross, value);
    if (gross.value.isEmpty())
        take(gross, value, code);
    if (due.value.isEmpty() || (fitsGross && due.witnesses.isEmpty()))
        take(due, value, code);
    else if (fitsDue)
        confirm(Field::AmountDue, due, value);
    else
        contradict(due, value, code);
    if (!printed.isEmpty())
        reading.proofs.append(Proof{domain::rules::qrAmount,
                                    fitsGross || fitsDue,
                                    Severity::Failure,
                                    {printed, value},
                                    {fitsDue ? Field::AmountDue : Field::GrossTotal}});
}

void fuseField(Reading &reading, Field field, const QString &value, const ScannedCode &code)
{
    FieldReading &found = reading.fields[field];
    const auto rule = ruleOf(field);
    if (found.value.isEmpty()) {
        take(found, value, code);
        return;
    }
    const QString printed = found.value;
    const bool agrees = agree(field, found.value, value) || settleByAlternative(field, found, value);
    if (agrees)
        confirm(field, found, value);
    else if (domain::fieldKind(field) == FieldKind::Name && found.confidence < weakName)
        take(found, value, code);
    else
        contradict(found, value, code);
    if (rule)
        reading.proofs.append(Proof{*rule, agrees, Severity::Failure, {printed, value}, {field}});
}

/// What our own template prints in its header.
void checkHeader(Reading &reading)
{
    QStringList missing;
    QList<Field> fields;
    for (const Field field : {Field::InvoiceNumber, Field::IssueDate, Field::BuyerName})
        if (!reading.has(field)) {
            missing.append(domain::fieldName(field));
            fields.append(field);
        }
    if (!missing.isEmpty())
        reading.proofs.append(Proof{domain::rules::headerMissing, false, Severity::Failure, missing, fields});
}

} // namespace

void fuse(Reading &reading, const PayloadFacts &payload, const ScannedCode &code)
{
    if (payload.format == QStringLiteral("own-template"))
        checkHeader(reading);
    for (auto fact = payload.values.begin(); fact != payload.values.end(); ++fact)
        if (fact.key() == Field::AmountDue && !fact->isEmpty())
            fuseAmountDue(reading, *fact, code);
        else if (!fact->isEmpty())
            fuseField(reading, fact.key(), *fact, code);
    for (auto fact = payload.impossible.begin(); fact != payload.impossible.end(); ++fact)
        if (fact.key() == Field::BuyerBirthdate)
            reading.proofs.append(Proof{domain::rules::qrBirthdate, false, Severity::Failure, {*fact}, {fact.key()}});
        else if (const auto rule = ruleOf(fact.key()))
            reading.proofs.append(
                Proof{*rule, false, Severity::Failure, {reading.value(fact.key()), *fact}, {fact.key()}});
}

} // namespace dbledger::extraction
