// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/Clusters.h"

#include "analytics/Rfm.h"
#include "analytics/Silhouette.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

namespace dbledger::analytics {

using domain::Cluster;
using domain::ClusterStudy;
using domain::RfmCustomer;
using domain::RfmValues;

namespace {

constexpr int starts = 20;
constexpr int mostIterations = 100;
constexpr double smallestMove = 1e-4;
constexpr quint64 seed = 20260314;
constexpr std::size_t mostForSilhouette = 5000;

/// One way to divide.
struct Division
{
    int k = 0;
    double compactness = 0;
    std::vector<int> labels;
};

Result<Division> divided(const std::vector<Features> &points, int k)
{
    const cv::Mat data(int(points.size()), 3, CV_32F, const_cast<float *>(points.front().data()));
    cv::Mat labels;
    const cv::TermCriteria until(cv::TermCriteria::EPS | cv::TermCriteria::COUNT, mostIterations, smallestMove);
    try {
        cv::theRNG().state = seed;
        const double compactness = cv::kmeans(data, k, labels, until, starts, cv::KMEANS_PP_CENTERS);
        return Division{k, compactness, std::vector<int>(labels.begin<int>(), labels.end<int>())};
    } catch (const cv::Exception &exception) {
        return Error{ErrorKind::Internal, {QStringLiteral("k-means")}, QString::fromStdString(exception.msg)};
    }
}

/// The places of the points that silhouettes are taken of: all, or the same ones every time.
std::vector<std::size_t> sampleOf(std::size_t count)
{
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t(0));
    if (count <= mostForSilhouette)
        return places;
    std::mt19937_64 engine(seed);
    for (std::size_t i = 0; i < mostForSilhouette; ++i)
        std::swap(places[i], places[i + engine() % (count - i)]);
    places.resize(mostForSilhouette);
    return places;
}

void addSilhouettes(const std::vector<Features> &points, const std::vector<Division> &divisions,
                    const CancelToken &cancel, ClusterStudy &study)
{
    const std::vector<std::size_t> places = sampleOf(points.size());
    std::vector<Features> sample;
    for (const std::size_t place : places)
        sample.push_back(points[place]);
    std::vector<std::vector<int>> labels;
    for (const Division &division : divisions) {
        labels.emplace_back();
        for (const std::size_t place : places)
            labels.back().push_back(division.labels[place]);
    }
    const std::vector<double> silhouettes = silhouettesOf(sample, labels, cancel);
    for (std::size_t i = 0; i < divisions.size(); ++i)
        study.tries.append({divisions[i].k, divisions[i].compactness, silhouettes[i]});
    study.sampled = sample.size() < points.size();
}

/// Where the curve of compactness bends most: farthest below the line from its first to its last point.
int elbowOf(const QList<domain::ClusterTry> &tries)
{
    const double first = tries.first().compactness, last = tries.last().compactness;
    int elbow = tries.first().k;
    double farthest = 0;
    for (const domain::ClusterTry &one : tries) {
        const double along = double(one.k - tries.first().k) / std::max(1, tries.last().k - tries.first().k);
        const double below = first + (last - first) * along - one.compactness;
        if (below > farthest) {
            farthest = below;
            elbow = one.k;
        }
    }
    return elbow;
}

/// The segment that most resembles the members: of the means of their scores among all customers.
domain::Segment nameOf(const std::vector<const RfmCustomer *> &members)
{
    const auto mean = [&](const domain::RfmReason RfmCustomer::*reason) {
        std::size_t sum = 0;
        for (const RfmCustomer *member : members)
            sum += std::size_t((member->*reason).score);
        return int((2 * sum + members.size()) / (2 * members.size()));
    };
    return domain::segmentOf(
        {mean(&RfmCustomer::recency), mean(&RfmCustomer::frequency), mean(&RfmCustomer::monetary)});
}

QList<Cluster> clustersFrom(const std::vector<RfmCustomer> &customers, const Division &division)
{
    std::vector<std::vector<const RfmCustomer *>> groups(std::size_t(division.k));
    for (std::size_t i = 0; i < customers.size(); ++i)
        groups[std::size_t(division.labels[i])].push_back(&customers[i]);
    QList<Cluster> clusters;
    for (const auto &members : groups) {
        if (members.empty())
            continue;
        std::vector<const RfmValues *> values;
        for (const RfmCustomer *member : members)
            values.push_back(&member->values);
        Cluster cluster;
        cluster.customers = int(members.size());
        cluster.centre = domain::mediansOf(values);
        cluster.name = nameOf(members);
        for (const RfmCustomer *member : members)
            cluster.partyIds.append(member->values.partyId);
        clusters.append(cluster);
    }
    std::ranges::stable_sort(clusters, [](const Cluster &a, const Cluster &b) {
        return a.name != b.name ? a.name < b.name : a.centre.monetary > b.centre.monetary;
    });
    return clusters;
}

void suggest(ClusterStudy &study, int wanted)
{
    const auto best = std::ranges::max_element(study.tries, {}, &domain::ClusterTry::silhouette);
    study.suggested = best->k;
    study.hasStructure = best->silhouette >= ClusterStudy::noStructureBelow;
    study.elbow = elbowOf(study.tries);
    study.k = std::clamp(wanted == 0 ? study.suggested : wanted, study.tries.first().k, study.tries.last().k);
}

} // namespace

Result<ClusterStudy> clustersOf(const std::vector<RfmValues> &customers, int k, const CancelToken &cancel,
                                const Progress &progress)
{
    ClusterStudy study;
    if (customers.size() < std::size_t(domain::RfmSettings::fewest))
        return study;
    const std::vector<Features> points = featuresOf(customers);
    const auto different = int(std::set<Features>(points.begin(), points.end()).size());
    if (different < ClusterStudy::fewestClusters)
        return study;
    const int most = std::min(different, ClusterStudy::mostClusters);
    std::vector<Division> divisions;
    for (int tried = ClusterStudy::fewestClusters; tried <= most; ++tried) {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, {}, {}};
        auto division = divided(points, tried);
        if (!division)
            return division.error();
        divisions.push_back(*std::move(division));
        if (progress)
            progress(tried - 1, most); // the silhouettes are the last part
    }
    addSilhouettes(points, divisions, cancel, study);
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, {}, {}};
    suggest(study, k);
    study.clusters =
        clustersFrom(judged(customers, {}), divisions[std::size_t(study.k - ClusterStudy::fewestClusters)]);
    if (progress)
        progress(most, most);
    return study;
}

} // namespace dbledger::analytics
