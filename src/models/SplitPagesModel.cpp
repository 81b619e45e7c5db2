// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SplitPagesModel.h"

#include "app/AppContext.h"
#include "app/intake/PageService.h"
#include "base/Then.h"
#include "models/Roles.h"

#include <algorithm>

namespace dbledger::models {

SplitPagesModel::SplitPagesModel(app::AppContext &context, const Actor &actor, qint64 documentId, int longest,
                                 QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_actor(actor)
    , m_documentId(documentId)
    , m_longest(longest)
{
}

void SplitPagesModel::load(const QList<domain::PageRange> &parts)
{
    m_context.pages().pages(m_documentId, m_actor) | then(this, [this, parts](const Result<app::DocumentPages> &pages) {
        if (!pages) {
            Q_EMIT failed(pages.error());
            return;
        }
        beginResetModel();
        m_pages = int(pages->pages.size());
        m_starts.clear();
        for (const domain::PageRange &part : parts)
            if (part.first > 1 && part.first <= m_pages)
                m_starts.insert(part.first - 1);
        m_pictures.clear();
        m_asked.clear();
        endResetModel();
        Q_EMIT loaded();
        Q_EMIT partsChanged();
    });
}

QList<domain::PageRange> SplitPagesModel::parts() const
{
    QList<int> starts;
    for (const int row : m_starts)
        starts.append(row + 1);
    return m_pages > 0 ? domain::rangesFrom(starts, m_pages) : QList<domain::PageRange>();
}

void SplitPagesModel::cutEverywhere()
{
    QSet<int> rows;
    for (int row = 1; row < m_pages; ++row)
        rows.insert(row);
    setStarts(rows);
}

void SplitPagesModel::cutNowhere()
{
    setStarts({});
}

QVariant SplitPagesModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const bool starts = row == 0 || m_starts.contains(row);
    switch (role) {
    case Qt::DisplayRole:
        return tr("Page %1").arg(row + 1);
    case Qt::AccessibleTextRole:
        return starts ? tr("Page %1, the first of document %2").arg(row + 1).arg(partOf(row))
                      : tr("Page %1 of document %2").arg(row + 1).arg(partOf(row));
    case Qt::ToolTipRole:
        return row == 0 ? QString()
               : starts ? tr("Click or press Space to join it with the page before")
                        : tr("Click or press Space to begin a document here");
    case Qt::CheckStateRole:
        return row == 0 ? QVariant() : QVariant(starts ? Qt::Checked : Qt::Unchecked);
    case StateRole:
        return partOf(row);
    case PictureRole:
        return picture(row);
    default:
        return {};
    }
}

bool SplitPagesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.row() < 1)
        return false;
    QSet<int> rows = m_starts;
    if (value.toInt() == Qt::Checked)
        rows.insert(index.row());
    else
        rows.remove(index.row());
    setStarts(rows);
    return true;
}

Qt::ItemFlags SplitPagesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.row() > 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

int SplitPagesModel::partOf(int row) const
{
    return 1 + int(std::ranges::count_if(m_starts, [row](int start) { return start <= row; }));
}

QImage SplitPagesModel::picture(int row) const
{
    if (const auto known = m_pictures.constFind(row); known != m_pictures.cend())
        return *known;
    if (m_asked.contains(row))
        return {};
    m_asked.insert(row);
    auto *self = const_cast<SplitPagesModel *>(this); // to be told: nothing of the list changes now
    m_context.pages().preview(m_documentId, row + 1, m_longest, m_actor) |
        then(self, [self, row](const Result<QImage> &picture) {
            if (!picture || row >= self->m_pages)
                return;
            self->m_pictures.insert(row, *picture);
            Q_EMIT self->dataChanged(self->index(row), self->index(row), {PictureRole});
        });
    return {};
}

void SplitPagesModel::setStarts(const QSet<int> &rows)
{
    if (rows == m_starts)
        return;
    m_starts = rows;
    Q_EMIT dataChanged(index(0), index(m_pages - 1), {Qt::CheckStateRole, StateRole});
    Q_EMIT partsChanged();
}

} // namespace dbledger::models
