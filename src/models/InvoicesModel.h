// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Error.h"
#include "domain/InvoiceList.h"

#include <QAbstractTableModel>

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// The invoices that a filter lets through, fetched by key as they are scrolled. IdRole is the invoice, StateRole a
/// domain::InvoiceState. Main thread.
class InvoicesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Date, Party, Direction, Type, Net, Tax, Gross, Open, Due, State, File, ColumnCount };
    static constexpr int pageSize = 200; ///< rows fetched at a time

    InvoicesModel(app::AppContext &context, const Actor &actor, QObject *parent);

    void setFilter(const domain::InvoiceFilter &filter);
    const domain::InvoiceFilter &filter() const { return m_filter; }
    void refresh();
    const domain::InvoiceRow &invoice(int row) const { return m_rows[row]; }
    int rowOf(qint64 invoiceId) const;
    bool isComplete() const { return !m_next && !m_fetching; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By number, date, party or gross; another column changes nothing.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const dbledger::Error &error);
    void loaded(); ///< the first page is there

private:
    void fetch(int limit, bool anew);
    QString text(const domain::InvoiceRow &row, int column) const;

    app::AppContext &m_context;
    const Actor m_actor;
    domain::InvoiceFilter m_filter;
    domain::InvoiceSort m_sort;
    QList<domain::InvoiceRow> m_rows;
    std::optional<domain::PageKey> m_next;
    int m_asked = 0; ///< number of the last fetch; answers to older ones are dropped
    bool m_fetching = false;
};

/// What is still to be paid; nothing for what is no approved invoice or has no total.
std::optional<domain::Money> openAmount(const domain::InvoiceRow &row);

} // namespace dbledger::models
