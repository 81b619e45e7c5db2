// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/ReviewRepository.h"

#include "storage/database/Bind.h"
#include "storage/intake/QueueRepository.h"

namespace dbledger::storage {

namespace {

Result<void> reviewWritten(const Result<int> &changed)
{
    return changed ? Result<void>() : Result<void>(changed.error());
}

/// It may be put off: the queue shows that.
Result<void> reviewNoted(Connection &connection, qint64 invoiceId, const Result<int> &changed)
{
    return changed ? refreshQueueEntryOf(connection, invoiceId) : Result<void>(changed.error());
}

Result<bool> anyReviewRow(const Result<int> &changed)
{
    return changed ? Result<bool>(*changed > 0) : Result<bool>(changed.error());
}

} // namespace

Result<ReviewFacts> reviewOf(Connection &connection, qint64 invoiceId)
{
    auto rows = connection.query(QStringLiteral("SELECT note, has_it, has_it_since, postponed_until, direction, "
                                                "party_id, party_refused, booked_party_id FROM invoice_reviews "
                                                "WHERE invoice_id = ?"),
                                 {invoiceId});
    if (!rows)
        return rows.error();
    ReviewFacts facts;
    if (rows->isEmpty())
        return facts;
    Row &row = rows->first();
    facts.note = row.text();
    facts.hasIt = row.text();
    facts.hasItSince = row.time();
    facts.postponedUntil = row.date();
    facts.direction = domain::directionFromName(row.text());
    facts.party = row.maybeInteger();
    if (row.flag())
        facts.party = 0;
    facts.bookedParty = row.integer();
    return facts;
}

Result<void> storeReview(Connection &connection, qint64 invoiceId, const ReviewFacts &facts)
{
    return reviewNoted(
        connection, invoiceId,
        connection.execute(
            QStringLiteral("INSERT INTO invoice_reviews (invoice_id, note, has_it, has_it_since, postponed_until, "
                           "direction, party_id, party_refused, booked_party_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (invoice_id) DO UPDATE SET note = excluded.note, has_it = excluded.has_it, "
                           "has_it_since = excluded.has_it_since, postponed_until = excluded.postponed_until, "
                           "direction = excluded.direction, party_id = excluded.party_id, "
                           "party_refused = excluded.party_refused, booked_party_id = excluded.booked_party_id"),
            {invoiceId, facts.note, facts.hasIt, bind::time(facts.hasItSince), bind::date(facts.postponedUntil),
             facts.direction ? QVariant(domain::directionName(*facts.direction)) : QVariant(),
             bind::id(facts.party.value_or(0)), facts.party == 0, bind::id(facts.bookedParty)}));
}

Result<void> closeReview(Connection &connection, qint64 invoiceId)
{
    return reviewNoted(connection, invoiceId,
                       connection.execute(QStringLiteral("UPDATE invoice_reviews SET has_it = '', has_it_since = NULL, "
                                                         "postponed_until = NULL WHERE invoice_id = ?"),
                                          {invoiceId}));
}

Result<QList<domain::RuleOverride>> overridesOf(Connection &connection, qint64 invoiceId)
{
    auto rows = connection.query(QStringLiteral("SELECT rule, note, actor, made_at FROM rule_overrides "
                                                "WHERE invoice_id = ? AND withdrawn_at IS NULL ORDER BY id"),
                                 {invoiceId});
    if (!rows)
        return rows.error();
    QList<domain::RuleOverride> overrides;
    for (Row &row : *rows) {
        domain::RuleOverride made;
        made.rule = row.text();
        made.note = row.text();
        made.who = row.text();
        made.when = row.time();
        overrides.append(made);
    }
    return overrides;
}

Result<void> insertOverride(Connection &connection, qint64 invoiceId, const domain::RuleOverride &made)
{
    if (const auto withdrawn = withdrawOverride(connection, invoiceId, made.rule, made.when); !withdrawn)
        return withdrawn.error();
    return reviewWritten(connection.execute(
        QStringLiteral("INSERT INTO rule_overrides (invoice_id, rule, note, actor, made_at) VALUES (?, ?, ?, ?, ?)"),
        {invoiceId, made.rule, made.note, made.who, bind::time(made.when)}));
}

Result<bool> withdrawOverride(Connection &connection, qint64 invoiceId, const QString &rule, const QDateTime &now)
{
    return anyReviewRow(
        connection.execute(QStringLiteral("UPDATE rule_overrides SET withdrawn_at = ? WHERE invoice_id = ? "
                                          "AND rule = ? AND withdrawn_at IS NULL"),
                           {bind::time(now), invoiceId, rule}));
}

Result<void> markDistinct(Connection &connection, qint64 invoiceId, qint64 otherId)
{
    return reviewWritten(connection.execute(
        QStringLiteral("INSERT INTO distinct_invoices (invoice_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING"),
        {invoiceId, otherId}));
}

Result<bool> forgetDistinct(Connection &connection, qint64 invoiceId)
{
    return anyReviewRow(
        connection.execute(QStringLiteral("DELETE FROM distinct_invoices WHERE invoice_id = ?"), {invoiceId}));
}

} // namespace dbledger::storage
