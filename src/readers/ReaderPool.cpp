// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/ReaderPool.h"

#include "base/Logging.h"
#include "readers/Job.h"
#include "readers/ReaderProcess.h"
#include "readers/ReaderProgram.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <vector>

namespace dbledger::readers {

namespace {

constexpr int checkMilliseconds = 50;        ///< while there is work
constexpr int idleCheckMilliseconds = 1'000; ///< while readers wait for work
constexpr int maxReaders = 8;

using Queue = std::deque<std::shared_ptr<Job>>;

} // namespace

struct ReaderPool::Private
{
    ReaderPool *pool;
    Options options;
    Queue looks; ///< what a person waits for
    Queue reads;
    std::vector<std::unique_ptr<ReaderProcess>> processes;
    Statistics statistics;
    QTimer timer;

    template <typename T>
    QFuture<Result<T>> submit(const std::shared_ptr<JobOf<T>> &job, FrameKind kind, const QJsonObject &header,
                              const QByteArray &bytes, const ReadOptions &readOptions, const CancelToken &cancel);
    void enqueue(const std::shared_ptr<Job> &job);
    void dispatch();
    void dispatch(Queue &queue);
    ReaderProcess *readerFor(const Job &job);
    ReaderProcess *startReader();
    void count(ReaderProcess::End end);
    void forget(ReaderProcess *process);
    void watch();
    void check();
};

template <typename T>
QFuture<Result<T>> ReaderPool::Private::submit(const std::shared_ptr<JobOf<T>> &job, FrameKind kind,
                                               const QJsonObject &header, const QByteArray &bytes,
                                               const ReadOptions &readOptions, const CancelToken &cancel)
{
    job->kind = kind;
    job->header = header;
    job->bytes = bytes;
    job->password = readOptions.password;
    job->cancel = cancel;
    const QFuture<Result<T>> future = job->future();
    // always through the event loop: a caller's continuation never runs inside its own call
    QMetaObject::invokeMethod(
        pool, [this, job] { enqueue(job); }, Qt::QueuedConnection);
    return future;
}

void ReaderPool::Private::enqueue(const std::shared_ptr<Job> &job)
{
    if (job->bytes.size() > qsizetype(maxDocumentBytes))
        return job->fail(
            {ErrorKind::DocumentTooLarge, {QString::number(job->bytes.size()), QString::number(maxDocumentBytes)}, {}});
    (job->isReading() ? reads : looks).push_back(job);
    dispatch();
}

void ReaderPool::Private::dispatch()
{
    dispatch(looks);
    dispatch(reads);
    watch();
}

/// Lets check() be called as often as there is need.
void ReaderPool::Private::watch()
{
    const bool free = std::ranges::all_of(processes, [](const auto &process) { return process->isFree(); });
    const int interval = free ? idleCheckMilliseconds : checkMilliseconds;
    if (processes.empty())
        timer.stop();
    else if (!timer.isActive() || timer.interval() != interval)
        timer.start(interval);
}

void ReaderPool::Private::dispatch(Queue &queue)
{
    while (!queue.empty()) {
        ReaderProcess *reader = readerFor(*queue.front());
        if (!reader)
            return;
        const std::shared_ptr<Job> job = queue.front();
        queue.pop_front();
        statistics.documents += job->isReading();
        reader->run(job);
    }
}

/// A free reader, best the one that has the document open, or a new one; nothing when the job has to wait.
ReaderProcess *ReaderPool::Private::readerFor(const Job &job)
{
    const auto reading = std::ranges::count_if(processes, [](const auto &process) { return process->isReading(); });
    if (job.isReading() && reading >= options.readers)
        return nullptr;
    ReaderProcess *free = nullptr;
    for (const auto &process : processes)
        if (process->isFree() && (!free || process->holds(job)))
            free = process.get();
    if (!free && int(processes.size()) < options.readers + 1)
        free = startReader();
    return free;
}

ReaderProcess *ReaderPool::Private::startReader()
{
    processes.push_back(std::make_unique<ReaderProcess>(options.program, options.limits));
    ReaderProcess *process = processes.back().get();
    ++statistics.started;
    QObject::connect(process, &ReaderProcess::ending, pool, [this](ReaderProcess::End end) { count(end); });
    // queued: a process may be gone or free while it is being told to run
    QObject::connect(
        process, &ReaderProcess::freed, pool, [this] { dispatch(); }, Qt::QueuedConnection);
    QObject::connect(
        process, &ReaderProcess::gone, pool, [this, process] { forget(process); }, Qt::QueuedConnection);
    return process;
}

void ReaderPool::Private::count(ReaderProcess::End end)
{
    statistics.crashes += end == ReaderProcess::End::Crashed || end == ReaderProcess::End::Misbehaved;
    statistics.timeouts += end == ReaderProcess::End::TimedOut;
    statistics.outOfMemory += end == ReaderProcess::End::OutOfMemory;
}

void ReaderPool::Private::forget(ReaderProcess *process)
{
    std::erase_if(processes, [process](const auto &owned) { return owned.get() == process; });
    dispatch();
}

void ReaderPool::Private::check()
{
    for (Queue *queue : {&looks, &reads}) {
        Queue unwanted;
        std::erase_if(*queue, [&unwanted](const std::shared_ptr<Job> &job) {
            if (job->isUnwanted())
                unwanted.push_back(job);
            return job->isUnwanted();
        });
        for (const std::shared_ptr<Job> &job : unwanted)
            job->fail({ErrorKind::Cancelled, {}, {}});
    }
    for (const auto &process : processes)
        process->check();
}

ReaderPool::ReaderPool(QObject *parent)
    : ReaderPool(Options(), parent)
{
}

ReaderPool::ReaderPool(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->pool = this;
    d->options = std::move(options);
    if (d->options.readers <= 0)
        d->options.readers = std::clamp(QThread::idealThreadCount(), 1, maxReaders);
    if (d->options.program.isEmpty())
        d->options.program = readerProgram();
    connect(&d->timer, &QTimer::timeout, this, [this] { d->check(); });
}

ReaderPool::~ReaderPool()
{
    qCDebug(lcReaders) << d->statistics.started << "readers read" << d->statistics.documents << "documents;"
                       << d->statistics.crashes << "crashed," << d->statistics.timeouts << "timed out,"
                       << d->statistics.outOfMemory << "ran out of memory";
}

QFuture<Result<domain::Reading>> ReaderPool::read(const QByteArray &bytes, const ReadOptions &options,
                                                  const CancelToken &cancel, const Progress &progress)
{
    const auto job = std::make_shared<JobOf<domain::Reading>>(readingFromAnswer);
    job->progress = progress;
    return d->submit(job, FrameKind::Read, {{QStringLiteral("today"), options.today.toString(Qt::ISODate)}}, bytes,
                     options, cancel);
}

QFuture<Result<DocumentInfo>> ReaderPool::probe(const QByteArray &bytes, const ReadOptions &options,
                                                const CancelToken &cancel)
{
    return d->submit(std::make_shared<JobOf<DocumentInfo>>(infoFromAnswer), FrameKind::Probe, {}, bytes, options,
                     cancel);
}

QFuture<Result<RawPicture>> ReaderPool::render(const QByteArray &bytes, const ReadOptions &options,
                                               const PlaceRequest &place, const CancelToken &cancel)
{
    return d->submit(std::make_shared<JobOf<RawPicture>>(pictureFromAnswer), FrameKind::Render, toJson(place), bytes,
                     options, cancel);
}

QFuture<Result<QString>> ReaderPool::readRegion(const QByteArray &bytes, const ReadOptions &options,
                                                const PlaceRequest &place, const CancelToken &cancel)
{
    return d->submit(std::make_shared<JobOf<QString>>(textFromAnswer), FrameKind::ReadRegion, toJson(place), bytes,
                     options, cancel);
}

QFuture<Result<CutDocument>> ReaderPool::parts(const QByteArray &bytes, const ReadOptions &options,
                                               const QList<domain::PageRange> &ranges, const CancelToken &cancel,
                                               const Progress &progress)
{
    const auto job = std::make_shared<PartsJob>(ranges.size());
    job->progress = progress;
    return d->submit<CutDocument>(job, FrameKind::Parts, toJson(ranges), bytes, options, cancel);
}

int ReaderPool::readers() const
{
    return d->options.readers;
}

ReaderPool::Statistics ReaderPool::statistics() const
{
    return d->statistics;
}

} // namespace dbledger::readers
