// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/insight/DashboardScope.h"

#include "storage/books/PartySums.h"
#include "storage/rollups/RollupSums.h"

namespace dbledger::storage {

using domain::DashboardFilter;
using domain::Period;

namespace {

constexpr int byDayLevel = -1;

/// The first start of a year or month that is not before the day.
QDate nextYear(const QDate &day)
{
    const QDate start(day.year(), 1, 1);
    return start == day ? start : start.addYears(1);
}

QDate nextMonth(const QDate &day)
{
    const QDate start(day.year(), day.month(), 1);
    return start == day ? start : start.addMonths(1);
}

Result<Period> daysOfBook(Connection &connection, qint64 bookId)
{
    auto rows = connection.query(QStringLiteral("SELECT (SELECT MIN(day) FROM rollup_invoices WHERE book_id = ?), "
                                                "(SELECT MAX(day) FROM rollup_invoices WHERE book_id = ?)"),
                                 {bookId, bookId});
    if (!rows)
        return rows.error();
    Period days;
    if (const auto first = rows->first().maybeInteger())
        days = {QDate::fromJulianDay(*first), QDate::fromJulianDay(rows->first().integer())};
    return days;
}

} // namespace

void DashboardScope::addParty(Conditions &conditions, const QString &alias, By by) const
{
    if (partyId > 0) // no index is of a sum
        conditions.add(alias +
                           (by == By::Index ? QStringLiteral(".party_id = ?") : QStringLiteral(".party_id + 0 = ?")),
                       {partyId});
    if (segment > 0)
        addSegment(conditions, alias + QStringLiteral(".party_id"), segment);
}

void DashboardScope::addProduct(Conditions &conditions) const
{
    if (productId > 0)
        conditions.add(QStringLiteral("EXISTS (SELECT 1 FROM invoice_lines l WHERE l.product_id = ? AND l.invoice_id = "
                                      "f.invoice_id)"),
                       {productId});
}

Conditions DashboardScope::productDays(const Period &period) const
{
    Conditions conditions;
    conditions.add(QStringLiteral("p.book_id = ? AND p.product_id = ? AND p.day BETWEEN ? AND ?"),
                   {bookId, productId, period.from.toJulianDay(), period.to.toJulianDay()});
    return conditions;
}

Conditions DashboardScope::partyDays(const Period &period) const
{
    Conditions conditions;
    conditions.add(QStringLiteral("p.book_id = ?"), {bookId});
    addParty(conditions, QStringLiteral("p"));
    conditions.add(QStringLiteral("p.day BETWEEN ? AND ?"), {period.from.toJulianDay(), period.to.toJulianDay()});
    return conditions;
}

DashboardScope::Sales DashboardScope::sales(const Period &period) const
{
    return isByProductDay() ? Sales{QStringLiteral("rollup_product_days"), productDays(period)}
                            : Sales{QStringLiteral("rollup_purchases"), purchases(period)};
}

Conditions DashboardScope::purchases(const Period &period) const
{
    Conditions conditions;
    conditions.add(QStringLiteral("p.book_id = ? AND p.product_id = ?"), {bookId, productId});
    addParty(conditions, QStringLiteral("p"));
    conditions.add(QStringLiteral("p.day BETWEEN ? AND ?"), {period.from.toJulianDay(), period.to.toJulianDay()});
    return conditions;
}

Conditions DashboardScope::invoices(const Period &period) const
{
    Conditions conditions;
    addParty(conditions, QStringLiteral("f"));
    conditions.add(QStringLiteral("f.book_id = ?"), {bookId});
    if (partyId > 0) // what its index has between book and day
        conditions.add(QStringLiteral("f.credit IN (0, 1)"));
    conditions.add(QStringLiteral("f.day BETWEEN ? AND ?"), {period.from.toJulianDay(), period.to.toJulianDay()});
    return conditions;
}

Result<DashboardScope> dashboardScope(Connection &connection, const DashboardFilter &filter)
{
    const auto books = bookIds(connection);
    if (!books)
        return books.error();
    DashboardScope scope;
    scope.currency = filter.currency;
    scope.bookId = books->find(filter.direction, filter.currency.code());
    scope.partyId = filter.partyId;
    scope.productId = filter.productId;
    scope.segment = filter.segment ? int(*filter.segment) : 0;
    const auto days = daysOfBook(connection, scope.bookId);
    if (!days)
        return days.error();
    scope.books = *days;
    return scope;
}

Period dashboardPeriod(const DashboardScope &scope, const DashboardFilter &filter, const QDate &today)
{
    const bool isEmpty = !scope.books.isValid();
    Period period{filter.from, filter.to};
    if (!period.to.isValid())
        period.to = isEmpty ? std::max(today, period.from) : std::max({scope.books.to, today, period.from});
    if (!period.from.isValid())
        period.from = isEmpty ? period.to : std::min(scope.books.from, period.to);
    return period;
}

DashboardSpans::DashboardSpans(const DashboardScope &scope, const Period &period)
{
    const Period &books = scope.books;
    QDate from = period.from, end = period.to.addDays(1);
    const bool fromFirst = books.isValid() && from <= books.from, toLast = books.isValid() && end > books.to;
    if (fromFirst && toLast) {
        m_ranges.append({int(RollupLevel::Ever), 0, 1});
        return;
    }
    if (fromFirst)
        from = QDate(books.from.year(), 1, 1);
    if (toLast)
        end = std::max(from, QDate(books.to.year(), 1, 1).addYears(1));
    const QDate firstYear = nextYear(from), lastYear(end.year(), 1, 1);
    if (firstYear < lastYear) {
        addMonths(from, firstYear);
        add(int(RollupLevel::Year), firstYear, lastYear);
        addMonths(lastYear, end);
    } else {
        addMonths(from, end);
    }
    if (m_ranges.isEmpty())
        m_ranges.append({byDayLevel, 0, 0});
}

void DashboardSpans::addMonths(const QDate &from, const QDate &to)
{
    const QDate firstMonth = nextMonth(from), lastMonth(to.year(), to.month(), 1);
    if (firstMonth >= lastMonth)
        return add(byDayLevel, from, to);
    add(byDayLevel, from, firstMonth);
    add(int(RollupLevel::Month), firstMonth, lastMonth);
    add(byDayLevel, lastMonth, to);
}

void DashboardSpans::add(int level, const QDate &from, const QDate &to)
{
    if (from < to)
        m_ranges.append({level, from.toJulianDay(), to.toJulianDay()});
}

QString DashboardSpans::select(const QString &bySpan, const QString &byDay) const
{
    QStringList parts;
    for (const Range &range : m_ranges)
        parts += range.level == byDayLevel
                     ? byDay + QStringLiteral(" day >= ? AND day < ?")
                     : bySpan + QStringLiteral(" level = %1 AND start >= ? AND start < ?").arg(range.level);
    return parts.join(QStringLiteral(" UNION ALL "));
}

QVariantList DashboardSpans::values(const QVariantList &bySpan, const QVariantList &byDay) const
{
    QVariantList values;
    for (const Range &range : m_ranges)
        values += (range.level == byDayLevel ? byDay : bySpan) + QVariantList{range.from, range.to};
    return values;
}

} // namespace dbledger::storage
