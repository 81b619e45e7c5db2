// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/SegmentTable.h"
#include "models/charts/ChartContent.h"

namespace dbledger::models {

// What SegmentService answers as charts and tables, in the words of the installed language: pure functions. Amounts are
// net of VAT and of credit notes, within the window.

/// Everybody with scores and values; with the ids of parties. Only those of that segment, if one is given, whose name
/// holds the text.
ChartContent customersContent(const domain::SegmentTable &table, const domain::SegmentNames &names,
                              std::optional<domain::Segment> only, const QString &text);
/// How many are in each segment, and what they come to; by amount, or by number where so wished. The ids are those of
/// segments.
ChartContent segmentsByNetContent(const domain::SegmentTable &table, const domain::SegmentNames &names);
ChartContent segmentsByNumberContent(const domain::SegmentTable &table, const domain::SegmentNames &names);
/// Recency across, frequency up.
ChartContent gridContent(const domain::SegmentTable &table);

/// Who is in another segment, with the ids of parties.
ChartContent changesContent(const QList<domain::SegmentChange> &changes, const domain::SegmentNames &names,
                            const domain::Currency &currency);
/// How many came to each segment and left it.
ChartContent flowContent(const QList<domain::SegmentChange> &changes, const domain::SegmentNames &names);

ChartContent silhouettesContent(const domain::ClusterStudy &study);
ChartContent elbowContent(const domain::ClusterStudy &study);
ChartContent clustersContent(const domain::ClusterStudy &study, const domain::SegmentNames &names,
                             const domain::Currency &currency);
/// Dots of customers by two of their values, in the colours of their clusters; with the ids of parties.
ChartContent dotsContent(const domain::ClusterStudy &study, const domain::SegmentTable &table, domain::RfmAspect across,
                         domain::RfmAspect up, const domain::SegmentNames &names);

ChartContent histogramContent(const domain::Distribution &distribution, domain::RfmAspect aspect,
                              const domain::Currency &currency);
ChartContent boxContent(const domain::Distribution &distribution, domain::RfmAspect aspect,
                        const domain::Currency &currency);
/// Those beyond the whiskers, farthest first, with the ids of parties.
ChartContent outliersContent(const domain::Distribution &distribution, domain::RfmAspect aspect,
                             const domain::SegmentTable &table);

/// "Recency" "Frequency" "Amount"
QString aspectName(domain::RfmAspect aspect);
/// The name of a cluster: of the segment that its centre would be in, numbered where several have the same.
QStringList clusterNames(const domain::ClusterStudy &study, const domain::SegmentNames &names);

} // namespace dbledger::models
