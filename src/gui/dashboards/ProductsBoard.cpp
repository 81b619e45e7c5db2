// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/ProductsBoard.h"

#include "app/AppContext.h"
#include "app/insight/DashboardService.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/dashboards/CountBox.h"
#include "gui/shell/Session.h"

#include <QComboBox>

namespace dbledger::gui {

using domain::ProductRank;

ProductsBoard::ProductsBoard(Session &session, QWidget *parent)
    : Board(QStringLiteral("productsBoard"), session, parent)
    , m_rank(new QComboBox(this))
    , m_count(makeCountBox(QStringLiteral("productCountBox"), this))
    , m_ranking(addCard(QStringLiteral("productRanking"), new SeriesPlot(Qt::Horizontal), true))
    , m_course(addCard(QStringLiteral("productCourse"), new SeriesPlot(Qt::Vertical)))
    , m_prices(addCard(QStringLiteral("productPrices"), new SeriesPlot(Qt::Vertical)))
{
    m_rank->setObjectName(QStringLiteral("productRankBox"));
    m_rank->setAccessibleName(tr("Ranked by"));
    m_rank->addItem(tr("By amount"), int(ProductRank::Revenue));
    m_rank->addItem(tr("By quantity"), int(ProductRank::Quantity));
    m_rank->addItem(tr("By buyers"), int(ProductRank::Parties));
    m_ranking->addControl(m_rank);
    m_ranking->addControl(m_count);
    m_ranking->setMinimumHeight(420);
    for (QComboBox *box : {m_rank, m_count})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { load(filter()); });
    connect(m_ranking, &ChartCard::opened, this,
            [this](int row) { Q_EMIT productWanted(m_ranking->content().ids[row], m_ranking->content().rows[row]); });
    drillByPeriod(m_course);
    connect(m_prices, &ChartCard::opened, this, [this](int row) { openInvoice(m_prices->content().ids[row]); });
}

void ProductsBoard::ask()
{
    const auto rank = ProductRank(m_rank->currentData().toInt());
    app::DashboardService &service = session().context().dashboards();
    take(service.revenue(filter(), domain::Grain::Month, session().actor(), cancel()),
         [this](const domain::RevenueSeries &series) {
             m_course->setContent(models::revenueContent(series, subject()));
         });
    take(service.topProducts(filter(), rank, countOf(m_count), session().actor(), cancel()),
         [this, rank](const domain::ProductRanking &ranking) {
             m_ranking->setContent(models::productsContent(ranking, rank, subject()));
             const auto chosen = std::find_if(ranking.rows.begin(), ranking.rows.end(),
                                              [this](const auto &row) { return row.id == filter().productId; });
             const domain::RankedProduct *of = chosen != ranking.rows.end() ? &*chosen
                                               : ranking.rows.isEmpty()     ? nullptr
                                                                            : &ranking.rows.first();
             m_product = of ? of->id : 0;
             m_productName = of ? of->name : QString();
             askPrices();
         });
}

void ProductsBoard::askPrices()
{
    if (m_product == 0)
        return m_prices->setContent(models::pricesContent({}, {}, subject()));
    domain::DashboardFilter ofOne = filter();
    ofOne.productId = m_product;
    take(session().context().dashboards().prices(ofOne, session().actor(), cancel()),
         [this](const QList<domain::PricePoint> &prices) {
             m_prices->setContent(models::pricesContent(prices, m_productName, subject()));
         });
}

} // namespace dbledger::gui
