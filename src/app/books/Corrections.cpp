// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/Corrections.h"

#include "domain/memory/PrintedForm.h"
#include "domain/proof/Identifiers.h"
#include "domain/proof/Judge.h"
#include "domain/proof/Rules.h"
#include "domain/proof/VatId.h"
#include "domain/reading/ReadingJson.h"
#include "domain/values/Currency.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dbledger::app {

using domain::Field;

namespace {

bool isDate(const QString &value)
{
    const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
    const bool timeFits = value.size() == 10 || QDateTime::fromString(value, Qt::ISODate).isValid();
    return date.isValid() && date.year() >= 1900 && timeFits;
}

bool isKnownType(const QString &value)
{
    static const QStringList types{QStringLiteral("380"), QStringLiteral("381"), QStringLiteral("384"),
                                   QStringLiteral("386"), QStringLiteral("389")};
    return types.contains(value);
}

bool isSirenOrSiret(Field field, const QString &value)
{
    return field == Field::SellerSiren ? domain::isSiren(value) : domain::isSiret(value);
}

/// The rules that only those who see page and payload can evaluate; evaluateRules does not bring them again.
bool isOfThePage(const QString &rule)
{
    namespace rules = domain::rules;
    return rule == rules::qrNumber || rule == rules::qrDate || rule == rules::qrAmount || rule == rules::qrIban ||
           rule == rules::qrBirthdate || rule == rules::qrUnreadable || rule == rules::severalInvoices ||
           rule == rules::headerMissing || rule == rules::xmlPage || rule == rules::xmlLine ||
           rule == rules::xmlLines || rule == rules::xmlTax || rule == rules::xmlUnreadable ||
           rule == rules::orderEmbedded;
}

/// A code says another value than the page, or the same. Its arguments: printed, in the code.
bool isOfCode(const domain::Proof &proof)
{
    namespace rules = domain::rules;
    return (proof.rule == rules::qrNumber || proof.rule == rules::qrDate || proof.rule == rules::qrAmount ||
            proof.rule == rules::qrIban) &&
           proof.arguments.size() == 2 && !proof.fields.isEmpty();
}

/// The same code and what is taken for printed now.
domain::Proof heldAgainst(const domain::Reading &reading, domain::Proof proof)
{
    const Field field = proof.fields.first();
    proof.arguments[0] = reading.value(field);
    proof.holds = domain::sameValue(field, proof.arguments[0], proof.arguments[1]);
    return proof;
}

domain::Reading judgedWith(domain::Reading reading, const QList<domain::Proof> &ofThePage,
                           const QStringList &overridden, const QDate &today)
{
    reading.proofs = domain::evaluateRules(reading, {today}) + ofThePage;
    for (domain::Proof &proof : reading.proofs)
        proof.overridden = !proof.holds && overridden.contains(proof.rule);
    domain::judge(reading);
    return reading;
}

/// A person's value in the place of what was read, or beside it where it is the same.
void say(domain::FieldReading &found, const QString &value)
{
    if (found.value == value && !value.isEmpty()) {
        if (!found.witnesses.contains(domain::Witness::Person))
            found.witnesses.append(domain::Witness::Person);
        found.confidence = 1;
        return;
    }
    const domain::Alternative before{found.value, found.confidence, found.page, found.box};
    const auto seen = std::ranges::find(found.alternatives, value, &domain::Alternative::value);
    if (seen != found.alternatives.end()) { // read too, in a place of its own
        found.page = seen->page;
        found.box = seen->box;
        found.alternatives.erase(seen);
    }
    if (!before.value.isEmpty())
        found.alternatives.prepend(before);
    found.value = value;
    found.confidence = value.isEmpty() ? 0 : 1;
    found.witnesses = {domain::Witness::Person};
}

domain::Reading rowsOnly(const QString &name, const QString &text)
{
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    return domain::readingFromJson({{name, rows}});
}

QString rowsText(const QString &name, const domain::Reading &reading)
{
    const QJsonArray rows = domain::toJson(reading).value(name).toArray();
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

bool speaksOfAny(const domain::Proof &proof, const QList<Field> &fields)
{
    return std::ranges::any_of(proof.fields, [&](Field field) { return fields.contains(field); });
}

QString cellText(const std::optional<domain::Decimal> &value, int decimals)
{
    return value ? value->toString(decimals) : QStringLiteral("–");
}

/// Each row as a person reads it in the history.
QStringList rowTexts(const QString &name, const QString &rows)
{
    QStringList texts;
    if (name == linesName)
        for (const domain::ReadLine &line : linesFromText(rows))
            texts += QStringLiteral("%1: %2 × %3 = %4")
                         .arg(line.description, cellText(line.quantity, 0), cellText(line.unitPrice, 2),
                              cellText(line.lineTotal, 2));
    else
        for (const domain::ReadTax &tax : taxesFromText(rows))
            texts += QStringLiteral("%1 × %2 % = %3")
                         .arg(cellText(tax.base, 2), cellText(tax.rate, 0), cellText(tax.tax, 2));
    return texts;
}

} // namespace

Result<QString> checkedValue(Field field, const QString &value)
{
    const QString text = value.trimmed();
    if (text.isEmpty())
        return QString();
    const Error invalid{ErrorKind::Invalid, {domain::fieldName(field), text}, {}};
    switch (domain::fieldKind(field)) {
    case domain::FieldKind::Amount:
        return domain::Decimal::parse(text) ? Result<QString>(text) : Result<QString>(invalid);
    case domain::FieldKind::Date:
        return isDate(text) ? Result<QString>(text) : Result<QString>(invalid);
    default:
        break;
    }
    switch (field) {
    case Field::Currency:
        if (const auto currency = domain::Currency::fromCode(text))
            return currency->code();
        return invalid;
    case Field::DocumentType:
        return isKnownType(text) ? Result<QString>(text) : Result<QString>(invalid);
    case Field::Iban:
        return domain::isIban(text) ? Result<QString>(domain::compactIdentifier(text)) : Result<QString>(invalid);
    case Field::SellerVatId:
    case Field::BuyerVatId:
        return domain::checkVatId(text) == domain::VatCheck::Wrong ? Result<QString>(invalid)
                                                                   : Result<QString>(domain::compactIdentifier(text));
    case Field::SellerSiren:
    case Field::SellerSiret:
    case Field::BuyerSiret:
        return isSirenOrSiret(field, text) ? Result<QString>(domain::compactIdentifier(text))
                                           : Result<QString>(invalid);
    default:
        return text;
    }
}

QString linesText(const QList<domain::ReadLine> &lines)
{
    domain::Reading reading;
    reading.lines = lines;
    return rowsText(linesName, reading);
}

QString taxesText(const QList<domain::ReadTax> &taxes)
{
    domain::Reading reading;
    reading.taxes = taxes;
    return rowsText(taxesName, reading);
}

QList<domain::ReadLine> linesFromText(const QString &text)
{
    return rowsOnly(linesName, text).lines;
}

QList<domain::ReadTax> taxesFromText(const QString &text)
{
    return rowsOnly(taxesName, text).taxes;
}

QString ownValuesText(const domain::Reading &reading)
{
    return QString::fromUtf8(QJsonDocument(domain::toJson(reading)).toJson(QJsonDocument::Compact));
}

domain::Reading ownValuesFromText(const QString &text)
{
    return domain::readingFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

std::optional<storage::Correction> standing(const QList<storage::Correction> &corrections, const QString &field)
{
    for (qsizetype i = corrections.size() - 1; i >= 0; --i)
        if (corrections[i].field == field)
            return corrections[i].released ? std::nullopt : std::optional(corrections[i]);
    return {};
}

bool anyStanding(const QList<storage::Correction> &corrections)
{
    return std::ranges::any_of(corrections, [&](const storage::Correction &correction) {
        return correction.field != ownValuesName && standing(corrections, correction.field);
    });
}

domain::Reading judgedAgain(domain::Reading reading, const QList<Field> &replaced, const QDate &today)
{
    QList<domain::Proof> ofThePage;
    for (const domain::Proof &proof : std::as_const(reading.proofs))
        if (isOfThePage(proof.rule)) {
            const bool stale = speaksOfAny(proof, replaced);
            ofThePage.append(stale && isOfCode(proof) ? heldAgainst(reading, proof) : proof);
        }
    return judgedWith(std::move(reading), ofThePage, {}, today);
}

domain::Reading withCorrections(domain::Reading reading, const QList<storage::Correction> &corrections,
                                const QStringList &overridden, const QDate &today)
{
    QList<Field> said;
    for (const Field field : domain::allFields())
        if (const auto correction = standing(corrections, domain::fieldName(field))) {
            say(reading.fields[field], correction->value);
            said.append(field);
        }
    if (said.contains(Field::GrossTotal))
        reading.paid.reset(); // a person knows better than what the till prints
    if (const auto lines = standing(corrections, linesName))
        reading.lines = linesFromText(lines->value);
    if (const auto taxes = standing(corrections, taxesName))
        reading.taxes = taxesFromText(taxes->value);
    QList<domain::Proof> undecided;
    for (const domain::Proof &proof : std::as_const(reading.proofs))
        if (isOfThePage(proof.rule) && !speaksOfAny(proof, said))
            undecided.append(proof);
    return judgedWith(std::move(reading), undecided, overridden, today);
}

QList<RowChange> changedRows(const QString &name, const QString &from, const QString &to)
{
    const QStringList before = rowTexts(name, from), after = rowTexts(name, to);
    const QString what = name == linesName ? QStringLiteral("line %1") : QStringLiteral("tax_row %1");
    QList<RowChange> changes;
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i)
        if (before.value(i) != after.value(i))
            changes.append({what.arg(i + 1), before.value(i), after.value(i)});
    return changes;
}

} // namespace dbledger::app
