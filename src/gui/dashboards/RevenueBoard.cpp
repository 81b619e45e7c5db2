// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/RevenueBoard.h"

#include "app/AppContext.h"
#include "app/insight/DashboardService.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/dashboards/GrainBox.h"
#include "gui/shell/Session.h"

namespace dbledger::gui {

RevenueBoard::RevenueBoard(Session &session, QWidget *parent)
    : Board(QStringLiteral("revenueBoard"), session, parent)
    , m_grain(makeGrainBox(QStringLiteral("revenueGrainBox"), this))
    , m_series(addCard(QStringLiteral("revenueSeries"), new SeriesPlot(Qt::Vertical), true))
    , m_cumulated(addCard(QStringLiteral("revenueCumulated"), new SeriesPlot(Qt::Vertical)))
    , m_yearBefore(addCard(QStringLiteral("revenueYearBefore"), new SeriesPlot(Qt::Vertical)))
    , m_invoices(addCard(QStringLiteral("revenueInvoices"), new SeriesPlot(Qt::Vertical), true))
{
    m_series->addControl(m_grain);
    connect(m_grain, &QComboBox::currentIndexChanged, this, [this] { load(filter()); });
    for (ChartCard *card : {m_series, m_cumulated, m_yearBefore, m_invoices})
        drillByPeriod(card);
}

void RevenueBoard::ask()
{
    take(session().context().dashboards().revenue(filter(), grainOf(m_grain), session().actor(), cancel()),
         [this](const domain::RevenueSeries &series) {
             m_series->setContent(models::revenueContent(series, subject()));
             m_cumulated->setContent(models::cumulatedContent(series, subject()));
             m_yearBefore->setContent(models::yearOverYearContent(series, subject()));
             m_invoices->setContent(models::invoicesContent(series));
         });
}

} // namespace dbledger::gui
