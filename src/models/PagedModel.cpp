// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PagedModel.h"

namespace dbledger::models {

PagedTable::PagedTable(QStringList columns, QList<int> figures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_figures(std::move(figures))
{
}

int PagedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (m_figures.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return idOf(index.row());
    default:
        return more(index.row(), role);
    }
}

QVariant PagedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_figures.contains(section) ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(m_columns.value(section)) : QVariant();
}

QVariant PagedTable::more(int, int) const
{
    return {};
}

} // namespace dbledger::models
