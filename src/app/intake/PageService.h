// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/PageSource.h"
#include "base/Actor.h"
#include "base/Secret.h"
#include "domain/reading/PageText.h"

#include <functional>
#include <memory>

namespace dbledger::app {

class Core;

/// What a document's pages look like. Called and answering on the main thread, whose event loop must run. Pictures that
/// were made stay in memory (256 MiB, the latest). Whoever may sign in may look. Errors: NotFound, and those of
/// PageSource: DocumentLocked and WrongPassword ask for givePassword().
class PageService
{
public:
    /// `source` is asked for when the first page is looked at, and must outlive the service.
    PageService(std::shared_ptr<Core> core, std::function<PageSource &()> source);
    ~PageService();

    QFuture<Result<DocumentPages>> pages(qint64 documentId, const Actor &actor);
    QFuture<Result<QImage>> picture(qint64 documentId, const PagePlace &place, const Actor &actor);
    /// Of a page, so that its longer side has at most that many pixels.
    QFuture<Result<QImage>> preview(qint64 documentId, int page, int longest, const Actor &actor);
    /// Of the first page, at most 160 pixels wide and high. Made once for all workstations (but of protected documents
    /// for this run only). Many may be asked for; the latest comes first. Cancel the future of what is no longer shown.
    QFuture<Result<QImage>> thumbnail(qint64 documentId, const Actor &actor);
    /// What is recognised at the place, its lines separated by a line feed.
    QFuture<Result<QString>> textAt(qint64 documentId, const PagePlace &place, const Actor &actor);
    /// The words of every page as they were read, with boxes; empty while the document was not read. At most 4 MiB of
    /// them are kept: of a book the last pages are absent.
    QFuture<Result<QList<domain::PageText>>> words(qint64 documentId, const Actor &actor);

    /// For looking at the document and for reading it; kept in memory until the program ends.
    void givePassword(qint64 documentId, const Secret &password);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dbledger::app
