// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/CancelToken.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QDate>
#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

struct DemoOptions
{
    int invoices = 1000;
    int customers = 0; ///< 0: as many as become that many invoices
    quint32 seed = 1;
    int years = 3;
    QDate until; ///< last day of the story; invalid: today
};

/// What was made.
struct DemoReport
{
    int sales = 0;
    int purchases = 0;
    int creditNotes = 0;
    int customers = 0;
    int suppliers = 0;
    int products = 0;
    int payments = 0;
};

/// Fills a database with a believable company, so that there is something to look at: customers with repeat purchases
/// over years, price changes, credit notes, late payers, purchases as well. The same options give the same data.
/// Refuses (NotAllowed) a database that holds invoices of its own. Callable from any thread; progress comes on the
/// database's thread.
class DemoService
{
public:
    explicit DemoService(std::shared_ptr<Core> core);

    QFuture<Result<DemoReport>> fill(const DemoOptions &options, const Actor &actor, const CancelToken &cancel = {},
                                     const Progress &progress = {});

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
