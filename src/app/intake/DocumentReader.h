// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "domain/reading/Reading.h"

#include <QByteArray>
#include <QFuture>

namespace dbledger::app {

/// Turns a document's bytes into a Reading without endangering this process; AppContext makes the one that feeds
/// dbledger-reader processes, tests make their own. Calls and answers happen on the thread that made it, which needs
/// an event loop.
class DocumentReader
{
public:
    struct Options
    {
        QString password; ///< of an encrypted PDF
        QDate today;      ///< for the rules about dates
    };

    virtual ~DocumentReader() = default;
    /// How many documents are read at the same time; further ones wait in line.
    virtual int capacity() const = 0;
    virtual QFuture<Result<domain::Reading>> read(const QByteArray &bytes, const Options &options,
                                                  const CancelToken &cancel) = 0;
};

} // namespace dbledger::app
