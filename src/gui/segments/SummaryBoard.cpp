// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/SummaryBoard.h"

#include "app/AppContext.h"
#include "app/SegmentService.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/DonutPlot.h"
#include "gui/charts/HeatMapPlot.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/charts/TreemapPlot.h"
#include "gui/shell/Session.h"
#include "models/charts/SegmentContents.h"

namespace dbledger::gui {

namespace {

constexpr int scores = 5;

} // namespace

SummaryBoard::SummaryBoard(Session &session, QWidget *parent)
    : SegmentBoard(QStringLiteral("segmentSummaryBoard"), session, parent)
    , m_net(addCard(QStringLiteral("segmentNet"), new TreemapPlot))
    , m_number(addCard(QStringLiteral("segmentNumber"), new DonutPlot))
    , m_grid(addCard(QStringLiteral("segmentGrid"), new HeatMapPlot(scores)))
    , m_table(addCard(QStringLiteral("segmentSums"), new SeriesPlot(Qt::Horizontal)))
{
    m_table->showTable(true);
    for (ChartCard *card : {m_net, m_number, m_table})
        connect(card, &ChartCard::opened, this, [this, card](int row) {
            if (const auto segment = domain::segmentFromNumber(int(card->content().ids[row])))
                Q_EMIT segmentWanted(*segment);
        });
}

void SummaryBoard::ask()
{
    take(session().context().segments().table(view().asOf, session().actor(), cancel()),
         [this](const domain::SegmentTable &table) {
             m_net->setContent(models::segmentsByNetContent(table, view().names));
             m_number->setContent(models::segmentsByNumberContent(table, view().names));
             m_grid->setContent(models::gridContent(table));
             m_table->setContent(models::segmentsByNumberContent(table, view().names));
             Q_EMIT classed(table);
         });
}

} // namespace dbledger::gui
