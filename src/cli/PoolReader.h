// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DocumentReader.h"
#include "readers/ReaderPool.h"

namespace dbledger::cli {

/// Feeds the reader processes.
class PoolReader : public app::DocumentReader
{
public:
    explicit PoolReader(int readers)
        : m_pool(readers::ReaderPool::Options{readers, {}, {}})
    {
    }
    int capacity() const override { return m_pool.readers(); }
    QFuture<Result<domain::Reading>> read(const QByteArray &bytes, const Options &options,
                                          const CancelToken &cancel) override
    {
        return m_pool.read(bytes, {options.password, options.today, {}}, cancel);
    }

private:
    readers::ReaderPool m_pool;
};

} // namespace dbledger::cli
