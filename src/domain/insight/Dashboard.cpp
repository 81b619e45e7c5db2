// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insight/Dashboard.h"

#include <algorithm>

namespace dbledger::domain {

namespace {

/// Sums over any days, each found in a logarithm of their number.
class RunningSums
{
public:
    explicit RunningSums(const std::vector<DayFigures> &days)
        : m_days(days)
        , m_net(1, 0)
        , m_invoices(1, 0)
    {
        for (const DayFigures &day : days) {
            m_net.push_back(m_net.back() + day.net);
            m_invoices.push_back(m_invoices.back() + day.invoices);
        }
    }

    qint64 net(const Period &period) const { return over(m_net, period); }
    qint64 invoices(const Period &period) const { return over(m_invoices, period); }

private:
    qint64 over(const std::vector<qint64> &sums, const Period &period) const
    {
        if (period.to < period.from)
            return 0;
        const auto first = std::ranges::lower_bound(m_days, period.from, {}, &DayFigures::day);
        const auto behind = std::ranges::upper_bound(m_days, period.to, {}, &DayFigures::day);
        return sums[std::size_t(behind - m_days.begin())] - sums[std::size_t(first - m_days.begin())];
    }

    const std::vector<DayFigures> &m_days;
    std::vector<qint64> m_net, m_invoices;
};

constexpr Shift weeksOfYearBack{0, 364};

Shift yearShift(Grain grain)
{
    return grain == Grain::Week ? weeksOfYearBack : yearBack;
}

std::optional<Shift> comparedShift(const Period &period, Comparison comparison, Grain grain)
{
    return comparison == Comparison::PreviousYear ? std::optional(yearShift(grain)) : shiftOf(period, comparison);
}

} // namespace

std::optional<Money> averageOf(qint64 sum, qint64 count, const Currency &currency)
{
    if (count <= 0)
        return std::nullopt;
    return Money::fromMinor(divideRounded(sum, count), currency);
}

Period daysOfSeries(const Period &period, Comparison comparison)
{
    QDate from = std::min(yearBack.back(period.from), weeksOfYearBack.back(period.from));
    if (const auto shift = shiftOf(period, comparison))
        from = std::min(from, shift->back(period).from);
    return {from, period.to};
}

RevenueSeries seriesOf(const std::vector<DayFigures> &days, const Period &period, Grain wanted, Comparison comparison,
                       const Currency &currency)
{
    const RunningSums sums(days);
    const auto money = [&currency](qint64 minor) { return Money::fromMinor(minor, currency); };
    RevenueSeries series;
    series.grain = grainWithin(period, wanted, RevenueSeries::mostPoints);
    const Shift year = yearShift(series.grain);
    const auto compared = comparedShift(period, comparison, series.grain);
    for (const Period &part : partsOf(period, series.grain)) {
        const Period sofar{period.from, part.to}, before = year.back(part);
        SeriesPoint point{part,
                          money(sums.net(part)),
                          sums.invoices(part),
                          money(sums.net(sofar)),
                          money(sums.net(before)),
                          money(sums.net({year.back(period.from), before.to})),
                          {},
                          {}};
        if (compared) {
            const Period then = compared->back(part);
            point.compared = money(sums.net(then));
            point.comparedCumulated = money(sums.net({compared->back(period.from), then.to}));
        }
        series.points.append(point);
    }
    return series;
}

} // namespace dbledger::domain
