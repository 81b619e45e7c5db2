// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/QueueService.h"
#include "base/Actor.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QImage>
#include <QSet>

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// The intake queue as a table, fetched by key as it is scrolled and kept up with what the service says has changed:
/// rows that stay keep their place, so selection and scrolling hold. StateRole is an app::QueueState, IdRole the
/// document, PictureRole the thumbnail, asked for when it is first looked at. Main thread.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Party, Number, Date, Amount, State, Added, ColumnCount };
    static constexpr int pageSize = 200; ///< rows fetched at a time

    QueueModel(app::AppContext &context, const Actor &actor, QObject *parent);

    void setFilter(const app::QueueFilter &filter);
    const app::QueueFilter &filter() const { return m_filter; }
    /// Looks at everything that is loaded again.
    void refresh();
    const app::QueueEntry &entry(int row) const { return m_rows[row]; }
    /// Of the document; -1 when it is not loaded.
    int rowOf(qint64 documentId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const dbledger::Error &error);
    void loaded(); ///< the first page of a filter or order is there

private:
    void fetch(int limit, bool anew);
    void take(const QList<app::QueueEntry> &rows);
    void update(const QList<qint64> &documentIds);
    QString text(const app::QueueEntry &entry, int column) const;
    QImage thumbnail(qint64 documentId) const;

    app::AppContext &m_context;
    const Actor m_actor;
    app::QueueFilter m_filter;
    app::QueueOrder m_order = app::QueueOrder::NewestFirst;
    QList<app::QueueEntry> m_rows;
    std::optional<app::QueueKey> m_next;
    mutable QHash<qint64, QImage> m_thumbnails; ///< null while on its way
    int m_asked = 0;                            ///< number of the last fetch; answers to older ones are dropped
    bool m_fetching = false;
    bool m_again = false; ///< something changed while a fetch was on its way
};

} // namespace dbledger::models
