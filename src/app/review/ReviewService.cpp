// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/ReviewService.h"

#include "app/core/Core.h"
#include "app/review/DraftDesk.h"
#include "storage/books/InvoiceQueries.h"
#include "storage/database/AuditLog.h"

namespace dbledger::app {

using domain::Field;
using storage::Connection;

namespace {

constexpr std::chrono::hours takenFor{12};

storage::WaitingFor waitingFor(const Actor &actor, const QDateTime &now)
{
    return {actor.name, now.toLocalTime().date(), now.addSecs(-std::chrono::seconds(takenFor).count())};
}

Result<QList<Change>> changesIn(Connection &connection, qint64 id, int version)
{
    const auto entries = storage::historySince(connection, QStringLiteral("invoice"), id, version);
    if (!entries)
        return entries.error();
    QList<Change> changes;
    for (const domain::HistoryEntry &entry : *entries)
        changes.append({entry.when, entry.actor, entry.action, entry.what, entry.from, entry.to, entry.note});
    return changes;
}

} // namespace

ReviewService::ReviewService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

template <typename Work>
ReviewService::Answer ReviewService::change(const QString &what, const Actor &actor, Work work)
{
    if (const auto allowed = require(actor, Role::Accountant, what); !allowed)
        return answered<Draft>(allowed.error());
    return m_core->database.write<Draft>([=, clock = m_core->clock](Connection &connection) {
        DraftDesk desk(connection, actor, clock->now());
        return work(desk);
    });
}

ReviewService::Answer ReviewService::open(qint64 id, const Actor &actor)
{
    return m_core->database.read<Draft>([=, clock = m_core->clock](Connection &connection) {
        return DraftDesk(connection, actor, clock->now()).open(id);
    });
}

QFuture<Result<QList<Change>>> ReviewService::changesSince(qint64 id, int version, const Actor &)
{
    return m_core->database.read<QList<Change>>(
        [=](Connection &connection) { return changesIn(connection, id, version); });
}

QFuture<Result<std::optional<qint64>>> ReviewService::next(qint64 after, const Actor &actor)
{
    using Next = std::optional<qint64>;
    return m_core->database.read<Next>([=, clock = m_core->clock](Connection &connection) -> Result<Next> {
        const auto id = storage::nextWaiting(connection, waitingFor(actor, clock->now()), after);
        if (!id)
            return id.error();
        return *id > 0 ? Next(*id) : Next();
    });
}

QFuture<Result<QList<domain::InvoiceRow>>> ReviewService::waiting(int limit, const Actor &actor)
{
    return m_core->database.read<QList<domain::InvoiceRow>>([=, clock = m_core->clock](Connection &connection) {
        return storage::waitingInvoices(connection, waitingFor(actor, clock->now()), limit);
    });
}

ReviewService::Answer ReviewService::setField(qint64 id, int version, Field field, const QString &value,
                                              const Actor &actor)
{
    return change(QStringLiteral("correct"), actor,
                  [=](DraftDesk &desk) { return desk.setField(id, version, field, value); });
}

ReviewService::Answer ReviewService::confirmField(qint64 id, int version, Field field, const Actor &actor)
{
    return change(QStringLiteral("confirm"), actor,
                  [=](DraftDesk &desk) { return desk.confirmField(id, version, field); });
}

ReviewService::Answer ReviewService::releaseField(qint64 id, int version, Field field, const Actor &actor)
{
    return change(QStringLiteral("release"), actor,
                  [=](DraftDesk &desk) { return desk.releaseField(id, version, field); });
}

ReviewService::Answer ReviewService::restoreField(qint64 id, int version, Field field, const FieldWas &was,
                                                  const Actor &actor)
{
    return was.byPerson ? setField(id, version, field, was.value, actor) : releaseField(id, version, field, actor);
}

ReviewService::Answer ReviewService::setLines(qint64 id, int version, const QList<domain::ReadLine> &lines,
                                              const Actor &actor)
{
    return change(QStringLiteral("correct"), actor, [=](DraftDesk &desk) { return desk.setLines(id, version, lines); });
}

ReviewService::Answer ReviewService::setTaxes(qint64 id, int version, const QList<domain::ReadTax> &taxes,
                                              const Actor &actor)
{
    return change(QStringLiteral("correct"), actor, [=](DraftDesk &desk) { return desk.setTaxes(id, version, taxes); });
}

ReviewService::Answer ReviewService::releaseLines(qint64 id, int version, const Actor &actor)
{
    return change(QStringLiteral("release"), actor, [=](DraftDesk &desk) { return desk.releaseLines(id, version); });
}

ReviewService::Answer ReviewService::releaseTaxes(qint64 id, int version, const Actor &actor)
{
    return change(QStringLiteral("release"), actor, [=](DraftDesk &desk) { return desk.releaseTaxes(id, version); });
}

ReviewService::Answer ReviewService::setDirection(qint64 id, int version, std::optional<domain::Direction> direction,
                                                  const Actor &actor)
{
    return change(QStringLiteral("correct"), actor,
                  [=](DraftDesk &desk) { return desk.setDirection(id, version, direction); });
}

ReviewService::Answer ReviewService::setParty(qint64 id, int version, qint64 partyId, const Actor &actor)
{
    return change(QStringLiteral("correct"), actor,
                  [=](DraftDesk &desk) { return desk.setParty(id, version, partyId); });
}

ReviewService::Answer ReviewService::releaseParty(qint64 id, int version, const Actor &actor)
{
    return change(QStringLiteral("release"), actor, [=](DraftDesk &desk) { return desk.setParty(id, version, {}); });
}

ReviewService::Answer ReviewService::settleDuplicate(qint64 id, int version, bool isDuplicate, const Actor &actor)
{
    return change(isDuplicate ? QStringLiteral("void") : QStringLiteral("correct"), actor,
                  [=](DraftDesk &desk) { return desk.settleDuplicate(id, version, isDuplicate); });
}

ReviewService::Answer ReviewService::releaseDuplicate(qint64 id, int version, const Actor &actor)
{
    return change(QStringLiteral("release"), actor,
                  [=](DraftDesk &desk) { return desk.releaseDuplicate(id, version); });
}

ReviewService::Answer ReviewService::overrideRule(qint64 id, int version, const QString &rule, const QString &note,
                                                  const Actor &actor)
{
    return change(QStringLiteral("override"), actor,
                  [=](DraftDesk &desk) { return desk.overrideRule(id, version, rule, note); });
}

ReviewService::Answer ReviewService::withdrawOverride(qint64 id, int version, const QString &rule, const Actor &actor)
{
    return change(QStringLiteral("withdraw-override"), actor,
                  [=](DraftDesk &desk) { return desk.withdrawOverride(id, version, rule); });
}

ReviewService::Answer ReviewService::take(qint64 id, const Actor &actor)
{
    return change(QStringLiteral("take"), actor, [=](DraftDesk &desk) { return desk.take(id); });
}

ReviewService::Answer ReviewService::release(qint64 id, const Actor &actor)
{
    return change(QStringLiteral("hand-back"), actor, [=](DraftDesk &desk) { return desk.release(id); });
}

ReviewService::Answer ReviewService::setNote(qint64 id, int version, const QString &text, const Actor &actor)
{
    return change(QStringLiteral("note"), actor, [=](DraftDesk &desk) { return desk.setNote(id, version, text); });
}

ReviewService::Answer ReviewService::postpone(qint64 id, int version, const QDate &until, const Actor &actor)
{
    return change(QStringLiteral("postpone"), actor,
                  [=](DraftDesk &desk) { return desk.postpone(id, version, until); });
}

ReviewService::Answer ReviewService::approve(qint64 id, int version, std::optional<domain::Direction> direction,
                                             bool despiteDuplicate, const Actor &actor)
{
    return change(QStringLiteral("approve"), actor,
                  [=](DraftDesk &desk) { return desk.approve(id, version, direction, despiteDuplicate); });
}

ReviewService::Answer ReviewService::reject(qint64 id, int version, const QString &reason, const Actor &actor)
{
    return change(QStringLiteral("void"), actor, [=](DraftDesk &desk) { return desk.reject(id, version, reason); });
}

ReviewService::Answer ReviewService::reopen(qint64 id, int version, const QString &reason, const Actor &actor)
{
    return change(QStringLiteral("reopen"), actor, [=](DraftDesk &desk) { return desk.reopen(id, version, reason); });
}

} // namespace dbledger::app
