// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PartiesModel.h"

#include "app/AppContext.h"
#include "app/books/PartyService.h"
#include "models/Text.h"

namespace dbledger::models {

PartiesModel::PartiesModel(app::AppContext &context, domain::Direction role, const Actor &actor, QObject *parent)
    : PagedModel({tr("Name"), tr("City"), tr("VAT id"), tr("E-mail"), tr("Invoices"),
                  role == domain::Direction::Sale ? tr("Revenue, net") : tr("Purchases, net"), tr("Open, incl. VAT"),
                  tr("Last invoice")},
                 {Invoices, Net, Open}, parent)
    , m_context(context)
    , m_actor(actor)
{
    m_filter.role = role;
}

void PartiesModel::setText(const QString &text)
{
    m_filter.text = text;
    reload();
}

void PartiesModel::setSegment(std::optional<domain::Segment> segment)
{
    m_filter.segment = segment;
    reload();
}

void PartiesModel::sort(int column, Qt::SortOrder order)
{
    switch (column) {
    case Name:
        m_sort.order = domain::PartyOrder::Name;
        break;
    case Net:
        m_sort.order = domain::PartyOrder::Revenue;
        break;
    case LastInvoice:
        m_sort.order = domain::PartyOrder::LastInvoice;
        break;
    default:
        return;
    }
    m_sort.descending = order == Qt::DescendingOrder;
    reload();
}

QFuture<Result<domain::PartyPage>> PartiesModel::ask(int limit, const std::optional<domain::PageKey> &after)
{
    return m_context.parties().list(m_filter, m_sort, limit, after, m_actor);
}

QString PartiesModel::text(int index, int column) const
{
    const domain::PartyRow &row = m_rows[index];
    switch (column) {
    case Name:
        return row.party.name;
    case City:
        return orDash(row.city);
    case VatId:
        return orDash(row.party.vatId);
    case Email:
        return orDash(row.party.email);
    case Invoices:
        return QLocale().toString(row.invoices);
    case Net:
        return orDash(sumsText(row.net));
    case Open:
        return orDash(sumsText(row.open));
    case LastInvoice:
        return orDash(app::Wording().date(row.lastInvoice));
    default:
        return {};
    }
}

} // namespace dbledger::models
