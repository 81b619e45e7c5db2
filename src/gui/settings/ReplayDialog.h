// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/memory/ReplayService.h"

#include <QDialog>

class QTreeWidgetItem;

namespace Ui {
class ReplayDialog;
}

namespace dbledger::gui {

class Session;

/// Reads the documents of all drafts again while it is open, then shows what would differ; a person takes over the
/// drafts that they tick. Deletes itself when it is closed.
class ReplayDialog : public QDialog
{
    Q_OBJECT

public:
    ReplayDialog(Session &session, QWidget *parent);
    ~ReplayDialog() override;

    /// When what is on its way is taken over; the rest is not.
    void reject() override;

private:
    void start();
    void show(const app::ReplayReport &report);
    void add(const app::Replay &replay, int index);
    void addFailed(const app::FailedReplay &failed);
    void updateButtons();
    QList<QTreeWidgetItem *> ticked() const;
    /// Takes over the next one that is ticked, then tells how many it were.
    void takeNext();
    void tellTaken();

    std::unique_ptr<Ui::ReplayDialog> m_ui;
    Session &m_session;
    const CancelToken m_cancel;
    QList<app::Replay> m_differ;
    QList<app::TakenReplay> m_taken;
    bool m_taking = false;
    bool m_closing = false;
};

} // namespace dbledger::gui
