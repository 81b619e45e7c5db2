// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/IntakeService.h"

#include "app/intake/ImportBatch.h"
#include "app/intake/JobRunner.h"
#include "base/Then.h"

namespace dbledger::app {

using storage::Connection;
using storage::JobQueue;

namespace {

/// One call of workOffQueue: takes the next job as long as there is one.
struct QueueWork : std::enable_shared_from_this<QueueWork>
{
    std::shared_ptr<Core> core;
    std::shared_ptr<JobRunner> runner;
    Actor actor;
    CancelToken cancel;
    QPromise<QList<ImportReport>> promise;
    QList<ImportReport> reports;
    int workers = 0;

    void takeNext();
    void workerEnds()
    {
        if (--workers > 0)
            return;
        promise.addResult(reports);
        promise.finish();
    }
};

void QueueWork::takeNext()
{
    if (cancel.isCancelled())
        return workerEnds();
    const auto self = shared_from_this();
    core->database.write<std::optional<storage::Job>>([self](Connection &connection) {
        return JobQueue(connection, self->core->clock->now()).claimNext(self->runner->worker());
    }) | then(runner->context(), [self](const Result<std::optional<storage::Job>> &job) {
        if (!job || !*job)
            return self->workerEnds();
        self->runner->run(**job, self->actor, self->cancel, [self](const ImportReport &report, bool again) {
            if (!again)
                self->reports.append(report);
            self->takeNext();
        });
    });
}

} // namespace

struct IntakeService::Private
{
    std::shared_ptr<Core> core;
    std::shared_ptr<JobRunner> runner;
};

QString importOutcomeName(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Approved:
        return QStringLiteral("approved");
    case ImportOutcome::Draft:
        return QStringLiteral("draft");
    case ImportOutcome::AlreadyStored:
        return QStringLiteral("already-stored");
    case ImportOutcome::DuplicateOf:
        return QStringLiteral("duplicate-of");
    case ImportOutcome::Failed:
        return QStringLiteral("error");
    }
    return {};
}

IntakeService::IntakeService(std::shared_ptr<Core> core, std::function<DocumentReader &()> reader)
    : d(new Private{core, std::make_shared<JobRunner>(core, std::move(reader))})
{
}

IntakeService::~IntakeService()
{
    d->runner->end(); // a batch on its way has it too
}

QFuture<ImportReport> IntakeService::importFiles(const QStringList &paths, const ImportOptions &options,
                                                 const Actor &actor, const CancelToken &cancel)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("import")); !allowed) {
        QPromise<ImportReport> promise;
        promise.start();
        for (int i = 0; i < paths.size(); ++i) {
            ImportReport report;
            report.path = paths.at(i);
            report.error = allowed.error();
            promise.addResult(report, i);
        }
        promise.finish();
        return promise.future();
    }
    return std::make_shared<ImportBatch>(d->core, d->runner, paths, options, actor, cancel)->start();
}

QFuture<QList<ImportReport>> IntakeService::workOffQueue(const Actor &actor, const CancelToken &cancel)
{
    auto work = std::make_shared<QueueWork>();
    work->core = d->core;
    work->runner = d->runner;
    work->actor = actor;
    work->cancel = cancel;
    work->workers = d->runner->capacity();
    QFuture<QList<ImportReport>> future = work->promise.future();
    work->promise.start();
    for (int i = d->runner->capacity(); i > 0; --i)
        work->takeNext();
    return future;
}

} // namespace dbledger::app
