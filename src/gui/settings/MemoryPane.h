// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory/SupplierMemory.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MemoryPane;
}

namespace dbledger::models {
class MemoryModel;
}

namespace dbledger::gui {

class Session;

/// What corrections taught about where suppliers print what: to read, take along and forget, and to hold drafts
/// against.
class MemoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit MemoryPane(QWidget *parent = nullptr);
    ~MemoryPane() override;

    /// Once, before anything else.
    void setSession(Session &session);
    void refresh();

private:
    void makeTable();
    void makeActions();
    void updateButtons();
    void forget();
    void restore(const QList<domain::MemoryRecord> &records);
    void importFile();
    void exportFile();
    void exportShown();
    void openInvoice(int row);

    std::unique_ptr<Ui::MemoryPane> m_ui;
    Session *m_session = nullptr;
    models::MemoryModel *m_model = nullptr;
};

} // namespace dbledger::gui
