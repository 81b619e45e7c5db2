// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"

#include <memory>

namespace Ui {
class DashboardsPage;
}

namespace dbledger::gui {

class Board;
class Session;

/// The filter bar, and one board at a time below it. A board is asked when it comes into view, and again when the
/// filter or the books changed.
class DashboardsPage : public Page
{
    Q_OBJECT

public:
    DashboardsPage(Session &session, QWidget *parent);
    ~DashboardsPage() override;

    QString title() const override { return tr("Dashboards"); }
    /// The place's text is the object name of a board.
    void visit(const Place &place) override;
    Place place() const override;

private:
    void add(Board *board);
    void showBoard(int index);
    void outdate();
    void captionTabs();
    void checkRevision();

    std::unique_ptr<Ui::DashboardsPage> m_ui;
    Session &m_session;
    QList<Board *> m_boards;
    QList<bool> m_fresh; ///< does the board show what the filter says?
    qint64 m_revision = -1;
};

} // namespace dbledger::gui
