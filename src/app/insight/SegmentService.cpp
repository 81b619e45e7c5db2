// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/SegmentService.h"

#include "analytics/Clusters.h"
#include "analytics/Distributions.h"
#include "analytics/Rfm.h"
#include "app/core/Core.h"
#include "app/insight/SegmentClasses.h"
#include "app/insight/SegmentSetting.h"
#include "base/Then.h"
#include "storage/insight/SegmentRepository.h"

#include <QSet>

namespace dbledger::app {

using domain::RfmSettings;
using domain::SegmentChange;
using domain::SegmentNames;
using domain::SegmentTable;
using storage::Connection;

namespace {

constexpr int longestName = 60;
constexpr int mostMonths = 1200;

using Names = QHash<qint64, QString>;

/// Customers at one or two days, with the names of everybody.
struct Gathered
{
    QList<CustomersAsOf> days;
    Names names;
};

/// Reads the days in one view of the data.
QFuture<Result<Gathered>> gathered(Core &core, const QList<QDate> &days, bool named, const CancelToken &cancel)
{
    return core.database.read<Gathered>([=](Connection &connection) -> Result<Gathered> {
        Gathered all;
        for (const QDate &day : days) {
            if (cancel.isCancelled())
                return Error{ErrorKind::Cancelled, {}, {}};
            auto customers = customersAsOf(connection, day);
            if (!customers)
                return customers.error();
            all.days.append(*std::move(customers));
        }
        if (!named)
            return all;
        auto names = storage::partyNames(connection);
        if (!names)
            return names.error();
        all.names = *std::move(names);
        return all;
    });
}

/// Computes on a thread of its own with what was read.
template <typename T, typename Work>
QFuture<Result<T>> computed(const QFuture<Result<Gathered>> &gathering, const CancelToken &cancel, Work work)
{
    return QFuture(gathering) | then(QThreadPool::globalInstance(), [=](const Result<Gathered> &all) -> Result<T> {
               if (!all)
                   return all.error();
               if (cancel.isCancelled())
                   return Error{ErrorKind::Cancelled, {}, {}};
               return work(*all);
           });
}

SegmentTable tableOf(const CustomersAsOf &customers, const Names &names)
{
    SegmentTable table;
    table.asOf = customers.asOf;
    table.window = customers.window;
    table.settings = customers.settings;
    table.currency = customers.currency;
    for (const domain::RfmCustomer &customer : analytics::judged(customers.values, customers.settings))
        table.rows.append({customer, names.value(customer.values.partyId)});
    table.tooFew = !table.rows.isEmpty() && !table.rows.first().customer.scores;
    std::ranges::stable_sort(table.rows, std::greater(),
                             [](const domain::SegmentRow &row) { return row.customer.values.monetary; });
    domain::addSums(table);
    return table;
}

QList<SegmentChange> changesBetween(const Gathered &all)
{
    QHash<qint64, SegmentChange> byParty;
    const auto note = [&](const CustomersAsOf &customers, std::optional<domain::Segment> SegmentChange::*when) {
        for (const domain::RfmCustomer &customer : analytics::judged(customers.values, customers.settings)) {
            SegmentChange &change = byParty[customer.values.partyId];
            change.partyId = customer.values.partyId;
            change.values = customer.values;
            change.*when = customer.segment;
        }
    };
    note(all.days.first(), &SegmentChange::before);
    note(all.days.last(), &SegmentChange::after);
    QList<SegmentChange> changes;
    for (SegmentChange &change : byParty) {
        if (change.before == change.after)
            continue;
        change.name = all.names.value(change.partyId);
        changes.append(change);
    }
    const auto worsened = [](const SegmentChange &change) {
        return change.before && change.after ? int(*change.after) - int(*change.before) : 0;
    };
    std::ranges::sort(changes, [&](const SegmentChange &a, const SegmentChange &b) {
        return worsened(a) != worsened(b) ? worsened(a) > worsened(b) : a.partyId < b.partyId;
    });
    return changes;
}

std::optional<Error> faultIn(const RfmSettings &settings)
{
    const auto invalid = [](const char *what, qint64 value) {
        return Error{ErrorKind::Invalid, {QString::fromLatin1(what), QString::number(value)}, {}};
    };
    if (settings.windowMonths < 0 || settings.windowMonths > mostMonths)
        return invalid("window_months", settings.windowMonths);
    const auto &[recency, frequency, monetary] = settings.thresholds;
    for (std::size_t i = 1; i < recency.size(); ++i) {
        if (recency[i] >= recency[i - 1])
            return invalid("recency", recency[i]);
        if (frequency[i] <= frequency[i - 1])
            return invalid("frequency", frequency[i]);
        if (monetary[i] <= monetary[i - 1])
            return invalid("monetary", monetary[i]);
    }
    return std::nullopt;
}

/// Trimmed, without the empty ones.
Result<SegmentNames> checkedNames(const SegmentNames &names)
{
    SegmentNames checked;
    QSet<QString> seen;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QString name = it->simplified();
        if (name.isEmpty())
            continue;
        if (name.size() > longestName || seen.contains(name.toCaseFolded()))
            return Error{ErrorKind::Invalid, {QStringLiteral("segment"), name}, {}};
        seen.insert(name.toCaseFolded());
        checked[it.key()] = name;
    }
    return checked;
}

} // namespace

SegmentService::SegmentService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<SegmentTable>> SegmentService::table(const QDate &asOf, const Actor &, const CancelToken &cancel)
{
    return computed<SegmentTable>(gathered(*m_core, {asOf}, true, cancel), cancel,
                                  [](const Gathered &all) { return tableOf(all.days.first(), all.names); });
}

QFuture<Result<QList<SegmentChange>>> SegmentService::changes(const QDate &before, const QDate &after, const Actor &,
                                                              const CancelToken &cancel)
{
    return computed<QList<SegmentChange>>(gathered(*m_core, {before, after}, true, cancel), cancel, changesBetween);
}

QFuture<Result<domain::Distributions>> SegmentService::distributions(const QDate &asOf, const Actor &,
                                                                     const CancelToken &cancel)
{
    return computed<domain::Distributions>(gathered(*m_core, {asOf}, false, cancel), cancel, [](const Gathered &all) {
        return analytics::distributionsOf(all.days.first().values);
    });
}

QFuture<Result<domain::ClusterStudy>> SegmentService::clusters(const QDate &asOf, int k, const Actor &,
                                                               const CancelToken &cancel, const Progress &progress)
{
    return computed<domain::ClusterStudy>(gathered(*m_core, {asOf}, false, cancel), cancel, [=](const Gathered &all) {
        return analytics::clustersOf(all.days.first().values, k, cancel, progress);
    });
}

QFuture<Result<RfmSettings>> SegmentService::settings(const Actor &)
{
    return m_core->database.read<RfmSettings>(loadRfmSettings);
}

QFuture<Result<RfmSettings>> SegmentService::setSettings(const RfmSettings &settings, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("settings")); !allowed)
        return answered<RfmSettings>(allowed.error());
    if (const auto fault = faultIn(settings))
        return answered<RfmSettings>(*fault);
    return m_core->database.write<RfmSettings>([=, clock = m_core->clock](Connection &connection) {
        auto stored = storeRfmSettings(connection, settings, actor, clock->now());
        if (!stored)
            return stored;
        const auto classed = classifyNow(connection);
        return classed ? stored : Result<RfmSettings>(classed.error());
    });
}

QFuture<Result<SegmentNames>> SegmentService::names(const Actor &)
{
    return m_core->database.read<SegmentNames>(loadSegmentNames);
}

QFuture<Result<SegmentNames>> SegmentService::setNames(const SegmentNames &names, const Actor &actor)
{
    if (const auto allowed = require(actor, Role::Accountant, QStringLiteral("settings")); !allowed)
        return answered<SegmentNames>(allowed.error());
    const auto checked = checkedNames(names);
    if (!checked)
        return answered<SegmentNames>(checked.error());
    return m_core->database.write<SegmentNames>([=, wanted = *checked, clock = m_core->clock](Connection &connection) {
        return storeSegmentNames(connection, wanted, actor, clock->now());
    });
}

} // namespace dbledger::app
