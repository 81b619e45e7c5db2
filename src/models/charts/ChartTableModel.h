// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/ChartContent.h"

#include <QAbstractTableModel>

namespace dbledger::models {

/// The table twin of a chart. SortRole is what rows are sorted by, IdRole what stands behind a row. Main thread.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const ChartContent &content);
    const ChartContent &content() const { return m_content; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumber(int column) const { return column > 0 && m_content.columns[column - 1].texts.isEmpty(); }
    QVariant sortKey(int row, int column) const;

    ChartContent m_content;
};

} // namespace dbledger::models
