// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/RowTabs.h"

#include "gui/review/LineGrid.h"
#include "gui/review/TaxGrid.h"
#include "gui/style/Icons.h"
#include "gui/style/Theme.h"

#include <QStackedWidget>
#include <QTabBar>

namespace dbledger::gui {

RowTabs::RowTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_tools(new QStackedWidget(this))
    , m_lines(new LineGrid(this))
    , m_taxes(new TaxGrid(this))
{
    m_lines->setObjectName(QStringLiteral("lines"));
    m_taxes->setObjectName(QStringLiteral("taxes"));
    tabBar()->setFocusPolicy(Qt::NoFocus); // Ctrl+Tab changes tabs from within
    setRole(this, QStringLiteral("plain"));
    tabBar()->setDrawBase(false);
    setCornerWidget(m_tools);
    add(m_lines, tr("Lines"));
    add(m_taxes, tr("VAT rows"));
    connect(this, &QTabWidget::currentChanged, m_tools, &QStackedWidget::setCurrentIndex);
}

void RowTabs::start()
{
    setCurrentWidget(m_taxes->hasTrouble() && !m_lines->hasTrouble() ? static_cast<QWidget *>(m_taxes) : m_lines);
}

void RowTabs::add(RowGrid *grid, const QString &title)
{
    grid->tools()->setContentsMargins(0, 0, 3 * Theme::step, 0);
    m_tools->addWidget(grid->tools());
    const int tab = addTab(grid, title);
    const auto tell = [this, grid, tab, title] {
        const int rows = grid->rowCount();
        setTabText(tab, rows > 0 ? QStringLiteral("%1  %2").arg(title).arg(rows) : title);
        setTabIcon(tab, grid->hasTrouble() ? icon(QStringLiteral("exclamation"), Tone::Failure) : QIcon());
        setTabToolTip(tab, grid->hasTrouble() ? tr("Something does not hold here (Ctrl+Tab)") : tr("Ctrl+Tab"));
    };
    connect(grid, &RowGrid::shownAnew, this, tell);
    tell();
}

} // namespace dbledger::gui
