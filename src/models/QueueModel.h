// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/QueueService.h"
#include "base/Actor.h"
#include "models/PagedModel.h"

#include <QHash>
#include <QImage>

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// The intake queue, kept up with what the service says has changed: rows that stay keep their place, so selection and
/// scrolling hold. IdRole is the document, StateRole a domain::QueueState, PictureRole the thumbnail, asked for when it
/// is first looked at.
class QueueModel : public PagedModel<domain::QueuePage>
{
    Q_OBJECT

public:
    enum Column { File, Party, Number, Date, Amount, State, Added };

    QueueModel(app::AppContext &context, const Actor &actor, QObject *parent);

    void setFilter(const domain::QueueFilter &filter);
    const domain::QueueFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override;

protected:
    QFuture<Result<domain::QueuePage>> ask(int limit, const std::optional<domain::QueueKey> &after) override;
    void take(const QList<domain::QueueEntry> &rows) override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    qint64 idOf(int row) const override { return m_rows[row].documentId; }
    QVariant more(int row, int role) const override;

private:
    void update(const QList<qint64> &documentIds);
    QImage thumbnail(qint64 documentId) const;

    app::AppContext &m_context;
    const Actor m_actor;
    domain::QueueFilter m_filter;
    domain::QueueOrder m_order = domain::QueueOrder::NewestFirst;
    mutable QHash<qint64, QImage> m_thumbnails; ///< null while on its way
};

} // namespace dbledger::models
