// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/ChartTableModel.h"

#include "models/Roles.h"

#include <limits>

namespace dbledger::models {

void ChartTableModel::setContent(const ChartContent &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_content.rowCount();
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_content.rowHeading.isEmpty() ? 0 : int(m_content.columns.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == 0)
            return m_content.rows.value(row);
        return isNumber(column)
                   ? m_content.columns[column - 1].unit.text(m_content.columns[column - 1].values.value(row))
                   : m_content.text(row, column - 1);
    case Qt::ToolTipRole:
        return column == 0 ? m_content.rows.value(row) : m_content.text(row, column - 1);
    case Qt::TextAlignmentRole:
        return QVariant(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return m_content.ids.value(row);
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant ChartTableModel::sortKey(int row, int column) const
{
    if (isNumber(column))
        return m_content.columns[column - 1].values.value(row).value_or(std::numeric_limits<qint64>::min());
    // Rows come in an order of their own, such as time, which their names do not have.
    return column == 0 && !m_content.labels.isEmpty() ? QVariant(row) : data(index(row, column), Qt::DisplayRole);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return m_content.headings().value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace dbledger::models
