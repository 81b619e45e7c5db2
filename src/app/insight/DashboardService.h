// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/CancelToken.h"
#include "base/Result.h"
#include "domain/books/ProductList.h"
#include "domain/insight/DashboardTables.h"
#include "domain/insight/Rollup.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// What the books come to. Every figure is counted from approved invoices as they stand at the moment, to the minor
/// unit; everybody may look. Callable from any thread. A call whose token is raised answers Cancelled as soon as the
/// database is done with the statement at hand; one that has not begun does not begin. A book without invoices
/// answers zeros.
class DashboardService
{
public:
    explicit DashboardService(std::shared_ptr<Core> core);

    /// Raised by every change of the books: what was answered at another revision is out of date.
    QFuture<Result<qint64>> revision(const Actor &actor);
    /// The books that there are, the one with most invoices first.
    QFuture<Result<QList<domain::Book>>> books(const Actor &actor);
    /// Whom the filter bar offers: those whose name, e-mail or numbers hold all words of the text, most invoices of
    /// the filter's book first.
    QFuture<Result<QList<domain::Choice>>> parties(const QString &text, const domain::DashboardFilter &filter,
                                                   int limit, const Actor &actor, const CancelToken &cancel = {});
    QFuture<Result<QList<domain::Choice>>> products(const QString &text, const domain::DashboardFilter &filter,
                                                    int limit, const Actor &actor, const CancelToken &cancel = {});

    QFuture<Result<domain::Overview>> overview(const domain::DashboardFilter &filter, const Actor &actor,
                                               const CancelToken &cancel = {});
    QFuture<Result<domain::RevenueSeries>> revenue(const domain::DashboardFilter &filter, domain::Grain grain,
                                                   const Actor &actor, const CancelToken &cancel = {});
    QFuture<Result<domain::ProductRanking>> topProducts(const domain::DashboardFilter &filter, domain::ProductRank rank,
                                                        int limit, const Actor &actor, const CancelToken &cancel = {});
    /// Where the unit price of the filter's product changed, oldest first, at most the 2,000 newest.
    QFuture<Result<QList<domain::PricePoint>>> prices(const domain::DashboardFilter &filter, const Actor &actor,
                                                      const CancelToken &cancel = {});
    QFuture<Result<domain::PartyRanking>> topParties(const domain::DashboardFilter &filter, int limit,
                                                     const Actor &actor, const CancelToken &cancel = {});
    /// New against returning parties, by whole months, or years where there are more than 2,000 months. A party or a
    /// product in the filter does not restrict.
    QFuture<Result<QList<domain::PartyActivity>>> activity(const domain::DashboardFilter &filter, const Actor &actor,
                                                           const CancelToken &cancel = {});
    /// As of today; the `debtors` largest debtors.
    QFuture<Result<domain::Receivables>> receivables(const domain::DashboardFilter &filter, int debtors,
                                                     const Actor &actor, const CancelToken &cancel = {});
    QFuture<Result<domain::VatReport>> vat(const domain::DashboardFilter &filter, domain::Grain grain,
                                           const Actor &actor, const CancelToken &cancel = {});
    /// Of the documents that came in within the period; an end that is invalid does not restrict.
    QFuture<Result<domain::Operations>> operations(const domain::Period &period, const Actor &actor,
                                                   const CancelToken &cancel = {});

    /// Counts what all of this is answered from anew from the invoices, and says where it differs, at most so often:
    /// never, unless something is wrong. Tens of seconds for a million invoices.
    QFuture<Result<QList<domain::RollupDifference>>> verify(int most, const Actor &actor,
                                                            const CancelToken &cancel = {});
    /// Makes it anew from the invoices, all or nothing. Administrators only.
    QFuture<Result<void>> repair(const Actor &actor, const CancelToken &cancel = {});

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
