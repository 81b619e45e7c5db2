// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Corrections.h"

#include "domain/Currency.h"
#include "domain/Identifiers.h"
#include "domain/Judge.h"
#include "domain/Rules.h"
#include "domain/VatId.h"

#include <QDate>

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
           rule == rules::qrBirthdate || rule == rules::qrUnreadable || rule == rules::headerMissing;
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

domain::Reading corrected(domain::Reading reading, Field field, const QString &value, const QDate &today)
{
    domain::FieldReading &found = reading.fields[field];
    if (!found.value.isEmpty() && found.value != value)
        found.alternatives.prepend({found.value, found.confidence, found.page, found.box});
    found.value = value;
    found.confidence = value.isEmpty() ? 0 : 1;
    found.witnesses = {domain::Witness::Person};
    QList<domain::Proof> kept;
    for (const domain::Proof &proof : std::as_const(reading.proofs))
        if (isOfThePage(proof.rule) && !proof.fields.contains(field))
            kept.append(proof);
    reading.proofs = domain::evaluateRules(reading, {today}) + kept;
    domain::judge(reading);
    return reading;
}

} // namespace dbledger::app
