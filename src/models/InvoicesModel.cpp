// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/InvoicesModel.h"

#include "app/AppContext.h"
#include "app/InvoiceService.h"
#include "app/Wording.h"
#include "models/Roles.h"
#include "models/Text.h"

namespace dbledger::models {

namespace {

bool isAmountColumn(int column)
{
    return column == InvoicesModel::Net || column == InvoicesModel::Tax || column == InvoicesModel::Gross ||
           column == InvoicesModel::Open;
}

QString moneyOrDash(const std::optional<domain::Money> &money, const app::Wording &wording)
{
    return money ? wording.money(*money) : QStringLiteral("–");
}

} // namespace

std::optional<domain::Money> openAmount(const domain::InvoiceRow &row)
{
    if (row.state != domain::InvoiceState::Approved || !row.gross)
        return std::nullopt;
    const std::int64_t paid = row.paid ? row.paid->minor() : 0;
    return domain::Money::fromMinor(row.gross->minor() - paid, row.gross->currency());
}

InvoicesModel::InvoicesModel(app::AppContext &context, const Actor &actor, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_actor(actor)
{
}

void InvoicesModel::setFilter(const domain::InvoiceFilter &filter)
{
    m_filter = filter;
    fetch(pageSize, true);
}

void InvoicesModel::refresh()
{
    fetch(qMax(pageSize, int(m_rows.size())), true);
}

int InvoicesModel::rowOf(qint64 invoiceId) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == invoiceId)
            return row;
    return -1;
}

int InvoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InvoicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InvoicesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const domain::InvoiceRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Due && row.dueDateAssumed ? tr("No due date is printed; this one is assumed.")
                                                           : text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isAmountColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return row.id;
    case StateRole:
        return int(row.state);
    default:
        return {};
    }
}

QVariant InvoicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isAmountColumn(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Date:
        return tr("Date");
    case Party:
        return tr("Customer or supplier");
    case Direction:
        return tr("Direction");
    case Type:
        return tr("Type");
    case Net:
        return tr("Net");
    case Tax:
        return tr("VAT");
    case Gross:
        return tr("Total incl. VAT");
    case Open:
        return tr("Open");
    case Due:
        return tr("Due");
    case State:
        return tr("State");
    case File:
        return tr("Document");
    default:
        return {};
    }
}

bool InvoicesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_fetching;
}

void InvoicesModel::fetchMore(const QModelIndex &)
{
    fetch(pageSize, false);
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
    fetch(pageSize, true);
}

void InvoicesModel::fetch(int limit, bool anew)
{
    m_fetching = true;
    const int number = ++m_asked;
    m_context.invoices()
        .list(m_filter, limit, anew ? std::nullopt : m_next, m_actor, m_sort)
        .then(this, [this, number, anew](const Result<domain::InvoicePage> &page) {
            if (number != m_asked)
                return;
            m_fetching = false;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            m_next = page->next;
            if (anew) {
                beginResetModel();
                m_rows = page->rows;
                endResetModel();
                Q_EMIT loaded();
            } else if (!page->rows.isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->rows.size()) - 1);
                m_rows += page->rows;
                endInsertRows();
            }
        });
}

QString InvoicesModel::text(const domain::InvoiceRow &row, int column) const
{
    const app::Wording wording;
    const QString nothing = QStringLiteral("–");
    const auto orNothing = [&nothing](const QString &value) { return value.isEmpty() ? nothing : value; };
    switch (column) {
    case Number:
        return orNothing(row.number);
    case Date:
        return orNothing(wording.date(row.issueDate));
    case Party:
        return orNothing(row.partyName);
    case Direction:
        return row.direction ? titled(app::Wording::name(*row.direction)) : nothing;
    case Type:
        return titled(app::Wording::documentTypeName(QString::number(row.documentType)));
    case Net:
        return moneyOrDash(row.net, wording);
    case Tax:
        return moneyOrDash(row.tax, wording);
    case Gross:
        return moneyOrDash(row.gross, wording);
    case Open:
        return moneyOrDash(openAmount(row), wording);
    case Due:
        return orNothing(wording.date(row.dueDate));
    case State:
        return titled(app::Wording::name(row.state));
    case File:
        return orNothing(row.fileName);
    default:
        return {};
    }
}

} // namespace dbledger::models
