// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database/Connection.h"

namespace dbledger::storage {

/// How often somebody may guess: after `freeAttempts` in a row that failed an e-mail is locked for half a minute, then
/// twice as long after each further one, up to a quarter of an hour. Shared by all workstations on the database; for
/// e-mails that nobody has just the same. Times are the server's: `now` is this computer's, in UTC.
class SignInAttempts
{
public:
    static constexpr int freeAttempts = 5;
    static constexpr std::chrono::seconds shortestLock{30};
    static constexpr std::chrono::seconds longestLock{15 * 60};

    SignInAttempts(Connection &connection, const QString &email, const QDateTime &now);

    /// Counts an attempt as failed before its password is looked at, so that many at once are no more than one after
    /// the other. Errors: SignInLocked (seconds) while it is locked, which counts nothing.
    Result<void> begin();
    /// The password was right.
    Result<void> clear();

private:
    Connection &m_connection;
    QString m_key;
    QDateTime m_now;
};

/// How long an e-mail is locked after so many failures; 0: not at all.
std::chrono::seconds lockAfter(int failures);

} // namespace dbledger::storage
