// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/DocumentReader.h"
#include "cli/console/Interrupt.h"

#include <QEventLoop>
#include <QObject>
#include <QStringList>

#include <functional>
#include <map>

namespace dbledger::cli {

/// Reads many files and gives what came out in the order of the files, whatever order the readers finish in. Only as
/// many documents as are read at the same time are held in memory, and few readings wait for an earlier one: a folder
/// of any size needs no more memory than a small one. Main thread.
class OrderedReading
{
public:
    using Deliver = std::function<void(const QString &file, const Result<domain::Reading> &reading)>;

    OrderedReading(app::DocumentReader &reader, const app::DocumentReader::Options &options, Interrupt &interrupt);

    /// Runs an event loop until all are delivered. Interrupted: delivers those that are done, in order, and returns
    /// false without waiting for the others.
    bool run(const QStringList &files, const Deliver &deliver);

private:
    void submit();
    void start(qsizetype index);
    void finished(qsizetype index, Result<domain::Reading> reading);

    app::DocumentReader &m_reader;
    app::DocumentReader::Options m_options;
    Interrupt &m_interrupt;
    QStringList m_files;
    Deliver m_deliver;
    qsizetype m_next = 0;      ///< the first that was not submitted
    qsizetype m_delivered = 0; ///< the first that was not delivered
    int m_running = 0;
    std::map<qsizetype, Result<domain::Reading>> m_waiting; ///< done before an earlier one
    QEventLoop m_loop;
    QObject m_context; ///< the answers' receiver: what comes after its end is dropped
};

} // namespace dbledger::cli
