// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/users/UserPasswords.h"

#include "app/core/Core.h"
#include "base/Then.h"
#include "storage/database/AuditLog.h"
#include "storage/database/Settings.h"
#include "storage/users/SignInAttempts.h"

#include <QJsonObject>

namespace dbledger::app {

using security::HashCost;
using storage::Connection;
using storage::UserRecord;

namespace {

constexpr int hashesAtOnce = 2;

QString costSetting()
{
    return QStringLiteral("password-cost");
}

Result<std::optional<HashCost>> storedCost(Connection &connection)
{
    const auto json = storage::setting(connection, costSetting());
    if (!json)
        return json.error();
    const HashCost cost{(*json)[u"memory_kib"].toInt(), (*json)[u"passes"].toInt()};
    return cost.memoryKiB > 0 && cost.passes > 0 ? std::optional(cost) : std::nullopt;
}

/// A sign-in on its way: what the password is compared with.
struct Attempt
{
    std::optional<UserRecord> record;
    HashCost cost;
    QString renewed; ///< the hash with today's cost, where the stored one is cheaper
    bool fits = false;
};

Result<Attempt> begun(Connection &connection, const QString &email, const HashCost &otherwise, const QDateTime &now)
{
    if (const auto counted = storage::SignInAttempts(connection, email, now).begin(); !counted)
        return counted.error();
    const auto record = storage::userByEmail(connection, email);
    if (!record)
        return record.error();
    const auto cost = storedCost(connection);
    if (!cost)
        return cost.error();
    return Attempt{*record, cost->value_or(otherwise), {}, false};
}

/// Takes its time.
Result<Attempt> compared(Attempt attempt, const Secret &password)
{
    const bool known = attempt.record && !attempt.record->passwordHash.isEmpty();
    const QString encoded = known ? attempt.record->passwordHash : security::impossibleHash(attempt.cost);
    const bool same = security::verifyPassword(password, encoded);
    attempt.fits = known && same && attempt.record->user.active;
    if (attempt.fits && security::isCheaper(encoded, attempt.cost)) {
        const auto renewed = security::hashPassword(password, attempt.cost);
        if (!renewed)
            return renewed.error();
        attempt.renewed = *renewed;
    }
    return attempt;
}

/// What came of it, as the books shall have it: nothing when it was refused.
Result<std::optional<domain::User>> settled(Connection &connection, const Attempt &attempt, const QString &email,
                                            const QString &origin, const QDateTime &now)
{
    using Answer = std::optional<domain::User>;
    if (!attempt.fits) {
        // Who mistakes the field for the password's has not published it.
        const QString name = domain::isEmail(email) ? email : QStringLiteral("?");
        const qint64 id = attempt.record ? attempt.record->user.id : 0;
        const auto noted =
            storage::audit(connection, {name, Role::Viewer, origin}, now,
                           {QStringLiteral("user"), id, QStringLiteral("sign-in-failed"), {}, {}, {}, {}});
        return noted ? Result<Answer>(Answer()) : Result<Answer>(noted.error());
    }
    const domain::User &user = attempt.record->user;
    if (const auto cleared = storage::SignInAttempts(connection, email, now).clear(); !cleared)
        return cleared.error();
    if (!attempt.renewed.isEmpty())
        if (const auto kept = storage::setPassword(connection, user.id, attempt.renewed, user.mustChangePassword);
            !kept)
            return kept.error();
    return Answer(user);
}

} // namespace

UserPasswords::UserPasswords(std::shared_ptr<Core> core, std::optional<HashCost> fixed)
    : m_core(std::move(core))
    , m_fixed(fixed)
{
    m_threads.setMaxThreadCount(hashesAtOnce);
}

QFuture<Result<HashedPassword>> UserPasswords::hash(const Secret &password)
{
    return m_core->database.read<std::optional<HashCost>>(storedCost) |
           then(&m_threads, [password, fixed = m_fixed](const Result<std::optional<HashCost>> &stored) {
               if (!stored)
                   return Result<HashedPassword>(stored.error());
               const HashCost cost = *stored ? **stored : fixed ? *fixed : security::calibrated();
               const auto encoded = security::hashPassword(password, cost);
               return encoded ? Result<HashedPassword>(HashedPassword{*encoded, cost})
                              : Result<HashedPassword>(encoded.error());
           });
}

Result<void> UserPasswords::keepCost(Connection &connection, const HashedPassword &hashed, const QDateTime &now)
{
    const auto stored = storedCost(connection);
    if (!stored)
        return stored.error();
    if (*stored)
        return {};
    return storage::setSetting(connection, costSetting(),
                               QJsonObject{{QStringLiteral("memory_kib"), hashed.cost.memoryKiB},
                                           {QStringLiteral("passes"), hashed.cost.passes}},
                               now);
}

QFuture<Result<domain::User>> UserPasswords::check(const QString &email, const Secret &password, const QString &origin)
{
    using Settled = std::optional<domain::User>;
    const HashCost otherwise = m_fixed.value_or(HashCost());
    return m_core->database.write<Attempt>([email, otherwise, clock = m_core->clock](Connection &c) {
        return begun(c, email, otherwise, clock->now());
    }) |
           then(&m_threads,
                [password](const Result<Attempt> &attempt) {
                    return attempt ? compared(*attempt, password) : attempt;
                }) |
           then([core = m_core, email, origin](const Result<Attempt> &attempt) {
               if (!attempt)
                   return answered<Settled>(attempt.error());
               return core->database.write<Settled>([=, attempt = *attempt](Connection &c) {
                   return settled(c, attempt, email.trimmed(), origin, core->clock->now());
               });
           }) |
           then([](const Result<Settled> &user) {
               if (!user)
                   return Result<domain::User>(user.error());
               return *user ? Result<domain::User>(**user)
                            : Result<domain::User>(Error{ErrorKind::SignInRefused, {}, {}});
           });
}

} // namespace dbledger::app
