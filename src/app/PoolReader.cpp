// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PoolReader.h"

#include "readers/ReaderPool.h"

namespace dbledger::app {

namespace {

readers::ReaderPool::Options poolOptions(const QString &program, int readers)
{
    readers::ReaderPool::Options options;
    options.program = program;
    options.readers = readers;
    return options;
}

} // namespace

struct PoolReader::Private
{
    explicit Private(const readers::ReaderPool::Options &options)
        : pool(options)
    {
    }
    readers::ReaderPool pool;
};

PoolReader::PoolReader(const QString &program, int readers)
    : d(std::make_unique<Private>(poolOptions(program, readers)))
{
}

PoolReader::~PoolReader() = default;

int PoolReader::capacity() const
{
    return d->pool.readers();
}

QFuture<Result<domain::Reading>> PoolReader::read(const QByteArray &bytes, const Options &options,
                                                  const CancelToken &cancel)
{
    readers::ReadOptions request;
    request.password = options.password;
    request.today = options.today;
    return d->pool.read(bytes, request, cancel);
}

} // namespace dbledger::app
