// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/PartiesBoard.h"

#include "app/AppContext.h"
#include "app/insight/DashboardService.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/dashboards/CountBox.h"
#include "gui/shell/Session.h"
#include "models/SegmentText.h"

namespace dbledger::gui {

PartiesBoard::PartiesBoard(Session &session, QWidget *parent)
    : Board(QStringLiteral("partiesBoard"), session, parent)
    , m_count(makeCountBox(QStringLiteral("partyCountBox"), this))
    , m_ranking(addCard(QStringLiteral("partyRanking"), new SeriesPlot(Qt::Horizontal), true))
    , m_activity(addCard(QStringLiteral("partyActivity"), new SeriesPlot(Qt::Vertical)))
    , m_concentration(addCard(QStringLiteral("partyConcentration"), new SeriesPlot(Qt::Vertical)))
{
    m_ranking->addControl(m_count);
    m_ranking->setMinimumHeight(420);
    connect(m_count, &QComboBox::currentIndexChanged, this, [this] { load(filter()); });
    connect(m_ranking, &ChartCard::opened, this, [this](int row) { openParty(m_ranking->content().ids[row]); });
    drillByPeriod(m_activity);
}

void PartiesBoard::ask()
{
    app::DashboardService &service = session().context().dashboards();
    take(service.topParties(filter(), countOf(m_count), session().actor(), cancel()),
         [this](const domain::PartyRanking &ranking) {
             m_ranking->setContent(models::partiesContent(ranking, subject(), [this](domain::Segment segment) {
                 return models::segmentText(segment, this->session().segmentNames());
             }));
             m_concentration->setContent(models::concentrationContent(ranking, subject()));
         });
    take(service.activity(filter(), session().actor(), cancel()), [this](const QList<domain::PartyActivity> &activity) {
        m_activity->setContent(models::activityContent(activity, subject()));
    });
}

} // namespace dbledger::gui
