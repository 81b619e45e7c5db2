// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reading.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace dbledger::models {

/// The rows of an invoice for editing. Numbers are shown and understood as the locale writes them; a cell that cannot
/// be understood is refused (setData answers false, refused() says what). A total that is the product of its row
/// follows quantity and price. Main thread.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Description, Quantity, UnitPrice, TaxRate, Total, ColumnCount };

    explicit LinesModel(QObject *parent = nullptr);

    void setLocale(const QLocale &locale) { m_locale = locale; }
    /// Decimals of the currency, for computed totals.
    void setDecimals(int decimals) { m_decimals = decimals; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Nothing happens when they are the same.
    void setLines(const QList<domain::ReadLine> &lines);
    const QList<domain::ReadLine> &lines() const { return m_lines; }
    /// A sentence by row, from 0: the rule that does not hold there. Shown with a mark and in the tooltip.
    void setProblems(const QHash<int, QString> &problems);

    // Each tells changed() once.
    void insertLines(int row, const QList<domain::ReadLine> &lines);
    void removeLines(const QList<int> &rows);
    /// By one row up (-1) or down (1); false at the edge.
    bool moveLine(int row, int by);

    /// Of the totals that there are; nothing when no row has one.
    std::optional<domain::Decimal> sum() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// The number in that column, which is not Description.
    static std::optional<domain::Decimal> &number(domain::ReadLine &line, Column column);
    /// Quantity times price, with discount and price base, where all are there.
    static std::optional<domain::Decimal> product(const domain::ReadLine &line, int decimals = 2);
    static void completeTotal(domain::ReadLine &line, int decimals = 2);

Q_SIGNALS:
    /// A person changed the lines (not setLines()).
    void changed();
    void refused(const QString &typed);

private:
    QString cell(const domain::ReadLine &line, int column) const;

    QList<domain::ReadLine> m_lines;
    QHash<int, QString> m_problems;
    QLocale m_locale;
    int m_decimals = 2;
    bool m_readOnly = false;
};

} // namespace dbledger::models
