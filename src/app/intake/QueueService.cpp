// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/QueueService.h"

#include "app/books/Books.h"
#include "app/core/CountedSteps.h"
#include "app/intake/AddBatch.h"
#include "app/intake/Png.h"
#include "app/intake/QueueNews.h"
#include "app/intake/QueueWorker.h"
#include "app/intake/SplitRun.h"
#include "app/intake/StoredDocuments.h"
#include "base/Then.h"
#include "storage/intake/DocumentRepository.h"
#include "storage/intake/QueueQueries.h"

#include <QtConcurrentRun>

#include <chrono>

namespace dbledger::app {

using storage::Connection;

namespace {

constexpr std::chrono::seconds pollPause{5};
constexpr qsizetype documentsTogether = 100; ///< changed in one transaction

const QString intakeRight = QStringLiteral("import");

/// What approving one draft of many may end in without ending it all.
bool concernsTheDraft(ErrorKind kind)
{
    return kind == ErrorKind::Conflict || kind == ErrorKind::Incomplete || kind == ErrorKind::Duplicate ||
           kind == ErrorKind::DirectionUnknown || kind == ErrorKind::NeedsReview || kind == ErrorKind::WrongState ||
           kind == ErrorKind::Invalid || kind == ErrorKind::NotFound;
}

} // namespace

struct QueueService::Private
{
    /// What is done with one document in a transaction; whether there was something to do.
    using Change = std::function<Result<bool>(Connection &, qint64 documentId)>;

    Private(QueueService *service_, std::shared_ptr<Core> core_, std::function<DocumentReader &()> reader,
            std::function<PageSource &()> source_)
        : service(service_)
        , core(std::move(core_))
        , source(std::move(source_))
        , news(core, {[this](const QList<qint64> &ids) { Q_EMIT service->changed(ids); },
                      [this](int reading, int waiting) { Q_EMIT service->busyChanged(reading, waiting); },
                      [this](const Error &error) { sayTrouble(error); }, [this] { sayWorks(false); }})
        , worker(core, std::move(reader),
                 {[this](qint64 id) { news.add({id}); }, [this](const Error &error) { sayTrouble(error); },
                  [this] { sayWorks(false); }, [this] { sayWorks(true); }})
    {
        poll.setInterval(pollPause);
        QObject::connect(&poll, &QTimer::timeout, service, [this] {
            worker.wake();
            news.look();
        });
    }

    void sayTrouble(const Error &error)
    {
        const bool known = troubles.contains(error.kind);
        troubles.insert(error.kind);
        if (!known)
            Q_EMIT service->trouble(error);
    }
    void sayWorks(bool readers)
    {
        if (troubles.isEmpty())
            return;
        const bool readersMissing = !readers && troubles.contains(ErrorKind::ReaderMissing);
        troubles.clear();
        if (readersMissing)
            troubles.insert(ErrorKind::ReaderMissing);
        else
            Q_EMIT service->recovered();
    }
    /// Of documents that were cancelled in the database.
    void stopReading(const QList<qint64> &documentIds)
    {
        for (const qint64 id : documentIds)
            worker.cancel(id);
    }
    void came(const QList<qint64> &documentIds)
    {
        news.add(documentIds);
        worker.wake();
    }
    /// `done` hears of those there was something to do with, once that is committed.
    QFuture<Result<int>> change(const QList<qint64> &documentIds, const Change &change, const Actor &actor,
                                const std::function<void(const QList<qint64> &)> &done = {});
    QFuture<Result<int>> approveOne(const storage::ProvedDraft &draft, const Actor &actor);

    QueueService *service;
    std::shared_ptr<Core> core;
    std::function<PageSource &()> source;
    QSet<ErrorKind> troubles;
    QueueNews news;
    QueueWorker worker;
    QTimer poll;
    bool approve = false;
};

QFuture<Result<int>> QueueService::Private::change(const QList<qint64> &documentIds, const Change &change,
                                                   const Actor &actor,
                                                   const std::function<void(const QList<qint64> &)> &done)
{
    if (const auto allowed = require(actor, Role::Accountant, intakeRight); !allowed)
        return answered<int>(allowed.error());
    const int steps = int((documentIds.size() + documentsTogether - 1) / documentsTogether);
    return CountedSteps::run(service, answeredWith(Result<int>(steps)), [this, documentIds, change, done](int step) {
        const QList<qint64> ids = documentIds.mid(step * documentsTogether, documentsTogether);
        return core->database.write<QList<qint64>>([ids, change](Connection &connection) -> Result<QList<qint64>> {
            QList<qint64> changed;
            for (const qint64 id : ids) {
                const auto isChanged = change(connection, id);
                if (!isChanged)
                    return isChanged.error();
                if (*isChanged)
                    changed.append(id);
            }
            return changed;
        }) | then(service, [this, ids, done](const Result<QList<qint64>> &changed) -> Result<int> {
                   news.add(ids);
                   worker.wake();
                   if (!changed)
                       return changed.error();
                   if (done)
                       done(*changed);
                   return int(changed->size());
               });
    });
}

QFuture<Result<int>> QueueService::Private::approveOne(const storage::ProvedDraft &draft, const Actor &actor)
{
    return core->database.write<qint64>([=, clock = core->clock](Connection &connection) -> Result<qint64> {
        const auto approved = Books(connection, actor, clock->now()).approve(draft.invoiceId, draft.version, {}, false);
        return approved ? Result<qint64>(approved->id) : Result<qint64>(approved.error());
    }) | then(service, [this, draft](const Result<qint64> &approved) -> Result<int> {
               if (!approved && !concernsTheDraft(approved.error().kind))
                   return approved.error();
               news.add({draft.documentId});
               return approved ? 1 : 0;
           });
}

QueueService::QueueService(std::shared_ptr<Core> core, std::function<DocumentReader &()> reader,
                           std::function<PageSource &()> source)
    : d(std::make_unique<Private>(this, std::move(core), std::move(reader), std::move(source)))
{
}

QueueService::~QueueService() = default;

QFuture<Result<QueuePage>> QueueService::list(const QueueFilter &filter, QueueOrder order, int limit,
                                              const std::optional<QueueKey> &after, const Actor &)
{
    return d->core->database.read<QueuePage>([=, today = d->core->clock->today()](Connection &connection) {
        return storage::listQueue(connection, filter, order, limit, after, today);
    });
}

QFuture<Result<QMap<QueueState, int>>> QueueService::counts(const Actor &)
{
    return d->core->database.read<QMap<QueueState, int>>(
        [today = d->core->clock->today()](Connection &connection) { return storage::queueCounts(connection, today); });
}

QFuture<Result<QList<QueueEntry>>> QueueService::entries(const QList<qint64> &documentIds, const Actor &)
{
    return d->core->database.read<QList<QueueEntry>>(
        [documentIds, today = d->core->clock->today()](Connection &connection) {
            return storage::queueEntries(connection, documentIds, today);
        });
}

QFuture<AddReport> QueueService::add(const QStringList &filesAndFolders, std::optional<domain::Direction> direction,
                                     const Actor &actor, const CancelToken &cancel)
{
    if (const auto allowed = require(actor, Role::Accountant, intakeRight); !allowed) {
        AddReport report;
        for (const QString &path : filesAndFolders)
            report.failed.append({path, allowed.error()});
        return QtFuture::makeReadyFuture(report);
    }
    const auto batch = std::make_shared<AddBatch>(d->core, this, ImportOptions{direction, d->approve}, actor, cancel,
                                                  [this](const QList<qint64> &documentIds) { d->came(documentIds); });
    return batch->start(filesAndFolders);
}

QFuture<Result<qint64>> QueueService::addPicture(const QString &name, const QImage &picture, const Actor &actor)
{
    return QtConcurrent::run(pngOf, picture) |
           then(this, [this, name, actor](const QByteArray &png) { return addBytes(name, png, std::nullopt, actor); });
}

QFuture<Result<qint64>> QueueService::addBytes(const QString &name, const QByteArray &bytes,
                                               std::optional<domain::Direction> direction, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, intakeRight); !allowed)
        return answered<qint64>(allowed.error());
    const ImportOptions options{direction, d->approve};
    return QtConcurrent::run(loadBytes, bytes) |
           then(this,
                [this, name, options, actor](const Result<LoadedFile> &file) {
                    if (!file)
                        return answered<qint64>(file.error());
                    return d->core->database.write<qint64>(
                        [=, clock = d->core->clock](Connection &connection) -> Result<qint64> {
                            const auto stored = storeForReading(connection, {name, file->bytes, file->sha256}, options,
                                                                actor, clock->now());
                            return stored ? Result<qint64>(stored->id) : Result<qint64>(stored.error());
                        });
                }) |
           then(this, [this](const Result<qint64> &documentId) {
               if (documentId)
                   d->came({*documentId});
               return documentId;
           });
}

QFuture<Result<qint64>> QueueService::documentOf(const QString &name, const QByteArray &bytes, const Actor &)
{
    return QtConcurrent::run(loadBytes, bytes) | then(this, [this, name](const Result<LoadedFile> &file) {
               if (!file)
                   return answered<qint64>(file.error());
               return d->core->database.read<qint64>([name, file = *file](Connection &connection) -> Result<qint64> {
                   const auto id = storage::documentWith(connection, file.sha256);
                   if (id && *id == 0)
                       return Error{ErrorKind::NotFound, {QStringLiteral("document"), name}, {}};
                   return id;
               });
           });
}

QFuture<Result<int>> QueueService::cancel(const QList<qint64> &documentIds, const Actor &actor)
{
    const auto change = [actor, clock = d->core->clock](Connection &connection, qint64 id) {
        return cancelReading(connection, id, actor, clock->now());
    };
    return d->change(documentIds, change, actor, [this](const QList<qint64> &ids) { d->stopReading(ids); });
}

QFuture<Result<Removal>> QueueService::remove(const QList<qint64> &documentIds, const Actor &actor)
{
    const auto removal = std::make_shared<Removal>(Removal{{}, d->core->clock->now(), {}});
    const auto change = [actor, at = removal->at](Connection &connection, qint64 id) {
        return removeDocument(connection, id, actor, at);
    };
    const auto removed = [this, removal](const QList<qint64> &ids) {
        removal->documentIds += ids;
        d->stopReading(ids);
    };
    return d->change(documentIds, change, actor, removed) |
           then(this, [removal](const Result<int> &number) -> Result<Removal> {
               if (!number && removal->documentIds.isEmpty())
                   return number.error();
               if (!number)
                   removal->ended = number.error();
               return *removal;
           });
}

QFuture<Result<int>> QueueService::restore(const Removal &removal, const Actor &actor)
{
    const auto change = [actor, at = removal.at, clock = d->core->clock](Connection &connection, qint64 id) {
        return restoreDocument(connection, id, actor, clock->now(), at);
    };
    return d->change(removal.documentIds, change, actor);
}

QFuture<Result<int>> QueueService::retry(const QList<qint64> &documentIds, const Actor &actor)
{
    QSet<qint64> ours; // whose password only we know
    if (d->worker.isStarted())
        for (const qint64 id : documentIds)
            if (!d->core->passwords.of(id).isEmpty() && !d->worker.holds(id))
                ours.insert(id);
    const auto claimed = std::make_shared<QHash<qint64, storage::Job>>(); // filled in the transaction
    const auto change = [=, clock = d->core->clock, name = d->worker.name()](Connection &connection,
                                                                             qint64 id) -> Result<bool> {
        claimed->remove(id);
        const auto job = retryReading(connection, id, actor, clock->now());
        if (!job)
            return job.error();
        if (*job == 0 || !ours.contains(id))
            return *job > 0;
        const auto taken = storage::JobQueue(connection, clock->now()).claim(*job, name);
        if (!taken)
            return taken.error();
        if (*taken)
            claimed->insert(id, **taken);
        return true;
    };
    return d->change(documentIds, change, actor) | then(this, [this, claimed](const Result<int> &changed) {
               if (changed)
                   for (const storage::Job &job : std::as_const(*claimed))
                       d->worker.run(job);
               return changed;
           });
}

QFuture<Result<SplitReport>> QueueService::split(qint64 documentId, const QList<domain::PageRange> &parts,
                                                 const Actor &actor, const CancelToken &cancel,
                                                 const Progress &progress)
{
    if (const auto allowed = require(actor, Role::Accountant, intakeRight); !allowed)
        return answered<SplitReport>(allowed.error());
    const QString worker = d->worker.isStarted() ? d->worker.name() : QString();
    const auto run = std::make_shared<SplitRun>(d->core, this, d->source(), SplitRun::Order{documentId, parts, worker},
                                                actor, cancel, progress);
    return run->start() |
           then(this, [this, documentId](const Result<SplitRun::Outcome> &outcome) -> Result<SplitReport> {
               if (!outcome)
                   return outcome.error();
               d->worker.cancel(documentId);
               QList<qint64> changed{documentId};
               for (const SplitReport::Part &part : outcome->report.parts)
                   changed.append(part.documentId);
               for (const storage::Job &job : outcome->claimed)
                   d->worker.run(job);
               d->came(changed);
               return outcome->report;
           });
}

QFuture<Result<JoinReport>> QueueService::undoSplit(qint64 documentId, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, intakeRight); !allowed)
        return answered<JoinReport>(allowed.error());
    return d->core->database.write<JoinedParts>([=, clock = d->core->clock](Connection &connection) {
        return joinDocument(connection, documentId, actor, clock->now());
    }) | then(this, [this, documentId](const Result<JoinedParts> &joined) -> Result<JoinReport> {
               if (!joined)
                   return joined.error();
               for (const qint64 id : joined->removed)
                   d->worker.cancel(id);
               d->came(QList<qint64>{documentId} + joined->removed);
               return JoinReport{int(joined->removed.size()), int(joined->kept.size())};
           });
}

QFuture<Result<int>> QueueService::approveAllProved(const Actor &actor, const CancelToken &cancel)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("approve")); !allowed)
        return answered<int>(allowed.error());
    const auto drafts = std::make_shared<QList<storage::ProvedDraft>>();
    const auto found =
        d->core->database.read<int>([drafts, today = d->core->clock->today()](Connection &connection) -> Result<int> {
            auto proved = storage::provedDrafts(connection, today);
            if (!proved)
                return proved.error();
            *drafts = *std::move(proved);
            return int(drafts->size());
        });
    return CountedSteps::run(
        this, found, [this, drafts, actor](int step) { return d->approveOne(drafts->at(step), actor); }, cancel);
}

void QueueService::start(const Actor &actor, bool approve)
{
    d->approve = approve;
    d->poll.start();
    d->news.look();
    if (actor.role >= Role::Accountant)
        d->worker.start(actor);
}

void QueueService::stop()
{
    d->poll.stop();
    d->worker.stop();
}

void QueueService::look()
{
    d->news.look();
}

} // namespace dbledger::app
