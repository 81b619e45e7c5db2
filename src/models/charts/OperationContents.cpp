// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/DashboardContents.h"

#include "app/wording/Wording.h"
#include "models/Text.h"
#include "models/charts/PeriodText.h"

#include <QCoreApplication>

namespace dbledger::models {

using domain::Operations;
using Mark = ChartColumn::Mark;

namespace {

struct WorkText
{
    Q_DECLARE_TR_FUNCTIONS(DashboardContents)
};

ChartColumn counts(const QString &heading, Mark mark)
{
    return {heading, mark, false, Unit::count(), {}, {}};
}

/// A content without rows whose first column is drawn.
ChartContent ranking(const QString &title, const QString &rowHeading, const QString &emptyText, const QString &counted)
{
    ChartContent content;
    content.title = title;
    content.rowHeading = rowHeading;
    content.emptyText = emptyText;
    content.columns = {counts(counted, Mark::Bar)};
    return content;
}

/// Every day of a stretch has a row, also those without documents.
QHash<QDate, Operations::Day> byDay(const Operations &operations)
{
    QHash<QDate, Operations::Day> days;
    for (const Operations::Day &day : operations.days)
        days.insert(day.day, day);
    return days;
}

} // namespace

ChartContent documentsContent(const Operations &operations)
{
    ChartContent content;
    content.title = WorkText::tr("Documents that came in by day");
    content.rowHeading = grainTitle(domain::Grain::Day);
    content.emptyText = WorkText::tr("No document came in during this period.");
    if (operations.days.isEmpty())
        return content;
    const auto days = byDay(operations);
    ChartColumn all = counts(WorkText::tr("Documents"), Mark::Bar);
    ChartColumn alone = counts(WorkText::tr("Approved without correction"), Mark::Bar);
    ChartColumn failed = counts(WorkText::tr("Failed"), Mark::Bar);
    const QDate last = operations.days.last().day;
    const QDate first = qMax(operations.days.first().day, last.addDays(1 - domain::RevenueSeries::mostPoints));
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const Operations::Day found = days.value(day);
        addPeriod(content, {day, day}, domain::Grain::Day);
        all.values.append(found.documents);
        alone.values.append(found.withoutHand);
        failed.values.append(found.failed);
    }
    content.columns = {all, alone, failed};
    return content;
}

ChartContent correctedFieldsContent(const Operations &operations)
{
    ChartContent content = ranking(WorkText::tr("Corrections by field"), WorkText::tr("Field"),
                                   WorkText::tr("Nobody corrected anything."), WorkText::tr("Corrections"));
    for (const Operations::Field &field : operations.fields) {
        content.rows.append(titled(app::Wording::thingName(field.name)));
        content.columns[0].values.append(field.corrections);
    }
    return content;
}

ChartContent correctedSuppliersContent(const Operations &operations)
{
    ChartContent content = ranking(WorkText::tr("Corrections by supplier"), WorkText::tr("Supplier"),
                                   WorkText::tr("Nobody corrected anything."), WorkText::tr("Corrections"));
    content.columns.append(counts(WorkText::tr("Documents"), Mark::None));
    for (const Operations::Supplier &supplier : operations.suppliers) {
        content.rows.append(supplier.partyId > 0 ? supplier.name : WorkText::tr("not known"));
        content.ids.append(supplier.partyId);
        content.columns[0].values.append(supplier.corrections);
        content.columns[1].values.append(supplier.documents);
    }
    return content;
}

ChartContent failuresContent(const Operations &operations)
{
    ChartContent content = ranking(WorkText::tr("Why documents failed"), WorkText::tr("Reason"),
                                   WorkText::tr("Every document could be read."), WorkText::tr("Documents"));
    for (const Operations::Failure &failure : operations.failures) {
        content.rows.append(titled(app::Wording::failureName(failure.kind)));
        content.columns[0].values.append(failure.documents);
    }
    return content;
}

} // namespace dbledger::models
