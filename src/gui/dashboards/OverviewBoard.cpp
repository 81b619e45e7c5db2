// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/OverviewBoard.h"

#include "app/AppContext.h"
#include "app/insight/DashboardService.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/FigureTile.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/shell/Session.h"
#include "models/SegmentText.h"

namespace dbledger::gui {

namespace {

constexpr int fewRows = 6; ///< of a ranking at a glance

} // namespace

OverviewBoard::OverviewBoard(Session &session, QWidget *parent)
    : Board(QStringLiteral("overviewBoard"), session, parent)
    , m_revenue(addTile(QStringLiteral("revenueTile")))
    , m_invoices(addTile(QStringLiteral("invoicesTile")))
    , m_basket(addTile(QStringLiteral("basketTile")))
    , m_parties(addTile(QStringLiteral("partiesTile")))
    , m_open(addTile(QStringLiteral("openTile")))
    , m_overdue(addTile(QStringLiteral("overdueTile")))
    , m_vat(addTile(QStringLiteral("vatTile")))
    , m_series(addCard(QStringLiteral("overviewRevenue"), new SeriesPlot(Qt::Vertical)))
    , m_products(addCard(QStringLiteral("overviewProducts"), new SeriesPlot(Qt::Horizontal)))
    , m_topParties(addCard(QStringLiteral("overviewParties"), new SeriesPlot(Qt::Horizontal)))
    , m_aging(addCard(QStringLiteral("overviewAging"), new SeriesPlot(Qt::Vertical)))
{
    drillByPeriod(m_series);
    connect(m_products, &ChartCard::opened, this,
            [this](int row) { Q_EMIT productWanted(m_products->content().ids[row], m_products->content().rows[row]); });
    connect(m_topParties, &ChartCard::opened, this, [this](int row) { openParty(m_topParties->content().ids[row]); });
    connect(m_aging, &ChartCard::opened, this, [this] { openInvoices({}, 0, true); });
}

void OverviewBoard::ask()
{
    app::DashboardService &service = session().context().dashboards();
    const Actor &actor = session().actor();
    take(service.overview(filter(), actor, cancel()), [this](const domain::Overview &answer) { showFigures(answer); });
    take(service.revenue(filter(), domain::Grain::Month, actor, cancel()),
         [this](const domain::RevenueSeries &answer) { showCourse(answer); });
    take(service.topProducts(filter(), domain::ProductRank::Revenue, fewRows, actor, cancel()),
         [this](const domain::ProductRanking &answer) {
             m_products->setContent(models::productsContent(answer, domain::ProductRank::Revenue, subject()));
         });
    take(service.topParties(filter(), fewRows, actor, cancel()), [this](const domain::PartyRanking &answer) {
        m_topParties->setContent(models::partiesContent(answer, subject(), [this](domain::Segment segment) {
            return models::segmentText(segment, this->session().segmentNames());
        }));
    });
    take(service.receivables(filter(), fewRows, actor, cancel()),
         [this](const domain::Receivables &answer) { m_aging->setContent(models::agingContent(answer, subject())); });
}

void OverviewBoard::showFigures(const domain::Overview &overview)
{
    const QString with = comparedText(overview.comparedPeriod);
    const domain::Figures &now = overview.figures;
    const auto &before = overview.compared;
    const app::Wording wording;
    const auto amount = [&](FigureTile *tile, const QString &caption, const std::optional<domain::Money> &value,
                            const std::optional<domain::Money> &old) {
        tile->setCaption(caption);
        tile->setValue(value ? largeAmount(*value) : QStringLiteral("–"), value ? wording.money(*value) : QString());
        tile->setChange(value && old ? std::optional<qint64>(old->minor()) : std::nullopt, value ? value->minor() : 0,
                        with);
    };
    amount(m_revenue, tr("%1, net").arg(models::revenueName(subject())), now.net,
           before ? std::optional(before->net) : std::nullopt);
    amount(m_basket, tr("Average basket, net"), now.averageBasket, before ? before->averageBasket : std::nullopt);
    amount(m_open, tr("Open, gross"), now.open, before ? before->open : std::nullopt);
    amount(m_overdue, tr("Overdue, gross"), now.overdue, before ? before->overdue : std::nullopt);
    amount(m_vat, tr("VAT"), now.tax, before ? before->tax : std::nullopt);
    const QLocale locale;
    m_invoices->setCaption(tr("Invoices"));
    m_invoices->setValue(locale.toString(now.invoices));
    m_invoices->setChange(before ? std::optional(before->invoices) : std::nullopt, now.invoices, with);
    m_parties->setCaption(models::partiesName(subject()));
    m_parties->setValue(locale.toString(now.parties));
    m_parties->setNote(tr("%n of them new", nullptr, int(now.newParties)));
}

void OverviewBoard::showCourse(const domain::RevenueSeries &series)
{
    m_series->setContent(models::revenueContent(series, subject()));
    QList<double> revenue, invoices;
    for (const domain::SeriesPoint &point : series.points) {
        revenue.append(double(point.net.minor()));
        invoices.append(double(point.invoices));
    }
    m_revenue->setCourse(revenue);
    m_invoices->setCourse(invoices);
}

} // namespace dbledger::gui
