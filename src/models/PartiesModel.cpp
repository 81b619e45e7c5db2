// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PartiesModel.h"

#include "app/AppContext.h"
#include "app/PartyService.h"
#include "app/Wording.h"
#include "models/Roles.h"

namespace dbledger::models {

namespace {

bool isFigureColumn(int column)
{
    return column == PartiesModel::Invoices || column == PartiesModel::Net || column == PartiesModel::Open;
}

QString sumsText(const QList<domain::Money> &sums)
{
    QStringList texts;
    for (const domain::Money &sum : sums)
        texts.append(app::Wording().money(sum));
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(" + "));
}

} // namespace

PartiesModel::PartiesModel(app::AppContext &context, domain::Direction role, const Actor &actor, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_actor(actor)
{
    m_filter.role = role;
}

void PartiesModel::setText(const QString &text)
{
    m_filter.text = text;
    fetch(pageSize, true);
}

void PartiesModel::refresh()
{
    fetch(qMax(pageSize, int(m_rows.size())), true);
}

int PartiesModel::rowOf(qint64 partyId) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].party.id == partyId)
            return row;
    return -1;
}

int PartiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PartiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PartiesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(m_rows[index.row()], index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigureColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return m_rows[index.row()].party.id;
    default:
        return {};
    }
}

QVariant PartiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigureColumn(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case City:
        return tr("City");
    case VatId:
        return tr("VAT id");
    case Email:
        return tr("E-mail");
    case Invoices:
        return tr("Invoices");
    case Net:
        return m_filter.role == domain::Direction::Sale ? tr("Revenue, net") : tr("Purchases, net");
    case Open:
        return tr("Open, incl. VAT");
    case LastInvoice:
        return tr("Last invoice");
    default:
        return {};
    }
}

bool PartiesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_fetching;
}

void PartiesModel::fetchMore(const QModelIndex &)
{
    fetch(pageSize, false);
}

void PartiesModel::sort(int column, Qt::SortOrder order)
{
    if (column != Name && column != Net && column != LastInvoice)
        return;
    m_sort.order = column == Name  ? domain::PartyOrder::Name
                   : column == Net ? domain::PartyOrder::Revenue
                                   : domain::PartyOrder::LastInvoice;
    m_sort.descending = order == Qt::DescendingOrder;
    fetch(pageSize, true);
}

void PartiesModel::fetch(int limit, bool anew)
{
    m_fetching = true;
    const int number = ++m_asked;
    m_context.parties()
        .list(m_filter, m_sort, limit, anew ? std::nullopt : m_next, m_actor)
        .then(this, [this, number, anew](const Result<domain::PartyPage> &page) {
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

QString PartiesModel::text(const domain::PartyRow &row, int column) const
{
    const QString nothing = QStringLiteral("–");
    const auto orNothing = [&nothing](const QString &value) { return value.isEmpty() ? nothing : value; };
    switch (column) {
    case Name:
        return row.party.name;
    case City:
        return orNothing(row.city);
    case VatId:
        return orNothing(row.party.vatId);
    case Email:
        return orNothing(row.party.email);
    case Invoices:
        return QLocale().toString(row.invoices);
    case Net:
        return sumsText(row.net);
    case Open:
        return sumsText(row.open);
    case LastInvoice:
        return orNothing(app::Wording().date(row.lastInvoice));
    default:
        return {};
    }
}

} // namespace dbledger::models
