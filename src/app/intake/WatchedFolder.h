// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Error.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace dbledger::app {

class QueueService;

/// A folder whose documents are added to the queue as they come, say that of a scanner: the files that lie in it, not
/// those in its folders. A file is taken when its size has been still for two seconds. Told by the system of what
/// comes, and looks by itself every few seconds where the system does not tell (network drives). On the main thread;
/// the folder is looked at on another.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    /// What happens to a file that was taken.
    enum class After {
        Move,  ///< into the folder "dbledger-done" beside it; where a file of its name is there, under another one
        Leave, ///< nothing; it is taken again when it changes
    };
    struct Times
    {
        std::chrono::milliseconds still{2'000};
        std::chrono::milliseconds look{5'000}; ///< between looks while nothing comes
    };

    WatchedFolder(QueueService &queue, const Actor &actor, QObject *parent = nullptr)
        : WatchedFolder(queue, actor, Times(), parent)
    {
    }
    WatchedFolder(QueueService &queue, const Actor &actor, const Times &times, QObject *parent);
    ~WatchedFolder() override;

    /// From now on this one and no other; empty: none.
    void watch(const QString &folder, After after = After::Move);
    const QString &folder() const { return m_folder; }
    static QString doneFolder() { return QStringLiteral("dbledger-done"); }

Q_SIGNALS:
    /// `isNew`: false when its bytes had come in before.
    void taken(const QString &path, bool isNew);
    /// It stays where it is and is not tried again before it changes. The errors of QueueService::add, and
    /// FileUnwritable for one that was taken and cannot be moved.
    void refused(const QString &path, const dbledger::Error &error);
    /// The folder is not there (FileNotFound) or the database does not answer; said once, it is tried again.
    void trouble(const dbledger::Error &error);
    void recovered();

private:
    struct Found
    {
        QString path;
        qint64 size = 0;
        qint64 changed = 0; ///< milliseconds since 1970
    };
    struct Look
    {
        bool there = false;
        QList<Found> files;
    };
    struct Known
    {
        qint64 size = 0;
        qint64 changed = 0;
        qint64 since = 0; ///< milliseconds on m_time
        bool settled = false;
    };
    static Look lookInto(const QString &folder);
    /// The error, if there was one.
    static std::optional<Error> moveAway(const QString &path);

    void look();
    void looked(const Look &look);
    void take(const QStringList &paths);
    void finish(const QString &path, bool isNew);
    void refuse(const QString &path, const Error &error);
    void say(const Error &error);
    void sayRecovered();
    void lookSoon(std::chrono::milliseconds pause) { m_timer.start(pause); }

    QueueService &m_queue;
    const Actor m_actor;
    const Times m_times;
    QString m_folder;
    After m_after = After::Move;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QElapsedTimer m_time;
    QHash<QString, Known> m_known;
    int m_watching = 0; ///< which folder it is by number: what belongs to an earlier one is dropped
    bool m_busy = false;
    bool m_inTrouble = false;
};

} // namespace dbledger::app
