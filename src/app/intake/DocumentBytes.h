// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// The documents that were looked at last, in memory (128 MiB), so that every page of one does not ask the database
/// for all of it again. Any thread.
class DocumentBytes
{
public:
    explicit DocumentBytes(std::shared_ptr<Core> core);
    ~DocumentBytes();

    /// NotFound, and the database's errors.
    QFuture<Result<QByteArray>> of(qint64 documentId);

private:
    struct Kept;
    std::shared_ptr<Core> m_core;
    std::shared_ptr<Kept> m_kept;
};

} // namespace dbledger::app
