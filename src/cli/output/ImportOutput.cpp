// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/ImportOutput.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace dbledger::cli {

namespace {

using app::ImportOutcome;
using app::ImportReport;

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(ImportOutput)
};

constexpr int narrowFile = 12;

struct OutcomeWords
{
    ImportOutcome outcome;
    const char *word;
    Style style;
};

constexpr OutcomeWords outcomes[] = {
    {ImportOutcome::Approved, QT_TRANSLATE_NOOP("ImportOutput", "approved"), Style::Good},
    {ImportOutcome::Draft, QT_TRANSLATE_NOOP("ImportOutput", "to review"), Style::Doubt},
    {ImportOutcome::AlreadyStored, QT_TRANSLATE_NOOP("ImportOutput", "already stored"), Style::Faint},
    {ImportOutcome::DuplicateOf, QT_TRANSLATE_NOOP("ImportOutput", "duplicate"), Style::Duplicate},
    {ImportOutcome::Failed, QT_TRANSLATE_NOOP("ImportOutput", "failed"), Style::Bad},
};

const OutcomeWords &wordsOf(ImportOutcome outcome)
{
    return *std::ranges::find(outcomes, outcome, &OutcomeWords::outcome);
}

QList<Column> columns(const QStringList &files)
{
    int widest = narrowFile;
    for (const QString &file : files)
        widest = std::max(widest, textWidth(file));
    return {{OutcomeText::tr("Result"), 14, 0, Column::Align::Left, Elide::End},
            {OutcomeText::tr("File"), widest, 1, Column::Align::Left, Elide::Start},
            {OutcomeText::tr("Number"), 16, 0, Column::Align::Left, Elide::End},
            {OutcomeText::tr("Id"), 6, 0, Column::Align::Right, Elide::End}};
}

} // namespace

ImportOutput::ImportOutput(const Invocation &invocation, const QStringList &files)
    : m_console(invocation.console)
    , m_wording(invocation.wording)
    , m_json(invocation.arguments.isSet(QStringLiteral("json")))
    , m_table(invocation.console, columns(files))
{
}

void ImportOutput::report(const ImportReport &report)
{
    if (report.error && report.error->kind == ErrorKind::Cancelled) {
        ++m_stopped;
        return;
    }
    ++m_counts[report.outcome];
    if (m_json)
        m_console.outJson(object(report));
    else
        row(report);
}

void ImportOutput::finish()
{
    if (m_json)
        return;
    QStringList parts;
    for (const OutcomeWords &words : outcomes)
        if (const int count = m_counts.value(words.outcome))
            parts.append(QStringLiteral("%1 %2").arg(count).arg(OutcomeText::tr(words.word)));
    if (!parts.isEmpty()) {
        m_console.out({});
        m_console.out(parts.join(QStringLiteral(", ")));
    }
    if (m_stopped > 0)
        m_console.err(
            OutcomeText::tr("stopped: %n document(s) not read; \"dbledger-cli import --continue\" reads those that "
                            "were stored",
                            nullptr, m_stopped));
}

bool ImportOutput::isAllWell() const
{
    return m_counts.value(ImportOutcome::Draft) + m_counts.value(ImportOutcome::DuplicateOf) +
               m_counts.value(ImportOutcome::Failed) + m_stopped ==
           0;
}

QJsonObject ImportOutput::object(const ImportReport &report) const
{
    QJsonObject object{{QStringLiteral("file"), report.path},
                       {QStringLiteral("status"), importOutcomeName(report.outcome)}};
    if (report.invoiceId > 0)
        object[u"invoice"] = report.invoiceId;
    if (report.documentId > 0)
        object[u"document"] = report.documentId;
    if (!report.number.isEmpty())
        object[u"number"] = report.number;
    if (report.duplicateOf > 0)
        object[u"duplicate_of"] = report.duplicateOf;
    QJsonArray reasons;
    for (const Error &reason : report.reasons)
        reasons.append(QJsonObject{{QStringLiteral("kind"), errorKindName(reason.kind)},
                                   {QStringLiteral("arguments"), QJsonArray::fromStringList(reason.arguments)},
                                   {QStringLiteral("detail"), m_wording.sentence(reason)}});
    object[u"reasons"] = reasons;
    if (report.error) {
        object[u"error"] = m_wording.sentence(*report.error);
        object[u"error_kind"] = errorKindName(report.error->kind);
    }
    return object;
}

void ImportOutput::row(const ImportReport &report)
{
    const OutcomeWords &words = wordsOf(report.outcome);
    m_table.row({{OutcomeText::tr(words.word), words.style},
                 {report.path, Style::Plain},
                 {report.number, Style::Plain},
                 {report.invoiceId > 0 ? QString::number(report.invoiceId) : QString(), Style::Faint}});
    if (report.duplicateOf > 0)
        m_table.note(QStringLiteral("="), OutcomeText::tr("seems to repeat invoice %1").arg(report.duplicateOf),
                     Style::Duplicate);
    for (const Error &reason : report.reasons)
        m_table.note(QStringLiteral("?"), m_wording.sentence(reason), Style::Doubt);
    if (report.error)
        m_table.note(QStringLiteral("!"), OutcomeText::tr("error: %1").arg(m_wording.sentence(*report.error)),
                     Style::Bad);
}

} // namespace dbledger::cli
