// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/users/SignInAttempts.h"

#include "domain/books/User.h"
#include "storage/database/Bind.h"

#include <algorithm>

namespace dbledger::storage {

namespace {

constexpr int mostKeyCharacters = 300; // longer than any e-mail; whoever sends a novel gets a row all the same
constexpr int secondsUntilForgotten = 24 * 60 * 60;

} // namespace

std::chrono::seconds lockAfter(int failures)
{
    if (failures < SignInAttempts::freeAttempts)
        return std::chrono::seconds(0);
    constexpr int mostDoublings = 10; // far beyond the longest
    const int doublings = std::min(failures - SignInAttempts::freeAttempts, mostDoublings);
    return std::min(SignInAttempts::shortestLock * (1 << doublings), SignInAttempts::longestLock);
}

SignInAttempts::SignInAttempts(Connection &connection, const QString &email, const QDateTime &now)
    : m_connection(connection)
    , m_key(domain::emailKey(email).left(mostKeyCharacters))
    , m_now(now.addMSecs(connection.clockOffset().count()))
{
}

Result<void> SignInAttempts::begin()
{
    const auto forgotten = m_connection.execute(QStringLiteral("DELETE FROM sign_in_attempts WHERE last_at < ?"),
                                                {bind::time(m_now.addSecs(-secondsUntilForgotten))});
    if (!forgotten)
        return forgotten.error();
    // The update that changes nothing holds the row until this transaction ends.
    auto rows = m_connection.query(QStringLiteral("INSERT INTO sign_in_attempts (email_key, failures, last_at) "
                                                  "VALUES (?, 0, ?) ON CONFLICT (email_key) DO UPDATE SET "
                                                  "failures = sign_in_attempts.failures "
                                                  "RETURNING failures, locked_until"),
                                   {m_key, bind::time(m_now)});
    if (!rows)
        return rows.error();
    Row &row = rows->first();
    const int failures = row.number() + 1;
    const QDateTime lockedUntil = row.time();
    if (lockedUntil.isValid() && lockedUntil > m_now) {
        const qint64 seconds = (m_now.msecsTo(lockedUntil) + 999) / 1000;
        return Error{ErrorKind::SignInLocked, {QString::number(seconds)}, {}};
    }
    const auto lock = lockAfter(failures);
    const auto counted = m_connection.execute(
        QStringLiteral("UPDATE sign_in_attempts SET failures = ?, last_at = ?, locked_until = ? WHERE email_key = ?"),
        {failures, bind::time(m_now), bind::time(lock.count() > 0 ? m_now.addSecs(lock.count()) : QDateTime()), m_key});
    return counted ? Result<void>() : Result<void>(counted.error());
}

Result<void> SignInAttempts::clear()
{
    const auto cleared =
        m_connection.execute(QStringLiteral("DELETE FROM sign_in_attempts WHERE email_key = ?"), {m_key});
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

} // namespace dbledger::storage
