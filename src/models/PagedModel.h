// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Result.h"
#include "base/Then.h"
#include "models/Roles.h"
#include "models/RowChanges.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <optional>
#include <utility>

namespace dbledger::models {

/// A table of rows that a service lists page by page: what it looks like, and what it tells.
class PagedTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 200; ///< rows fetched at a time

    /// `columns` are their headings, `figures` those whose cells stand on the right.
    PagedTable(QStringList columns, QList<int> figures, QObject *parent);

    int columnCount(const QModelIndex &parent = {}) const override;
    /// Text, tool tip, alignment and IdRole; other roles are more().
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const dbledger::Error &error);
    void loaded(); ///< the first page of a filter or order is there

protected:
    virtual QString text(int row, int column) const = 0;
    virtual QString toolTip(int row, int column) const { return text(row, column); }
    virtual qint64 idOf(int row) const = 0;
    virtual QVariant more(int row, int role) const;

private:
    const QStringList m_columns;
    const QList<int> m_figures;
};

/// The same over a service whose answers are `Page`s: rows, and the key behind which the next page begins, if any. Rows
/// are fetched as they are scrolled to. Main thread.
template <typename Page>
class PagedModel : public PagedTable
{
public:
    using Row = typename decltype(Page::rows)::value_type;
    using Key = typename decltype(Page::next)::value_type;

    using PagedTable::PagedTable;

    /// The list is another one: from its first page on. What was asked before is not waited for.
    void reload() { fetch(Fetch::Reload, pageSize); }
    /// What is loaded, anew: rows that stay keep their place, so that selection and scrolling hold. While an answer is
    /// on its way, once more after it, however often this is called.
    void refresh()
    {
        if (m_fetching)
            m_again = true;
        else
            fetch(Fetch::Refresh, qMax(pageSize, int(m_rows.size())));
    }
    const Row &row(int index) const { return m_rows[index]; }
    /// Of that id; -1 when it is not loaded.
    int rowOf(qint64 wanted) const
    {
        for (int index = 0; index < m_rows.size(); ++index)
            if (id(m_rows[index]) == wanted)
                return index;
        return -1;
    }
    /// Is there nothing more to fetch?
    bool isComplete() const { return !m_next && !m_fetching; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_next && !m_fetching; }
    void fetchMore(const QModelIndex &) override { fetch(Fetch::More, pageSize); }

protected:
    virtual QFuture<Result<Page>> ask(int limit, const std::optional<Key> &after) = 0;
    virtual qint64 id(const Row &row) const = 0;
    qint64 idOf(int row) const final { return id(m_rows[row]); }
    /// In the place of the row of the same id, if it is loaded.
    void replace(const Row &changed)
    {
        const int at = rowOf(id(changed));
        if (at < 0)
            return;
        m_rows[at] = changed;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    void insert(int first, const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows = m_rows.mid(0, first) + rows + m_rows.mid(first);
        endInsertRows();
    }
    void drop(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.remove(first, count);
        endRemoveRows();
    }

    QList<Row> m_rows;

private:
    enum class Fetch { Reload, Refresh, More };

    void fetch(Fetch what, int limit)
    {
        m_fetching = true;
        m_again = m_again && what != Fetch::Reload;
        const int number = ++m_asked;
        ask(limit, what == Fetch::More ? m_next : std::nullopt) |
            then(this, [this, number, what](const Result<Page> &page) {
                if (number != m_asked)
                    return; // another question took its place
                m_fetching = false;
                if (page)
                    take(*page, what);
                else
                    Q_EMIT failed(page.error());
                if (std::exchange(m_again, false))
                    refresh();
            });
    }

    void take(const Page &page, Fetch what)
    {
        m_next = page.next;
        if (what == Fetch::More)
            insert(int(m_rows.size()), page.rows);
        else
            replaceAll(page.rows, what == Fetch::Refresh);
        if (what != Fetch::More)
            Q_EMIT loaded();
    }

    void replaceAll(const QList<Row> &rows, bool keepPlaces)
    {
        const auto changes = keepPlaces ? rowChanges(idsOf(m_rows), idsOf(rows)) : std::nullopt;
        if (!changes) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        for (const RowChange &change : *changes) {
            if (change.inserted)
                insert(change.first, rows.mid(change.first, change.count));
            else
                drop(change.first, change.count);
        }
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    QList<qint64> idsOf(const QList<Row> &rows) const
    {
        QList<qint64> ids;
        for (const Row &row : rows)
            ids.append(id(row));
        return ids;
    }

    std::optional<Key> m_next;
    int m_asked = 0; ///< number of the last fetch
    bool m_fetching = false;
    bool m_again = false; ///< refresh() was called while an answer was on its way
};

} // namespace dbledger::models
