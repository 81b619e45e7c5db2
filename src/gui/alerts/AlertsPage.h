// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"

#include <memory>

namespace Ui {
class AlertsPage;
}

namespace dbledger::models {
class AlertRulesModel;
}

namespace dbledger::gui {

class Session;

/// What there is to be told of, and the rules that say what that is.
class AlertsPage : public Page
{
    Q_OBJECT

public:
    AlertsPage(Session &session, QWidget *parent);
    ~AlertsPage() override;

    QString title() const override { return tr("Alerts"); }
    void visit(const Place &place) override;
    Place place() const override;

private:
    void addUsualRules();
    void addRule();
    void tellWhetherThereAreRules();

    std::unique_ptr<Ui::AlertsPage> m_ui;
    Session &m_session;
    models::AlertRulesModel *m_rules;
};

} // namespace dbledger::gui
