// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/users/UserRepository.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::User;
using tests::TestDatabase;

class UserRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAndConflicts_data() { tests::addBackends(); }
    void comesBackAndConflicts()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const QDateTime now = tests::FakeClock().now();
        User user;
        user.email = QStringLiteral("Élodie@Example.com");
        user.name = QStringLiteral("Élodie Roux");
        user.role = Role::Accountant;
        user.mustChangePassword = true;
        const auto id = storage::insertUser(*connection, user, QStringLiteral("hash"), now);
        DBLEDGER_VERIFY(id);
        user.id = *id;
        user.version = 1;
        user.createdAt = now;
        QVERIFY(*storage::userById(*connection, *id) == user);
        const auto found = storage::userByEmail(*connection, QStringLiteral("e\u0301LODIE@example.com"));
        DBLEDGER_VERIFY(found);
        QVERIFY((*found)->user == user);
        QCOMPARE((*found)->passwordHash, QStringLiteral("hash"));

        user.role = Role::Administrator;
        user.active = false;
        DBLEDGER_VERIFY(storage::updateUser(*connection, user));
        DBLEDGER_VERIFY_ERROR(storage::updateUser(*connection, user), Conflict);
        DBLEDGER_VERIFY(storage::setPassword(*connection, *id, QStringLiteral("other"), false));
        DBLEDGER_VERIFY(storage::noteSignIn(*connection, *id, now.addSecs(60)));
        user.version = 2;
        user.mustChangePassword = false;
        user.lastSignIn = now.addSecs(60);
        QVERIFY(*storage::userById(*connection, *id) == user);
        QCOMPARE((*storage::userByEmail(*connection, user.email))->passwordHash, QStringLiteral("other"));
        QCOMPARE(*storage::countUsers(*connection), 1);
        QCOMPARE(*storage::countActiveAdministrators(*connection), 0); // she is disabled
        DBLEDGER_VERIFY_ERROR(storage::userById(*connection, 99), NotFound);
        DBLEDGER_VERIFY_ERROR(storage::setPassword(*connection, 99, QStringLiteral("x"), false), NotFound);
        QVERIFY(!*storage::userByEmail(*connection, QStringLiteral("nobody@example.com")));
    }

    void emailIsUnique_data() { tests::addBackends(); }
    void emailIsUnique()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        User user;
        user.email = QStringLiteral("anna@example.com");
        DBLEDGER_VERIFY(storage::insertUser(*connection, user, {}, SystemClock().now()));
        user.email = QStringLiteral("ANNA@example.com");
        DBLEDGER_VERIFY_ERROR(storage::insertUser(*connection, user, {}, SystemClock().now()), DatabaseFailed);
    }
};

DBLEDGER_TEST(UserRepositoryTest)
#include "UserRepositoryTest.moc"
