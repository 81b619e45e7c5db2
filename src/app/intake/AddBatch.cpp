// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/AddBatch.h"

#include "app/intake/InputFiles.h"
#include "app/intake/StoredDocuments.h"
#include "base/Then.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace dbledger::app {

using storage::Connection;

namespace {

// Of one transaction, which others wait for.
constexpr int mostFilesTogether = 16;
constexpr qsizetype enoughBytesTogether = 8 * 1024 * 1024;

} // namespace

AddBatch::AddBatch(std::shared_ptr<Core> core, QObject *context, ImportOptions options, Actor actor, CancelToken cancel,
                   Came came)
    : m_core(std::move(core))
    , m_context(context)
    , m_options(std::move(options))
    , m_actor(std::move(actor))
    , m_cancel(std::move(cancel))
    , m_came(std::move(came))
{
}

QFuture<AddReport> AddBatch::start(const QStringList &paths)
{
    QFuture<AddReport> future = m_promise.future();
    m_promise.start();
    QtConcurrent::run(inputFiles, paths, m_cancel) |
        then(m_context, [self = shared_from_this()](const QStringList &files) {
            self->m_files = files;
            self->m_promise.setProgressRange(0, int(files.size()));
            self->loadNext();
        });
    return future;
}

void AddBatch::loadNext()
{
    m_report.cancelled = m_cancel.isCancelled();
    if (m_report.cancelled || m_done == m_files.size())
        return finish();
    QtConcurrent::run(load, m_files.mid(m_done, mostFilesTogether), m_cancel) |
        then(m_context, [self = shared_from_this()](const QList<Loaded> &loaded) { self->store(loaded); });
}

/// As many from the front as go together.
QList<AddBatch::Loaded> AddBatch::load(const QStringList &files, const CancelToken &cancel)
{
    QList<Loaded> loaded;
    qsizetype bytes = 0;
    for (const QString &path : files) {
        if (mayBeDocument(path))
            loaded.append({path, loadFile(path, cancel)});
        else
            loaded.append({path, Error{ErrorKind::DocumentUnknown, {QFileInfo(path).suffix()}, {}}});
        if (const Result<LoadedFile> &file = loaded.constLast().file)
            bytes += file->bytes.size();
        if (bytes >= enoughBytesTogether)
            break;
    }
    return loaded;
}

void AddBatch::store(const QList<Loaded> &loaded)
{
    const auto self = shared_from_this();
    m_core->database.write<Documents>([self, loaded](Connection &connection) -> Result<Documents> {
        const QDateTime now = self->m_core->clock->now();
        Documents documents;
        for (const Loaded &one : loaded) {
            if (!one.file)
                continue;
            const NewDocument document{QFileInfo(one.path).fileName(), one.file->bytes, one.file->sha256};
            const auto stored = storeForReading(connection, document, self->m_options, self->m_actor, now);
            if (!stored)
                return stored.error();
            documents.append(*stored);
        }
        return documents;
    }) | then(m_context, [self, loaded](const Result<Documents> &documents) { self->stored(loaded, documents); });
}

void AddBatch::stored(const QList<Loaded> &loaded, const Result<Documents> &documents)
{
    QList<qint64> came;
    qsizetype next = 0;
    for (const Loaded &one : loaded) {
        if (!one.file || !documents) {
            m_report.failed.append({one.path, one.file ? documents.error() : one.file.error()});
            continue;
        }
        const storage::StoredDocument &document = documents->at(next++);
        if (document.isNew)
            came.append(document.id);
        else
            m_report.alreadyStored.append({one.path, document.id});
    }
    m_report.added += int(came.size());
    if (!came.isEmpty())
        m_came(came);
    m_done += loaded.size();
    m_promise.setProgressValue(int(m_done));
    if (!documents && isOfConnection(documents.error().kind)) {
        for (const QString &path : m_files.mid(m_done)) // it is gone: each of them would wait for it in vain
            m_report.failed.append({path, documents.error()});
        m_done = m_files.size();
    }
    loadNext();
}

void AddBatch::finish()
{
    m_promise.addResult(m_report);
    m_promise.finish();
}

} // namespace dbledger::app
