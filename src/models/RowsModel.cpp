// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowsModel.h"

#include "app/wording/Wording.h"
#include "models/FieldInput.h"
#include "models/Roles.h"

namespace dbledger::models {

RowsTable::RowsTable(QStringList columns, QList<int> texts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_texts(std::move(texts))
{
}

void RowsTable::setDecimals(int decimals)
{
    if (m_decimals == decimals)
        return;
    m_decimals = decimals;
    tellAllChanged();
}

void RowsTable::setProblems(const QHash<int, QString> &problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    tellAllChanged();
}

void RowsTable::tellAllChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString RowsTable::copied(const QList<int> &rows) const
{
    QString text = m_columns.join(u'\t') + u'\n';
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cell(row, column).replace(u'\t', u' '));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

int RowsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return m_problems.contains(index.row()) ? m_problems[index.row()] : cell(index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return m_problems.value(index.row());
    case StateRole: // whether a rule does not hold in the row
        return m_problems.contains(index.row()) ? 1 : 0;
    default:
        return {};
    }
}

QVariant RowsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_columns.value(section)) : QVariant();
}

Qt::ItemFlags RowsTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_readOnly ? flags | Qt::ItemIsEditable : flags;
}

bool RowsTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_readOnly || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString typed = value.toString().trimmed();
    switch (write(index.row(), index.column(), typed)) {
    case Edit::Refused:
        Q_EMIT refused(refusal(index.column(), typed));
        return false;
    case Edit::Same:
        return true;
    case Edit::Done:
        break;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT changed();
    return true;
}

QString RowsTable::refusal(int, const QString &typed) const
{
    return tr("“%1” is not a number.").arg(typed);
}

std::optional<domain::Decimal> RowsTable::understood(const QString &typed) const
{
    return domain::Decimal::parse(canonicalAmount(typed, m_locale));
}

QString RowsTable::numberText(const std::optional<domain::Decimal> &value, int decimals) const
{
    return value ? app::Wording(m_locale).number(*value, decimals) : QString();
}

} // namespace dbledger::models
