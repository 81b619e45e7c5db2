// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QueueModel.h"

#include "app/AppContext.h"
#include "app/PageService.h"
#include "app/Wording.h"
#include "models/Roles.h"
#include "models/Text.h"

namespace dbledger::models {

namespace {

app::QueueOrder queueOrder(int column, Qt::SortOrder order)
{
    switch (column) {
    case QueueModel::File:
        return app::QueueOrder::ByFileName;
    case QueueModel::Party:
        return app::QueueOrder::ByParty;
    case QueueModel::Amount:
        return app::QueueOrder::ByAmount;
    case QueueModel::State:
        return app::QueueOrder::ByState;
    default:
        return order == Qt::AscendingOrder ? app::QueueOrder::OldestFirst : app::QueueOrder::NewestFirst;
    }
}

} // namespace

QueueModel::QueueModel(app::AppContext &context, const Actor &actor, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_actor(actor)
{
    connect(&context.queue(), &app::QueueService::changed, this, &QueueModel::update);
}

void QueueModel::setFilter(const app::QueueFilter &filter)
{
    m_filter = filter;
    m_fetching = false;
    fetch(pageSize, true);
}

void QueueModel::refresh()
{
    if (m_fetching)
        m_again = true;
    else
        fetch(qMax(pageSize, int(m_rows.size())), true);
}

int QueueModel::rowOf(qint64 documentId) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].documentId == documentId)
            return row;
    return -1;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const app::QueueEntry &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && row.error)
            return app::Wording::capitalised(app::Wording().sentence(*row.error));
        return index.column() == Added ? app::Wording().moment(row.addedAt) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return row.documentId;
    case StateRole:
        return int(row.state);
    case PictureRole:
        return thumbnail(row.documentId);
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("Document");
    case Party:
        return tr("From or to");
    case Number:
        return tr("Number");
    case Date:
        return tr("Date");
    case Amount:
        return tr("Total incl. VAT");
    case State:
        return tr("State");
    case Added:
        return tr("Added");
    default:
        return {};
    }
}

bool QueueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_fetching;
}

void QueueModel::fetchMore(const QModelIndex &)
{
    fetch(pageSize, false);
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    m_order = queueOrder(column, order);
    m_fetching = false;
    fetch(pageSize, true);
}

void QueueModel::fetch(int limit, bool anew)
{
    if (m_fetching)
        return;
    m_fetching = true;
    const int number = ++m_asked;
    m_context.queue()
        .list(m_filter, m_order, limit, anew ? std::nullopt : m_next, m_actor)
        .then(this, [this, number, anew](const Result<app::QueuePage> &page) {
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
            if (std::exchange(m_again, false))
                refresh();
        });
}

void QueueModel::take(const QList<app::QueueEntry> &rows)
{
    // What is gone goes, what stays is written over, what is new comes between: selection and scrolling hold.
    QSet<qint64> wanted, had;
    for (const app::QueueEntry &row : rows)
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
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
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
        .then(this, [this, asked = known.size()](const Result<QList<app::QueueEntry>> &entries) {
            if (!entries)
                return;
            if (entries->size() < asked)
                refresh(); // some left the queue
            for (const app::QueueEntry &entry : *entries)
                if (const int row = rowOf(entry.documentId); row >= 0) {
                    m_rows[row] = entry;
                    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
                }
        });
}

QString QueueModel::text(const app::QueueEntry &entry, int column) const
{
    const app::Wording wording;
    const QString nothing = QStringLiteral("–");
    const auto orNothing = [&nothing](const QString &value) { return value.isEmpty() ? nothing : value; };
    switch (column) {
    case File:
        return entry.fileName;
    case Party:
        return orNothing(entry.partyName);
    case Number:
        return orNothing(entry.number);
    case Date:
        return orNothing(wording.date(entry.issueDate));
    case Amount:
        return entry.gross ? wording.money(*entry.gross) : nothing;
    case State:
        return titled(app::Wording::name(entry.state));
    case Added:
        return wording.date(entry.addedAt.toLocalTime().date());
    default:
        return {};
    }
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
