// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProductsModel.h"

#include "app/AppContext.h"
#include "app/books/ProductService.h"
#include "models/Text.h"

namespace dbledger::models {

ProductsModel::ProductsModel(app::AppContext &context, const Actor &actor, QObject *parent)
    : PagedModel({tr("Name"), tr("Article number"), tr("Supplier"), tr("Invoices"), tr("Quantity"), tr("Net")},
                 {Invoices, Quantity, Net}, parent)
    , m_context(context)
    , m_actor(actor)
{
}

void ProductsModel::setFilter(const domain::ProductFilter &filter)
{
    m_filter = filter;
    reload();
}

void ProductsModel::sort(int column, Qt::SortOrder order)
{
    switch (column) {
    case Name:
        m_sort.order = domain::ProductOrder::Name;
        break;
    case Quantity:
        m_sort.order = domain::ProductOrder::Quantity;
        break;
    case Net:
        m_sort.order = domain::ProductOrder::Revenue;
        break;
    default:
        return;
    }
    m_sort.descending = order == Qt::DescendingOrder;
    reload();
}

QFuture<Result<domain::ProductPage>> ProductsModel::ask(int limit, const std::optional<domain::PageKey> &after)
{
    return m_context.products().list(m_filter, m_sort, limit, after, m_actor);
}

QString ProductsModel::text(int index, int column) const
{
    const domain::ProductRow &row = m_rows[index];
    switch (column) {
    case Name:
        return row.name;
    case Sku:
        return orDash(row.sku);
    case Supplier:
        return row.supplierId == 0 ? tr("We sell it") : orDash(row.supplierName);
    case Invoices:
        return QLocale().toString(row.invoices);
    case Quantity:
        return app::Wording().number(row.quantity);
    case Net:
        return orDash(sumsText(row.net));
    default:
        return {};
    }
}

} // namespace dbledger::models
