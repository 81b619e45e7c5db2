// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/CancelToken.h"
#include "base/Result.h"
#include "domain/books/Invoice.h"

#include <QFuture>
#include <QStringList>

#include <functional>
#include <memory>

namespace dbledger::app {

class Core;
class DocumentReader;

struct ImportOptions
{
    std::optional<domain::Direction> direction; ///< for documents that do not tell themselves
    bool approve = true;                        ///< approve what is ok without a look
};

enum class ImportOutcome {
    Approved,      ///< stored, and in the books
    Draft,         ///< stored, waits for a person: see reasons
    AlreadyStored, ///< the same bytes came in before: invoiceId and documentId are those of the first time
    DuplicateOf,   ///< stored as a draft that seems to repeat the invoice duplicateOf
    Failed,        ///< see error; documentId is set when the bytes were stored nevertheless
};
QString importOutcomeName(ImportOutcome outcome); ///< "approved" "draft" "already-stored" "duplicate-of" "error"

/// What became of one file.
struct ImportReport
{
    QString path; ///< as it was given
    ImportOutcome outcome = ImportOutcome::Failed;
    qint64 documentId = 0;
    qint64 invoiceId = 0;
    QString number; ///< of the invoice, empty when none was found
    qint64 duplicateOf = 0;
    /// Why it was not approved, worst first: DirectionUnknown, Incomplete, Duplicate, NeedsReview.
    QList<Error> reasons;
    std::optional<Error> error;
};

/// Brings documents in: stores bytes, row and job in one transaction, has them read, makes a draft, approves what is
/// ok. Called and answering on the main thread, whose event loop must run.
class IntakeService
{
public:
    /// `reader` is asked for when the first document is to be read, and must outlive the service.
    IntakeService(std::shared_ptr<Core> core, std::function<DocumentReader &()> reader);
    ~IntakeService();

    /// One report per path, at the path's index in the future's results as soon as it is known: resultReadyAt(i) and
    /// the progress tell. Files up to 64 MiB; folders are not walked. Cancelling stops after what was stored: jobs that
    /// have not been read stay in the queue, their reports are Failed with Cancelled.
    QFuture<ImportReport> importFiles(const QStringList &paths, const ImportOptions &options, const Actor &actor,
                                      const CancelToken &cancel = {});

    /// Reads what waits in the queue and nobody works on: what a killed program or another workstation left. Reports
    /// have the file's name as path.
    QFuture<QList<ImportReport>> workOffQueue(const Actor &actor, const CancelToken &cancel = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dbledger::app
