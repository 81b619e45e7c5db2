// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class HeaderBar;
}

namespace dbledger::gui {

class Session;

/// Above every page: back and forward, the page's title, the search for everything, the bell, the person's menu.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(const Session &session, QWidget *parent = nullptr);
    ~HeaderBar() override;

    void setTitle(const QString &title);
    void setTrail(bool canGoBack, bool canGoForward);
    void focusSearch();
    /// How many alerts are to be seen to.
    void setAlerts(int unread);

Q_SIGNALS:
    void backWanted();
    void forwardWanted();
    void searched(const QString &text);
    void alertsWanted();
    void lockWanted();
    void passwordWanted();
    void signOutWanted();
    void guideWanted();
    void shortcutsWanted();
    void aboutWanted();

private:
    void fillMenu(const Session &session);

    std::unique_ptr<Ui::HeaderBar> m_ui;
};

} // namespace dbledger::gui
