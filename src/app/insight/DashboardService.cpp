// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/DashboardService.h"

#include "app/core/Core.h"
#include "storage/insight/DashboardFigures.h"
#include "storage/insight/DashboardTables.h"
#include "storage/rollups/RollupAudit.h"

namespace dbledger::app {

using domain::DashboardFilter;
using domain::Period;
using storage::Connection;
using storage::DashboardScope;

namespace {

constexpr int mostPrices = 2000;
const QDate beforeEverything(1970, 1, 1); ///< no document came in earlier

/// What one answer needs to know of its question.
struct Look
{
    Connection &connection;
    DashboardScope scope;
    Period period;
    std::optional<Period> compared; ///< as the filter says
    QDate today;
    CancelToken cancel;

    bool isCancelled() const { return cancel.isCancelled(); }
};

Error stopped()
{
    return {ErrorKind::Cancelled, {}, {}};
}

/// Runs `work` with a Look; not at all when it was cancelled before its turn came.
template <typename T, typename Work>
QFuture<Result<T>> looked(Core &core, const DashboardFilter &filter, const CancelToken &cancel, Work work)
{
    return core.database.read<T>([=, clock = core.clock](Connection &connection) -> Result<T> {
        if (cancel.isCancelled())
            return stopped();
        auto scope = storage::dashboardScope(connection, filter);
        if (!scope)
            return scope.error();
        const QDate today = clock->today();
        const Period period = storage::dashboardPeriod(*scope, filter, today);
        if (!period.isValid())
            return Error{ErrorKind::Invalid, {QStringLiteral("period"), filter.from.toString(Qt::ISODate)}, {}};
        std::optional<Period> compared;
        if (const auto shift = domain::shiftOf(period, filter.comparison))
            compared = shift->back(period);
        Look look{connection, *std::move(scope), period, compared, today, cancel};
        Result<T> answer = work(look);
        return look.isCancelled() ? Result<T>(stopped()) : answer;
    });
}

Result<domain::Overview> overviewOf(const Look &look)
{
    auto figures = storage::figuresOf(look.connection, look.scope, look.period, look.today);
    if (!figures)
        return figures.error();
    domain::Overview overview{look.period, *std::move(figures), look.compared, {}};
    if (!look.compared || look.isCancelled())
        return overview;
    auto compared = storage::figuresOf(look.connection, look.scope, *look.compared, look.today);
    if (!compared)
        return compared.error();
    overview.compared = *std::move(compared);
    return overview;
}

/// Completes a ranking with what its rows came to in the compared period.
template <typename Ranking, typename Compare>
Result<Ranking> comparedRanking(const Look &look, Result<Ranking> ranking, Compare compare)
{
    if (!ranking || !look.compared || ranking->rows.isEmpty() || look.isCancelled())
        return ranking;
    const Result<void> done = compare(look.connection, look.scope, *look.compared, *ranking);
    return done ? ranking : Result<Ranking>(done.error());
}

} // namespace

DashboardService::DashboardService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<qint64>> DashboardService::revision(const Actor &)
{
    return m_core->database.read<qint64>(storage::rollupRevision);
}

QFuture<Result<QList<domain::Book>>> DashboardService::books(const Actor &)
{
    return m_core->database.read<QList<domain::Book>>(storage::dashboardBooks);
}

QFuture<Result<QList<domain::Choice>>> DashboardService::parties(const QString &text, const DashboardFilter &filter,
                                                                 int limit, const Actor &, const CancelToken &cancel)
{
    return looked<QList<domain::Choice>>(*m_core, filter, cancel, [=](const Look &look) {
        return storage::partyChoices(look.connection, look.scope, text, limit);
    });
}

QFuture<Result<QList<domain::Choice>>> DashboardService::products(const QString &text, const DashboardFilter &filter,
                                                                  int limit, const Actor &, const CancelToken &cancel)
{
    return looked<QList<domain::Choice>>(*m_core, filter, cancel, [=](const Look &look) {
        return storage::productChoices(look.connection, look.scope, text, limit);
    });
}

QFuture<Result<domain::Overview>> DashboardService::overview(const DashboardFilter &filter, const Actor &,
                                                             const CancelToken &cancel)
{
    return looked<domain::Overview>(*m_core, filter, cancel, overviewOf);
}

QFuture<Result<domain::RevenueSeries>> DashboardService::revenue(const DashboardFilter &filter, domain::Grain grain,
                                                                 const Actor &, const CancelToken &cancel)
{
    return looked<domain::RevenueSeries>(
        *m_core, filter, cancel, [=](const Look &look) -> Result<domain::RevenueSeries> {
            const Period needed = domain::daysOfSeries(look.period, filter.comparison);
            const auto days = storage::dayFigures(look.connection, look.scope, needed);
            if (!days)
                return days.error();
            return domain::seriesOf(*days, look.period, grain, filter.comparison, look.scope.currency);
        });
}

QFuture<Result<domain::ProductRanking>> DashboardService::topProducts(const DashboardFilter &filter,
                                                                      domain::ProductRank rank, int limit,
                                                                      const Actor &, const CancelToken &cancel)
{
    return looked<domain::ProductRanking>(*m_core, filter, cancel, [=](const Look &look) {
        return comparedRanking(look, storage::productRanking(look.connection, look.scope, look.period, rank, limit),
                               storage::compareProducts);
    });
}

QFuture<Result<QList<domain::PricePoint>>> DashboardService::prices(const DashboardFilter &filter, const Actor &,
                                                                    const CancelToken &cancel)
{
    return looked<QList<domain::PricePoint>>(*m_core, filter, cancel, [=](const Look &look) {
        return storage::priceHistory(look.connection, look.scope, filter, mostPrices);
    });
}

QFuture<Result<domain::PartyRanking>> DashboardService::topParties(const DashboardFilter &filter, int limit,
                                                                   const Actor &, const CancelToken &cancel)
{
    return looked<domain::PartyRanking>(*m_core, filter, cancel, [=](const Look &look) {
        return comparedRanking(look, storage::partyRanking(look.connection, look.scope, look.period, limit),
                               storage::compareParties);
    });
}

QFuture<Result<QList<domain::PartyActivity>>> DashboardService::activity(const DashboardFilter &filter, const Actor &,
                                                                         const CancelToken &cancel)
{
    return looked<QList<domain::PartyActivity>>(*m_core, filter, cancel, [](const Look &look) {
        const auto grain = domain::grainWithin(look.period, domain::Grain::Month, domain::RevenueSeries::mostPoints);
        const bool byMonth = grain == domain::Grain::Month;
        return storage::partyActivity(look.connection, look.scope, look.period,
                                      byMonth ? domain::Grain::Month : domain::Grain::Year);
    });
}

QFuture<Result<domain::Receivables>> DashboardService::receivables(const DashboardFilter &filter, int debtors,
                                                                   const Actor &, const CancelToken &cancel)
{
    return looked<domain::Receivables>(*m_core, filter, cancel, [=](const Look &look) {
        return storage::receivablesOn(look.connection, look.scope, look.today, debtors);
    });
}

QFuture<Result<domain::VatReport>> DashboardService::vat(const DashboardFilter &filter, domain::Grain grain,
                                                         const Actor &, const CancelToken &cancel)
{
    return looked<domain::VatReport>(*m_core, filter, cancel, [=](const Look &look) {
        return storage::vatReport(look.connection, look.scope, look.period, grain);
    });
}

QFuture<Result<domain::Operations>> DashboardService::operations(const Period &period, const Actor &,
                                                                 const CancelToken &cancel)
{
    const QDate today = m_core->clock->today();
    const Period days{period.from.isValid() ? period.from : beforeEverything,
                      period.to.isValid() ? period.to : qMax(today, period.from)};
    return m_core->database.read<domain::Operations>([=](Connection &connection) -> Result<domain::Operations> {
        if (cancel.isCancelled())
            return stopped();
        if (!days.isValid())
            return Error{ErrorKind::Invalid, {QStringLiteral("period"), days.from.toString(Qt::ISODate)}, {}};
        return storage::operationsIn(connection, days);
    });
}

QFuture<Result<QList<domain::RollupDifference>>> DashboardService::verify(int most, const Actor &,
                                                                          const CancelToken &cancel)
{
    return m_core->database.read<QList<domain::RollupDifference>>([=](Connection &connection) {
        return storage::rollupDifferences(connection, most,
                                          [cancel](const QString &) { return !cancel.isCancelled(); });
    });
}

QFuture<Result<void>> DashboardService::repair(const Actor &actor, const CancelToken &cancel)
{
    if (const auto allowed = require(actor, Role::Administrator, QStringLiteral("settings")); !allowed)
        return answered<void>(allowed.error());
    return m_core->database.write<void>([=](Connection &connection) {
        return storage::rebuildRollups(connection, [cancel](const QString &) { return !cancel.isCancelled(); });
    });
}

} // namespace dbledger::app
