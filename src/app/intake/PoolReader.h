// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/DocumentReader.h"
#include "app/intake/PageSource.h"

#include <memory>

namespace dbledger::app {

/// Has documents read and shown by dbledger-reader processes.
class PoolReader final : public DocumentReader, public PageSource
{
public:
    /// Both as in AppContext::Options.
    PoolReader(const QString &program, int readers);
    ~PoolReader() override;

    int capacity() const override;
    QFuture<Result<domain::Reading>> read(const QByteArray &bytes, const Options &options,
                                          const CancelToken &cancel) override;
    QFuture<Result<DocumentPages>> probe(const QByteArray &bytes, const QString &password) override;
    QFuture<Result<QImage>> render(const QByteArray &bytes, const QString &password, const PagePlace &place,
                                   int longest, const CancelToken &cancel) override;
    QFuture<Result<QString>> readRegion(const QByteArray &bytes, const QString &password,
                                        const PagePlace &place) override;
    QFuture<Result<CutDocument>> parts(const QByteArray &bytes, const QString &password,
                                       const QList<domain::PageRange> &ranges, const CancelToken &cancel,
                                       const Progress &progress) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dbledger::app
