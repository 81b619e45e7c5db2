// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/VatBoard.h"

#include "app/AppContext.h"
#include "app/insight/DashboardService.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/DonutPlot.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/dashboards/GrainBox.h"
#include "gui/shell/Session.h"

namespace dbledger::gui {

VatBoard::VatBoard(Session &session, QWidget *parent)
    : Board(QStringLiteral("vatBoard"), session, parent)
    , m_grain(makeGrainBox(QStringLiteral("vatGrainBox"), this))
    , m_series(addCard(QStringLiteral("vatSeries"), new SeriesPlot(Qt::Vertical), true))
    , m_rates(addCard(QStringLiteral("vatRates"), new DonutPlot))
    , m_table(addCard(QStringLiteral("vatTotals"), new SeriesPlot(Qt::Horizontal)))
{
    m_series->addControl(m_grain);
    m_table->showTable(true);
    connect(m_grain, &QComboBox::currentIndexChanged, this, [this] { load(filter()); });
    drillByPeriod(m_series);
    for (ChartCard *card : {m_rates, m_table})
        connect(card, &ChartCard::opened, this, [this] { openInvoices({filter().from, filter().to}); });
}

void VatBoard::ask()
{
    take(session().context().dashboards().vat(filter(), grainOf(m_grain), session().actor(), cancel()),
         [this](const domain::VatReport &report) {
             m_series->setContent(models::vatContent(report, subject()));
             m_rates->setContent(models::vatRatesContent(report, subject()));
             m_table->setContent(models::vatRatesContent(report, subject()));
         });
}

} // namespace dbledger::gui
