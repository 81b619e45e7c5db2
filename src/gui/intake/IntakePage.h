// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/QueueService.h"
#include "gui/shell/Page.h"

#include <QMap>

#include <memory>

class QPushButton;

namespace Ui {
class IntakePage;
}

namespace dbledger::models {
class QueueModel;
}

namespace dbledger::gui {

class Session;

/// What came in: one large place to drop files while there is nothing, then the queue with its states as chips, a
/// preview of the document in view, and what can be done with those that are selected.
class IntakePage : public Page
{
    Q_OBJECT

public:
    IntakePage(Session &session, QWidget *parent);
    ~IntakePage() override;

    QString title() const override { return tr("Intake"); }
    void visit(const Place &place) override;
    Place place() const override { return {PageId::Intake, 0, {}}; }

private:
    void makeTable();
    void makeActions();
    void makeChips();
    void showCounts();
    void applyFilter();
    void showPreview();
    void updateButtons();
    void open(int row);
    void approveProved();
    void removeSelected();
    void askForPassword();
    QList<qint64> selectedDocuments() const;
    /// Of the row in view; null when there is none.
    const app::QueueEntry *current() const;

    std::unique_ptr<Ui::IntakePage> m_ui;
    Session &m_session;
    models::QueueModel *m_model;
    QMap<app::QueueState, QPushButton *> m_chips;
    QPushButton *m_allChip = nullptr;
    bool m_approving = false;
};

} // namespace dbledger::gui
