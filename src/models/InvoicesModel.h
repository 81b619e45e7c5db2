// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/books/InvoiceList.h"
#include "models/PagedModel.h"

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// The invoices that a filter lets through. IdRole is the invoice, StateRole a domain::InvoiceState.
class InvoicesModel : public PagedModel<domain::InvoicePage>
{
    Q_OBJECT

public:
    enum Column { Number, Date, Party, Direction, Type, Net, Tax, Gross, Open, Due, State, File };

    InvoicesModel(app::AppContext &context, const Actor &actor, QObject *parent);

    void setFilter(const domain::InvoiceFilter &filter);
    const domain::InvoiceFilter &filter() const { return m_filter; }
    const domain::InvoiceSort &order() const { return m_sort; }
    /// By number, date, party or gross; another column changes nothing.
    void sort(int column, Qt::SortOrder order) override;

protected:
    QFuture<Result<domain::InvoicePage>> ask(int limit, const std::optional<domain::PageKey> &after) override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    qint64 id(const domain::InvoiceRow &row) const override { return row.id; }
    QVariant more(int row, int role) const override;

private:
    app::AppContext &m_context;
    const Actor m_actor;
    domain::InvoiceFilter m_filter;
    domain::InvoiceSort m_sort;
};

/// What is still to be paid; nothing for what is no approved invoice or has no total.
std::optional<domain::Money> openAmount(const domain::InvoiceRow &row);

} // namespace dbledger::models
