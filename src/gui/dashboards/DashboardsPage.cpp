// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/DashboardsPage.h"

#include "app/AppContext.h"
#include "app/insight/DashboardService.h"
#include "base/Then.h"
#include "gui/dashboards/DueBoard.h"
#include "gui/dashboards/OperationsBoard.h"
#include "gui/dashboards/OverviewBoard.h"
#include "gui/dashboards/PartiesBoard.h"
#include "gui/dashboards/ProductsBoard.h"
#include "gui/dashboards/RevenueBoard.h"
#include "gui/dashboards/VatBoard.h"
#include "gui/shell/Session.h"
#include "ui_DashboardsPage.h"

namespace dbledger::gui {

DashboardsPage::DashboardsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::DashboardsPage>())
    , m_session(session)
{
    m_ui->setupUi(this);
    m_ui->tabs->setDrawBase(false);
    m_ui->tabs->setExpanding(false);
    add(new OverviewBoard(session, m_ui->stack));
    add(new RevenueBoard(session, m_ui->stack));
    add(new ProductsBoard(session, m_ui->stack));
    add(new PartiesBoard(session, m_ui->stack));
    add(new DueBoard(session, m_ui->stack));
    add(new VatBoard(session, m_ui->stack));
    add(new OperationsBoard(session, m_ui->stack));
    m_ui->filterBar->setSession(session);
    captionTabs();
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &DashboardsPage::showBoard);
    connect(m_ui->filterBar, &FilterBar::changed, this, &DashboardsPage::outdate);
    connect(&session, &Session::booksChanged, this, [this] {
        if (isVisible())
            checkRevision();
    });
    connect(&session, &Session::segmentsNamed, this, &DashboardsPage::outdate);
}

DashboardsPage::~DashboardsPage() = default;

void DashboardsPage::add(Board *board)
{
    m_boards.append(board);
    m_fresh.append(false);
    m_ui->stack->addWidget(board);
    m_ui->tabs->addTab({});
    connect(board, &Board::productWanted, this, [this](qint64 id, const QString &name) {
        m_ui->filterBar->setProduct(id, name);
        m_session.goTo({PageId::Dashboards, 0, QStringLiteral("productsBoard")});
    });
}

void DashboardsPage::captionTabs()
{
    const models::Subject subject{m_ui->filterBar->filter().direction, m_ui->filterBar->filter().currency, {}};
    for (int index = 0; index < m_boards.size(); ++index)
        m_ui->tabs->setTabText(index, m_boards[index]->caption(subject));
}

void DashboardsPage::visit(const Place &place)
{
    for (int index = 0; index < m_boards.size(); ++index)
        if (m_boards[index]->objectName() == place.text)
            m_ui->tabs->setCurrentIndex(index);
    showBoard(m_ui->tabs->currentIndex());
    checkRevision();
}

Place DashboardsPage::place() const
{
    return {PageId::Dashboards, 0, m_boards[m_ui->tabs->currentIndex()]->objectName()};
}

void DashboardsPage::showBoard(int index)
{
    m_ui->stack->setCurrentWidget(m_boards[index]);
    if (m_fresh[index])
        return;
    m_fresh[index] = true;
    m_boards[index]->load(m_ui->filterBar->filter());
}

void DashboardsPage::outdate()
{
    m_fresh.fill(false);
    captionTabs();
    if (isVisible())
        showBoard(m_ui->tabs->currentIndex());
}

/// Somebody else may have approved something since the boards were asked.
void DashboardsPage::checkRevision()
{
    m_session.context().dashboards().revision(m_session.actor()) | then(this, [this](const Result<qint64> &revision) {
        if (!revision || *revision == m_revision)
            return;
        const bool first = std::exchange(m_revision, *revision) < 0;
        if (first)
            return;
        m_ui->filterBar->refresh();
        outdate();
    });
}

} // namespace dbledger::gui
