// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/DocumentBytes.h"
#include "app/intake/PageSource.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <functional>

namespace dbledger::app {

/// Small pictures of first pages: in memory, else in the database, where every workstation finds what one has made,
/// else made by a reader. A few are fetched at a time; what was asked last comes first, for a list that is scrolled
/// asks for many and shows the last. A document that cannot be shown is not tried again before forget(). On the
/// thread that made it.
class Thumbnails
{
public:
    Thumbnails(std::shared_ptr<Core> core, std::shared_ptr<DocumentBytes> bytes, std::function<PageSource &()> source);

    /// A future that is cancelled before its turn costs nothing.
    QFuture<Result<QImage>> of(qint64 documentId);
    /// That it could not be shown.
    void forget(qint64 documentId) { m_failed.remove(documentId); }

private:
    void next();
    void lookUp(qint64 documentId);
    void make(qint64 documentId);
    void keep(qint64 documentId, const QImage &picture);
    void answer(qint64 documentId, const Result<QImage> &picture);
    bool isWanted(qint64 documentId) const;

    std::shared_ptr<Core> m_core;
    std::shared_ptr<DocumentBytes> m_bytes;
    std::function<PageSource &()> m_source;
    QCache<qint64, QImage> m_pictures;
    QHash<qint64, Error> m_failed;
    QHash<qint64, std::vector<std::shared_ptr<QPromise<Result<QImage>>>>> m_asked;
    QList<qint64> m_line; ///< documents whose turn has not come; the last is the next
    int m_fetching = 0;
    QObject m_context;
};

} // namespace dbledger::app
