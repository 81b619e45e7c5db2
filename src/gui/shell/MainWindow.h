// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageFactory.h"
#include "gui/shell/PageTrail.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QMimeData;
class QStackedWidget;

namespace dbledger::gui {

class DropZone;
class HeaderBar;
class NavigationRail;
class StatusLine;

/// The window: rail, header, one page at a time, status line. Files dropped anywhere go to Intake. Remembers its place
/// on the screen and the page that was looked at.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    void goTo(const Place &to);
    Place place() const;
    /// While it is locked nothing of it answers: no key, no drop; its dialogs are hidden.
    void setLocked(bool locked);

Q_SIGNALS:
    void lockWanted();
    void passwordWanted();
    void signOutWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeFrame();
    void makeShortcuts();
    void watchQueue();
    void watchAlerts();
    void showCounts();
    void showPlace(const Place &place);
    Page *page(PageId id);
    void addFiles();
    void addFrom(const QMimeData *data);

    Session &m_session;
    const QList<PageLook> m_looks;
    PageTrail m_trail;
    QHash<PageId, Page *> m_pages;
    NavigationRail *m_rail = nullptr;
    HeaderBar *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    DropZone *m_drop = nullptr;
    bool m_alertsFailed = false;       ///< the last time; said once
    QList<QPointer<QWidget>> m_hidden; ///< dialogs, while it is locked
};

} // namespace dbledger::gui
