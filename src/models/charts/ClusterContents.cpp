// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SegmentText.h"
#include "models/charts/SegmentContents.h"

#include <QCoreApplication>

#include <cmath>

namespace dbledger::models {

using domain::ClusterStudy;
using domain::Distribution;
using domain::RfmAspect;
using domain::RfmValues;
using domain::SegmentNames;
using domain::SegmentTable;
using Mark = ChartColumn::Mark;

namespace {

constexpr int thousandths = 3; ///< decimals of what has no unit

struct ClusterText
{
    Q_DECLARE_TR_FUNCTIONS(SegmentContents)
};

qint64 valueOf(const RfmValues &values, RfmAspect aspect)
{
    return aspect == RfmAspect::Recency     ? values.recency
           : aspect == RfmAspect::Frequency ? values.frequency
                                            : values.monetary;
}

Unit unitOf(RfmAspect aspect, const domain::Currency &currency)
{
    return aspect == RfmAspect::Recency     ? Unit::days()
           : aspect == RfmAspect::Frequency ? Unit::count()
                                            : Unit::amount(currency);
}

/// What the values of an aspect are, for headings.
QString valueName(RfmAspect aspect, const domain::Currency &currency)
{
    switch (aspect) {
    case RfmAspect::Recency:
        return ClusterText::tr("Days since the last invoice");
    case RfmAspect::Frequency:
        return ClusterText::tr("Invoices");
    case RfmAspect::Monetary:
        break;
    }
    return ClusterText::tr("Revenue, net, %1").arg(currency.code());
}

ChartContent ofTries(const ClusterStudy &study, const QString &title, const QString &heading,
                     double domain::ClusterTry::*value)
{
    ChartContent content;
    content.title = title;
    content.rowHeading = ClusterText::tr("Clusters");
    content.emptyText = ClusterText::tr("There are too few different customers to divide them.");
    ChartColumn column{heading, Mark::Line, false, Unit::count(thousandths), {}, {}};
    for (const domain::ClusterTry &each : study.tries) {
        content.rows.append(ClusterText::tr("%n cluster(s)", nullptr, each.k));
        content.labels.append(QLocale().toString(each.k));
        column.values.append(qRound64(each.*value * std::pow(10.0, thousandths)));
    }
    content.columns = {column};
    return content;
}

} // namespace

ChartContent silhouettesContent(const ClusterStudy &study)
{
    return ofTries(study, ClusterText::tr("How well the customers divide (mean silhouette, 1 is best)"),
                   ClusterText::tr("Silhouette"), &domain::ClusterTry::silhouette);
}

ChartContent elbowContent(const ClusterStudy &study)
{
    return ofTries(study, ClusterText::tr("How tight the clusters are (sum of squared distances)"),
                   ClusterText::tr("Distances"), &domain::ClusterTry::compactness);
}

QStringList clusterNames(const ClusterStudy &study, const SegmentNames &names)
{
    QStringList all;
    for (const domain::Cluster &cluster : study.clusters) {
        const QString name = segmentText(cluster.name, names);
        QString own = name;
        for (int number = 2; all.contains(own); ++number)
            own = QStringLiteral("%1 %2").arg(name).arg(number);
        all.append(own);
    }
    return all;
}

ChartContent clustersContent(const ClusterStudy &study, const SegmentNames &names, const domain::Currency &currency)
{
    ChartContent content;
    content.title = ClusterText::tr("Clusters, by the medians of their customers");
    content.rowHeading = ClusterText::tr("Cluster");
    content.emptyText = ClusterText::tr("There are too few different customers to divide them.");
    content.rows = clusterNames(study, names);
    ChartColumn customers{ClusterText::tr("Customers"), Mark::Bar, false, Unit::count(), {}, {}};
    QList<ChartColumn> centres;
    for (const auto aspect : {RfmAspect::Recency, RfmAspect::Frequency, RfmAspect::Monetary}) {
        centres.append({valueName(aspect, currency), Mark::None, false, unitOf(aspect, currency), {}, {}});
        for (const domain::Cluster &cluster : study.clusters)
            centres.last().values.append(valueOf(cluster.centre, aspect));
    }
    for (const domain::Cluster &cluster : study.clusters)
        customers.values.append(cluster.customers);
    content.columns = QList{customers} + centres;
    return content;
}

ChartContent dotsContent(const ClusterStudy &study, const SegmentTable &table, RfmAspect across, RfmAspect up,
                         const SegmentNames &names)
{
    ChartContent content;
    content.title = ClusterText::tr("%1 and %2 of customers, by cluster").arg(aspectName(across), aspectName(up));
    content.rowHeading = ClusterText::tr("Customer");
    content.emptyText = ClusterText::tr("There are too few different customers to divide them.");
    QHash<qint64, QString> clusterOf;
    const QStringList clusters = clusterNames(study, names);
    for (qsizetype i = 0; i < study.clusters.size(); ++i)
        for (const qint64 id : study.clusters[i].partyIds)
            clusterOf.insert(id, clusters[i]);
    ChartColumn x{valueName(across, table.currency), Mark::Bar, false, unitOf(across, table.currency), {}, {}};
    ChartColumn y{valueName(up, table.currency), Mark::Bar, false, unitOf(up, table.currency), {}, {}};
    ChartColumn cluster{ClusterText::tr("Cluster"), Mark::None, false, {}, {}, {}};
    for (const domain::SegmentRow &row : table.rows) {
        const RfmValues &values = row.customer.values;
        if (!clusterOf.contains(values.partyId))
            continue;
        content.rows.append(row.name);
        content.ids.append(values.partyId);
        x.values.append(valueOf(values, across));
        y.values.append(valueOf(values, up));
        cluster.texts.append(clusterOf.value(values.partyId));
    }
    content.columns = {x, y, cluster};
    return content;
}

ChartContent histogramContent(const Distribution &distribution, RfmAspect aspect, const domain::Currency &currency)
{
    ChartContent content;
    content.title = ClusterText::tr("%1: how many customers have how much").arg(aspectName(aspect));
    content.rowHeading = valueName(aspect, currency);
    content.emptyText = ClusterText::tr("Nobody is like that.");
    const Unit unit = unitOf(aspect, currency);
    ChartColumn customers{ClusterText::tr("Customers"), Mark::Bar, false, Unit::count(), {}, {}};
    for (const domain::HistogramBin &bin : distribution.bins) {
        const bool single = bin.to - bin.from == 1;
        content.rows.append(single ? unit.text(bin.from)
                                   : ClusterText::tr("%1 to %2").arg(unit.text(bin.from), unit.text(bin.to)));
        content.labels.append(QLocale().toString(qRound64(unit.drawn(bin.from))));
        customers.values.append(bin.customers);
    }
    content.columns = {customers};
    return content;
}

ChartContent boxContent(const Distribution &distribution, RfmAspect aspect, const domain::Currency &currency)
{
    ChartContent content;
    content.title = ClusterText::tr("%1: the middle half and the median").arg(aspectName(aspect));
    content.rowHeading = ClusterText::tr("Value");
    content.emptyText = ClusterText::tr("Nobody is like that.");
    if (distribution.bins.isEmpty())
        return content;
    content.rows = {valueName(aspect, currency)};
    const auto add = [&](const QString &heading, qint64 value, Mark mark) {
        content.columns.append({heading, mark, false, unitOf(aspect, currency), {value}, {}});
    };
    add(ClusterText::tr("Lower whisker"), distribution.lowerWhisker, Mark::Bar);
    add(ClusterText::tr("Lower quartile"), distribution.lowerQuartile, Mark::Bar);
    add(ClusterText::tr("Median"), distribution.median, Mark::Bar);
    add(ClusterText::tr("Upper quartile"), distribution.upperQuartile, Mark::Bar);
    add(ClusterText::tr("Upper whisker"), distribution.upperWhisker, Mark::Bar);
    add(ClusterText::tr("Least"), distribution.least, Mark::None);
    add(ClusterText::tr("Largest"), distribution.largest, Mark::None);
    content.columns.append(
        {ClusterText::tr("Beyond the whiskers"), Mark::None, false, Unit::count(), {distribution.outliers}, {}});
    return content;
}

ChartContent outliersContent(const Distribution &distribution, RfmAspect aspect, const SegmentTable &table)
{
    ChartContent content;
    content.title = ClusterText::tr("%1: customers far from the others").arg(aspectName(aspect));
    content.rowHeading = ClusterText::tr("Customer");
    content.emptyText = ClusterText::tr("Nobody is far from the others.");
    QHash<qint64, QString> nameOf;
    for (const domain::SegmentRow &row : table.rows)
        nameOf.insert(row.customer.values.partyId, row.name);
    ChartColumn value{valueName(aspect, table.currency), Mark::Bar, false, unitOf(aspect, table.currency), {}, {}};
    for (const RfmValues &values : distribution.farthest) {
        content.rows.append(nameOf.value(values.partyId));
        content.ids.append(values.partyId);
        value.values.append(valueOf(values, aspect));
    }
    content.columns = {value};
    return content;
}

} // namespace dbledger::models
