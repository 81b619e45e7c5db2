// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake/QueueQueries.h"

#include "domain/values/Folding.h"
#include "storage/database/Bind.h"
#include "storage/database/Conditions.h"
#include "storage/database/ErrorText.h"

namespace dbledger::storage {

namespace {

using domain::QueueEntry;
using domain::QueueFilter;
using domain::QueueKey;
using domain::QueueOrder;
using domain::QueuePage;
using domain::QueueState;

constexpr qsizetype idsAStatement = 500;

/// A column (beside the document's id, which makes it unique) and a direction.
struct Sorting
{
    QString column; ///< empty: by the id alone
    bool descending = false;

    QString sql() const
    {
        const QString way = descending ? QStringLiteral(" DESC") : QString();
        const QString first = column.isEmpty() ? QString() : QStringLiteral("q.%1%2, ").arg(column, way);
        return first + QStringLiteral("q.document_id") + way;
    }
};

Sorting sortingOf(QueueOrder order)
{
    switch (order) {
    case QueueOrder::OldestFirst:
        return {};
    case QueueOrder::ByFileName:
        return {QStringLiteral("file_key"), false};
    case QueueOrder::ByParty:
        return {QStringLiteral("party_key"), false};
    case QueueOrder::ByAmount:
        return {QStringLiteral("amount"), true};
    case QueueOrder::NewestFirst:
    case QueueOrder::ByState:
        break;
    }
    return {{}, true};
}

/// The state that is shown; takes today.
const QString &shownState()
{
    static const QString sql = QStringLiteral("CASE WHEN q.state IN ('to-review', 'proved', 'duplicate') "
                                              "AND q.postponed_until > ? THEN 'postponed' ELSE q.state END");
    return sql;
}

/// As conditions of which an index knows the first part.
void addStates(Conditions &conditions, const QList<QueueState> &states, QDate today)
{
    QStringList any;
    QVariantList values;
    for (const QueueState state : states) {
        if (state == QueueState::Postponed) {
            any += QStringLiteral("q.state IN ('to-review', 'proved', 'duplicate') AND q.postponed_until > ?");
            values += bind::date(today);
        } else if (state == QueueState::ToReview || state == QueueState::Proved || state == QueueState::Duplicate) {
            any += QStringLiteral("q.state = ? AND (q.postponed_until IS NULL OR q.postponed_until <= ?)");
            values += {domain::queueStateName(state), bind::date(today)};
        } else {
            any += QStringLiteral("q.state = ?");
            values += domain::queueStateName(state);
        }
    }
    conditions.add(any.join(QStringLiteral(" OR ")), values);
}

void addFilter(Conditions &conditions, const QueueFilter &filter, QDate today)
{
    conditions.add(QStringLiteral("q.state <> 'removed'"));
    if (!filter.states.isEmpty())
        addStates(conditions, filter.states, today);
    for (const QString &word : domain::folded(filter.text).split(u' ', Qt::SkipEmptyParts))
        conditions.add(QStringLiteral("q.file_key LIKE ? ESCAPE '\\' OR i.search LIKE ? ESCAPE '\\'"),
                       {containing(word), containing(word)});
}

void addKey(Conditions &conditions, const Sorting &sorting, const QueueKey &after)
{
    const QString sign = sorting.descending ? QStringLiteral("<") : QStringLiteral(">");
    if (sorting.column.isEmpty())
        return conditions.add(QStringLiteral("q.document_id %1 ?").arg(sign), {after.documentId});
    const QVariant value = sorting.column == u"amount" ? QVariant(qlonglong(after.number)) : QVariant(after.text);
    conditions.add(QStringLiteral("(q.%1, q.document_id) %2 (?, ?)").arg(sorting.column, sign),
                   {value, after.documentId});
}

QueueEntry entryFrom(Row &row)
{
    QueueEntry entry;
    entry.documentId = row.integer();
    entry.fileName = row.text();
    entry.bytes = row.integer();
    entry.pages = row.number();
    entry.addedAt = row.time();
    entry.addedBy = row.text();
    entry.state = domain::queueStateFromName(row.text()).value_or(QueueState::Failed);
    entry.obstacles = errorsFromJson(row.text());
    entry.invoiceId = row.integer();
    entry.version = row.number();
    entry.number = row.text();
    entry.partyName = row.text();
    entry.issueDate = row.date();
    const auto currency = domain::Currency::fromCode(row.text());
    entry.gross = row.maybeMoney(currency);
    entry.duplicateOf = row.integer();
    const QString kind = row.text();
    const QString arguments = row.text();
    const QString detail = row.text();
    if ((entry.state == QueueState::Failed || entry.state == QueueState::NeedsPassword) && !kind.isEmpty())
        entry.error = errorFrom(kind, arguments, detail);
    return entry;
}

/// One SELECT of entries; what follows its FROM.
Result<Rows> entryRows(Connection &connection, QDate today, const QString &rest, const QVariantList &values)
{
    return connection.query(
        QStringLiteral("SELECT q.document_id, d.file_name, d.bytes, d.pages, d.imported_at, d.imported_by, %1, "
                       "q.obstacles, i.id, i.version, i.number, i.party_name, i.issue_date, i.currency, "
                       "i.gross_minor, i.duplicate_of, j.error_kind, j.error_arguments, j.error_detail, "
                       "q.file_key, q.party_key, q.amount FROM queue_entries q "
                       "JOIN documents d ON d.id = q.document_id LEFT JOIN invoices i ON i.id = q.invoice_id "
                       "LEFT JOIN jobs j ON j.id = (SELECT MAX(n.id) FROM jobs n WHERE n.document_id = q.document_id) ")
                .arg(shownState()) +
            rest,
        QVariantList{bind::date(today)} + values);
}

QueueKey keyFrom(Row &row, const QueueEntry &entry, QueueOrder order)
{
    const QString file = row.text();
    const QString party = row.text();
    return {entry.state, order == QueueOrder::ByParty ? party : file, row.integer(), entry.documentId};
}

/// Appends to the page, which is full with `limit` rows; says whether there is more.
Result<bool> fill(Connection &connection, QueuePage &page, const QueueFilter &filter, QueueOrder order, int limit,
                  const std::optional<QueueKey> &after, QDate today)
{
    const Sorting sorting = sortingOf(order);
    Conditions conditions;
    addFilter(conditions, filter, today);
    if (after)
        addKey(conditions, sorting, *after);
    const int wanted = limit - int(page.rows.size());
    auto rows =
        entryRows(connection, today, QStringLiteral("%1 ORDER BY %2 LIMIT ?").arg(conditions.where(), sorting.sql()),
                  conditions.values() + QVariantList{wanted + 1});
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        if (page.rows.size() == limit)
            return true;
        page.rows.append(entryFrom(row));
        page.next = keyFrom(row, page.rows.constLast(), order);
    }
    return false;
}

/// One state after the other: each is a short walk along an index.
Result<bool> fillByState(Connection &connection, QueuePage &page, const QueueFilter &filter, int limit,
                         const std::optional<QueueKey> &after, QDate today)
{
    const QList<QueueState> &states = domain::statesByUrgency();
    for (qsizetype i = after ? states.indexOf(after->state) : 0; i < states.size(); ++i) {
        const QueueState state = states.at(i);
        if (!filter.states.isEmpty() && !filter.states.contains(state))
            continue;
        const bool begun = after && after->state == state;
        const auto more = fill(connection, page, {filter.text, {state}}, QueueOrder::ByState, limit,
                               begun ? after : std::nullopt, today);
        if (!more || *more)
            return more;
    }
    return false;
}

} // namespace

Result<QueuePage> listQueue(Connection &connection, const QueueFilter &filter, QueueOrder order, int limit,
                            const std::optional<QueueKey> &after, QDate today)
{
    QueuePage page;
    const auto more = order == QueueOrder::ByState ? fillByState(connection, page, filter, limit, after, today)
                                                   : fill(connection, page, filter, order, limit, after, today);
    if (!more)
        return more.error();
    if (!*more)
        page.next.reset();
    return page;
}

Result<QList<QueueEntry>> queueEntries(Connection &connection, const QList<qint64> &documentIds, QDate today)
{
    QHash<qint64, QueueEntry> found;
    for (qsizetype from = 0; from < documentIds.size(); from += idsAStatement) {
        QVariantList ids;
        for (const qint64 id : documentIds.mid(from, idsAStatement))
            ids.append(id);
        auto rows = entryRows(
            connection, today,
            QStringLiteral("WHERE q.state <> 'removed' AND q.document_id IN (%1)").arg(bind::marks(ids.size())), ids);
        if (!rows)
            return rows.error();
        for (Row &row : *rows) {
            const QueueEntry entry = entryFrom(row);
            found.insert(entry.documentId, entry);
        }
    }
    QList<QueueEntry> entries;
    for (const qint64 id : documentIds)
        if (const auto entry = found.constFind(id); entry != found.cend())
            entries.append(*entry);
    return entries;
}

Result<QMap<QueueState, int>> queueCounts(Connection &connection, QDate today)
{
    auto rows = connection.query(
        QStringLiteral("SELECT %1, COUNT(*) FROM queue_entries q GROUP BY 1").arg(shownState()), {bind::date(today)});
    if (!rows)
        return rows.error();
    QMap<QueueState, int> counts;
    for (Row &row : *rows)
        if (const auto state = domain::queueStateFromName(row.text()))
            counts.insert(*state, row.number());
    return counts;
}

Result<QList<ProvedDraft>> provedDrafts(Connection &connection, QDate today)
{
    Conditions conditions;
    addStates(conditions, {QueueState::Proved}, today);
    auto rows = connection.query(QStringLiteral("SELECT q.document_id, i.id, i.version FROM queue_entries q "
                                                "JOIN invoices i ON i.id = q.invoice_id %1 ORDER BY q.document_id")
                                     .arg(conditions.where()),
                                 conditions.values());
    if (!rows)
        return rows.error();
    QList<ProvedDraft> drafts;
    for (Row &row : *rows) {
        ProvedDraft draft;
        draft.documentId = row.integer();
        draft.invoiceId = row.integer();
        draft.version = row.number();
        drafts.append(draft);
    }
    return drafts;
}

Result<QList<QueueChange>> queueChanges(Connection &connection, const QDateTime &since)
{
    auto rows = connection.query(QStringLiteral("SELECT document_id, changed_at FROM queue_entries "
                                                "WHERE changed_at > ? ORDER BY changed_at"),
                                 {bind::time(since)});
    if (!rows)
        return rows.error();
    QList<QueueChange> changes;
    for (Row &row : *rows) {
        const qint64 id = row.integer();
        changes.append({id, row.time()});
    }
    return changes;
}

Result<QDateTime> lastQueueChange(Connection &connection)
{
    auto rows = connection.query(QStringLiteral("SELECT MAX(changed_at) FROM queue_entries"));
    if (!rows)
        return rows.error();
    return rows->first().time();
}

} // namespace dbledger::storage
