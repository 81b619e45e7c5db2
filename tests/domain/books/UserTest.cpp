// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/User.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::domain;

class UserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesHaveNames()
    {
        for (const Role role : {Role::Viewer, Role::Accountant, Role::Administrator})
            QVERIFY(roleFromName(roleName(role)) == role);
        QCOMPARE(roleName(Role::Accountant), QStringLiteral("accountant"));
        QVERIFY(!roleFromName(u"Administrator"));
        QVERIFY(!roleFromName(u""));
    }

    void emails_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("fits");
        QTest::newRow("plain") << QStringLiteral("anna@example.com") << true;
        QTest::newRow("local host") << QStringLiteral("anna@books") << true;
        QTest::newRow("accents") << QStringLiteral("élodie@exämple.com") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no at") << QStringLiteral("anna.example.com") << false;
        QTest::newRow("two ats") << QStringLiteral("anna@b@example.com") << false;
        QTest::newRow("nothing before") << QStringLiteral("@example.com") << false;
        QTest::newRow("blank") << QStringLiteral("an na@example.com") << false;
        QTest::newRow("line feed at the end") << QStringLiteral("anna@example.com\n") << false;
        QTest::newRow("too long") << QString(250, u'a') + QStringLiteral("@b.fr") << false;
    }
    void emails()
    {
        QFETCH(QString, email);
        QTEST(isEmail(email), "fits");
    }

    void keysIgnoreCaseAndComposition()
    {
        QCOMPARE(emailKey(QStringLiteral(" Anna@Example.COM ")), QStringLiteral("anna@example.com"));
        QCOMPARE(emailKey(QStringLiteral("e\u0301lodie@x.fr")), emailKey(QStringLiteral("\u00c9lodie@X.fr")));
        QVERIFY(emailKey(QStringLiteral("anna@example.com")) != emailKey(QStringLiteral("anne@example.com")));
    }
};

DBLEDGER_TEST(UserTest)
#include "UserTest.moc"
