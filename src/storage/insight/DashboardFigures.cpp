// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/insight/DashboardFigures.h"

#include "storage/database/Bind.h"
#include "storage/database/ListPages.h"

namespace dbledger::storage {

using domain::DayFigures;
using domain::Figures;
using domain::Period;

namespace {

/// A statement and its values.
struct Statement
{
    QString sql;
    QVariantList values;
};

Statement dayStatement(const DashboardScope &scope, const Period &period)
{
    const QString sums = QStringLiteral("SELECT %1.day, CAST(SUM(%2) AS BIGINT), CAST(SUM(%1.net) AS BIGINT), "
                                        "CAST(SUM(%3) AS BIGINT) FROM %4 %1 %5 GROUP BY %1.day ORDER BY %1.day");
    if (scope.productId > 0) {
        const auto &[table, conditions] = scope.sales(period);
        return {
            sums.arg(QStringLiteral("p"), QStringLiteral("p.invoices"), QStringLiteral("0"), table, conditions.where()),
            conditions.values()};
    }
    if (scope.partyId > 0) {
        const Conditions conditions = scope.invoices(period);
        return {sums.arg(QStringLiteral("f"), QStringLiteral("1 - f.credit"), QStringLiteral("f.tax"),
                         QStringLiteral("rollup_invoices"), conditions.where()),
                conditions.values()};
    }
    return {QStringLiteral("SELECT day, invoices, net, tax FROM rollup_days WHERE book_id = ? AND segment = ? AND "
                           "day BETWEEN ? AND ? AND (invoices <> 0 OR credit_notes <> 0) ORDER BY day"),
            {scope.bookId, scope.segment, period.from.toJulianDay(), period.to.toJulianDay()}};
}

/// Sums of what was open and overdue at the end of a day.
struct OpenAmounts
{
    qint64 open = 0, overdue = 0;
};

Result<OpenAmounts> openFrom(Connection &connection, const Statement &statement)
{
    auto rows = connection.query(statement.sql, statement.values);
    if (!rows)
        return rows.error();
    OpenAmounts amounts;
    amounts.open = rows->first().integer();
    amounts.overdue = rows->first().integer();
    return amounts;
}

/// Of one party: what is left of its invoices now, with what was paid after that day.
Result<OpenAmounts> openOfParty(Connection &connection, const DashboardScope &scope, const QDate &day)
{
    const QString sums =
        QStringLiteral("SELECT CAST(COALESCE(SUM(%1), 0) AS BIGINT), CAST(COALESCE(SUM(CASE WHEN f.due_day < ? THEN %1 "
                       "ELSE 0 END), 0) AS BIGINT) FROM rollup_invoices f ");
    Conditions conditions = scope.invoices({QDate::fromJulianDay(0), day});
    const auto left = openFrom(connection, {sums.arg(QStringLiteral("f.balance")) + conditions.where(),
                                            QVariantList{day.toJulianDay()} + conditions.values()});
    if (!left)
        return left;
    conditions.add(QStringLiteral("p.invoice_id = f.invoice_id AND p.reversed_at IS NULL AND p.paid_on > ?"),
                   {bind::date(day)});
    const auto later = openFrom(connection, {sums.arg(QStringLiteral("(1 - 2 * f.credit) * p.amount_minor")) +
                                                 QStringLiteral("CROSS JOIN payments p ") + conditions.where(),
                                             QVariantList{day.toJulianDay()} + conditions.values()});
    return later ? Result<OpenAmounts>({left->open + later->open, left->overdue + later->overdue}) : later;
}

Result<OpenAmounts> openOn(Connection &connection, const DashboardScope &scope, const QDate &day)
{
    if (!scope.isByDay())
        return openOfParty(connection, scope, day);
    return openFrom(connection,
                    {QStringLiteral("SELECT CAST(COALESCE(SUM(opened), 0) AS BIGINT), CAST(COALESCE(SUM(overdue), 0) "
                                    "AS BIGINT) FROM rollup_days WHERE book_id = ? AND segment = ? AND day <= ?"),
                     {scope.bookId, scope.segment, day.toJulianDay()}});
}

/// Selects each party with an invoice in the period, at least once.
Statement activeParties(const DashboardScope &scope, const Period &period)
{
    if (scope.productId > 0) {
        Conditions conditions = scope.purchases(period);
        conditions.add(QStringLiteral("p.invoices > 0"));
        return {QStringLiteral("SELECT p.party_id FROM rollup_purchases p ") + conditions.where(), conditions.values()};
    }
    if (scope.partyId > 0) {
        Conditions conditions = scope.invoices(period);
        conditions.add(QStringLiteral("f.credit = 0"));
        return {QStringLiteral("SELECT f.party_id FROM rollup_invoices f ") + conditions.where(), conditions.values()};
    }
    Conditions members;
    scope.addParty(members, QStringLiteral("u"));
    const DashboardSpans spans(scope, period);
    const QString found =
        spans.select(QStringLiteral("SELECT party_id FROM rollup_parties WHERE book_id = ? AND invoices > 0 AND"),
                     QStringLiteral("SELECT party_id FROM rollup_invoices WHERE book_id = ? AND credit = 0 AND"));
    return {QStringLiteral("SELECT u.party_id FROM (%1) AS u %2").arg(found, members.where()),
            spans.values({scope.bookId}, {scope.bookId}) + members.values()};
}

struct PartyCounts
{
    qint64 active = 0, fresh = 0;
};

/// Of whom `source` selects, as `a`, with what they did in all time, as `r`.
Result<PartyCounts> countsFrom(Connection &connection, const DashboardScope &scope, const Period &period,
                               const Statement &source)
{
    auto rows = connection.query(
        QStringLiteral(
            "SELECT COUNT(*), COALESCE(SUM(CASE WHEN r.first_day BETWEEN ? AND ? THEN 1 ELSE 0 END), 0) FROM "
            "%1 JOIN rollup_parties r ON r.book_id = ? AND r.level = 0 AND r.start = 0 AND r.party_id = "
            "a.party_id")
            .arg(source.sql),
        QVariantList{period.from.toJulianDay(), period.to.toJulianDay()} + source.values + QVariantList{scope.bookId});
    if (!rows)
        return rows.error();
    PartyCounts counts;
    counts.active = rows->first().integer();
    counts.fresh = rows->first().integer();
    return counts;
}

Result<PartyCounts> countParties(Connection &connection, const DashboardScope &scope, const Period &period)
{
    const bool fromFirst = period.from <= scope.books.from, toLast = period.to >= scope.books.to;
    if (!scope.isByDay() || !(fromFirst || toLast)) {
        const Statement active = activeParties(scope, period);
        return countsFrom(
            connection, scope, period,
            {QStringLiteral("(SELECT DISTINCT party_id FROM (%1) AS found) AS a").arg(active.sql), active.values});
    }
    Conditions conditions; // who bought at all, and not only after or before it
    conditions.add(QStringLiteral("e.book_id = ? AND e.level = 0 AND e.start = 0 AND e.invoices > 0"), {scope.bookId});
    conditions.add(QStringLiteral("e.first_day <= ? AND e.last_day >= ?"),
                   {period.to.toJulianDay(), period.from.toJulianDay()});
    scope.addParty(conditions, QStringLiteral("e"));
    return countsFrom(connection, scope, period,
                      {QStringLiteral("(SELECT e.party_id FROM rollup_parties e %1) AS a").arg(conditions.where()),
                       conditions.values()});
}

} // namespace

Result<std::vector<DayFigures>> dayFigures(Connection &connection, const DashboardScope &scope, const Period &period)
{
    const Statement statement = dayStatement(scope, period);
    auto rows = connection.query(statement.sql, statement.values);
    if (!rows)
        return rows.error();
    std::vector<DayFigures> days;
    days.reserve(std::size_t(rows->size()));
    for (Row &row : *rows) {
        DayFigures &day = days.emplace_back();
        day.day = QDate::fromJulianDay(row.integer());
        day.invoices = row.integer();
        day.net = row.integer();
        day.tax = row.integer();
    }
    return days;
}

Result<Figures> figuresOf(Connection &connection, const DashboardScope &scope, const Period &period, const QDate &today)
{
    const auto days = dayFigures(connection, scope, period);
    if (!days)
        return days.error();
    DayFigures sum;
    for (const DayFigures &day : *days)
        sum = {{}, sum.invoices + day.invoices, sum.net + day.net, sum.tax + day.tax};
    Figures figures{
        scope.money(sum.net), sum.invoices, domain::averageOf(sum.net, sum.invoices, scope.currency), 0, 0, {}, {}, {}};
    const auto counts = countParties(connection, scope, period);
    if (!counts)
        return counts.error();
    figures.parties = counts->active;
    figures.newParties = counts->fresh;
    if (scope.productId > 0)
        return figures;
    figures.tax = scope.money(sum.tax);
    const auto open = openOn(connection, scope, std::min(period.to, today));
    if (!open)
        return open.error();
    figures.open = scope.money(open->open);
    figures.overdue = scope.money(open->overdue);
    return figures;
}

Result<QList<domain::PartyActivity>> partyActivity(Connection &connection, const DashboardScope &scope,
                                                   const Period &period, domain::Grain grain)
{
    const bool byYear = grain == domain::Grain::Year;
    auto rows = connection.query(
        QStringLiteral("SELECT start, parties, new_parties FROM rollup_activity WHERE book_id = ? AND segment = ? AND "
                       "level = ? AND start BETWEEN ? AND ? AND (parties <> 0 OR new_parties <> 0) ORDER BY start"),
        {scope.bookId, scope.segment, byYear ? 1 : 2, domain::startOf(grain, period.from).toJulianDay(),
         period.to.toJulianDay()});
    if (!rows)
        return rows.error();
    QList<domain::PartyActivity> activity;
    for (Row &row : *rows) {
        const QDate start = QDate::fromJulianDay(row.integer());
        const QDate next = byYear ? start.addYears(1) : start.addMonths(1);
        const qint64 parties = row.integer();
        activity.append({{start, next.addDays(-1)}, parties, row.integer()});
    }
    return activity;
}

} // namespace dbledger::storage
