// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake/QueueRepository.h"

#include "domain/books/Queue.h"
#include "domain/values/Folding.h"
#include "storage/database/Bind.h"
#include "storage/database/ErrorText.h"

#include <limits>

namespace dbledger::storage {

namespace {

using domain::QueueState;

/// What tells how far a document has come.
struct QueueFacts
{
    QString fileName;
    bool removed = false;
    QString jobState; ///< of its newest job
    QString jobError;
    qint64 invoiceId = 0; ///< as invoiceOfDocument() chooses it
    QString invoiceState;
    qint64 duplicateOf = 0;
    QString partyName;
    std::optional<domain::Money> gross;
    QDate postponedUntil;
    QVariant obstacles; ///< as they are kept
};

Result<QueueFacts> queueFacts(Connection &connection, qint64 documentId)
{
    auto rows = connection.query(
        QStringLiteral("SELECT d.file_name, d.removed_at IS NOT NULL, j.state, j.error_kind, i.id, i.state, "
                       "i.duplicate_of, i.party_name, i.currency, i.gross_minor, r.postponed_until, q.obstacles IS NOT "
                       "NULL, q.obstacles "
                       "FROM documents d "
                       "LEFT JOIN jobs j ON j.id = (SELECT MAX(n.id) FROM jobs n WHERE n.document_id = d.id) "
                       "LEFT JOIN invoices i ON i.id = (SELECT n.id FROM invoices n WHERE n.document_id = d.id "
                       "ORDER BY CASE WHEN n.state = 'void' THEN 1 ELSE 0 END, n.id DESC LIMIT 1) "
                       "LEFT JOIN invoice_reviews r ON r.invoice_id = i.id "
                       "LEFT JOIN queue_entries q ON q.document_id = d.id WHERE d.id = ?"),
        {documentId});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, {QStringLiteral("document"), QString::number(documentId)}, {}};
    Row &row = rows->first();
    QueueFacts facts;
    facts.fileName = row.text();
    facts.removed = row.flag();
    facts.jobState = row.text();
    facts.jobError = row.text();
    facts.invoiceId = row.integer();
    facts.invoiceState = row.text();
    facts.duplicateOf = row.integer();
    facts.partyName = row.text();
    const auto currency = domain::Currency::fromCode(row.text());
    facts.gross = row.maybeMoney(currency);
    facts.postponedUntil = row.date();
    if (row.flag())
        facts.obstacles = row.text();
    return facts;
}

QueueState stateOf(const QueueFacts &facts)
{
    if (facts.jobState == u"waiting")
        return QueueState::Waiting;
    if (facts.jobState == u"running")
        return QueueState::Reading;
    if (facts.invoiceState.isEmpty()) {
        const ErrorKind kind = errorKindFromName(facts.jobError);
        const bool locked = kind == ErrorKind::DocumentLocked || kind == ErrorKind::WrongPassword;
        return locked ? QueueState::NeedsPassword : QueueState::Failed;
    }
    if (facts.invoiceState == u"approved")
        return QueueState::Approved;
    if (facts.invoiceState == u"void")
        return QueueState::Rejected;
    if (facts.duplicateOf > 0)
        return QueueState::Duplicate;
    return facts.obstacles == QVariant(QStringLiteral("[]")) ? QueueState::Proved : QueueState::ToReview;
}

/// Comparable between currencies of more and fewer decimals.
qint64 sortableAmount(const std::optional<domain::Money> &gross)
{
    using Limits = std::numeric_limits<qint64>;
    if (!gross)
        return Limits::min();
    const auto decimal = gross->toDecimal();
    return decimal ? decimal->millionths() : Limits::max();
}

QString databaseNow(Backend backend)
{
    return backend == Backend::Sqlite ? QStringLiteral("strftime('%Y-%m-%dT%H:%M:%fZ', 'now')")
                                      : QStringLiteral("clock_timestamp()");
}

Result<void> nothingOf(const Result<int> &changed)
{
    return changed ? Result<void>() : Result<void>(changed.error());
}

} // namespace

Result<void> refreshQueueEntry(Connection &connection, qint64 documentId, const std::optional<QList<Error>> &obstacles)
{
    auto facts = queueFacts(connection, documentId);
    if (!facts)
        return facts.error();
    if (obstacles)
        facts->obstacles = errorsToJson(*obstacles);
    if (facts->invoiceState != u"draft")
        facts->obstacles = {};
    const QString state = facts->removed ? QStringLiteral("removed") : domain::queueStateName(stateOf(*facts));
    const QString party =
        facts->partyName.isEmpty() ? QString(QChar::ReplacementCharacter) : domain::folded(facts->partyName);
    return nothingOf(connection.execute(
        QStringLiteral("INSERT INTO queue_entries (document_id, state, invoice_id, file_key, party_key, amount, "
                       "obstacles, postponed_until, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, %1) "
                       "ON CONFLICT (document_id) DO UPDATE SET state = excluded.state, "
                       "invoice_id = excluded.invoice_id, file_key = excluded.file_key, "
                       "party_key = excluded.party_key, amount = excluded.amount, obstacles = excluded.obstacles, "
                       "postponed_until = excluded.postponed_until, "
                       "changed_at = excluded.changed_at")
            .arg(databaseNow(connection.backend())),
        {documentId, state, bind::id(facts->invoiceId), domain::folded(facts->fileName), party,
         sortableAmount(facts->gross), facts->obstacles, bind::date(facts->postponedUntil)}));
}

Result<void> refreshQueueEntryOf(Connection &connection, qint64 invoiceId)
{
    auto rows = connection.query(
        QStringLiteral("SELECT document_id FROM invoices WHERE id = ? AND document_id IS NOT NULL"), {invoiceId});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<void>() : refreshQueueEntry(connection, rows->first().integer());
}

Result<void> buildQueueOnce(Connection &connection, const std::function<void()> &beginning)
{
    // All or none have been built, and the oldest document is never removed from the table.
    auto missing = connection.query(
        QStringLiteral("SELECT d.id FROM documents d LEFT JOIN queue_entries q ON q.document_id = d.id "
                       "WHERE d.id = (SELECT MIN(id) FROM documents) AND q.document_id IS NULL"));
    if (!missing)
        return missing.error();
    if (missing->isEmpty())
        return {};
    if (beginning)
        beginning();
    return inTransaction(connection, Connection::Mode::Write, [](Connection &c) -> Result<void> {
        auto rows = c.query(QStringLiteral("SELECT id FROM documents ORDER BY id"));
        if (!rows)
            return rows.error();
        for (Row &row : *rows)
            if (const auto built = refreshQueueEntry(c, row.integer()); !built)
                return built;
        return {};
    });
}

Result<void> markRemoved(Connection &connection, qint64 documentId, qint64 draftId, const QDateTime &now)
{
    const auto marked =
        connection.execute(QStringLiteral("UPDATE documents SET removed_at = ?, removed_draft_id = ? WHERE id = ?"),
                           {bind::time(now), bind::id(draftId), documentId});
    return marked ? refreshQueueEntry(connection, documentId) : Result<void>(marked.error());
}

Result<void> markRestored(Connection &connection, qint64 documentId)
{
    const auto marked = connection.execute(
        QStringLiteral("UPDATE documents SET removed_at = NULL, removed_draft_id = NULL WHERE id = ?"), {documentId});
    return marked ? refreshQueueEntry(connection, documentId) : Result<void>(marked.error());
}

Result<std::optional<qint64>> removedDraft(Connection &connection, qint64 documentId, const QDateTime &at)
{
    auto rows = connection.query(
        QStringLiteral("SELECT removed_draft_id, removed_at FROM documents WHERE id = ? AND removed_at IS NOT NULL"),
        {documentId});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<qint64>();
    const qint64 draft = rows->first().integer();
    return !at.isValid() || rows->first().time() == at ? std::optional(draft) : std::optional<qint64>();
}

} // namespace dbledger::storage
