// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/ReadingOutput.h"

#include "domain/proof/Judge.h"

#include <QCoreApplication>

#include <algorithm>

namespace dbledger::cli {

namespace {

using domain::Field;
using domain::FieldState;
using domain::Severity;

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingReport)
};

constexpr int narrowName = 12;
constexpr int wideName = 100;
const QString absent = QStringLiteral("–");

/// How a state shows behind a value: icon and colour.
struct Mark
{
    QChar icon;
    Style style;
};

Mark markOf(FieldState state)
{
    switch (state) {
    case FieldState::Proved:
        return {u'✓', Style::Good};
    case FieldState::Read:
        return {u'·', Style::Plain};
    case FieldState::Doubtful:
        return {u'?', Style::Doubt};
    case FieldState::Missing:
        break;
    }
    return {u' ', Style::Faint};
}

Style styleOf(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return Style::Faint;
    case Severity::Warning:
        return Style::Doubt;
    case Severity::Failure:
        break;
    }
    return Style::Bad;
}

QList<Column> columns(int fileWidth)
{
    return {
        {ReadingText::tr("Status"), 9, 0, Column::Align::Left, Elide::End},
        {ReadingText::tr("File"), std::clamp(fileWidth, narrowName, wideName), 2, Column::Align::Left, Elide::Start},
        {ReadingText::tr("Number"), 16, 0, Column::Align::Left, Elide::End},
        {ReadingText::tr("Date"), 12, 0, Column::Align::Left, Elide::End},
        {ReadingText::tr("Seller → buyer"), 30, 3, Column::Align::Left, Elide::End},
        {ReadingText::tr("Gross"), 16, 0, Column::Align::Right, Elide::End}};
}

QString nameOr(const domain::Reading &reading, Field field)
{
    return reading.has(field) ? reading.value(field) : absent;
}

QString namesOf(const QList<Field> &fields)
{
    QStringList names;
    for (const Field field : fields)
        names.append(app::Wording::name(field));
    return names.join(QStringLiteral(", "));
}

} // namespace

ReportReadingOutput::ReportReadingOutput(Console &console, const app::Wording &wording, int fileWidth)
    : m_console(console)
    , m_wording(wording)
    , m_table(console, columns(fileWidth))
{
}

void ReportReadingOutput::document(const QString &file, const Result<domain::Reading> &reading)
{
    if (reading) {
        row(file, *reading);
        remarks(*reading);
        return;
    }
    m_table.row({{ReadingText::tr("failed"), Style::Bad}, {file, Style::Plain}});
    m_table.note(QStringLiteral("!"), ReadingText::tr("error: %1").arg(m_wording.sentence(reading.error())),
                 Style::Bad);
}

void ReportReadingOutput::finish(int all, int ok, int failed)
{
    const int review = all - ok - failed;
    m_console.out({});
    m_console.out(ReadingText::tr("%n document(s): %1 ok, %2 to review, %3 failed", nullptr, all)
                      .arg(ok)
                      .arg(review)
                      .arg(failed));
    m_console.out(
        m_console.styled(ReadingText::tr("✓ proved   · read, nothing against it   ? doubtful"), Style::Faint));
}

void ReportReadingOutput::row(const QString &file, const domain::Reading &reading)
{
    const bool ok = reading.status == domain::ReadingStatus::Ok;
    const QString parties =
        nameOr(reading, Field::SellerName) + QStringLiteral(" → ") + nameOr(reading, Field::BuyerName);
    m_table.row({{app::Wording::name(reading.status), ok ? Style::Good : Style::Doubt},
                 {file, Style::Plain},
                 cell(reading, Field::InvoiceNumber),
                 cell(reading, Field::IssueDate),
                 {parties, Style::Plain},
                 gross(reading)});
}

/// What a person has to look at: fields that are not there, doubtful or not sure enough, rules that do not hold.
void ReportReadingOutput::remarks(const domain::Reading &reading)
{
    if (reading.electronic) {
        const QStringList files = reading.electronic->attachments;
        m_table.note(QStringLiteral("·"),
                     ReadingText::tr("electronic invoice: %1").arg(formatName(*reading.electronic)), Style::Faint);
        if (!files.isEmpty())
            m_table.note(QStringLiteral("·"), ReadingText::tr("attachments: %1").arg(files.join(QStringLiteral(", "))),
                         Style::Faint);
    }
    QList<Field> doubtful;
    for (auto field = reading.fields.cbegin(); field != reading.fields.cend(); ++field)
        if (field->state == FieldState::Doubtful)
            doubtful.append(field.key());
    if (reading.status != domain::ReadingStatus::Ok)
        mandatoryRemarks(reading);
    if (!doubtful.isEmpty())
        m_table.note(QStringLiteral("?"), ReadingText::tr("doubtful: %1").arg(namesOf(doubtful)), Style::Doubt);
    for (const domain::Proof &proof : reading.proofs)
        if (!proof.holds)
            m_table.note(QStringLiteral("!"), m_wording.sentence(proof), styleOf(proof.severity));
}

void ReportReadingOutput::mandatoryRemarks(const domain::Reading &reading)
{
    QList<Field> needed = domain::mandatoryFields(), missing, unsure;
    const bool sellerIsSettled = domain::isSettled(reading.fields.value(Field::SellerName));
    if (!sellerIsSettled && !domain::isSettled(reading.fields.value(Field::BuyerName))) // either is enough
        needed.append(reading.has(Field::BuyerName) ? Field::BuyerName : Field::SellerName);
    for (const Field field : needed) {
        const domain::FieldReading found = reading.fields.value(field);
        if (found.value.isEmpty())
            missing.append(field);
        else if (found.state == FieldState::Read && !domain::isSettled(found))
            unsure.append(field);
    }
    if (!missing.isEmpty())
        m_table.note(QStringLiteral("!"), ReadingText::tr("missing: %1").arg(namesOf(missing)), Style::Bad);
    if (!unsure.isEmpty())
        m_table.note(QStringLiteral("·"), ReadingText::tr("read, but nothing proves it: %1").arg(namesOf(unsure)),
                     Style::Plain);
}

Cell ReportReadingOutput::cell(const domain::Reading &reading, Field field) const
{
    const auto found = reading.fields.constFind(field);
    if (found == reading.fields.cend() || found->value.isEmpty())
        return {absent, Style::Faint};
    const bool date = domain::fieldKind(field) == domain::FieldKind::Date;
    const Mark mark = markOf(found->state);
    return {m_wording.value(field, date ? found->value.left(10) : found->value) + u' ' + mark.icon, mark.style};
}

Cell ReportReadingOutput::gross(const domain::Reading &reading) const
{
    const auto found = reading.fields.constFind(Field::GrossTotal);
    if (found == reading.fields.cend() || found->value.isEmpty())
        return {absent, Style::Faint};
    const Mark mark = markOf(found->state);
    return {QStringLiteral("%1 %2 %3").arg(m_wording.number(found->value), reading.value(Field::Currency), mark.icon),
            mark.style};
}

} // namespace dbledger::cli
