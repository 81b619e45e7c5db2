// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "domain/books/PartyList.h"
#include "gui/shell/Page.h"

#include <memory>

namespace Ui {
class PartiesPage;
}

namespace dbledger::models {
class PartiesModel;
}

namespace dbledger::gui {

class Session;

/// Customers, or suppliers: the table, details and history on the right, editing, merging those that are one, and
/// splitting what was merged.
class PartiesPage : public Page
{
    Q_OBJECT

public:
    PartiesPage(domain::Direction role, Session &session, QWidget *parent);
    ~PartiesPage() override;

    QString title() const override;
    void visit(const Place &place) override;
    Place place() const override;

private:
    bool areCustomers() const { return m_role == domain::Direction::Sale; }
    void selectWanted();
    void makeTable();
    void makeActions();
    void exportShown();
    void updateButtons();
    void showCurrent();
    void fill(const domain::PartyDetail &detail);
    void edit();

    std::unique_ptr<Ui::PartiesPage> m_ui;
    Session &m_session;
    const domain::Direction m_role;
    models::PartiesModel *m_model;
    qint64 m_wanted = 0; ///< party to select when the list is there
    domain::PartyDetail m_detail;
};

} // namespace dbledger::gui
