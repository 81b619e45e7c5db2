// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewProblems.h"

#include "app/wording/Wording.h"
#include "domain/proof/ElectronicRules.h"
#include "domain/proof/Rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace dbledger::gui {

namespace {

using app::Wording;
using domain::Field;

constexpr qsizetype mostRowSentences = 3;

QString problemText(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

FieldProblem::Kind kindOf(const domain::Proof &proof)
{
    if (proof.overridden)
        return FieldProblem::Kind::Overridden;
    switch (proof.severity) {
    case domain::Severity::Failure:
        return FieldProblem::Kind::Failure;
    case domain::Severity::Warning:
        return FieldProblem::Kind::Warning;
    case domain::Severity::Information:
        break;
    }
    return FieldProblem::Kind::Remark;
}

/// The doubtful one among the fields that a rule speaks of, else the first.
std::optional<Field> fieldOf(const domain::Proof &proof, const domain::Reading &reading)
{
    for (const Field field : {Field::GrossTotal, Field::NetTotal, Field::TaxTotal})
        if (proof.fields.contains(field) && reading.fields.value(field).state == domain::FieldState::Doubtful)
            return field;
    for (const Field field : proof.fields)
        if (reading.fields.value(field).state == domain::FieldState::Doubtful)
            return field;
    return proof.fields.isEmpty() ? std::nullopt : std::optional(proof.fields.first());
}

QString sentenceOf(const domain::Proof &proof, const app::Draft &draft)
{
    const QString sentence = Wording::capitalised(Wording().sentence(proof));
    const auto found = std::ranges::find(draft.overrides, proof.rule, &app::RuleOverride::rule);
    if (!proof.overridden || found == draft.overrides.end())
        return sentence;
    return sentence + u'\n' +
           problemText(QT_TRANSLATE_NOOP("Review", "Overridden by %1: %2")).arg(found->who, found->note);
}

/// One problem for all rows that do not hold: a rule is overridden as a whole.
void addRowProblem(QList<FieldProblem> &problems, const QList<domain::Proof> &broken, const app::Draft &draft)
{
    if (broken.isEmpty())
        return;
    QStringList sentences;
    for (const domain::Proof &proof : broken.first(std::min(broken.size(), mostRowSentences)))
        sentences.append(Wording::capitalised(Wording().sentence(proof)));
    if (broken.size() > mostRowSentences)
        sentences.append(QCoreApplication::translate("Review", "And %n more line(s).", nullptr,
                                                     int(broken.size() - mostRowSentences)));
    QString sentence = sentences.join(u'\n');
    if (broken.first().overridden)
        sentence += sentenceOf(broken.first(), draft).mid(sentences.first().size());
    problems.append({kindOf(broken.first()), std::nullopt, sentence, broken.first().rule});
}

/// Where a repair is shown.
QList<FieldProblem> &placeOf(ReviewProblems &problems, domain::Repair::Place place)
{
    switch (place) {
    case domain::Repair::Place::Line:
        return problems.ofLines;
    case domain::Repair::Place::Tax:
        return problems.ofTaxes;
    case domain::Repair::Place::Header:
        break;
    }
    return problems.ofFields;
}

QString cellName(domain::Repair::Cell cell)
{
    switch (cell) {
    case domain::Repair::Cell::Quantity:
        return Wording::thingName(QStringLiteral("quantity"));
    case domain::Repair::Cell::UnitPrice:
        return Wording::thingName(QStringLiteral("unit_price"));
    case domain::Repair::Cell::LineTotal:
        return Wording::thingName(QStringLiteral("line_total"));
    case domain::Repair::Cell::TaxRate:
        return Wording::thingName(QStringLiteral("tax_rate"));
    case domain::Repair::Cell::TaxBase:
        return Wording::name(Field::NetTotal);
    case domain::Repair::Cell::TaxAmount:
        break;
    }
    return Wording::name(Field::TaxTotal);
}

/// "Perhaps 288.60 instead of 298.60: net 240.50 + VAT 48.10 = gross 288.60."
QString repairSentence(const domain::Repair &repair)
{
    const Wording wording;
    const bool header = repair.place == domain::Repair::Place::Header;
    const QString now = header ? wording.value(repair.field, repair.now) : wording.number(repair.now);
    const QString proposed = header ? wording.value(repair.field, repair.proposed) : wording.number(repair.proposed);
    QStringList proofs;
    for (const domain::Proof &proof : repair.proofs)
        proofs.append(wording.sentence(proof));
    if (header)
        return problemText(QT_TRANSLATE_NOOP("Review", "Perhaps %1 instead of %2: %3."))
            .arg(proposed, now, proofs.join(QStringLiteral("; ")));
    return problemText(QT_TRANSLATE_NOOP("Review", "Row %1, %2: perhaps %3 instead of %4: %5."))
        .arg(QString::number(repair.row + 1), cellName(repair.cell), proposed, now, proofs.join(QStringLiteral("; ")));
}

/// What kind of electronic invoice it is, what that kind cannot say, and which files are in it.
FieldProblem formatOf(const domain::Reading &reading)
{
    FieldProblem format{FieldProblem::Kind::Remark, std::nullopt, {}, domain::rules::profile};
    for (const domain::Proof &proof : reading.proofs)
        if (proof.rule == domain::rules::profile)
            format.sentence = Wording::capitalised(Wording().sentence(proof));
    if (reading.electronic && !reading.electronic->attachments.isEmpty()) {
        const QString files = problemText(QT_TRANSLATE_NOOP("Review", "Attachments: %1"))
                                  .arg(reading.electronic->attachments.join(QStringLiteral(", ")));
        format.sentence += format.sentence.isEmpty() ? files : u'\n' + files;
    }
    return format;
}

} // namespace

ReviewProblems reviewProblems(const app::Draft &draft)
{
    ReviewProblems problems;
    if (!draft.reading)
        return problems;
    if (const FieldProblem format = formatOf(*draft.reading); !format.sentence.isEmpty())
        problems.ofFields.append(format);
    QList<domain::Proof> brokenLines, brokenTaxes;
    for (const domain::Proof &proof : draft.reading->proofs) {
        if (proof.holds || proof.rule == domain::rules::profile)
            continue;
        if (proof.rule == domain::rules::lineTotal)
            brokenLines.append(proof);
        else if (proof.rule == domain::rules::taxOfRate)
            brokenTaxes.append(proof);
        else
            problems.ofFields.append(
                {kindOf(proof), fieldOf(proof, *draft.reading), sentenceOf(proof, draft), proof.rule});
    }
    addRowProblem(problems.ofLines, brokenLines, draft);
    addRowProblem(problems.ofTaxes, brokenTaxes, draft);
    for (qsizetype i = 0; i < draft.repairs.size(); ++i) {
        const domain::Repair &repair = draft.repairs[i];
        FieldProblem problem{FieldProblem::Kind::Repair, std::nullopt, repairSentence(repair), QString::number(i)};
        if (repair.place == domain::Repair::Place::Header)
            problem.field = repair.field;
        placeOf(problems, repair.place).append(problem);
    }
    return problems;
}

} // namespace dbledger::gui
