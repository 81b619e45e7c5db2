// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "domain/books/Segment.h"
#include "domain/values/Period.h"

#include <vector>

namespace dbledger::domain {

/// What every page of the dashboards is about: approved invoices of one direction and one currency, so that amounts of
/// different currencies are never added up.
struct DashboardFilter
{
    QDate from; ///< of issue, inclusive; invalid: the first day of the books
    QDate to;   ///< inclusive; invalid: the last day of the books, or today where that is later
    Comparison comparison = Comparison::None;
    Currency currency = Currency::eur();
    Direction direction = Direction::Sale;
    qint64 partyId = 0;             ///< 0: everybody
    qint64 productId = 0;           ///< 0: everything; otherwise net amounts are those of its lines
    std::optional<Segment> segment; ///< of customers, as they are classed now

    bool operator==(const DashboardFilter &) const = default;
};

/// What a day came to, in minor units; credit notes are subtracted and not counted as invoices.
struct DayFigures
{
    QDate day;
    qint64 invoices = 0;
    qint64 net = 0;
    qint64 tax = 0;
};

/// What a period came to. Revenue is net of VAT and of credit notes; open and overdue are gross.
struct Figures
{
    Money net;
    qint64 invoices = 0;                ///< credit notes not counted
    std::optional<Money> averageBasket; ///< net by invoice; absent without an invoice
    qint64 parties = 0;                 ///< that were invoiced
    qint64 newParties = 0;              ///< of them for the first time
    // Of whole invoices: absent where the filter names a product.
    std::optional<Money> tax;
    std::optional<Money> open;    ///< at the end of the last day, or now where that day is to come
    std::optional<Money> overdue; ///< likewise
};

/// Rounded half away from zero; nothing over nothing.
std::optional<Money> averageOf(qint64 sum, qint64 count, const Currency &currency);

struct Overview
{
    Period period;
    Figures figures;
    std::optional<Period> comparedPeriod;
    std::optional<Figures> compared;
};

/// One bar or point of a chart of revenue (net).
struct SeriesPoint
{
    Period period;
    Money net;
    qint64 invoices = 0;
    Money cumulated; ///< since the beginning of the series
    Money yearBefore;
    Money yearBeforeCumulated;
    std::optional<Money> compared; ///< with what the filter says
    std::optional<Money> comparedCumulated;
};

struct RevenueSeries
{
    static constexpr int mostPoints = 2000;
    Grain grain = Grain::Month; ///< coarser than wished where there would be too many points
    QList<SeriesPoint> points;
};
/// The days from which a series is made: with the year before and what it is compared with.
Period daysOfSeries(const Period &period, Comparison comparison);
/// Pure. `days` in order of time, those without anything may be left out. The year before a week are the days 364 days
/// earlier.
RevenueSeries seriesOf(const std::vector<DayFigures> &days, const Period &period, Grain wanted, Comparison comparison,
                       const Currency &currency);

/// A direction and a currency in which there are invoices.
struct Book
{
    Direction direction = Direction::Sale;
    Currency currency = Currency::eur();
    QDate first; ///< of issue
    QDate last;
    qint64 invoices = 0; ///< credit notes too
};

/// Something to choose in the filter bar.
struct Choice
{
    qint64 id = 0;
    QString name;
    QString detail;      ///< a number that tells it from others of the same name; may be empty
    qint64 invoices = 0; ///< in that book
};

} // namespace dbledger::domain
