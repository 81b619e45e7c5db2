// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/User.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace Ui {
class UsersPane;
}

namespace dbledger::gui {

class Session;

/// Who may sign in, for administrators.
class UsersPane : public QWidget
{
    Q_OBJECT

public:
    explicit UsersPane(QWidget *parent = nullptr);
    ~UsersPane() override;

    void setSession(Session &session) { m_session = &session; }
    void refresh();

private:
    void fill(const QList<domain::User> &users);
    void updateButtons();
    void add();
    void changeRole();
    void resetPassword();
    void toggleActive();
    const domain::User *current() const;

    std::unique_ptr<Ui::UsersPane> m_ui;
    Session *m_session = nullptr;
    QList<domain::User> m_users;
};

} // namespace dbledger::gui
