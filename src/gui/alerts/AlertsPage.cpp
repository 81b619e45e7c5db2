// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alerts/AlertsPage.h"

#include "app/AppContext.h"
#include "app/insight/AlertService.h"
#include "base/Then.h"
#include "gui/shell/Session.h"
#include "models/AlertRulesModel.h"
#include "ui_AlertsPage.h"

#include <QTabBar>

namespace dbledger::gui {

AlertsPage::AlertsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::AlertsPage>())
    , m_session(session)
    , m_rules(new models::AlertRulesModel(session.context(), session.actor(), this))
{
    m_ui->setupUi(this);
    m_ui->tabs->tabBar()->setDrawBase(false);
    m_ui->alertList->setSession(session);
    m_ui->ruleList->setSession(session, *m_rules);
    connect(m_rules, &models::AlertRulesModel::failed, &session, &Session::report);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rules, change, this, &AlertsPage::tellWhetherThereAreRules);
    connect(m_rules, &models::AlertRulesModel::loaded, this, &AlertsPage::tellWhetherThereAreRules);
    connect(&session.context().alerts(), &app::AlertService::unreadChanged, this, [this] {
        m_ui->alertList->refresh();
        m_rules->refresh();
    });
    connect(m_ui->alertList, &AlertList::usualRulesWanted, this, &AlertsPage::addUsualRules);
    connect(m_ui->ruleList, &RuleList::usualRulesWanted, this, &AlertsPage::addUsualRules);
    connect(m_ui->alertList, &AlertList::ruleWanted, this, &AlertsPage::addRule);
    m_rules->reload();
}

AlertsPage::~AlertsPage() = default;

void AlertsPage::visit(const Place &place)
{
    if (place.id > 0)
        m_ui->tabs->setCurrentWidget(m_ui->alertList);
    m_ui->alertList->visit(place);
}

Place AlertsPage::place() const
{
    return m_ui->alertList->place();
}

void AlertsPage::addUsualRules()
{
    m_session.context().alerts().addUsualRules(m_session.actor()) |
        then(this, [this](const Result<QList<domain::AlertRule>> &added) {
            if (!added)
                return m_session.report(added.error());
            for (const domain::AlertRule &rule : *added)
                m_rules->put(rule);
            m_session.notify({Notice::Kind::Done, added->isEmpty()
                                                      ? tr("There is a rule of each usual kind already.")
                                                      : tr("%n rule(s) added", nullptr, int(added->size()))});
        });
}

void AlertsPage::tellWhetherThereAreRules()
{
    m_ui->alertList->setHasRules(m_rules->rowCount() > 0);
}

void AlertsPage::addRule()
{
    m_ui->tabs->setCurrentWidget(m_ui->ruleList);
    m_ui->ruleList->add();
}

} // namespace dbledger::gui
