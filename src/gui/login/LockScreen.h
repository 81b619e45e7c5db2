// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/users/LoginService.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LockScreen;
}

namespace dbledger::gui {

class Session;

/// Lies over the whole window until the same person types the password again; nothing of the window is seen or reached
/// meanwhile, and work in the background goes on.
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    LockScreen(Session &session, QWidget *window);
    ~LockScreen() override;

Q_SIGNALS:
    void unlocked();
    void signOutWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void unlock();

    std::unique_ptr<Ui::LockScreen> m_ui;
    Session &m_session;
};

} // namespace dbledger::gui
