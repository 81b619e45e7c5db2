// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/SummaryBoard.h"

#include "gui/charts/ChartCard.h"
#include "gui/charts/DonutPlot.h"
#include "gui/charts/HeatMapPlot.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/charts/TreemapPlot.h"
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
    , m_sums(addCard(QStringLiteral("segmentSums"), new SeriesPlot(Qt::Horizontal)))
{
    m_sums->showTable(true);
    for (ChartCard *card : {m_net, m_number, m_sums})
        connect(card, &ChartCard::opened, this, [this, card](int row) {
            if (const auto segment = domain::segmentFromNumber(int(card->content().ids[row])))
                Q_EMIT segmentWanted(*segment);
        });
}

void SummaryBoard::ask()
{
    m_net->setContent(models::segmentsByNetContent(table(), names()));
    m_number->setContent(models::segmentsByNumberContent(table(), names()));
    m_grid->setContent(models::gridContent(table()));
    m_sums->setContent(models::segmentsByNumberContent(table(), names()));
}

} // namespace dbledger::gui
