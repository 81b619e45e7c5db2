// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"
#include "gui/shell/Page.h"

#include <functional>
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
    void makeTable();
    void exportShown();
    void showCurrent();
    void askTotals();
    void showTotals();
    /// Of the total amounts of those rows, per currency.
    QString sumOf(const QList<int> &rows) const;
    /// The ids of those that are selected and are like that.
    QList<qint64> selectedWhere(const std::function<bool(const domain::InvoiceRow &row)> &is) const;
    void paySelected();
    void unpaySelected();

    std::unique_ptr<Ui::InvoicesPage> m_ui;
    Session &m_session;
    models::InvoicesModel *m_model;
    domain::InvoiceTotals m_totals;
    qint64 m_wanted = 0; ///< invoice to select when the list is there
};

} // namespace dbledger::gui
