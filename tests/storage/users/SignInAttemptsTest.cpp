// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/users/SignInAttempts.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using storage::Connection;
using storage::SignInAttempts;
using tests::TestDatabase;

namespace {

Result<void> attempt(Connection &connection, const QString &email, const QDateTime &now)
{
    return inTransaction(connection, Connection::Mode::Write,
                         [&](Connection &c) { return SignInAttempts(c, email, now).begin(); });
}

Result<void> success(Connection &connection, const QString &email, const QDateTime &now)
{
    return inTransaction(connection, Connection::Mode::Write,
                         [&](Connection &c) { return SignInAttempts(c, email, now).clear(); });
}

const QString anna = QStringLiteral("anna@example.com");

} // namespace

class SignInAttemptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lockDoubles()
    {
        QList<qint64> seconds;
        for (int failures = 1; failures <= 12; ++failures)
            seconds.append(storage::lockAfter(failures).count());
        QCOMPARE(seconds, QList<qint64>({0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900}));
        QCOMPARE(storage::lockAfter(1'000'000).count(), 900);
    }

    void locksAfterFive_data() { tests::addBackends(); }
    void locksAfterFive()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const tests::FakeClock clock;
        const QDateTime now = clock.now();
        for (int i = 0; i < 5; ++i)
            DBLEDGER_VERIFY(attempt(*connection, anna, now));
        const auto locked = attempt(*connection, QStringLiteral(" Anna@EXAMPLE.com"), now);
        DBLEDGER_VERIFY_ERROR(locked, SignInLocked);
        QCOMPARE(locked.error().arguments, QStringList(QStringLiteral("30")));
        DBLEDGER_VERIFY(attempt(*connection, QStringLiteral("bea@example.com"), now)); // nobody else is
        const auto other = database.connect();                                         // another workstation
        DBLEDGER_VERIFY_ERROR(attempt(*other, anna, now.addSecs(28)), SignInLocked);
        DBLEDGER_VERIFY(attempt(*other, anna, now.addSecs(31))); // the sixth failure
        const auto longer = attempt(*other, anna, now.addSecs(31));
        DBLEDGER_VERIFY_ERROR(longer, SignInLocked);
        QCOMPARE(longer.error().arguments, QStringList(QStringLiteral("60")));
    }

    void successAndRestForget_data() { tests::addBackends(); }
    void successAndRestForget()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const QDateTime now = tests::FakeClock().now();
        for (int i = 0; i < 4; ++i)
            DBLEDGER_VERIFY(attempt(*connection, anna, now));
        DBLEDGER_VERIFY(success(*connection, anna, now));
        for (int i = 0; i < 5; ++i)
            DBLEDGER_VERIFY(attempt(*connection, anna, now));
        DBLEDGER_VERIFY_ERROR(attempt(*connection, anna, now), SignInLocked);
        DBLEDGER_VERIFY(attempt(*connection, anna, now.addDays(2))); // one failure again, not the sixth
        DBLEDGER_VERIFY(attempt(*connection, anna, now.addDays(2)));
    }
};

DBLEDGER_TEST(SignInAttemptsTest)
#include "SignInAttemptsTest.moc"
