// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Result.h"
#include "models/Roles.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <optional>

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
/// are fetched as they are scrolled to; the answer to a question that was replaced by another is dropped. Main thread.
template <typename Page>
class PagedModel : public PagedTable
{
public:
    using Row = typename decltype(Page::rows)::value_type;
    using Key = typename decltype(Page::next)::value_type;

    using PagedTable::PagedTable;

    /// From the first page on.
    void reload() { fetch(pageSize, true); }
    /// Everything that is loaded, anew.
    void refresh() { fetch(qMax(pageSize, int(m_rows.size())), true); }
    const Row &row(int index) const { return m_rows[index]; }
    /// Of that id; -1 when it is not loaded.
    int rowOf(qint64 id) const
    {
        for (int index = 0; index < m_rows.size(); ++index)
            if (idOf(index) == id)
                return index;
        return -1;
    }
    /// Is there nothing more to fetch?
    bool isComplete() const { return !m_next && !m_fetching; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_next && !m_fetching; }
    void fetchMore(const QModelIndex &) override { fetch(pageSize, false); }

protected:
    virtual QFuture<Result<Page>> ask(int limit, const std::optional<Key> &after) = 0;
    /// Takes the answer to reload() and refresh().
    virtual void take(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    QList<Row> m_rows;

private:
    void fetch(int limit, bool anew)
    {
        m_fetching = true;
        const int number = ++m_asked;
        ask(limit, anew ? std::nullopt : m_next).then(this, [this, number, anew](const Result<Page> &page) {
            if (number != m_asked)
                return;
            m_fetching = false;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            m_next = page->next;
            if (anew) {
                take(page->rows);
                Q_EMIT loaded();
            } else if (!page->rows.isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->rows.size()) - 1);
                m_rows += page->rows;
                endInsertRows();
            }
        });
    }

    std::optional<Key> m_next;
    int m_asked = 0; ///< number of the last fetch
    bool m_fetching = false;
};

} // namespace dbledger::models
