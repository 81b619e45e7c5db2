// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/InvoicesModel.h"

#include "app/AppContext.h"
#include "app/books/InvoiceService.h"
#include "models/Text.h"

namespace dbledger::models {

std::optional<domain::Money> openAmount(const domain::InvoiceRow &row)
{
    if (row.state != domain::InvoiceState::Approved || !row.gross)
        return std::nullopt;
    const std::int64_t paid = row.paid ? row.paid->minor() : 0;
    return domain::Money::fromMinor(row.gross->minor() - paid, row.gross->currency());
}

InvoicesModel::InvoicesModel(app::AppContext &context, const Actor &actor, QObject *parent)
    : PagedModel({tr("Number"), tr("Date"), tr("Customer or supplier"), tr("Direction"), tr("Type"), tr("Net"),
                  tr("VAT"), tr("Total incl. VAT"), tr("Open"), tr("Due"), tr("State"), tr("Document")},
                 {Net, Tax, Gross, Open}, parent)
    , m_context(context)
    , m_actor(actor)
{
}

void InvoicesModel::setFilter(const domain::InvoiceFilter &filter)
{
    m_filter = filter;
    reload();
}

void InvoicesModel::sort(int column, Qt::SortOrder order)
{
    switch (column) {
    case Number:
        m_sort.order = domain::InvoiceOrder::Number;
        break;
    case Date:
        m_sort.order = domain::InvoiceOrder::Date;
        break;
    case Party:
        m_sort.order = domain::InvoiceOrder::Party;
        break;
    case Gross:
        m_sort.order = domain::InvoiceOrder::Gross;
        break;
    default:
        return;
    }
    m_sort.descending = order == Qt::DescendingOrder;
    reload();
}

QFuture<Result<domain::InvoicePage>> InvoicesModel::ask(int limit, const std::optional<domain::PageKey> &after)
{
    return m_context.invoices().list(m_filter, limit, after, m_actor, m_sort);
}

QString InvoicesModel::text(int index, int column) const
{
    const domain::InvoiceRow &row = m_rows[index];
    const app::Wording wording;
    switch (column) {
    case Number:
        return orDash(row.number);
    case Date:
        return orDash(wording.date(row.issueDate));
    case Party:
        return orDash(row.partyName);
    case Direction:
        return orDash(row.direction ? titled(app::Wording::name(*row.direction)) : QString());
    case Type:
        return titled(app::Wording::documentTypeName(QString::number(row.documentType)));
    case Net:
        return orDash(moneyText(row.net));
    case Tax:
        return orDash(moneyText(row.tax));
    case Gross:
        return orDash(moneyText(row.gross));
    case Open:
        return orDash(moneyText(openAmount(row)));
    case Due:
        return orDash(wording.date(row.dueDate));
    case State:
        return titled(app::Wording::name(row.state));
    case File:
        return orDash(row.fileName);
    default:
        return {};
    }
}

QString InvoicesModel::toolTip(int row, int column) const
{
    return column == Due && m_rows[row].dueDateAssumed ? tr("No due date is printed; this one is assumed.")
                                                       : text(row, column);
}

QVariant InvoicesModel::more(int row, int role) const
{
    return role == StateRole ? QVariant(int(m_rows[row].state)) : QVariant();
}

} // namespace dbledger::models
