// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/FieldLook.h"

#include "app/wording/Wording.h"
#include "domain/proof/Judge.h"
#include "domain/proof/Rules.h"
#include "models/FieldInput.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace dbledger::gui {

namespace {

using app::Wording;
using domain::Field;

QString reviewText(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

/// Equations and check digits; not what is merely plausible, nor what a witness of its own says.
bool isEvidence(const QString &rule)
{
    using namespace domain::rules;
    static const QSet<QString> evidence{
        grossIsNetPlusTax, roundedTotal,     taxIsSumOfRates, netIsSumOfBases, sumOfLines, iban,
        sellerVatId,       buyerVatId,       sellerSiren,     sellerSiret,     buyerSiret, siretOfSiren,
        vatIdOfSiren,      paymentReference, paidLessChange};
    return evidence.contains(rule);
}

} // namespace

FieldStateLook fieldStateLook(domain::FieldState state, bool mandatory)
{
    const QString word = Wording::name(state);
    switch (state) {
    case domain::FieldState::Proved:
        return {QStringLiteral("check"), Tone::Success, word};
    case domain::FieldState::Doubtful:
        return {QStringLiteral("question"), Tone::Warning, word};
    case domain::FieldState::Read:
        return {QStringLiteral("dot"), Tone::Neutral, word};
    case domain::FieldState::Missing:
        break;
    }
    return mandatory ? FieldStateLook{QStringLiteral("exclamation"), Tone::Failure, word}
                     : FieldStateLook{QStringLiteral("dash"), Tone::Neutral, word};
}

QString toneRole(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return QStringLiteral("success");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Failure:
        return QStringLiteral("failure");
    default:
        return QStringLiteral("quiet");
    }
}

QList<FieldGroup> fieldGroups()
{
    return {
        {reviewText(QT_TRANSLATE_NOOP("Review", "Document")),
         {Field::InvoiceNumber, Field::DocumentType, Field::IssueDate, Field::DueDate, Field::DeliveryDate,
          Field::PurchaseOrder}},
        {reviewText(QT_TRANSLATE_NOOP("Review", "Seller")),
         {Field::SellerName, Field::SellerAddress, Field::SellerVatId, Field::SellerSiren, Field::SellerSiret,
          Field::SellerEmail}},
        {reviewText(QT_TRANSLATE_NOOP("Review", "Buyer")),
         {Field::BuyerName, Field::BuyerId, Field::BuyerAddress, Field::BuyerVatId, Field::BuyerSiret,
          Field::BuyerEmail, Field::BuyerGender, Field::BuyerBirthdate, Field::BuyerCategory}},
        {reviewText(QT_TRANSLATE_NOOP("Review", "Totals")),
         {Field::NetTotal, Field::TaxTotal, Field::GrossTotal, Field::AmountDue, Field::Currency}},
        {reviewText(QT_TRANSLATE_NOOP("Review", "Payment")), {Field::Iban, Field::Bic, Field::PaymentReference}},
    };
}

bool isMandatory(Field field, std::optional<domain::Direction> direction)
{
    if (field == Field::BuyerName)
        return direction == domain::Direction::Sale;
    if (field == Field::SellerName)
        return direction == domain::Direction::Purchase;
    return domain::mandatoryFields().contains(field);
}

bool isOpen(Field field, const domain::Reading &reading, std::optional<domain::Direction> direction)
{
    const domain::FieldReading value = reading.fields.value(field);
    return value.state == domain::FieldState::Doubtful || (isMandatory(field, direction) && !domain::isSettled(value));
}

QString witnessWords(Field field, const domain::Reading &reading)
{
    const domain::FieldReading value = reading.fields.value(field);
    QStringList words;
    for (const domain::Witness witness : value.witnesses)
        words.append(Wording::name(witness));
    if (!value.value.isEmpty())
        for (const domain::Proof &proof : reading.proofs)
            if (proof.holds && isEvidence(proof.rule) && proof.fields.contains(field))
                words.append(Wording::ruleName(proof.rule));
    words.removeDuplicates();
    const QString list = words.join(QStringLiteral(", "));
    return words.size() > 1 ? reviewText(QT_TRANSLATE_NOOP("Review", "%1 agree")).arg(list) : list;
}

QString shownValue(Field field, const QString &canonical, const QLocale &locale)
{
    return Wording(locale).value(field, canonical).split(u'\n', Qt::SkipEmptyParts).join(QStringLiteral(" / "));
}

QString typedValue(Field field, const QString &typed, const QLocale &locale)
{
    if (field == Field::DocumentType)
        for (const QString &code : documentTypes())
            if (typed.trimmed().compare(Wording::documentTypeName(code), Qt::CaseInsensitive) == 0)
                return code;
    QString text = typed;
    if (domain::fieldKind(field) == domain::FieldKind::Text)
        text.replace(QRegularExpression(QStringLiteral("\\s+/\\s+")), QStringLiteral("\n"));
    return models::canonicalInput(field, text, locale);
}

const QStringList &documentTypes()
{
    static const QStringList codes{QStringLiteral("380"), QStringLiteral("381"), QStringLiteral("384"),
                                   QStringLiteral("386"), QStringLiteral("389"), QStringLiteral("326"),
                                   QStringLiteral("325"), QStringLiteral("751")};
    return codes;
}

} // namespace dbledger::gui
