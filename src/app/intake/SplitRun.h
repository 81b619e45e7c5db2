// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Core.h"
#include "app/intake/PageSource.h"
#include "app/intake/QueueService.h"
#include "app/intake/SplitDocuments.h"
#include "storage/intake/JobQueue.h"

#include <QPromise>

namespace dbledger::app {

/// One call of QueueService::split: has the parts made by a reader, then stores all of them in one transaction. Keeps
/// itself alive until it has answered; on the thread of `context`, with which it ends.
class SplitRun : public std::enable_shared_from_this<SplitRun>
{
public:
    struct Order
    {
        qint64 documentId = 0;
        QList<domain::PageRange> parts;
        QString worker; ///< that reads the parts of a protected document, for no other knows the password; empty: none
    };
    struct Outcome
    {
        SplitReport report;
        QList<storage::Job> claimed; ///< for that worker
    };

    /// `progress` counts the parts that are made.
    SplitRun(std::shared_ptr<Core> core, QObject *context, PageSource &source, Order order, Actor actor,
             CancelToken cancel, Progress progress);
    /// Errors as QueueService::split.
    QFuture<Result<Outcome>> start();

private:
    void make(const QByteArray &document);
    void keep(const CutDocument &cut);
    void store();
    static Result<Outcome> stored(const SplitRun &run, storage::Connection &connection);
    void finish(const Result<Outcome> &outcome);

    std::shared_ptr<Core> m_core;
    QObject *m_context;
    PageSource &m_source;
    const Order m_order;
    const Actor m_actor;
    const CancelToken m_cancel;
    const Progress m_progress;
    QPromise<Result<Outcome>> m_promise;
    Secret m_password;
    QList<NewPart> m_made;
};

} // namespace dbledger::app
