// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/QueueNews.h"

#include "base/Then.h"
#include "storage/intake/QueueQueries.h"

#include <chrono>

namespace dbledger::app {

using domain::QueueState;
using storage::Connection;

namespace {

constexpr std::chrono::milliseconds tellingPause{100};
constexpr int overlapSeconds = 10; ///< a change is dated before its transaction is seen by others

/// Where a look came to.
struct Look
{
    QDateTime until;
    QList<storage::QueueChange> changes;
};

} // namespace

QueueNews::QueueNews(std::shared_ptr<Core> core, Listener listener)
    : m_core(std::move(core))
    , m_listener(std::move(listener))
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingPause);
    QObject::connect(&m_telling, &QTimer::timeout, &m_context, [this] { tell(); });
}

void QueueNews::add(const QList<qint64> &documentIds)
{
    for (const qint64 id : documentIds)
        m_untold.insert(id);
    if (!m_untold.isEmpty() && !m_telling.isActive())
        m_telling.start();
}

void QueueNews::tell()
{
    const QList<qint64> news = m_untold.values();
    m_untold.clear();
    m_listener.changed(news);
    countBusy();
}

void QueueNews::countBusy()
{
    m_countAgain = m_counting;
    if (std::exchange(m_counting, true))
        return;
    m_core->database.read<QMap<QueueState, int>>([today = m_core->clock->today()](Connection &connection) {
        return storage::queueCounts(connection, today);
    }) | then(&m_context, [this](const Result<QMap<QueueState, int>> &counts) {
        m_counting = false;
        if (!counts)
            return m_listener.trouble(counts.error());
        const int reading = counts->value(QueueState::Reading), waiting = counts->value(QueueState::Waiting);
        if (std::pair(reading, waiting) != std::exchange(m_busy, {reading, waiting}))
            m_listener.busyChanged(reading, waiting);
        if (m_countAgain)
            countBusy();
    });
}

void QueueNews::look()
{
    if (std::exchange(m_looking, true))
        return;
    m_core->database.read<Look>([since = m_lookedUntil](Connection &connection) -> Result<Look> {
        const auto last = storage::lastQueueChange(connection);
        if (!last)
            return last.error();
        if (!last->isValid())
            return Look{};
        const QDateTime from = since.isNull() ? *last : since;
        const auto changes = storage::queueChanges(connection, from.addSecs(-overlapSeconds));
        return changes ? Result<Look>(Look{*last, *changes}) : Result<Look>(changes.error());
    }) | then(&m_context, [this](const Result<Look> &look) {
        m_looking = false;
        if (!look)
            return m_listener.trouble(look.error());
        m_listener.databaseWorks();
        const bool first = m_lookedUntil.isNull();
        m_lookedUntil = look->until.isValid() ? look->until : QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
        QHash<qint64, QDateTime> seen;
        QList<qint64> news;
        for (const storage::QueueChange &change : look->changes) {
            seen.insert(change.documentId, change.at);
            if (!first && m_seen.value(change.documentId) != change.at)
                news.append(change.documentId);
        }
        m_seen = std::move(seen);
        add(news);
        if (first)
            countBusy();
    });
}

} // namespace dbledger::app
