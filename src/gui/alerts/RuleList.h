// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class RuleList;
}

namespace dbledger::domain {
struct AlertRule;
}

namespace dbledger::models {
class AlertRulesModel;
}

namespace dbledger::gui {

class Session;

/// The alert rules in words: ticked while they are active; added, edited and removed by who may.
class RuleList : public QWidget
{
    Q_OBJECT

public:
    explicit RuleList(QWidget *parent = nullptr);
    ~RuleList() override;

    /// Once, before anything else.
    void setSession(Session &session, models::AlertRulesModel &rules);
    /// Asks for a new one.
    void add();

Q_SIGNALS:
    void usualRulesWanted();

private:
    void edit(const domain::AlertRule &rule);
    void editCurrent();
    void removeCurrent();
    void updateButtons();
    const domain::AlertRule *current() const;

    std::unique_ptr<Ui::RuleList> m_ui;
    Session *m_session = nullptr;
    models::AlertRulesModel *m_rules = nullptr;
};

} // namespace dbledger::gui
