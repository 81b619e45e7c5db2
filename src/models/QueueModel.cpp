// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QueueModel.h"

#include "app/AppContext.h"
#include "app/PageService.h"
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

void QueueModel::take(const QList<domain::QueueEntry> &rows)
{
    // What is gone goes, what stays is written over, what is new comes between: selection and scrolling hold.
    QSet<qint64> wanted, had;
    for (const domain::QueueEntry &row : rows)
        wanted.insert(row.documentId);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[i].documentId)) {
            had.insert(m_rows[i].documentId);
            continue;
        }
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (!had.contains(rows[i].documentId)) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
        } else if (m_rows[i].documentId != rows[i].documentId) { // the order changed
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        m_rows[i] = rows[i];
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Added));
}

void QueueModel::update(const QList<qint64> &documentIds)
{
    QList<qint64> known;
    for (const qint64 id : documentIds)
        if (rowOf(id) >= 0)
            known.append(id);
    if (known.size() < documentIds.size() || !m_filter.states.isEmpty() || documentIds.size() > pageSize)
        return refresh();
    m_context.queue()
        .entries(known, m_actor)
        .then(this, [this, asked = known.size()](const Result<QList<domain::QueueEntry>> &entries) {
            if (!entries)
                return;
            if (entries->size() < asked)
                refresh(); // some left the queue
            for (const domain::QueueEntry &entry : *entries)
                if (const int row = rowOf(entry.documentId); row >= 0) {
                    m_rows[row] = entry;
                    Q_EMIT dataChanged(index(row, 0), index(row, Added));
                }
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
        return app::Wording::capitalised(app::Wording().sentence(*m_rows[row].error));
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
    const auto found = m_thumbnails.constFind(documentId);
    if (found != m_thumbnails.constEnd())
        return *found;
    m_thumbnails.insert(documentId, QImage());
    auto *self = const_cast<QueueModel *>(this); // what is looked at is asked for; nothing of the table changes
    m_context.pages().thumbnail(documentId, m_actor).then(self, [self, documentId](const Result<QImage> &picture) {
        if (!picture)
            return;
        self->m_thumbnails[documentId] = *picture;
        if (const int row = self->rowOf(documentId); row >= 0)
            Q_EMIT self->dataChanged(self->index(row, File), self->index(row, File), {PictureRole});
    });
    return {};
}

} // namespace dbledger::models
