// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Decimal.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <optional>

namespace dbledger::models {

/// A table of a reading that a person edits: what its view and its tools need to know. Numbers are shown and understood
/// as the locale writes them; a cell that cannot be understood is refused (setData answers false, refused() says
/// why). Main thread.
class RowsTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `columns` are their headings; the texts among them stand on the left.
    RowsTable(QStringList columns, QList<int> texts, QObject *parent);

    void setLocale(const QLocale &locale) { m_locale = locale; }
    /// Decimals of the currency: those of computed amounts, and the fewest that amounts are shown with.
    void setDecimals(int decimals);
    int decimals() const { return m_decimals; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// A sentence by row, from 0: the rule that does not hold there. Shown with a mark and in the tooltip.
    void setProblems(const QHash<int, QString> &problems);

    // Each tells changed() once.
    virtual void insertEmpty(int row) = 0;
    virtual void remove(const QList<int> &rows) = 0;
    /// By one row up (-1) or down (1); false at the edge.
    virtual bool move(int row, int by) = 0;
    /// What a spreadsheet put on the clipboard; how many rows there were in it.
    virtual int paste(int row, const QString &text) = 0;
    /// The way back, parted by tabs, with titles.
    QString copied(const QList<int> &rows) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A person changed the rows.
    void changed();
    void refused(const QString &sentence);

protected:
    virtual QString cell(int row, int column) const = 0;
    enum class Edit { Refused, Same, Done };
    /// Why that cannot stand there.
    virtual QString refusal(int column, const QString &typed) const;
    /// Writes what was typed into the cell of its row.
    virtual Edit write(int row, int column, const QString &typed) = 0;
    bool isText(int column) const { return m_texts.contains(column); }
    /// What was typed as a number; nothing for no text and for what is none.
    std::optional<domain::Decimal> understood(const QString &typed) const;
    QString numberText(const std::optional<domain::Decimal> &value, int decimals) const;
    void tellAllChanged();
    const QLocale &locale() const { return m_locale; }

private:
    const QStringList m_columns;
    const QList<int> m_texts;
    QHash<int, QString> m_problems;
    QLocale m_locale;
    int m_decimals = 2;
    bool m_readOnly = false;
};

/// The same over a list of rows.
template <typename Row>
class RowsModel : public RowsTable
{
public:
    using RowsTable::RowsTable;

    /// Nothing happens when they are the same.
    void setRows(const QList<Row> &rows)
    {
        if (m_rows == rows)
            return;
        if (m_rows.size() != rows.size()) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        m_rows = rows; // the same number of rows: selection and open editors stay
        tellAllChanged();
    }
    const QList<Row> &rows() const { return m_rows; }

    void insert(int row, const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        row = std::clamp(row, 0, rowCount());
        beginInsertRows({}, row, row + int(rows.size()) - 1);
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_rows.insert(row + i, rows[i]);
        endInsertRows();
        Q_EMIT changed();
    }
    void insertEmpty(int row) override { insert(row, {Row{}}); }
    void remove(const QList<int> &rows) override
    {
        QList<int> fromLast = rows;
        std::ranges::sort(fromLast, std::greater());
        for (const int row : std::as_const(fromLast)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
        if (!rows.isEmpty())
            Q_EMIT changed();
    }
    bool move(int row, int by) override
    {
        const int to = row + by;
        if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
            return false;
        beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
        m_rows.move(row, to);
        endMoveRows();
        Q_EMIT changed();
        return true;
    }
    int paste(int row, const QString &text) override
    {
        const QList<Row> rows = pasted(text);
        insert(row, rows);
        return int(rows.size());
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    virtual QList<Row> pasted(const QString &text) const = 0;
    /// The row with that in its cell; nothing where it cannot be understood.
    virtual std::optional<Row> edited(const Row &row, int column, const QString &typed) const = 0;
    virtual QString cellOf(const Row &row, int column) const = 0;
    QString cell(int row, int column) const final { return cellOf(m_rows[row], column); }
    Edit write(int row, int column, const QString &typed) final
    {
        const std::optional<Row> changed = edited(m_rows[row], column, typed);
        if (!changed || *changed == m_rows[row])
            return changed ? Edit::Same : Edit::Refused;
        m_rows[row] = *changed;
        return Edit::Done;
    }
    /// Of the numbers that there are; nothing when no row has one.
    template <typename Number>
    std::optional<domain::Decimal> sumOf(Number Row::*number) const
    {
        std::optional<domain::Decimal> sum;
        for (const Row &row : m_rows)
            if (row.*number)
                sum = sum.value_or(domain::Decimal()) + *(row.*number);
        return sum;
    }

private:
    QList<Row> m_rows;
};

} // namespace dbledger::models
