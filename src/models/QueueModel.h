// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/QueueService.h"
#include "base/Actor.h"
#include "models/PagedModel.h"

#include <QCache>
#include <QImage>
#include <QSet>

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// The intake queue, kept up with what the service says has changed. IdRole is the document, StateRole a
/// domain::QueueState, PictureRole the thumbnail, asked for when it is first looked at.
class QueueModel : public PagedModel<domain::QueuePage>
{
    Q_OBJECT

public:
    static constexpr int keptThumbnails = 600; ///< the last ones looked at; about 60 kB each
    enum Column { File, Party, Number, Date, Amount, State, Added };

    QueueModel(app::AppContext &context, const Actor &actor, QObject *parent);

    void setFilter(const domain::QueueFilter &filter);
    const domain::QueueFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override;

protected:
    QFuture<Result<domain::QueuePage>> ask(int limit, const std::optional<domain::QueueKey> &after) override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    qint64 id(const domain::QueueEntry &row) const override { return row.documentId; }
    QVariant more(int row, int role) const override;

private:
    void update(const QList<qint64> &documentIds);
    QImage thumbnail(qint64 documentId) const;

    app::AppContext &m_context;
    const Actor m_actor;
    domain::QueueFilter m_filter;
    domain::QueueOrder m_order = domain::QueueOrder::NewestFirst;
    // Filled while the view asks for what it paints.
    mutable QCache<qint64, QImage> m_thumbnails{keptThumbnails};
    mutable QSet<qint64> m_asked; ///< on their way, or not to be had
};

} // namespace dbledger::models
