// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/DocumentReader.h"
#include "base/Actor.h"
#include "base/Progress.h"

#include <QObject>

#include <functional>
#include <memory>

namespace dbledger::app {

class Core;

/// What a draft says and would say. A field differs in its value or in its state alone; rows have no state.
struct ReplayDifference
{
    QString thing; ///< a domain::fieldName, or "line 2", "tax_row 1"; see Wording::thingName
    QString was;   ///< canonical; empty: there is none
    QString wouldBe;
    domain::FieldState stateWas = domain::FieldState::Read;
    domain::FieldState stateWouldBe = domain::FieldState::Read;
};

/// A draft that would be another one if its document came in now.
struct Replay
{
    qint64 invoiceId = 0;
    int version = 0; ///< of the draft that was compared
    QString number;
    QString partyName;
    QString fileName;
    QList<ReplayDifference> differences;
    domain::Reading reading; ///< what was read now, with what is remembered of its supplier
};

/// A draft whose document could not be read again.
struct FailedReplay
{
    qint64 invoiceId = 0;
    QString fileName;
    Error error;
};

struct ReplayReport
{
    int drafts = 0;       ///< that were compared, or failed
    QList<Replay> differ; ///< the oldest first
    QList<FailedReplay> failed;
};

/// A draft whose document was read again, and what takes that back.
struct TakenReplay
{
    qint64 invoiceId = 0;
    int version = 0;        ///< as it is now
    domain::Reading before; ///< what counted until then
};

/// Reads documents of drafts again, with this program and what is remembered of suppliers now. What people corrected
/// stays. On the thread that made it, which needs an event loop.
class ReplayService
{
public:
    ReplayService(std::shared_ptr<Core> core, std::function<DocumentReader &()> reader);

    /// All drafts that came from a document; changes nothing. One reader is left to what comes in. Progress in
    /// documents, on the calling thread. Cancelled, ReaderMissing, and the database's errors; what a document is at
    /// fault for is told of it.
    QFuture<Result<ReplayReport>> replay(const Actor &actor, const CancelToken &cancel = {},
                                         const Progress &progress = {});

    // Viewers may only look (NotAllowed). Conflict when the draft has changed since, WrongState when it is none any
    // more.
    /// What was read now counts for the draft. Audited, one row for each difference.
    QFuture<Result<TakenReplay>> take(const Replay &replay, const Actor &actor);
    QFuture<Result<TakenReplay>> undo(const TakenReplay &taken, const Actor &actor);

private:
    struct Run;
    void readNext(const std::shared_ptr<Run> &run);
    QFuture<Result<TakenReplay>> put(qint64 invoiceId, int version, const domain::Reading &reading, const Actor &actor);

    std::shared_ptr<Core> m_core;
    std::function<DocumentReader &()> m_reader;
    QObject m_context; ///< what continuations hang on
};

} // namespace dbledger::app
