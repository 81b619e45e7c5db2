// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/Rfm.h"

#include <algorithm>
#include <numeric>

namespace dbledger::analytics {

using domain::RfmCustomer;
using domain::RfmReason;
using domain::RfmSettings;
using domain::RfmValues;

namespace {

constexpr int scores = 5;

/// One of the three values, turned so that more is better.
struct Aspect
{
    qint64 RfmValues::*value;
    int sign; ///< -1: less is better
    RfmReason RfmCustomer::*reason;
    std::array<qint64, 4> domain::RfmThresholds::*thresholds;
};
constexpr Aspect aspects[] = {{&RfmValues::recency, -1, &RfmCustomer::recency, &domain::RfmThresholds::recency},
                              {&RfmValues::frequency, 1, &RfmCustomer::frequency, &domain::RfmThresholds::frequency},
                              {&RfmValues::monetary, 1, &RfmCustomer::monetary, &domain::RfmThresholds::monetary}};

using Order = std::vector<std::size_t>;

/// The places of the customers, worst value first.
Order worstFirst(const std::vector<RfmCustomer> &customers, const Aspect &aspect)
{
    Order order(customers.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {},
                             [&](std::size_t i) { return aspect.sign * (customers[i].values.*aspect.value); });
    return order;
}

/// By the average rank of those with the same value, of ranks from 1: one fifth of them each.
int scoreOfRanks(std::size_t first, std::size_t last, std::size_t count)
{
    return std::clamp(1 + int(scores * (first + last - 1) / (2 * count)), 1, scores);
}

void scoreByRank(std::vector<RfmCustomer> &customers, const Aspect &aspect, const Order &order)
{
    for (std::size_t first = 0; first < order.size();) {
        const qint64 value = customers[order[first]].values.*aspect.value;
        std::size_t behind = first;
        while (behind < order.size() && customers[order[behind]].values.*aspect.value == value)
            ++behind;
        for (std::size_t i = first; i < behind; ++i)
            (customers[order[i]].*aspect.reason).score = scoreOfRanks(first + 1, behind, order.size());
        first = behind;
    }
}

void scoreByThreshold(std::vector<RfmCustomer> &customers, const Aspect &aspect, const RfmSettings &settings)
{
    const auto &limits = settings.thresholds.*aspect.thresholds;
    for (RfmCustomer &customer : customers) {
        const qint64 value = aspect.sign * (customer.values.*aspect.value);
        const auto passed = std::ranges::count_if(limits, [&](qint64 limit) { return value >= aspect.sign * limit; });
        (customer.*aspect.reason).score = 1 + int(passed);
    }
}

/// What it takes to have more than each score, and how many have it.
void explain(std::vector<RfmCustomer> &customers, const Aspect &aspect, const Order &order, const RfmSettings &settings)
{
    std::optional<qint64> better;
    for (std::size_t next = order.size(); next > 0;) {
        const int score = (customers[order[next - 1]].*aspect.reason).score;
        const std::size_t above = order.size() - next; // customers with a better score
        const int percent = int((200 * above + order.size()) / (2 * order.size()));
        const auto limit = settings.mode == domain::RfmMode::Thresholds && score < scores
                               ? std::optional((settings.thresholds.*aspect.thresholds)[std::size_t(score - 1)])
                               : better;
        qint64 worst = 0;
        for (; next > 0 && (customers[order[next - 1]].*aspect.reason).score == score; --next) {
            RfmCustomer &customer = customers[order[next - 1]];
            worst = customer.values.*aspect.value;
            customer.*aspect.reason = {score, worst, limit, percent};
        }
        better = worst;
    }
}

} // namespace

std::vector<RfmCustomer> judged(const std::vector<RfmValues> &values, const RfmSettings &settings)
{
    std::vector<RfmCustomer> customers;
    customers.reserve(values.size());
    for (const RfmValues &one : values)
        customers.push_back({one, {}, {}, {}, {}, {}});
    const bool byThreshold = settings.mode == domain::RfmMode::Thresholds;
    if (!byThreshold && values.size() < std::size_t(RfmSettings::fewest)) {
        for (RfmCustomer &customer : customers)
            for (const Aspect &aspect : aspects)
                (customer.*aspect.reason).value = customer.values.*aspect.value;
        return customers;
    }
    for (const Aspect &aspect : aspects) {
        const Order order = worstFirst(customers, aspect);
        if (byThreshold)
            scoreByThreshold(customers, aspect, settings);
        else
            scoreByRank(customers, aspect, order);
        explain(customers, aspect, order, settings);
    }
    for (RfmCustomer &customer : customers) {
        customer.scores = {customer.recency.score, customer.frequency.score, customer.monetary.score};
        customer.segment = domain::segmentOf(*customer.scores);
    }
    return customers;
}

} // namespace dbledger::analytics
