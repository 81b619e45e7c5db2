// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Alert.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AlertRuleDialog;
}

namespace dbledger::gui {

class Session;

/// Makes an alert rule, or another form of one: its kind in plain words, then only what that kind takes, and below in
/// words when it tells.
class AlertRuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// A rule of id 0 is a new one.
    AlertRuleDialog(Session &session, const domain::AlertRule &rule, QWidget *parent);
    ~AlertRuleDialog() override;

Q_SIGNALS:
    void saved(const dbledger::domain::AlertRule &rule);

private:
    void makeChoices();
    void fillCurrencies();
    void changeKind();
    void showSentence();
    void save();
    domain::AlertKind kind() const;
    /// As it is in the fields.
    domain::AlertRule rule() const;
    /// What is still wrong with the fields; empty: nothing.
    QString fault() const;

    std::unique_ptr<Ui::AlertRuleDialog> m_ui;
    Session &m_session;
    const domain::AlertRule m_rule;
};

} // namespace dbledger::gui
