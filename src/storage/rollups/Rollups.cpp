// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rollups/Rollups.h"

namespace dbledger::storage {

namespace {

constexpr RollupLevel allLevels[] = {RollupLevel::Ever, RollupLevel::Year, RollupLevel::Month};

/// Behind the last day of the span that starts there.
qint64 spanEnd(int level, qint64 start)
{
    if (level == int(RollupLevel::Ever))
        return 10'000'000; // past every date
    const QDate first = QDate::fromJulianDay(start);
    return (level == int(RollupLevel::Year) ? first.addYears(1) : first.addMonths(1)).toJulianDay();
}

Result<void> insertFact(Connection &connection, const RollupFacts &facts)
{
    const auto done = connection.execute(
        QStringLiteral(
            "INSERT INTO rollup_invoices (invoice_id, book_id, party_id, day, credit, net, tax, gross, to_pay, "
            "balance, due_day, due_assumed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {facts.invoiceId, facts.bookId, facts.partyId, facts.day, int(facts.credit), facts.net, facts.tax, facts.gross,
         facts.toPay, facts.balance(), facts.dueDay, int(facts.dueAssumed)});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

void Rollups::touch(const RollupFacts &facts)
{
    m_segments[facts.partyId] = facts.segment;
    for (const RollupLevel level : allLevels)
        m_spans.insert({facts.bookId, facts.partyId, int(level), spanStart(level, facts.day)});
    for (const RollupFacts::ProductPart &part : facts.products)
        m_buyers.insert({facts.bookId, part.productId, facts.partyId});
}

Result<void> Rollups::take(qint64 invoiceId)
{
    if (const auto locked = m_connection.lockBooks(); !locked)
        return locked;
    const auto facts = rollupFacts(m_connection, invoiceId);
    if (!facts)
        return facts.error();
    if (!*facts)
        return {};
    m_sums.add(**facts, -1);
    touch(**facts);
    return {};
}

Result<void> Rollups::put(qint64 invoiceId)
{
    const auto facts = rollupFacts(m_connection, invoiceId);
    if (!facts)
        return facts.error();
    const auto gone =
        m_connection.execute(QStringLiteral("DELETE FROM rollup_invoices WHERE invoice_id = ?"), {invoiceId});
    if (!gone)
        return gone.error();
    if (!*facts)
        return {};
    m_sums.add(**facts, 1);
    touch(**facts);
    return insertFact(m_connection, **facts);
}

Result<Rollups::Standing> Rollups::standingIn(const Span &span)
{
    auto rows = m_connection.query(QStringLiteral("SELECT invoices, first_day FROM rollup_parties WHERE book_id = ? "
                                                  "AND level = ? AND start = ? AND party_id = ?"),
                                   {span.bookId, span.level, span.start, span.partyId});
    if (!rows)
        return rows.error();
    Standing standing;
    if (!rows->isEmpty()) {
        standing.invoices = rows->first().integer();
        standing.firstDay = rows->first().integer();
    }
    return standing;
}

Result<void> Rollups::recount(const Span &span)
{
    const auto done = m_connection.execute(
        QStringLiteral(
            "INSERT INTO rollup_parties (book_id, level, start, party_id, invoices, credit_notes, net, first_day, "
            "last_day) SELECT * FROM (SELECT CAST(? AS BIGINT), CAST(? AS INTEGER), CAST(? AS INTEGER), CAST(? AS "
            "BIGINT), COALESCE(SUM(1 - credit), 0), COALESCE(SUM(credit), 0), "
            "CAST(COALESCE(SUM(net), 0) AS BIGINT), COALESCE(MIN(CASE WHEN credit = 0 THEN day END), 0), "
            "COALESCE(MAX(CASE WHEN credit = 0 THEN day END), 0) FROM rollup_invoices "
            "WHERE party_id = ? AND book_id = ? AND day >= ? AND day < ?) AS counted WHERE TRUE "
            "ON CONFLICT (book_id, level, start, party_id) DO UPDATE SET invoices = excluded.invoices, "
            "credit_notes = excluded.credit_notes, net = excluded.net, first_day = excluded.first_day, "
            "last_day = excluded.last_day"),
        {span.bookId, span.level, span.start, span.partyId, span.partyId, span.bookId, span.start,
         spanEnd(span.level, span.start)});
    return done ? Result<void>() : Result<void>(done.error());
}

/// From the purchases as they are written.
Result<void> Rollups::recount(const Buyer &buyer)
{
    const auto done = m_connection.execute(
        QStringLiteral("INSERT INTO rollup_buyers (book_id, product_id, party_id, first_day, last_day) SELECT * FROM "
                       "(SELECT CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), COALESCE(MIN(day), 0), "
                       "COALESCE(MAX(day), 0) FROM rollup_purchases WHERE book_id = ? AND product_id = ? AND party_id "
                       "= ? AND invoices > 0) AS counted WHERE TRUE ON CONFLICT (book_id, product_id, party_id) DO "
                       "UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day"),
        {buyer.bookId, buyer.productId, buyer.partyId, buyer.bookId, buyer.productId, buyer.partyId});
    return done ? Result<void>() : Result<void>(done.error());
}

void Rollups::noteActivity(const Span &span, int parties, int newParties)
{
    if (parties == 0 && newParties == 0)
        return;
    m_sums.addActivity({span.bookId, 0, span.level, span.start}, {parties, newParties});
    if (const int segment = m_segments[span.partyId]; segment > 0)
        m_sums.addActivity({span.bookId, segment, span.level, span.start}, {parties, newParties});
}

/// Counts the party's spans again; where it became active, or is the first time, may lie in another span than the
/// invoice that changed.
Result<void> Rollups::settleParty(qint64 bookId, qint64 partyId, const std::vector<Span> &spans)
{
    const Span ever{bookId, partyId, int(RollupLevel::Ever), 0};
    const auto everBefore = standingIn(ever);
    if (!everBefore)
        return everBefore.error();
    for (const Span &span : spans) {
        const auto before = standingIn(span);
        if (!before)
            return before.error();
        if (const auto counted = recount(span); !counted)
            return counted;
        const auto after = standingIn(span);
        if (!after)
            return after.error();
        noteActivity(span, int(after->invoices > 0) - int(before->invoices > 0), 0);
    }
    const auto everAfter = standingIn(ever);
    if (!everAfter)
        return everAfter.error();
    if (everBefore->firstDay == everAfter->firstDay)
        return {};
    for (const RollupLevel level : allLevels) {
        if (const qint64 day = everBefore->firstDay; day > 0)
            noteActivity({bookId, partyId, int(level), spanStart(level, day)}, 0, -1);
        if (const qint64 day = everAfter->firstDay; day > 0)
            noteActivity({bookId, partyId, int(level), spanStart(level, day)}, 0, 1);
    }
    return {};
}

Result<void> Rollups::settle()
{
    std::map<std::pair<qint64, qint64>, std::vector<Span>> byParty;
    for (const Span &span : m_spans)
        byParty[{span.bookId, span.partyId}].push_back(span);
    for (const auto &[party, spans] : byParty)
        if (const auto settled = settleParty(party.first, party.second, spans); !settled)
            return settled;
    if (const auto written = m_sums.write(m_connection); !written)
        return written;
    for (const Buyer &buyer : m_buyers)
        if (const auto counted = recount(buyer); !counted)
            return counted;
    m_spans.clear();
    m_buyers.clear();
    m_segments.clear();
    const auto raised =
        m_connection.execute(QStringLiteral("UPDATE rollup_state SET revision = revision + 1 WHERE id = 1"));
    return raised ? Result<void>() : Result<void>(raised.error());
}

} // namespace dbledger::storage
