// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/InvoiceList.h"
#include "gui/shell/Page.h"

#include <memory>

namespace Ui {
class InvoicesPage;
}

namespace dbledger::models {
class InvoicesModel;
}

namespace dbledger::gui {

class Session;

/// All invoices: filters above, the table, what is shown in sum, details on the right.
class InvoicesPage : public Page
{
    Q_OBJECT

public:
    InvoicesPage(Session &session, QWidget *parent);
    ~InvoicesPage() override;

    QString title() const override { return tr("Invoices"); }
    void visit(const Place &place) override;
    Place place() const override;

private:
    void makeFilters();
    void makeTable();
    void applyFilter();
    void exportShown();
    void showCurrent();
    void askTotals();
    void showTotals();
    /// Of the total amounts of those rows, per currency.
    QString sumOf(const QList<int> &rows) const;
    void paySelected();
    void payNext(QList<qint64> ids, int paid);

    std::unique_ptr<Ui::InvoicesPage> m_ui;
    Session &m_session;
    models::InvoicesModel *m_model;
    domain::InvoiceTotals m_totals;
    qint64 m_wanted = 0; ///< invoice to select when the list is there
};

} // namespace dbledger::gui
