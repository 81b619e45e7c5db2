// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/ProductList.h"
#include "domain/insight/DashboardTables.h"
#include "models/charts/ChartContent.h"

#include <functional>

namespace dbledger::models {

// What DashboardService answers as charts, in the words of the installed language: pure functions. Titles are sentences
// that say the unit, and net or gross.

/// What the figures are of, for the words: revenue from customers, or spending at suppliers.
struct Subject
{
    domain::Direction direction = domain::Direction::Sale;
    domain::Currency currency = domain::Currency::eur();
    domain::Comparison comparison = domain::Comparison::None;

    bool isSale() const { return direction == domain::Direction::Sale; }
};

/// "Revenue" or "Spending".
QString revenueName(const Subject &subject);
/// "Year before" or "Period before".
QString comparedName(const Subject &subject);
/// "Customers" or "Suppliers".
QString partiesName(const Subject &subject);

ChartContent revenueContent(const domain::RevenueSeries &series, const Subject &subject);
ChartContent cumulatedContent(const domain::RevenueSeries &series, const Subject &subject);
ChartContent yearOverYearContent(const domain::RevenueSeries &series, const Subject &subject);
ChartContent invoicesContent(const domain::RevenueSeries &series);

ChartContent productsContent(const domain::ProductRanking &ranking, domain::ProductRank by, const Subject &subject);
ChartContent pricesContent(const QList<domain::PricePoint> &prices, const QString &product, const Subject &subject);
/// `segmentName` says what people call a segment.
ChartContent partiesContent(const domain::PartyRanking &ranking, const Subject &subject,
                            const std::function<QString(domain::Segment)> &segmentName);
ChartContent concentrationContent(const domain::PartyRanking &ranking, const Subject &subject);
ChartContent activityContent(const QList<domain::PartyActivity> &activity, const Subject &subject);

ChartContent agingContent(const domain::Receivables &receivables, const Subject &subject);
ChartContent expectedContent(const domain::Receivables &receivables, const Subject &subject);
ChartContent debtorsContent(const domain::Receivables &receivables, const Subject &subject);

/// One column of tax a rate, over time.
ChartContent vatContent(const domain::VatReport &report, const Subject &subject);
/// One row a rate.
ChartContent vatRatesContent(const domain::VatReport &report, const Subject &subject);

ChartContent documentsContent(const domain::Operations &operations);
ChartContent correctedFieldsContent(const domain::Operations &operations);
ChartContent correctedSuppliersContent(const domain::Operations &operations);
ChartContent failuresContent(const domain::Operations &operations);

} // namespace dbledger::models
