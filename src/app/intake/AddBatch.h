// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Core.h"
#include "app/intake/FileLoader.h"
#include "app/intake/IntakeService.h"
#include "app/intake/QueueService.h"
#include "storage/intake/DocumentRepository.h"

#include <QPromise>

namespace dbledger::app {

/// One call of QueueService::add: walks, then loads and stores some files at a time, so that neither the main thread
/// nor anybody else who waits for the database waits long. Keeps itself alive until it has reported.
class AddBatch : public std::enable_shared_from_this<AddBatch>
{
public:
    /// Told the documents that came in; on the thread of `context`, like everything here.
    using Came = std::function<void(const QList<qint64> &documentIds)>;
    AddBatch(std::shared_ptr<Core> core, QObject *context, ImportOptions options, Actor actor, CancelToken cancel,
             Came came);
    QFuture<AddReport> start(const QStringList &paths);

private:
    struct Loaded
    {
        QString path;
        Result<LoadedFile> file;
    };
    using Documents = QList<storage::StoredDocument>;

    void loadNext();
    static QList<Loaded> load(const QStringList &files, const CancelToken &cancel);
    void store(const QList<Loaded> &loaded);
    void stored(const QList<Loaded> &loaded, const Result<Documents> &documents);
    void finish();

    std::shared_ptr<Core> m_core;
    QObject *m_context;
    const ImportOptions m_options;
    const Actor m_actor;
    const CancelToken m_cancel;
    const Came m_came;
    QPromise<AddReport> m_promise;
    QStringList m_files;
    qsizetype m_done = 0;
    AddReport m_report;
};

} // namespace dbledger::app
