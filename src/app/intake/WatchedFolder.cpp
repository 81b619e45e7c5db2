// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/WatchedFolder.h"

#include "app/intake/InputFiles.h"
#include "app/intake/QueueService.h"
#include "base/Then.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

namespace dbledger::app {

WatchedFolder::WatchedFolder(QueueService &queue, const Actor &actor, const Times &times, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_actor(actor)
    , m_times(times)
{
    m_time.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::look);
}

WatchedFolder::~WatchedFolder() = default;

void WatchedFolder::watch(const QString &folder, After after)
{
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_timer.stop();
    m_known.clear();
    m_folder = folder;
    m_after = after;
    m_busy = false;
    m_inTrouble = false;
    ++m_watching;
    look();
}

WatchedFolder::Look WatchedFolder::lookInto(const QString &folder)
{
    const QDir place(folder);
    Look look{place.exists(), {}};
    for (const QFileInfo &file : place.entryInfoList(QDir::Files, QDir::Time | QDir::Reversed))
        if (documentSuffixes().contains(file.suffix().toLower()))
            look.files.append({file.filePath(), file.size(), file.lastModified().toMSecsSinceEpoch()});
    return look;
}

void WatchedFolder::look()
{
    if (m_folder.isEmpty() || m_busy)
        return;
    m_busy = true;
    QtConcurrent::run(lookInto, m_folder) | then(this, [this, watching = m_watching](const Look &look) {
        if (watching == m_watching)
            looked(look);
    });
}

void WatchedFolder::looked(const Look &look)
{
    m_busy = false;
    if (!look.there) {
        say({ErrorKind::FileNotFound, {m_folder}, {}});
        return lookSoon(m_times.look);
    }
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_folder); // where the system cannot watch it, the looks remain
    QHash<QString, Known> known;
    QStringList still;
    bool moving = false;
    for (const Found &file : look.files) {
        Known now = m_known.value(file.path, {-1, 0, 0, false});
        if (now.size != file.size || now.changed != file.changed)
            now = {file.size, file.changed, m_time.elapsed(), false};
        known.insert(file.path, now);
        if (now.settled || file.size == 0)
            continue;
        if (m_time.elapsed() - now.since >= m_times.still.count())
            still.append(file.path);
        else
            moving = true;
    }
    m_known = std::move(known);
    if (!still.isEmpty())
        return take(still);
    sayRecovered();
    lookSoon(moving ? m_times.still / 4 : m_times.look);
}

void WatchedFolder::take(const QStringList &paths)
{
    m_busy = true;
    m_queue.add(paths, std::nullopt, m_actor) |
        then(this, [this, paths, watching = m_watching](const AddReport &report) {
            if (watching != m_watching)
                return;
            m_busy = false;
            QStringList done = paths;
            std::optional<Error> moment;
            for (const AddReport::Refused &one : report.failed) {
                done.removeOne(one.path);
                if (isOfDatabase(one.error.kind))
                    moment = one.error;
                else
                    refuse(one.path, one.error);
            }
            for (const AddReport::Known &one : report.alreadyStored) {
                done.removeOne(one.path);
                finish(one.path, false);
            }
            for (const QString &path : std::as_const(done))
                finish(path, true);
            if (moment) {
                say(*moment);
                return lookSoon(m_times.look);
            }
            sayRecovered();
            lookSoon(m_times.still / 4);
        });
}

void WatchedFolder::finish(const QString &path, bool isNew)
{
    m_known[path].settled = true;
    Q_EMIT taken(path, isNew);
    if (m_after == After::Leave)
        return;
    QtConcurrent::run(moveAway, path) | then(this, [this, path](const std::optional<Error> &error) {
        if (error)
            Q_EMIT refused(path, *error);
    });
}

std::optional<Error> WatchedFolder::moveAway(const QString &path)
{
    const QFileInfo file(path);
    QDir folder = file.dir();
    folder.mkpath(doneFolder());
    QFile moved(path);
    QString name = file.fileName();
    constexpr int mostNames = 10'000;
    for (int number = 2; number < mostNames && folder.exists(doneFolder() + u'/' + name); ++number)
        name = QStringLiteral("%1 (%2).%3").arg(file.completeBaseName(), QString::number(number), file.suffix());
    if (moved.rename(folder.filePath(doneFolder() + u'/' + name)))
        return {};
    return Error{ErrorKind::FileUnwritable, {folder.filePath(doneFolder()), moved.errorString()}, {}};
}

void WatchedFolder::refuse(const QString &path, const Error &error)
{
    m_known[path].settled = true;
    Q_EMIT refused(path, error);
}

void WatchedFolder::say(const Error &error)
{
    if (!std::exchange(m_inTrouble, true))
        Q_EMIT trouble(error);
}

void WatchedFolder::sayRecovered()
{
    if (std::exchange(m_inTrouble, false))
        Q_EMIT recovered();
}

} // namespace dbledger::app
