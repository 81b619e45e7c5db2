// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/DistributionsBoard.h"

#include "app/AppContext.h"
#include "app/insight/SegmentService.h"
#include "gui/charts/BoxPlot.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/shell/Session.h"
#include "models/charts/SegmentContents.h"

namespace dbledger::gui {

using domain::RfmAspect;

DistributionsBoard::DistributionsBoard(Session &session, QWidget *parent)
    : SegmentBoard(QStringLiteral("segmentDistributionsBoard"), session, parent)
{
    const QPair<RfmAspect, QString> aspects[] = {{RfmAspect::Recency, QStringLiteral("recency")},
                                                 {RfmAspect::Frequency, QStringLiteral("frequency")},
                                                 {RfmAspect::Monetary, QStringLiteral("monetary")}};
    for (const auto &[aspect, name] : aspects)
        m_cards.append({aspect, addCard(name + QStringLiteral("Histogram"), new SeriesPlot(Qt::Vertical)),
                        addCard(name + QStringLiteral("Box"), new BoxPlot), nullptr});
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i].outliers = addCard(aspects[i].second + QStringLiteral("Outliers"), new SeriesPlot(Qt::Horizontal));
        connect(m_cards[i].outliers, &ChartCard::opened, this,
                [this, card = m_cards[i].outliers](int row) { openCustomer(card->content().ids[row]); });
    }
}

void DistributionsBoard::ask()
{
    take(session().context().segments().distributions(table().asOf, session().actor(), cancel()),
         [this](const domain::Distributions &all) {
             for (const Cards &cards : std::as_const(m_cards)) {
                 const domain::Distribution &of = cards.aspect == RfmAspect::Recency     ? all.recency
                                                  : cards.aspect == RfmAspect::Frequency ? all.frequency
                                                                                         : all.monetary;
                 cards.histogram->setContent(models::histogramContent(of, cards.aspect, table().currency));
                 cards.box->setContent(models::boxContent(of, cards.aspect, table().currency));
                 cards.outliers->setContent(models::outliersContent(of, cards.aspect, table()));
             }
         });
}

} // namespace dbledger::gui
