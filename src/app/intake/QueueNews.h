// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Core.h"
#include "domain/books/Queue.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QTimer>

#include <functional>

namespace dbledger::app {

/// What is new in the queue, told in modest doses: what this program changes as it says so, what others change when it
/// looks. On the main thread.
class QueueNews
{
public:
    struct Listener
    {
        std::function<void(const QList<qint64> &documentIds)> changed;
        std::function<void(int reading, int waiting)> busyChanged;
        std::function<void(const Error &)> trouble;
        std::function<void()> databaseWorks;
    };
    QueueNews(std::shared_ptr<Core> core, Listener listener);

    void add(const QList<qint64> &documentIds);
    /// Asks the database what others changed since the last look; the first look only marks where to begin.
    void look();

private:
    void tell();
    void countBusy();

    std::shared_ptr<Core> m_core;
    Listener m_listener;
    QSet<qint64> m_untold;
    QTimer m_telling;
    QDateTime m_lookedUntil;         ///< by the database's clock
    QHash<qint64, QDateTime> m_seen; ///< changes shortly before that
    std::pair<int, int> m_busy;      ///< reading, waiting
    bool m_counting = false;
    bool m_countAgain = false;
    bool m_looking = false;
    QObject m_context;
};

} // namespace dbledger::app
