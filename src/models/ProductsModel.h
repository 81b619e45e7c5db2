// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "domain/books/ProductList.h"
#include "models/PagedModel.h"

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// What we sell and what we buy. IdRole is the product.
class ProductsModel : public PagedModel<domain::ProductPage>
{
    Q_OBJECT

public:
    enum Column { Name, Sku, Supplier, Invoices, Quantity, Net };

    ProductsModel(app::AppContext &context, const Actor &actor, QObject *parent);

    void setFilter(const domain::ProductFilter &filter);
    const domain::ProductFilter &filter() const { return m_filter; }
    const domain::ProductSort &order() const { return m_sort; }
    /// By name, quantity or net; another column changes nothing.
    void sort(int column, Qt::SortOrder order) override;

protected:
    QFuture<Result<domain::ProductPage>> ask(int limit, const std::optional<domain::PageKey> &after) override;
    QString text(int row, int column) const override;
    qint64 id(const domain::ProductRow &row) const override { return row.id; }

private:
    app::AppContext &m_context;
    const Actor m_actor;
    domain::ProductFilter m_filter;
    domain::ProductSort m_sort;
};

} // namespace dbledger::models
