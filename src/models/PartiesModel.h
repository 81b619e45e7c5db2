// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Error.h"
#include "domain/PartyList.h"

#include <QAbstractTableModel>

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// Customers or suppliers, fetched by key as they are scrolled. IdRole is the party. Main thread.
class PartiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, City, VatId, Email, Invoices, Net, Open, LastInvoice, ColumnCount };
    static constexpr int pageSize = 200; ///< rows fetched at a time

    /// Of customers (Sale) or suppliers (Purchase).
    PartiesModel(app::AppContext &context, domain::Direction role, const Actor &actor, QObject *parent);

    void setText(const QString &text);
    void refresh();
    const domain::PartyRow &party(int row) const { return m_rows[row]; }
    int rowOf(qint64 partyId) const;
    bool isComplete() const { return !m_next && !m_fetching; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By name, net or last invoice; another column changes nothing.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const dbledger::Error &error);
    void loaded(); ///< the first page is there

private:
    void fetch(int limit, bool anew);
    QString text(const domain::PartyRow &row, int column) const;

    app::AppContext &m_context;
    const Actor m_actor;
    domain::PartyFilter m_filter;
    domain::PartySort m_sort;
    QList<domain::PartyRow> m_rows;
    std::optional<domain::PageKey> m_next;
    int m_asked = 0; ///< number of the last fetch; answers to older ones are dropped
    bool m_fetching = false;
};

} // namespace dbledger::models
