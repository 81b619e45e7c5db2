// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/QueueService.h"
#include "gui/shell/Page.h"

#include <QHash>
#include <QMap>

#include <memory>

class QAction;
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
    void makeMenu();
    void makeChips();
    void showCounts();
    void applyFilter();
    void showPreview();
    void updateButtons();
    void open(int row);
    void approveProved();
    void removeSelected();
    void restore(const app::Removal &removal);
    void askForPassword();
    void showSplit(const app::QueueEntry &entry);
    void askSplit();
    void offerSplit(const app::QueueEntry &entry, const QList<domain::PageRange> &found);
    QList<qint64> selectedDocuments() const;
    /// Of the row in view; null when there is none.
    const app::QueueEntry *current() const;

    std::unique_ptr<Ui::IntakePage> m_ui;
    Session &m_session;
    models::QueueModel *m_model;
    QMap<app::QueueState, QPushButton *> m_chips;
    QPushButton *m_allChip = nullptr;
    QHash<QPushButton *, QAction *> m_menu; ///< what each button does
    bool m_approving = false;
};

} // namespace dbledger::gui
