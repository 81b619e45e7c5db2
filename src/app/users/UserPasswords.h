// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Secret.h"
#include "security/PasswordHash.h"
#include "storage/database/Connection.h"
#include "storage/users/UserRepository.h"

#include <QFuture>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace dbledger::app {

class Core;

/// A password made ready to be stored.
struct HashedPassword
{
    QString encoded;
    security::HashCost cost;
};

/// Hashes and checks passwords on threads of its own: half a second of all that a core has, and 64 MiB, each. What a
/// hash costs is measured by the first one on a database and kept in its settings. Callable from any thread.
class UserPasswords
{
public:
    /// `fixed` is taken instead of measuring.
    UserPasswords(std::shared_ptr<Core> core, std::optional<security::HashCost> fixed);
    /// Until nothing is being hashed; not on a thread that hashes.
    void wait() { m_threads.waitForDone(); }

    QFuture<Result<HashedPassword>> hash(const Secret &password);
    /// The first hash that is stored settles the cost; in the transaction that stores it.
    static Result<void> keepCost(storage::Connection &connection, const HashedPassword &hashed, const QDateTime &now);

    /// Whose password it is. Every failure is counted and audited, takes the same time and answers SignInRefused,
    /// whether there is such a user or not; SignInLocked (seconds) after too many. A hash that is cheaper than today's
    /// is made anew.
    QFuture<Result<domain::User>> check(const QString &email, const Secret &password, const QString &origin);

private:
    std::shared_ptr<Core> m_core;
    std::optional<security::HashCost> m_fixed;
    QThreadPool m_threads;
};

} // namespace dbledger::app
