// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PageFactory.h"

#include "gui/alerts/AlertsPage.h"
#include "gui/dashboards/DashboardsPage.h"
#include "gui/intake/IntakePage.h"
#include "gui/invoices/InvoicesPage.h"
#include "gui/parties/PartiesPage.h"
#include "gui/products/ProductsPage.h"
#include "gui/review/ReviewTab.h"
#include "gui/segments/SegmentsPage.h"
#include "gui/settings/SettingsPage.h"
#include "gui/shell/Session.h"

#include <QCoreApplication>

namespace dbledger::gui {

namespace {

struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(PageFactory)
};

} // namespace

QList<PageLook> availablePages(const Session &)
{
    return {
        {PageId::Intake, PageText::tr("Intake"), QStringLiteral("intake")},
        {PageId::Review, PageText::tr("Review"), QStringLiteral("review")},
        {PageId::Invoices, PageText::tr("Invoices"), QStringLiteral("invoices")},
        {PageId::Customers, PageText::tr("Customers"), QStringLiteral("customers")},
        {PageId::Suppliers, PageText::tr("Suppliers"), QStringLiteral("suppliers")},
        {PageId::Products, PageText::tr("Products"), QStringLiteral("products")},
        {PageId::Dashboards, PageText::tr("Dashboards"), QStringLiteral("dashboards")},
        {PageId::Segments, PageText::tr("Segments"), QStringLiteral("segments")},
        {PageId::Alerts, PageText::tr("Alerts"), QStringLiteral("alerts")},
        {PageId::Settings, PageText::tr("Settings"), QStringLiteral("settings")},
    };
}

QKeySequence shortcutOf(int indexInRail)
{
    return QKeySequence(Qt::CTRL | (indexInRail < 9 ? Qt::Key(Qt::Key_1 + indexInRail) : Qt::Key_Comma));
}

Page *makePage(PageId id, Session &session, QWidget *parent)
{
    switch (id) {
    case PageId::Review:
        return new ReviewTab(session, parent);
    case PageId::Invoices:
        return new InvoicesPage(session, parent);
    case PageId::Settings:
        return new SettingsPage(session, parent);
    case PageId::Customers:
        return new PartiesPage(domain::Direction::Sale, session, parent);
    case PageId::Suppliers:
        return new PartiesPage(domain::Direction::Purchase, session, parent);
    case PageId::Products:
        return new ProductsPage(session, parent);
    case PageId::Alerts:
        return new AlertsPage(session, parent);
    case PageId::Dashboards:
        return new DashboardsPage(session, parent);
    case PageId::Segments:
        return new SegmentsPage(session, parent);
    case PageId::Intake:
        break;
    }
    return new IntakePage(session, parent);
}

} // namespace dbledger::gui
