// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QueueModel.h"

#include "app/AppContext.h"
#include "app/intake/PageService.h"
#include "base/Then.h"
#include "models/Roles.h"
#include "models/Text.h"

namespace dbledger::models {

namespace {

domain::QueueOrder queueOrder(int column, Qt::SortOrder order)
{
    switch (column) {
    case QueueModel::File:
        return domain::QueueOrder::ByFileName;
    case QueueModel::Party:
        return domain::QueueOrder::ByParty;
    case QueueModel::Amount:
        return domain::QueueOrder::ByAmount;
    case QueueModel::State:
        return domain::QueueOrder::ByState;
    default:
        return order == Qt::AscendingOrder ? domain::QueueOrder::OldestFirst : domain::QueueOrder::NewestFirst;
    }
}

} // namespace

QueueModel::QueueModel(app::AppContext &context, const Actor &actor, QObject *parent)
    : PagedModel(
          {tr("Document"), tr("From or to"), tr("Number"), tr("Date"), tr("Total incl. VAT"), tr("State"), tr("Added")},
          {Amount}, parent)
    , m_context(context)
    , m_actor(actor)
{
    connect(&context.queue(), &app::QueueService::changed, this, &QueueModel::update);
}

void QueueModel::setFilter(const domain::QueueFilter &filter)
{
    m_filter = filter;
    reload();
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    m_order = queueOrder(column, order);
    reload();
}

QFuture<Result<domain::QueuePage>> QueueModel::ask(int limit, const std::optional<domain::QueueKey> &after)
{
    return m_context.queue().list(m_filter, m_order, limit, after, m_actor);
}

void QueueModel::update(const QList<qint64> &documentIds)
{
    QList<qint64> known;
    for (const qint64 changed : documentIds) {
        if (!m_thumbnails.contains(changed))
            m_asked.remove(changed); // what could not be shown may be by now
        if (rowOf(changed) >= 0)
            known.append(changed);
    }
    if (known.size() < documentIds.size() || !m_filter.states.isEmpty() || documentIds.size() > pageSize)
        return refresh();
    m_context.queue().entries(known, m_actor) |
        then(this, [this, count = known.size()](const Result<QList<domain::QueueEntry>> &entries) {
            if (!entries)
                return;
            for (const domain::QueueEntry &entry : *entries)
                replace(entry);
            if (entries->size() < count)
                refresh(); // some left the queue
        });
}

QString QueueModel::text(int index, int column) const
{
    const domain::QueueEntry &row = m_rows[index];
    const app::Wording wording;
    switch (column) {
    case File:
        return row.fileName;
    case Party:
        return orDash(row.partyName);
    case Number:
        return orDash(row.number);
    case Date:
        return orDash(wording.date(row.issueDate));
    case Amount:
        return orDash(moneyText(row.gross));
    case State:
        return titled(app::Wording::name(row.state));
    case Added:
        return wording.date(row.addedAt.toLocalTime().date());
    default:
        return {};
    }
}

QString QueueModel::toolTip(int row, int column) const
{
    if (column == State && m_rows[row].error)
        return app::Wording::wholeSentence(*m_rows[row].error);
    return column == Added ? app::Wording().moment(m_rows[row].addedAt) : text(row, column);
}

QVariant QueueModel::more(int row, int role) const
{
    if (role == StateRole)
        return int(m_rows[row].state);
    return role == PictureRole ? QVariant(thumbnail(m_rows[row].documentId)) : QVariant();
}

QImage QueueModel::thumbnail(qint64 documentId) const
{
    if (const QImage *known = m_thumbnails.object(documentId))
        return *known;
    if (m_asked.contains(documentId))
        return {};
    m_asked.insert(documentId);
    auto *self = const_cast<QueueModel *>(this); // to be told: nothing of the table changes now
    m_context.pages().thumbnail(documentId, m_actor) | then(self, [self, documentId](const Result<QImage> &picture) {
        if (!picture)
            return;
        self->m_asked.remove(documentId);
        self->m_thumbnails.insert(documentId, new QImage(*picture));
        if (const int row = self->rowOf(documentId); row >= 0)
            Q_EMIT self->dataChanged(self->index(row, File), self->index(row, File), {PictureRole});
    });
    return {};
}

} // namespace dbledger::models
