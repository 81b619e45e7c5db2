// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "domain/insight/DashboardTables.h"
#include "domain/insight/SegmentTable.h"
#include "domain/values/Table.h"

namespace dbledger::cli {

/// A column of a report: its stable id, its heading for people, and the kind of its cells.
struct ReportColumn
{
    QString id;
    QString title;
    domain::TableCell::Kind kind = domain::TableCell::Kind::Text;
};

/// What a report says, as it is printed, exported and written as JSON. Amounts are in the currency that is told beside.
struct Report
{
    QList<ReportColumn> columns;
    QList<domain::TableRow> rows;
    QString note; ///< what people should know of it: period, currency, net or gross
};

// Pure. Periods are those of the answers.
Report revenueReport(const domain::RevenueSeries &series, const domain::Currency &currency,
                     const app::Wording &wording);
Report productsReport(const domain::ProductRanking &ranking, const app::Wording &wording);
Report customersReport(const domain::PartyRanking &ranking, const app::Wording &wording);
Report agingReport(const domain::Receivables &receivables, const app::Wording &wording);
Report vatReport(const domain::VatReport &report, const domain::Currency &currency, const app::Wording &wording);
Report rfmReport(const domain::SegmentTable &table, const app::Wording &wording);

} // namespace dbledger::cli
