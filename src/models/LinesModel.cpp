// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LinesModel.h"

#include "app/Wording.h"
#include "models/FieldInput.h"
#include "models/Roles.h"

#include <algorithm>

namespace dbledger::models {

LinesModel::LinesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LinesModel::setLines(const QList<domain::ReadLine> &lines)
{
    if (m_lines == lines)
        return;
    if (m_lines.size() != lines.size()) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    m_lines = lines; // the same number of rows: selection and open editors stay
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LinesModel::setProblems(const QHash<int, QString> &problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LinesModel::insertLines(int row, const QList<domain::ReadLine> &lines)
{
    if (lines.isEmpty())
        return;
    row = std::clamp(row, 0, rowCount());
    beginInsertRows({}, row, row + int(lines.size()) - 1);
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_lines.insert(row + i, lines[i]);
    endInsertRows();
    Q_EMIT changed();
}

void LinesModel::removeLines(const QList<int> &rows)
{
    QList<int> fromLast = rows;
    std::ranges::sort(fromLast, std::greater());
    for (const int row : std::as_const(fromLast)) {
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    if (!rows.isEmpty())
        Q_EMIT changed();
}

bool LinesModel::moveLine(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_lines.move(row, to);
    endMoveRows();
    Q_EMIT changed();
    return true;
}

std::optional<domain::Decimal> LinesModel::sum() const
{
    std::optional<domain::Decimal> sum;
    for (const domain::ReadLine &line : m_lines)
        if (line.lineTotal)
            sum = sum.value_or(domain::Decimal()) + *line.lineTotal;
    return sum;
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LinesModel::cell(const domain::ReadLine &line, int column) const
{
    if (column == Description)
        return line.description;
    domain::ReadLine copy = line;
    const std::optional<domain::Decimal> value = number(copy, Column(column));
    const int decimals = column == UnitPrice || column == Total ? m_decimals : 0;
    return value ? app::Wording(m_locale).number(*value, decimals) : QString();
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(m_lines[index.row()], index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Description ? Qt::AlignLeft | Qt::AlignVCenter
                                                      : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return m_problems.contains(index.row()) ? m_problems[index.row()] : cell(m_lines[index.row()], index.column());
    case Qt::AccessibleDescriptionRole:
        return m_problems.value(index.row());
    case StateRole: // whether a rule does not hold in the row
        return m_problems.contains(index.row()) ? 1 : 0;
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Description ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Description:
        return tr("Description");
    case Quantity:
        return tr("Quantity");
    case UnitPrice:
        return tr("Unit price");
    case TaxRate:
        return tr("VAT %");
    case Total:
        return tr("Total");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_readOnly ? flags | Qt::ItemIsEditable : flags;
}

bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_readOnly || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString typed = value.toString().trimmed();
    domain::ReadLine line = m_lines[index.row()];
    if (index.column() == Description) {
        line.description = typed;
    } else {
        const std::optional<domain::Decimal> understood = domain::Decimal::parse(canonicalAmount(typed, m_locale));
        if (!understood && !typed.isEmpty()) {
            Q_EMIT refused(typed);
            return false;
        }
        const bool follows = !line.lineTotal || line.lineTotal == product(line, m_decimals);
        number(line, Column(index.column())) = understood;
        if (follows && index.column() != Total && index.column() != TaxRate)
            line.lineTotal = product(line, m_decimals).has_value() ? product(line, m_decimals) : line.lineTotal;
    }
    if (line == m_lines[index.row()])
        return true;
    m_lines[index.row()] = line;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT changed();
    return true;
}

std::optional<domain::Decimal> &LinesModel::number(domain::ReadLine &line, Column column)
{
    switch (column) {
    case Quantity:
        return line.quantity;
    case UnitPrice:
        return line.unitPrice;
    case TaxRate:
        return line.taxRate;
    case Description:
    case Total:
    case ColumnCount:
        break;
    }
    return line.lineTotal;
}

std::optional<domain::Decimal> LinesModel::product(const domain::ReadLine &line, int decimals)
{
    if (!line.quantity || !line.unitPrice)
        return std::nullopt;
    std::optional<domain::Decimal> product = line.quantity->times(*line.unitPrice);
    if (product && line.priceBase)
        product = product->dividedBy(*line.priceBase);
    if (!product)
        return std::nullopt;
    return (*product + line.adjustment.value_or(domain::Decimal())).rounded(decimals);
}

void LinesModel::completeTotal(domain::ReadLine &line, int decimals)
{
    if (!line.lineTotal)
        line.lineTotal = product(line, decimals);
}

} // namespace dbledger::models
