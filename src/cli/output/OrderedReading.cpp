// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/OrderedReading.h"

#include "app/intake/FileLoader.h"

#include <QFutureWatcher>

namespace dbledger::cli {

namespace {

constexpr int submittedAhead = 1;     ///< documents that wait for a reader, so that none is idle
constexpr qsizetype mostWaiting = 64; ///< readings that may wait for an earlier one

} // namespace

OrderedReading::OrderedReading(app::DocumentReader &reader, const app::DocumentReader::Options &options,
                               Interrupt &interrupt)
    : m_reader(reader)
    , m_options(options)
    , m_interrupt(interrupt)
{
}

bool OrderedReading::run(const QStringList &files, const Deliver &deliver)
{
    m_files = files;
    m_deliver = deliver;
    m_interrupt.onRaised([this] { m_loop.quit(); });
    QMetaObject::invokeMethod(
        &m_context, [this] { submit(); }, Qt::QueuedConnection);
    if (!m_files.isEmpty())
        m_loop.exec();
    m_interrupt.onRaised({});
    if (!m_interrupt.token().isCancelled())
        return true;
    for (const auto &[index, reading] : m_waiting)
        m_deliver(m_files[index], reading);
    return false;
}

void OrderedReading::submit()
{
    while (m_next < m_files.size() && m_running < m_reader.capacity() + submittedAhead &&
           m_next < m_delivered + m_reader.capacity() + mostWaiting && !m_interrupt.token().isCancelled())
        start(m_next++);
    if (m_delivered == m_files.size())
        m_loop.quit();
}

void OrderedReading::start(qsizetype index)
{
    ++m_running;
    const Result<app::LoadedFile> file = app::loadFile(m_files[index], m_interrupt.token());
    if (!file) {
        QMetaObject::invokeMethod(
            &m_context, [this, index, error = file.error()] { finished(index, error); }, Qt::QueuedConnection);
        return;
    }
    // a watcher, not then(): Qt 6.4 asserts when a future ends after the context of its continuation
    auto *watcher = new QFutureWatcher<Result<domain::Reading>>(&m_context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [this, index, watcher] {
        watcher->deleteLater();
        const bool answered = watcher->future().resultCount() > 0;
        finished(index, answered ? watcher->result() : Result<domain::Reading>(Error{ErrorKind::Cancelled, {}, {}}));
    });
    watcher->setFuture(m_reader.read(file->bytes, m_options, m_interrupt.token()));
}

void OrderedReading::finished(qsizetype index, Result<domain::Reading> reading)
{
    --m_running;
    if (m_interrupt.token().isCancelled())
        return; // what was torn down half-way is no answer about the document
    m_waiting.emplace(index, std::move(reading));
    for (auto first = m_waiting.find(m_delivered); first != m_waiting.end(); first = m_waiting.find(m_delivered)) {
        const Result<domain::Reading> ready = std::move(first->second);
        m_waiting.erase(first);
        m_deliver(m_files[m_delivered++], ready);
    }
    submit();
}

} // namespace dbledger::cli
