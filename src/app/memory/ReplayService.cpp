// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory/ReplayService.h"

#include "app/books/Books.h"
#include "app/books/Memory.h"
#include "app/core/Core.h"
#include "base/Then.h"
#include "domain/memory/PrintedForm.h"
#include "storage/books/InvoiceQueries.h"
#include "storage/intake/DocumentRepository.h"
#include "storage/intake/PageRepository.h"

namespace dbledger::app {

using domain::Field;
using domain::InvoiceRow;
using domain::Reading;
using storage::Connection;

namespace {

constexpr int draftsAPage = 500;

Result<QList<InvoiceRow>> draftsOfDocuments(Connection &connection)
{
    domain::InvoiceFilter filter;
    filter.state = domain::InvoiceState::Draft;
    QList<InvoiceRow> drafts;
    std::optional<domain::PageKey> after;
    do {
        const auto page = storage::listInvoices(connection, filter, draftsAPage, after);
        if (!page)
            return page.error();
        drafts += page->rows;
        after = page->next;
    } while (after);
    drafts.removeIf([](const InvoiceRow &row) { return row.documentId == 0; });
    std::ranges::sort(drafts, {}, &InvoiceRow::id);
    return drafts;
}

QList<ReplayDifference> differencesOf(const Reading &is, const Reading &would)
{
    QList<ReplayDifference> differences;
    for (const Field field : domain::allFields()) {
        const domain::FieldReading was = is.fields.value(field), wouldBe = would.fields.value(field);
        if (was.state != wouldBe.state || !domain::sameValue(field, was.value, wouldBe.value))
            differences.append({domain::fieldName(field), was.value, wouldBe.value, was.state, wouldBe.state});
    }
    const QList<RowChange> rows = changedRows(linesName, linesText(is.lines), linesText(would.lines)) +
                                  changedRows(taxesName, taxesText(is.taxes), taxesText(would.taxes));
    for (const RowChange &row : rows)
        differences.append({row.thing, row.from, row.to});
    return differences;
}

/// Nothing where it would be the same, or is no draft any more.
Result<std::optional<Replay>> compared(Connection &connection, const InvoiceRow &row, const Reading &read,
                                       const Actor &actor, const QDateTime &now)
{
    const auto invoice = storage::invoiceById(connection, row.id);
    if (!invoice)
        return invoice.error();
    const auto recalled = remembered(connection, read, now.toLocalTime().date());
    if (!recalled)
        return recalled.error();
    Books books(connection, actor, now);
    const auto is = books.evidenceFor(*invoice), would = books.evidenceIfRead(*invoice, *recalled);
    for (const auto *evidence : {&is, &would})
        if (!*evidence)
            return evidence->error();
    const QList<ReplayDifference> differences = differencesOf(*is, *would);
    if (differences.isEmpty() || invoice->state != domain::InvoiceState::Draft)
        return std::optional<Replay>();
    return std::optional(
        Replay{row.id, invoice->version, invoice->number, invoice->partyName, row.fileName, differences, *recalled});
}

/// As it was stored, with the words of its pages.
Result<Reading> wholeReading(Connection &connection, qint64 documentId)
{
    const auto reading = storage::readingOf(connection, documentId);
    const auto texts = storage::textsOf(connection, documentId);
    if (!reading || !texts)
        return reading ? texts.error() : reading.error();
    Reading whole = reading->value_or(Reading());
    whole.texts = *texts;
    return whole;
}

Result<void> noteDifferences(Books &books, const domain::Invoice &draft, const QList<ReplayDifference> &differences)
{
    const QString action = QStringLiteral("reread");
    bool any = false;
    for (const ReplayDifference &one : differences) {
        if (one.was == one.wouldBe)
            continue; // it is only surer, or less sure
        if (const auto noted = books.note(draft, action, one.thing, one.was, one.wouldBe); !noted)
            return noted;
        any = true;
    }
    return any ? Result<void>() : books.note(draft, action, QStringLiteral("document"), {}, {});
}

Result<TakenReplay> taken(Connection &connection, qint64 invoiceId, int version, const Reading &reading,
                          const Actor &actor, const QDateTime &now)
{
    Books books(connection, actor, now);
    const auto draft = books.draft(invoiceId, version);
    if (!draft)
        return draft.error();
    const auto before = wholeReading(connection, draft->documentId);
    if (!before)
        return before.error();
    const auto is = books.evidenceFor(*draft), wouldBe = books.evidenceIfRead(*draft, reading);
    for (const auto *evidence : {&is, &wouldBe})
        if (!*evidence)
            return evidence->error();
    if (const auto noted = noteDifferences(books, *draft, differencesOf(*is, *wouldBe)); !noted)
        return noted.error();
    if (const auto stored = storage::storeReading(connection, draft->documentId, reading, now); !stored)
        return stored.error();
    const auto changed = books.refresh(*draft);
    return changed ? Result<TakenReplay>({invoiceId, changed->version, *before}) : Result<TakenReplay>(changed.error());
}

/// Whatever is asked next would fail as well, or is not wanted any more.
bool endsAll(ErrorKind kind)
{
    return isOfDatabase(kind) || kind == ErrorKind::ReaderMissing || kind == ErrorKind::Cancelled;
}

} // namespace

/// Documents on their way.
struct ReplayService::Run
{
    Actor actor;
    CancelToken cancel;
    Progress progress;
    QList<InvoiceRow> waiting;
    int reading = 0;
    ReplayReport report;
    std::optional<Error> failure;
    QPromise<Result<ReplayReport>> promise;

    void end(const InvoiceRow &draft, const Result<std::optional<Replay>> &answer)
    {
        --reading;
        if (answer && *answer)
            report.differ.append(**answer);
        else if (!answer && endsAll(answer.error().kind))
            failure = answer.error();
        else if (!answer)
            report.failed.append({draft.id, draft.fileName, answer.error()});
        if (progress)
            progress(report.drafts - int(waiting.size()) - reading, report.drafts);
    }
    void finish()
    {
        std::ranges::sort(report.differ, {}, &Replay::invoiceId);
        std::ranges::sort(report.failed, {}, &FailedReplay::invoiceId);
        promise.addResult(failure ? Result<ReplayReport>(*failure) : Result<ReplayReport>(std::move(report)));
        promise.finish();
    }
};

ReplayService::ReplayService(std::shared_ptr<Core> core, std::function<DocumentReader &()> reader)
    : m_core(std::move(core))
    , m_reader(std::move(reader))
{
}

QFuture<Result<ReplayReport>> ReplayService::replay(const Actor &actor, const CancelToken &cancel,
                                                    const Progress &progress)
{
    auto run = std::make_shared<Run>();
    run->actor = actor;
    run->cancel = cancel;
    run->progress = progress;
    run->promise.start();
    m_core->database.read<QList<InvoiceRow>>(draftsOfDocuments) |
        then(&m_context, [this, run](const Result<QList<InvoiceRow>> &drafts) {
            if (drafts)
                run->waiting = *drafts;
            else
                run->failure = drafts.error();
            run->report.drafts = int(run->waiting.size());
            readNext(run);
        });
    return run->promise.future();
}

void ReplayService::readNext(const std::shared_ptr<Run> &run)
{
    if (run->cancel.isCancelled() && !run->failure)
        run->failure = Error{ErrorKind::Cancelled, {}, {}};
    if (run->reading == 0 && (run->failure || run->waiting.isEmpty()))
        return run->finish();
    const int atOnce = std::max(1, m_reader().capacity() - 1);
    while (run->reading < atOnce && !run->failure && !run->waiting.isEmpty()) {
        const InvoiceRow draft = run->waiting.takeFirst();
        ++run->reading;
        m_core->database.read<QByteArray>([id = draft.documentId](Connection &connection) {
            return storage::documentBytes(connection, id);
        }) | then(&m_context, [this, run, draft](const Result<QByteArray> &bytes) {
            const DocumentReader::Options options{m_core->passwords.of(draft.documentId).text(),
                                                  m_core->clock->today()};
            return bytes ? m_reader().read(*bytes, options, run->cancel) : answered<Reading>(bytes.error());
        }) | then(&m_context, [this, run, draft](const Result<Reading> &reading) {
            using Answer = std::optional<Replay>;
            if (!reading)
                return answered<Answer>(reading.error());
            return m_core->database.read<Answer>(
                [draft, read = *reading, actor = run->actor, now = m_core->clock->now()](Connection &c) {
                    return compared(c, draft, read, actor, now);
                });
        }) | then(&m_context, [this, run, draft](const Result<std::optional<Replay>> &answer) {
            run->end(draft, answer);
            readNext(run);
        });
    }
}

QFuture<Result<TakenReplay>> ReplayService::put(qint64 invoiceId, int version, const Reading &reading,
                                                const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("reread")); !allowed)
        return answered<TakenReplay>(allowed.error());
    return m_core->database.write<TakenReplay>([=, now = m_core->clock->now()](Connection &connection) {
        return taken(connection, invoiceId, version, reading, actor, now);
    });
}

QFuture<Result<TakenReplay>> ReplayService::take(const Replay &replay, const Actor &actor)
{
    return put(replay.invoiceId, replay.version, replay.reading, actor);
}

QFuture<Result<TakenReplay>> ReplayService::undo(const TakenReplay &taken, const Actor &actor)
{
    return put(taken.invoiceId, taken.version, taken.before, actor);
}

} // namespace dbledger::app
