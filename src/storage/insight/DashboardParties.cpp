// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/Bind.h"
#include "storage/database/ListPages.h"
#include "storage/insight/DashboardTables.h"

namespace dbledger::storage {

using domain::PartyRanking;
using domain::Period;
using domain::RankedParty;

namespace {

constexpr int mostConcentrationPoints = 100;

/// Selects party_id, invoices, credit_notes, net: one row or several a party.
struct PartySource
{
    QString sql;
    QVariantList values;
};

PartySource sourceOfParties(const DashboardScope &scope, const Period &period)
{
    if (scope.productId > 0) {
        const Conditions conditions = scope.purchases(period);
        return {QStringLiteral("SELECT p.party_id, p.invoices, CASE WHEN p.net <> 0 THEN 1 ELSE 0 END AS credit_notes, "
                               "p.net FROM rollup_purchases p ") +
                    conditions.where(),
                conditions.values()};
    }
    if (scope.partyId > 0) {
        const Conditions conditions = scope.invoices(period);
        return {QStringLiteral("SELECT f.party_id, 1 - f.credit AS invoices, f.credit AS credit_notes, f.net FROM "
                               "rollup_invoices f ") +
                    conditions.where(),
                conditions.values()};
    }
    Conditions members;
    scope.addParty(members, QStringLiteral("u"));
    const DashboardSpans spans(scope, period);
    const QString sums = spans.select(
        QStringLiteral("SELECT party_id, invoices, credit_notes, net FROM rollup_parties WHERE book_id = ? AND"),
        QStringLiteral("SELECT party_id, 1 - credit AS invoices, credit AS credit_notes, net FROM rollup_invoices "
                       "WHERE book_id = ? AND"));
    return {QStringLiteral("SELECT u.party_id, u.invoices, u.credit_notes, u.net FROM (%1) AS u %2")
                .arg(sums, members.where()),
            spans.values({scope.bookId}, {scope.bookId}) + members.values()};
}

/// The rows that are shown, and a point of the concentration at every so many.
QString rankedParties(const QString &source)
{
    return QStringLiteral(
               "WITH sums AS (SELECT party_id, CAST(SUM(invoices) AS BIGINT) AS invoices, CAST(SUM(net) AS BIGINT) AS "
               "net FROM (%1) AS found GROUP BY party_id HAVING SUM(invoices) + SUM(credit_notes) > 0), "
               "ranked AS (SELECT party_id, invoices, net, ROW_NUMBER() OVER (ORDER BY net DESC, party_id) AS place, "
               "SUM(net) OVER (ORDER BY net DESC, party_id ROWS UNBOUNDED PRECEDING) AS cumulated, "
               "COUNT(*) OVER () AS parties FROM sums) "
               "SELECT party_id, invoices, net, place, CAST(cumulated AS BIGINT), parties, "
               "CASE WHEN place % ((parties + %2) / %3) = 0 OR place = parties THEN 1 ELSE 0 END FROM ranked "
               "WHERE place <= ? OR place % ((parties + %2) / %3) = 0 OR place = parties ORDER BY place")
        .arg(source, QString::number(mostConcentrationPoints - 2), QString::number(mostConcentrationPoints - 1));
}

/// Names, last days, segments.
Result<void> describeParties(Connection &connection, const DashboardScope &scope, PartyRanking &ranking)
{
    QList<qint64> ids;
    QHash<qint64, RankedParty *> byId;
    for (RankedParty &party : ranking.rows) {
        ids.append(party.id);
        byId[party.id] = &party;
    }
    auto rows = connection.query(
        QStringLiteral("SELECT p.id, p.name, COALESCE(r.first_day, 0), COALESCE(r.last_day, 0), "
                       "COALESCE(s.segment, 0) FROM parties p LEFT JOIN rollup_parties r ON r.book_id = ? AND "
                       "r.level = 0 AND r.start = 0 AND r.party_id = p.id LEFT JOIN party_segments s ON s.party_id = "
                       "p.id WHERE p.id IN %1")
            .arg(inList(ids)),
        {scope.bookId});
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        RankedParty &party = *byId[row.integer()];
        party.name = row.text();
        const qint64 first = row.integer(), last = row.integer();
        party.isNew = first >= ranking.period.from.toJulianDay() && first <= ranking.period.to.toJulianDay();
        party.lastInvoice = last > 0 ? QDate::fromJulianDay(last) : QDate();
        party.segment = domain::segmentFromNumber(row.number());
    }
    return {};
}

} // namespace

Result<PartyRanking> partyRanking(Connection &connection, const DashboardScope &scope, const Period &period, int limit)
{
    const PartySource source = sourceOfParties(scope, period);
    auto rows = connection.query(rankedParties(source.sql), source.values + QVariantList{limit});
    if (!rows)
        return rows.error();
    PartyRanking ranking{period, {}, 0, scope.money(0), {}};
    for (Row &row : *rows) {
        RankedParty party{row.integer(), {}, scope.money(0), row.integer(), {}, {}, false, {}, {}};
        const qint64 net = row.integer(), place = row.integer();
        const domain::Money cumulated = scope.money(row.integer());
        ranking.parties = row.integer();
        party.net = scope.money(net);
        party.averageBasket = domain::averageOf(net, party.invoices, scope.currency);
        if (row.number() == 1)
            ranking.concentration.append({place, cumulated});
        if (place <= limit)
            ranking.rows.append(party);
        ranking.net = cumulated; // at last that of all
    }
    if (ranking.rows.isEmpty())
        return ranking;
    const auto described = describeParties(connection, scope, ranking);
    return described ? Result<PartyRanking>(ranking) : Result<PartyRanking>(described.error());
}

Result<void> compareParties(Connection &connection, const DashboardScope &scope, const Period &compared,
                            PartyRanking &ranking)
{
    QHash<qint64, qint64> before;
    QList<qint64> ids;
    for (const RankedParty &party : std::as_const(ranking.rows))
        ids.append(party.id);
    Conditions conditions;
    if (scope.productId > 0) {
        conditions = scope.purchases(compared);
        conditions.add(QStringLiteral("p.party_id IN ") + inList(ids));
    } else {
        conditions = scope.invoices(compared);
        conditions.add(QStringLiteral("f.credit IN (0, 1) AND f.party_id IN ") + inList(ids));
    }
    const QString sums = scope.productId > 0
                             ? QStringLiteral("SELECT p.party_id, CAST(SUM(p.net) AS BIGINT) FROM rollup_purchases p "
                                              "%1 GROUP BY p.party_id")
                             : QStringLiteral("SELECT f.party_id, CAST(SUM(f.net) AS BIGINT) FROM rollup_invoices f "
                                              "%1 GROUP BY f.party_id");
    auto rows = connection.query(sums.arg(conditions.where()), conditions.values());
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        const qint64 id = row.integer();
        before[id] = row.integer();
    }
    for (RankedParty &party : ranking.rows)
        party.comparedNet = scope.money(before.value(party.id));
    return {};
}

} // namespace dbledger::storage
