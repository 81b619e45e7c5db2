// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Segment.h"

#include <QDate>

#include <array>
#include <vector>

namespace dbledger::domain {

/// What customers are judged by, as of a day. Only who has an invoice on or before that day is a customer.
struct RfmValues
{
    qint64 partyId = 0;
    qint64 recency = 0;   ///< days since the last invoice
    qint64 frequency = 0; ///< invoices within the window; credit notes are none
    qint64 monetary = 0;  ///< net within the window less credit notes, minor units; may be negative
    bool operator==(const RfmValues &) const = default;
};

/// The median of each value, the lower one where two are in the middle; no party, and zeros of nobody.
RfmValues mediansOf(const std::vector<const RfmValues *> &customers);

enum class RfmAspect { Recency, Frequency, Monetary };

enum class RfmMode {
    Quintiles,  ///< among each other: the best fifth has a 5, who is equal has an equal score
    Thresholds, ///< by limits that a person set
};

/// The limits of the scores 2, 3, 4 and 5, for the worst of them first.
struct RfmThresholds
{
    std::array<qint64, 4> recency{365, 180, 90, 30};                     ///< days at most
    std::array<qint64, 4> frequency{2, 4, 8, 16};                        ///< invoices at least
    std::array<qint64, 4> monetary{50'000, 200'000, 500'000, 1'000'000}; ///< minor units at least
    bool operator==(const RfmThresholds &) const = default;
};

/// How customers are classed; everybody on the database shares it.
struct RfmSettings
{
    static constexpr int fewest = 10; ///< customers that can be compared with each other

    RfmMode mode = RfmMode::Quintiles;
    RfmThresholds thresholds;
    int windowMonths = 24; ///< of frequency and monetary value; 0: from the beginning
    bool operator==(const RfmSettings &) const = default;
};

/// 1 to 5, 5 is always best.
struct RfmScores
{
    int recency = 0;
    int frequency = 0;
    int monetary = 0;
    bool operator==(const RfmScores &) const = default;
};

/// Why a score is what it is: the value, and what those with a better one have.
struct RfmReason
{
    int score = 0;
    qint64 value = 0;
    std::optional<qint64> better; ///< from this value on the score is better; absent for the best one
    int betterPercent = 0;        ///< so many of hundred customers have a better score
    bool operator==(const RfmReason &) const = default;
};

/// A customer that was judged. Without scores and segment where there are too few to compare.
struct RfmCustomer
{
    RfmValues values;
    std::optional<RfmScores> scores;
    std::optional<Segment> segment;
    RfmReason recency;
    RfmReason frequency;
    RfmReason monetary;
};

/// The segment of each of the 125 cells.
Segment segmentOf(const RfmScores &scores);

/// A part of the range of a value and how many customers lie in it.
struct HistogramBin
{
    qint64 from = 0; ///< inclusive
    qint64 to = 0;   ///< exclusive
    qint64 customers = 0;
};

/// How a value is distributed: a histogram, and a box with its whiskers.
struct Distribution
{
    static constexpr int mostBins = 40;
    static constexpr int mostOutliers = 50;

    QList<HistogramBin> bins;
    qint64 least = 0;
    qint64 lowerQuartile = 0;
    qint64 median = 0;
    qint64 upperQuartile = 0;
    qint64 largest = 0;
    qint64 lowerWhisker = 0; ///< the least value within one and a half times the box below it
    qint64 upperWhisker = 0;
    qint64 outliers = 0;       ///< beyond the whiskers
    QList<RfmValues> farthest; ///< the first of them, farthest first
};

struct Distributions
{
    Distribution recency;
    Distribution frequency;
    Distribution monetary;
};

/// Customers that are alike.
struct Cluster
{
    int customers = 0;
    RfmValues centre;             ///< medians of its members; no party
    Segment name = Segment::Lost; ///< of the segment that its centre would be in
    QList<qint64> partyIds;
};

/// What dividing into `k` clusters comes to.
struct ClusterTry
{
    int k = 0;
    double compactness = 0; ///< sum of squared distances to the centres: less is tighter
    double silhouette = 0;  ///< mean, -1 to 1: how much nearer customers are to their own cluster than to the next
};

struct ClusterStudy
{
    static constexpr int fewestClusters = 2;
    static constexpr int mostClusters = 10;
    static constexpr double noStructureBelow = 0.25;

    QList<ClusterTry> tries;
    int suggested = 0; ///< the k of the best silhouette; 0: there are too few different customers
    int elbow = 0;     ///< the k behind which compactness gains little
    bool hasStructure = false;
    int k = 0;               ///< of the clusters
    QList<Cluster> clusters; ///< best first
    bool sampled = false;    ///< the silhouettes are of a sample: there are too many customers
};

} // namespace dbledger::domain
