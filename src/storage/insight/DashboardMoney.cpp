// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/insight/DashboardTables.h"

#include <map>

namespace dbledger::storage {

using domain::AgingBucket;
using domain::Grain;
using domain::Period;
using domain::Receivables;
using domain::VatRow;

namespace {

constexpr int weeksShown = 13;
constexpr int mostVatPeriods = 500;

/// First and last day overdue of each bucket; the last one has no end.
constexpr std::pair<int, int> agingDays[] = {{0, 0}, {1, 30}, {31, 60}, {61, 90}, {91, 0}};

/// What is open and due on one day, by whether that day was printed.
struct DueDay
{
    qint64 daysOverdue = 0;
    QDate due;
    bool assumed = false;
    qint64 amount = 0, invoices = 0;
};

Conditions openInvoices(const DashboardScope &scope)
{
    Conditions conditions;
    conditions.add(QStringLiteral("f.book_id = ? AND f.balance <> 0"), {scope.bookId});
    scope.addParty(conditions, QStringLiteral("f"), DashboardScope::By::Reading);
    scope.addProduct(conditions);
    return conditions;
}

Result<QList<DueDay>> dueDays(Connection &connection, const DashboardScope &scope, const QDate &today)
{
    const Conditions open = openInvoices(scope);
    auto rows = connection.query(QStringLiteral("SELECT f.due_day, f.due_assumed, CAST(SUM(f.balance) AS BIGINT), "
                                                "COUNT(*) FROM rollup_invoices f %1 GROUP BY f.due_day, f.due_assumed "
                                                "ORDER BY f.due_day")
                                     .arg(open.where()),
                                 open.values());
    if (!rows)
        return rows.error();
    QList<DueDay> days;
    for (Row &row : *rows) {
        DueDay day;
        day.due = QDate::fromJulianDay(row.integer());
        day.daysOverdue = day.due.daysTo(today);
        day.assumed = row.number() == 1;
        day.amount = row.integer();
        day.invoices = row.integer();
        days.append(day);
    }
    return days;
}

template <typename Sum>
void addTo(Sum &sum, const DueDay &day, const DashboardScope &scope)
{
    sum.amount = scope.money(sum.amount.minor() + day.amount);
    if (day.assumed)
        sum.assumed = scope.money(sum.assumed.minor() + day.amount);
    sum.invoices += day.invoices;
}

qsizetype bucketOf(const DueDay &day)
{
    qsizetype bucket = 0;
    while (bucket + 1 < qsizetype(std::size(agingDays)) && day.daysOverdue >= agingDays[bucket + 1].first)
        ++bucket;
    return bucket;
}

Result<void> addDebtors(Connection &connection, const DashboardScope &scope, int most, Receivables &receivables)
{
    const Conditions open = openInvoices(scope);
    auto rows = connection.query(
        QStringLiteral("SELECT d.party_id, p.name, d.open, d.overdue, d.oldest, d.invoices FROM (SELECT f.party_id, "
                       "CAST(SUM(f.balance) AS BIGINT) AS open, CAST(SUM(CASE WHEN f.due_day < ? THEN f.balance ELSE 0 "
                       "END) AS BIGINT) AS overdue, COALESCE(MIN(CASE WHEN f.balance > 0 THEN f.due_day END), 0) AS "
                       "oldest, COUNT(*) AS invoices FROM rollup_invoices f %1 GROUP BY f.party_id HAVING "
                       "SUM(f.balance) > 0 ORDER BY overdue DESC, open DESC, f.party_id LIMIT ?) AS d JOIN parties p "
                       "ON p.id = d.party_id ORDER BY d.overdue DESC, d.open DESC, d.party_id")
            .arg(open.where()),
        QVariantList{receivables.asOf.toJulianDay()} + open.values() + QVariantList{most});
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        domain::Debtor debtor{row.integer(), {}, scope.money(0), scope.money(0), {}, 0};
        debtor.name = row.text();
        debtor.open = scope.money(row.integer());
        debtor.overdue = scope.money(row.integer());
        if (const qint64 oldest = row.integer(); oldest > 0)
            debtor.oldestDue = QDate::fromJulianDay(oldest);
        debtor.invoices = row.integer();
        receivables.debtors.append(debtor);
    }
    return {};
}

/// Selects day, rate (-1: the rest), invoices, base, tax.
QString taxesOfInvoices(const QString &where)
{
    const QString stated =
        QStringLiteral("t.rate IS NOT NULL AND t.base_minor IS NOT NULL AND t.tax_minor IS NOT NULL");
    return QStringLiteral(
               "SELECT r.day, r.rate, CAST(SUM(r.invoices) AS BIGINT), CAST(SUM(r.base) AS BIGINT), CAST(SUM(r.tax) AS "
               "BIGINT) FROM (SELECT f.day, t.rate, 1 - f.credit AS invoices, SUM((1 - 2 * f.credit) * t.base_minor) "
               "AS "
               "base, SUM((1 - 2 * f.credit) * t.tax_minor) AS tax FROM rollup_invoices f JOIN invoice_taxes t ON "
               "t.invoice_id = f.invoice_id AND %1 %2 GROUP BY f.invoice_id, f.day, f.credit, t.rate UNION ALL "
               "SELECT f.day, -1, 1 - f.credit, f.net - COALESCE(SUM((1 - 2 * f.credit) * t.base_minor), 0), "
               "f.tax - COALESCE(SUM((1 - 2 * f.credit) * t.tax_minor), 0) FROM rollup_invoices f LEFT JOIN "
               "invoice_taxes t ON t.invoice_id = f.invoice_id AND %1 %2 GROUP BY f.invoice_id, f.day, f.credit, "
               "f.net, f.tax HAVING f.net <> COALESCE(SUM((1 - 2 * f.credit) * t.base_minor), 0) OR f.tax <> "
               "COALESCE(SUM((1 - 2 * f.credit) * t.tax_minor), 0)) AS r GROUP BY r.day, r.rate")
        .arg(stated, where);
}

Result<Rows> taxRows(Connection &connection, const DashboardScope &scope, const Period &period)
{
    if (scope.isByDay())
        return connection.query(
            QStringLiteral("SELECT day, rate, invoices, base, tax FROM rollup_taxes WHERE book_id = ? AND segment = ? "
                           "AND day BETWEEN ? AND ? AND (invoices <> 0 OR base <> 0 OR tax <> 0)"),
            {scope.bookId, scope.segment, period.from.toJulianDay(), period.to.toJulianDay()});
    if (scope.isByProductDay() || scope.isByPartyDay()) {
        const Conditions conditions = scope.productId > 0 ? scope.productDays(period) : scope.partyDays(period);
        return connection.query(
            QStringLiteral("SELECT p.day, p.rate, p.invoices, p.base, p.tax FROM %1 p %2 AND (p.invoices <> 0 OR "
                           "p.base <> 0 OR p.tax <> 0)")
                .arg(scope.productId > 0 ? QStringLiteral("rollup_product_taxes")
                                         : QStringLiteral("rollup_party_taxes"),
                     conditions.where()),
            conditions.values());
    }
    Conditions conditions = scope.invoices(period);
    scope.addProduct(conditions);
    return connection.query(taxesOfInvoices(conditions.where()), conditions.values() + conditions.values());
}

/// What the invoices' breakdowns leave unstated comes behind every rate.
constexpr qint64 unstatedRate = std::numeric_limits<qint64>::max();

struct TaxSum
{
    qint64 invoices = 0, base = 0, tax = 0;
};
/// By the first day of the period (invalid: the whole) and rate.
using TaxSums = std::map<std::pair<QDate, qint64>, TaxSum>;

QList<VatRow> vatRows(const TaxSums &sums, const Period &period, Grain grain, const DashboardScope &scope)
{
    QList<VatRow> rows;
    for (const auto &[key, sum] : sums) {
        const auto &[start, rate] = key;
        VatRow row{period, {}, scope.money(sum.base), scope.money(sum.tax), sum.invoices};
        if (start.isValid())
            row.period = domain::partsOf({std::max(start, period.from), period.to}, grain).first();
        if (rate != unstatedRate)
            row.rate = domain::Decimal::fromMillionths(rate);
        rows.append(row);
    }
    return rows;
}

} // namespace

Result<Receivables> receivablesOn(Connection &connection, const DashboardScope &scope, const QDate &today, int debtors)
{
    const domain::Money zero = scope.money(0);
    Receivables receivables{today, zero, zero, {}, {}, {}};
    for (const auto &[from, to] : agingDays)
        receivables.aging.append({from, from > to ? std::nullopt : std::optional(to), zero, zero, 0});
    const QDate monday = domain::startOf(Grain::Week, today);
    for (int week = 0; week < weeksShown; ++week)
        receivables.expected.append({monday.addDays(7 * week), zero, zero, 0});
    const auto days = dueDays(connection, scope, today);
    if (!days)
        return days.error();
    for (const DueDay &day : *days) {
        receivables.open = scope.money(receivables.open.minor() + day.amount);
        addTo(receivables.aging[bucketOf(day)], day, scope);
        if (day.daysOverdue > 0)
            receivables.overdue = scope.money(receivables.overdue.minor() + day.amount);
        else
            addTo(receivables.expected[std::min<qint64>(monday.daysTo(day.due) / 7, weeksShown - 1)], day, scope);
    }
    const auto added = addDebtors(connection, scope, debtors, receivables);
    return added ? Result<Receivables>(receivables) : Result<Receivables>(added.error());
}

Result<domain::VatReport> vatReport(Connection &connection, const DashboardScope &scope, const Period &period,
                                    Grain wanted)
{
    auto rows = taxRows(connection, scope, period);
    if (!rows)
        return rows.error();
    const Grain grain = domain::grainWithin(period, wanted, mostVatPeriods);
    TaxSums byPeriod, total;
    for (Row &row : *rows) {
        const QDate day = QDate::fromJulianDay(row.integer());
        const qint64 stated = row.integer(), rate = stated < 0 ? unstatedRate : stated;
        const TaxSum part{row.integer(), row.integer(), row.integer()};
        for (TaxSum *sum : {&byPeriod[{domain::startOf(grain, day), rate}], &total[{QDate(), rate}]})
            *sum = {sum->invoices + part.invoices, sum->base + part.base, sum->tax + part.tax};
    }
    return domain::VatReport{grain, vatRows(byPeriod, period, grain, scope), vatRows(total, period, grain, scope)};
}

} // namespace dbledger::storage
