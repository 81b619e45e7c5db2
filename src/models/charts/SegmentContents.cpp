// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/SegmentContents.h"

#include "domain/values/Folding.h"
#include "models/SegmentText.h"

#include <QCoreApplication>

namespace dbledger::models {

using domain::RfmAspect;
using domain::RfmCustomer;
using domain::Segment;
using domain::SegmentNames;
using domain::SegmentTable;
using Mark = ChartColumn::Mark;

namespace {

struct SegmentContentText
{
    Q_DECLARE_TR_FUNCTIONS(SegmentContents)
};

ChartColumn numbers(const QString &heading, const Unit &unit, Mark mark = Mark::None)
{
    return {heading, mark, false, unit, {}, {}};
}

QString optionalSegment(const std::optional<Segment> &segment, const SegmentNames &names)
{
    return segment ? segmentText(*segment, names) : orDash({});
}

QString nobody(const SegmentTable &table)
{
    return table.tooFew ? SegmentContentText::tr("There are too few customers to compare with each other: at least %1.")
                              .arg(domain::RfmSettings::fewest)
                        : SegmentContentText::tr("Nobody is like that.");
}

ChartContent segmentRows(const SegmentTable &table, const SegmentNames &names)
{
    ChartContent content;
    content.rowHeading = SegmentContentText::tr("Segment");
    content.emptyText = nobody(table);
    for (const domain::SegmentSum &sum : table.segments) {
        content.rows.append(segmentText(sum.segment, names));
        content.ids.append(qint64(sum.segment));
    }
    return content;
}

QList<ChartColumn> segmentColumns(const SegmentTable &table, Mark customerMark, Mark netMark)
{
    const Unit amount = Unit::amount(table.currency);
    ChartColumn customers = numbers(SegmentContentText::tr("Customers"), Unit::count(), customerMark);
    ChartColumn net = numbers(SegmentContentText::tr("Revenue"), amount, netMark);
    ChartColumn recency = numbers(SegmentContentText::tr("Days since (median)"), Unit::days());
    ChartColumn frequency = numbers(SegmentContentText::tr("Invoices (median)"), Unit::count());
    ChartColumn monetary = numbers(SegmentContentText::tr("Revenue (median)"), amount);
    for (const domain::SegmentSum &sum : table.segments) {
        const auto ofSome = [&sum](qint64 value) {
            return sum.customers > 0 ? std::optional<qint64>(value) : std::nullopt;
        };
        customers.values.append(sum.customers);
        net.values.append(sum.net.minor());
        recency.values.append(ofSome(sum.median.recency));
        frequency.values.append(ofSome(sum.median.frequency));
        monetary.values.append(ofSome(sum.median.monetary));
    }
    return {customers, net, recency, frequency, monetary};
}

} // namespace

QString aspectName(RfmAspect aspect)
{
    switch (aspect) {
    case RfmAspect::Recency:
        return SegmentContentText::tr("Recency");
    case RfmAspect::Frequency:
        return SegmentContentText::tr("Frequency");
    case RfmAspect::Monetary:
        break;
    }
    return SegmentContentText::tr("Amount");
}

ChartContent customersContent(const SegmentTable &table, const SegmentNames &names, std::optional<Segment> only,
                              const QString &text)
{
    ChartContent content;
    content.title = SegmentContentText::tr("Customers, net of VAT and credit notes, %1").arg(table.currency.code());
    content.rowHeading = SegmentContentText::tr("Customer");
    content.emptyText = SegmentContentText::tr("Nobody is like that.");
    ChartColumn segment{SegmentContentText::tr("Segment"), Mark::None, false, {}, {}, {}};
    ChartColumn r = numbers(SegmentContentText::tr("R"), Unit::count());
    ChartColumn f = numbers(SegmentContentText::tr("F"), Unit::count());
    ChartColumn m = numbers(SegmentContentText::tr("M"), Unit::count());
    ChartColumn recency = numbers(SegmentContentText::tr("Days since the last invoice"), Unit::days());
    ChartColumn frequency = numbers(SegmentContentText::tr("Invoices"), Unit::count());
    ChartColumn monetary = numbers(SegmentContentText::tr("Revenue"), Unit::amount(table.currency), Mark::Bar);
    const QString wanted = domain::folded(text);
    for (const domain::SegmentRow &row : table.rows) {
        const RfmCustomer &customer = row.customer;
        if ((only && customer.segment != only) || !domain::folded(row.name).contains(wanted))
            continue;
        const auto score = [&customer](int of) { return customer.scores ? std::optional<qint64>(of) : std::nullopt; };
        content.rows.append(row.name);
        content.ids.append(customer.values.partyId);
        segment.texts.append(optionalSegment(customer.segment, names));
        r.values.append(score(customer.scores ? customer.scores->recency : 0));
        f.values.append(score(customer.scores ? customer.scores->frequency : 0));
        m.values.append(score(customer.scores ? customer.scores->monetary : 0));
        recency.values.append(customer.values.recency);
        frequency.values.append(customer.values.frequency);
        monetary.values.append(customer.values.monetary);
    }
    content.columns = {segment, r, f, m, recency, frequency, monetary};
    return content;
}

ChartContent segmentsByNetContent(const SegmentTable &table, const SegmentNames &names)
{
    ChartContent content = segmentRows(table, names);
    content.title = SegmentContentText::tr("Revenue by segment, net, %1").arg(table.currency.code());
    content.columns = segmentColumns(table, Mark::None, Mark::Bar);
    return content;
}

ChartContent segmentsByNumberContent(const SegmentTable &table, const SegmentNames &names)
{
    ChartContent content = segmentRows(table, names);
    content.title = SegmentContentText::tr("Customers by segment");
    content.columns = segmentColumns(table, Mark::Bar, Mark::None);
    return content;
}

ChartContent gridContent(const SegmentTable &table)
{
    ChartContent content;
    content.title = SegmentContentText::tr("Customers by recency and frequency; 5 is best");
    content.rowHeading = SegmentContentText::tr("Scores");
    content.emptyText = nobody(table);
    ChartColumn recency = numbers(SegmentContentText::tr("Recency"), Unit::count());
    ChartColumn frequency = numbers(SegmentContentText::tr("Frequency"), Unit::count());
    ChartColumn customers = numbers(SegmentContentText::tr("Customers"), Unit::count(), Mark::Bar);
    ChartColumn mean = numbers(SegmentContentText::tr("Mean revenue"), Unit::amount(table.currency));
    for (const domain::SegmentCell &cell : table.grid) {
        content.rows.append(SegmentContentText::tr("R %1, F %2").arg(cell.recency).arg(cell.frequency));
        recency.values.append(cell.recency);
        frequency.values.append(cell.frequency);
        customers.values.append(cell.customers);
        mean.values.append(cell.customers > 0 ? std::optional<qint64>(cell.meanNet.minor()) : std::nullopt);
    }
    content.columns = {recency, frequency, customers, mean};
    return content;
}

ChartContent changesContent(const QList<domain::SegmentChange> &changes, const SegmentNames &names,
                            const domain::Currency &currency)
{
    ChartContent content;
    content.title = SegmentContentText::tr("Customers who changed segment");
    content.rowHeading = SegmentContentText::tr("Customer");
    content.emptyText = SegmentContentText::tr("Nobody changed between these days.");
    ChartColumn before{SegmentContentText::tr("Before"), Mark::None, false, {}, {}, {}};
    ChartColumn after{SegmentContentText::tr("After"), Mark::None, false, {}, {}, {}};
    ChartColumn recency = numbers(SegmentContentText::tr("Days since the last invoice"), Unit::days());
    ChartColumn frequency = numbers(SegmentContentText::tr("Invoices"), Unit::count());
    ChartColumn monetary = numbers(SegmentContentText::tr("Revenue"), Unit::amount(currency), Mark::Bar);
    for (const domain::SegmentChange &change : changes) {
        content.rows.append(change.name);
        content.ids.append(change.partyId);
        before.texts.append(optionalSegment(change.before, names));
        after.texts.append(optionalSegment(change.after, names));
        recency.values.append(change.values.recency);
        frequency.values.append(change.values.frequency);
        monetary.values.append(change.values.monetary);
    }
    content.columns = {before, after, recency, frequency, monetary};
    return content;
}

ChartContent flowContent(const QList<domain::SegmentChange> &changes, const SegmentNames &names)
{
    ChartContent content;
    content.title = SegmentContentText::tr("Customers who came to a segment or left it");
    content.rowHeading = SegmentContentText::tr("Segment");
    content.emptyText = SegmentContentText::tr("Nobody changed between these days.");
    content.stacked = true;
    ChartColumn came = numbers(SegmentContentText::tr("Came"), Unit::count(), Mark::Bar);
    ChartColumn left = numbers(SegmentContentText::tr("Left"), Unit::count(), Mark::Bar);
    for (const Segment segment : domain::allSegments()) {
        qint64 coming = 0, leaving = 0;
        for (const domain::SegmentChange &change : changes) {
            coming += change.after == segment ? 1 : 0;
            leaving += change.before == segment ? 1 : 0;
        }
        content.rows.append(segmentText(segment, names));
        came.values.append(coming);
        left.values.append(-leaving);
    }
    content.columns = {came, left};
    return content;
}

} // namespace dbledger::models
