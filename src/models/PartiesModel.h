// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/books/PartyList.h"
#include "models/PagedModel.h"

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// Customers, or suppliers. IdRole is the party.
class PartiesModel : public PagedModel<domain::PartyPage>
{
    Q_OBJECT

public:
    enum Column { Name, City, VatId, Email, Invoices, Net, Open, LastInvoice };

    /// Of customers (Sale) or suppliers (Purchase).
    PartiesModel(app::AppContext &context, domain::Direction role, const Actor &actor, QObject *parent);

    void setText(const QString &text);
    /// Nothing: of every segment and of none.
    void setSegment(std::optional<domain::Segment> segment);
    const domain::PartyFilter &filter() const { return m_filter; }
    const domain::PartySort &order() const { return m_sort; }
    /// By name, net or last invoice; another column changes nothing.
    void sort(int column, Qt::SortOrder order) override;

protected:
    QFuture<Result<domain::PartyPage>> ask(int limit, const std::optional<domain::PageKey> &after) override;
    QString text(int row, int column) const override;
    qint64 id(const domain::PartyRow &row) const override { return row.party.id; }

private:
    app::AppContext &m_context;
    const Actor m_actor;
    domain::PartyFilter m_filter;
    domain::PartySort m_sort;
};

} // namespace dbledger::models
