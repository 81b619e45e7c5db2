// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Progress.h"
#include "readers/Messages.h"
#include "readers/ReaderLimits.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace dbledger::readers {

class Job;
class ReaderProcess;

/// What a reader needs to know besides the bytes.
struct ReadOptions
{
    QString password;
    QDate today; ///< where the user is; decides which dates are plausible
};

/// The reader processes of one program: started when there is work, kept warm, ended and replaced when they misbehave,
/// grow or grow old. A document that kills its reader costs only itself: its future gets ReaderCrashed,
/// ReaderTimedOut or ReaderOutOfMemory, and it is not tried again.
///
/// The calls may come from any thread; the pool itself, its timers and the Progress callbacks live on the thread that
/// made it, which must have an event loop. Its end ends all readers; futures still open then get Cancelled.
///
/// Errors of every call: those of documents::open, NoSuchPage, PageTooLarge, Cancelled, Reader*. Bytes of more than
/// 64 MiB are DocumentTooLarge without asking a reader.
class ReaderPool : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        int readers = 0; ///< that read at the same time; 0: one a core, at most 8
        ReaderLimits limits;
        QString program; ///< empty: where readerProgram() finds it
    };
    struct Statistics
    {
        int documents = 0; ///< handed to a reader to be read
        int started = 0;   ///< processes
        int crashes = 0;
        int timeouts = 0;
        int outOfMemory = 0;
    };

    explicit ReaderPool(QObject *parent = nullptr);
    explicit ReaderPool(Options options, QObject *parent = nullptr);
    ~ReaderPool() override;

    QFuture<Result<domain::Reading>> read(const QByteArray &bytes, const ReadOptions &options,
                                          const CancelToken &cancel = {}, const Progress &progress = {});

    // These go before waiting documents, and one more reader than Options::readers serves them, so that a person who
    // looks at a page does not wait for a folder that is being read.
    QFuture<Result<DocumentInfo>> probe(const QByteArray &bytes, const ReadOptions &options,
                                        const CancelToken &cancel = {});
    QFuture<Result<RawPicture>> render(const QByteArray &bytes, const ReadOptions &options, const PlaceRequest &place,
                                       const CancelToken &cancel = {});
    /// The text that is recognised at the place.
    QFuture<Result<QString>> readRegion(const QByteArray &bytes, const ReadOptions &options, const PlaceRequest &place,
                                        const CancelToken &cancel = {});
    /// Those pages as documents of their own, as documents::Document::part, all by one reader that opens the document
    /// once. The progress counts them. CannotSplit, DocumentTooLarge (all of them: more than maxPartsBytes).
    QFuture<Result<CutDocument>> parts(const QByteArray &bytes, const ReadOptions &options,
                                       const QList<domain::PageRange> &ranges, const CancelToken &cancel = {},
                                       const Progress &progress = {});

    /// How many documents may be read at the same time.
    int readers() const;
    /// On the pool's thread.
    Statistics statistics() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dbledger::readers
