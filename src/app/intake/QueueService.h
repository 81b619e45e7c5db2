// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/CancelToken.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/books/Invoice.h"
#include "domain/books/PageRange.h"
#include "domain/books/Queue.h"

#include <QDateTime>
#include <QFuture>
#include <QImage>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace dbledger::app {

class Core;
class DocumentReader;
class PageSource;

using domain::QueueEntry;
using domain::QueueFilter;
using domain::QueueKey;
using domain::QueueOrder;
using domain::QueuePage;
using domain::QueueState;

/// What became of files that were added.
struct AddReport
{
    struct Known
    {
        QString path;
        qint64 documentId = 0; ///< the first time that these bytes came in
    };
    struct Refused
    {
        QString path;
        Error error;
    };
    int added = 0; ///< documents that wait to be read now
    QList<Known> alreadyStored;
    QList<Refused> failed;
    bool cancelled = false; ///< what comes behind was not looked at
};

/// What one removal took out of the queue, for restore() to bring back: that and nothing else.
struct Removal
{
    QList<qint64> documentIds;
    QDateTime at;               ///< tells it from other removals of the same documents
    std::optional<Error> ended; ///< what kept the rest from being removed
};

/// What a document was split into, in the order of its pages.
struct SplitReport
{
    struct Part
    {
        domain::PageRange pages;
        qint64 documentId = 0;
        bool isNew = false; ///< false: the same bytes were stored before
    };
    QList<Part> parts;
};
/// What became of the parts when it was undone.
struct JoinReport
{
    int removed = 0;
    int kept = 0; ///< parts that somebody worked on meanwhile, or that were there before
};

/// The intake queue that people see, and the worker that reads it off. Lives on the main thread, whose event loop must
/// run; nothing here blocks it. Viewers may look; the rest takes an accountant (NotAllowed). What was added is in the
/// database, job included, and survives whatever ends the program.
class QueueService : public QObject
{
    Q_OBJECT

public:
    /// `reader` and `source` are asked for when the first document is to be read or split, and must outlive the
    /// service.
    QueueService(std::shared_ptr<Core> core, std::function<DocumentReader &()> reader,
                 std::function<PageSource &()> source);
    ~QueueService() override;

    /// At most `limit` rows behind `after`.
    QFuture<Result<QueuePage>> list(const QueueFilter &filter, QueueOrder order, int limit,
                                    const std::optional<QueueKey> &after, const Actor &actor);
    /// Of all documents; states without any are absent.
    QFuture<Result<QMap<QueueState, int>>> counts(const Actor &actor);
    /// In the order asked for; those that left the queue are absent.
    QFuture<Result<QList<QueueEntry>>> entries(const QList<qint64> &documentIds, const Actor &actor);

    /// Folders stand for the documents in them (inputFiles). Files are hashed and stored off this thread, some at a
    /// time; the progress counts files. Cancelled, the report says what was done until then. Bytes that had been
    /// removed come back as they were.
    QFuture<AddReport> add(const QStringList &filesAndFolders, std::optional<domain::Direction> direction,
                           const Actor &actor, const CancelToken &cancel = {});
    /// A picture from the clipboard, as a PNG. As addBytes().
    QFuture<Result<qint64>> addPicture(const QString &name, const QImage &picture, const Actor &actor);
    /// What is no file. The document's id, of the first one where the same bytes
    /// are stored already. DocumentEmpty, DocumentTooLarge.
    QFuture<Result<qint64>> addBytes(const QString &name, const QByteArray &bytes,
                                     std::optional<domain::Direction> direction, const Actor &actor);

    /// The document that these bytes are stored as, also when it left the queue. NotFound (document, name).
    QFuture<Result<qint64>> documentOf(const QString &name, const QByteArray &bytes, const Actor &actor);

    // Each answers for how many of the documents there was something to do.

    /// Waiting or being read -> Failed with Cancelled, wherever it is read.
    QFuture<Result<int>> cancel(const QList<qint64> &documentIds, const Actor &actor);
    /// Failed, NeedsPassword -> Waiting, with all attempts. With a password (PageService::givePassword) it is read by
    /// this program and at once, for no other one knows the password.
    QFuture<Result<int>> retry(const QList<qint64> &documentIds, const Actor &actor);
    /// Out of the queue, for all; what is approved stays. Nothing is lost: bytes, readings and corrections stay in the
    /// database, a draft is voided with the reason "removed", and restore(), or adding the same file again, undoes it.
    /// Fails where nothing could be removed.
    QFuture<Result<Removal>> remove(const QList<qint64> &documentIds, const Actor &actor);
    /// Passes over what came back since, even if it was removed once more.
    QFuture<Result<int>> restore(const Removal &removal, const Actor &actor);
    /// Each part becomes a document of its own (domain::partName), queued as the whole was; the whole leaves the queue,
    /// its draft is voided with the reason "split". Nothing of it happens when something fails. The parts of a
    /// protected document are protected by the same password; this run of the program knows it. Invalid and NoSuchPage
    /// (see domain::checkParts), WrongState when it is in the books or not in the queue, DocumentLocked, CannotSplit.
    /// `progress` counts the parts that are made, on this thread.
    QFuture<Result<SplitReport>> split(qint64 documentId, const QList<domain::PageRange> &parts, const Actor &actor,
                                       const CancelToken &cancel = {}, const Progress &progress = {});
    /// The whole comes back as it was; parts that nobody touched leave the queue. WrongState when it is not split.
    QFuture<Result<JoinReport>> undoSplit(qint64 documentId, const Actor &actor);
    /// One transaction each; what cannot be approved any more is passed over. The progress counts drafts.
    QFuture<Result<int>> approveAllProved(const Actor &actor, const CancelToken &cancel = {});

    /// From now on reads what waits, several at a time: also what other workstations and earlier runs left. What is
    /// added from now on is approved without a look, if nothing stands in the way, when `approve` says so. For a viewer
    /// it only watches for changes.
    void start(const Actor &actor, bool approve = false);
    /// What is being read goes back into the queue, its attempt not counted.
    void stop();
    /// Looks at once for what others changed: after a change by another service of this program.
    void look();

Q_SIGNALS:
    /// Something about these documents is new, or they came or left; said at most ten times a second. Changes by other
    /// programs are found within seconds while started.
    void changed(const QList<qint64> &documentIds);
    /// How many documents are being read and wait, wherever.
    void busyChanged(int reading, int waiting);
    /// Nothing can be read now: the database does not answer, dbledger-reader is missing. Said once; the work goes on
    /// by itself when it can, which recovered() says.
    void trouble(const dbledger::Error &error);
    void recovered();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dbledger::app
