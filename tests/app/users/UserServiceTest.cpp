// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/users/UserService.h"
#include "AppFixture.h"
#include "app/users/LoginService.h"
#include "storage/database/AuditLog.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::User;
using tests::AppFixture;

namespace {

const Secret phrase = Secret::fromText(u"une phrase à retenir");

app::NewUser newUser(const QString &name, const QString &email, Role role)
{
    return {name, email, role, phrase};
}

} // namespace

class UserServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adds_data() { tests::addBackends(); }
    void adds()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        app::UserService &users = fixture.app().users();
        const auto bea = app::await(users.add(
            newUser(QStringLiteral("Bea"), QStringLiteral(" bea@example.com"), Role::Accountant), fixture.anna));
        DBLEDGER_VERIFY(bea);
        QVERIFY(bea->mustChangePassword && bea->active && bea->version == 1 && bea->role == Role::Accountant);
        QCOMPARE(bea->email, QStringLiteral("bea@example.com"));
        const auto again = app::await(
            users.add(newUser(QStringLiteral("B"), QStringLiteral("BEA@example.com"), Role::Viewer), fixture.anna));
        DBLEDGER_VERIFY_ERROR(again, Duplicate);
        QCOMPARE(again.error().arguments.value(1), QStringLiteral("bea@example.com"));
        DBLEDGER_VERIFY_ERROR(
            app::await(users.add(newUser(QStringLiteral("B"), QStringLiteral("b"), Role::Viewer), fixture.anna)),
            Invalid);
        app::NewUser weak = newUser(QStringLiteral("Weak"), QStringLiteral("w@example.com"), Role::Viewer);
        weak.password = Secret::fromText(u"w@example.com");
        DBLEDGER_VERIFY_ERROR(app::await(users.add(weak, fixture.anna)), PasswordTooCommon);
        const auto anna = app::await(users.add(
            newUser(QStringLiteral("anna"), QStringLiteral("anna@example.com"), Role::Administrator), fixture.anna));
        DBLEDGER_VERIFY(anna);
        const auto all = app::await(users.list(fixture.anna));
        DBLEDGER_VERIFY(all);
        QCOMPARE(*all, QList<User>({*anna, *bea}));
    }

    void onlyAdministrators()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        app::UserService &users = fixture.app().users();
        Actor accountant = fixture.viewer;
        accountant.role = Role::Accountant;
        for (const Actor &actor : {fixture.viewer, accountant}) {
            DBLEDGER_VERIFY_ERROR(app::await(users.list(actor)), NotAllowed);
            DBLEDGER_VERIFY_ERROR(
                app::await(users.add(newUser(QStringLiteral("B"), QStringLiteral("b@c.de"), Role::Viewer), actor)),
                NotAllowed);
            DBLEDGER_VERIFY_ERROR(app::await(users.rename(1, 1, QStringLiteral("B"), actor)), NotAllowed);
            DBLEDGER_VERIFY_ERROR(app::await(users.setRole(1, 1, Role::Viewer, actor)), NotAllowed);
            DBLEDGER_VERIFY_ERROR(app::await(users.setActive(1, 1, true, actor)), NotAllowed);
            DBLEDGER_VERIFY_ERROR(app::await(users.resetPassword(1, 1, phrase, actor)), NotAllowed);
        }
        QCOMPARE(fixture.count(QStringLiteral("audit_log")), 0);
    }

    void changesAreVersionedAndAudited_data() { tests::addBackends(); }
    void changesAreVersionedAndAudited()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        app::UserService &users = fixture.app().users();
        const auto bea = app::await(
            users.add(newUser(QStringLiteral("Bea"), QStringLiteral("bea@example.com"), Role::Viewer), fixture.anna));
        DBLEDGER_VERIFY(bea);
        const auto renamed = app::await(users.rename(bea->id, 1, QStringLiteral(" Béatrice "), fixture.anna));
        DBLEDGER_VERIFY(renamed);
        QCOMPARE(renamed->name, QStringLiteral("Béatrice"));
        QCOMPARE(renamed->version, 2);
        DBLEDGER_VERIFY_ERROR(app::await(users.rename(bea->id, 2, QStringLiteral(" "), fixture.anna)), Incomplete);
        DBLEDGER_VERIFY_ERROR(app::await(users.setRole(bea->id, 1, Role::Accountant, fixture.anna)), Conflict);
        DBLEDGER_VERIFY_ERROR(app::await(users.resetPassword(bea->id, 1, phrase, fixture.anna)), Conflict);
        DBLEDGER_VERIFY_ERROR(app::await(users.setRole(99, 1, Role::Accountant, fixture.anna)), NotFound);
        DBLEDGER_VERIFY_ERROR(app::await(users.resetPassword(99, 1, phrase, fixture.anna)), NotFound);
        DBLEDGER_VERIFY(app::await(users.setRole(bea->id, 2, Role::Accountant, fixture.anna)));
        DBLEDGER_VERIFY(app::await(users.setActive(bea->id, 3, false, fixture.anna)));
        DBLEDGER_VERIFY(app::await(users.resetPassword(bea->id, 4, phrase, fixture.anna)));
        QStringList seen;
        const auto history = storage::historyOf(*fixture.database.connect(), QStringLiteral("user"), bea->id);
        for (const domain::HistoryEntry &entry : *history)
            seen.append(QStringList{entry.action, entry.what, entry.from, entry.to, entry.actor}.join(u'|'));
        QCOMPARE(seen, QStringList({QStringLiteral("create|role||viewer|cli:anna"),
                                    QStringLiteral("change|name|Bea|Béatrice|cli:anna"),
                                    QStringLiteral("change|role|viewer|accountant|cli:anna"),
                                    QStringLiteral("change|active|yes|no|cli:anna"),
                                    QStringLiteral("reset-password||||cli:anna")}));
    }

    void lastAdministratorStays_data() { tests::addBackends(); }
    void lastAdministratorStays()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        app::UserService &users = fixture.app().users();
        const auto anna = app::await(users.add(
            newUser(QStringLiteral("Anna"), QStringLiteral("anna@example.com"), Role::Administrator), fixture.anna));
        DBLEDGER_VERIFY(anna);
        DBLEDGER_VERIFY_ERROR(app::await(users.setRole(anna->id, 1, Role::Accountant, fixture.anna)),
                              LastAdministrator);
        DBLEDGER_VERIFY_ERROR(app::await(users.setActive(anna->id, 1, false, fixture.anna)), LastAdministrator);
        const auto bea = app::await(users.add(
            newUser(QStringLiteral("Bea"), QStringLiteral("bea@example.com"), Role::Administrator), fixture.anna));
        DBLEDGER_VERIFY(bea);
        app::AppContext::Options options;
        options.database = fixture.database.option();
        app::AppContext other(options);
        const auto one = users.setActive(anna->id, 1, false, fixture.anna);
        const auto two = other.users().setRole(bea->id, 1, Role::Viewer, fixture.anna);
        const auto first = app::await(one), second = app::await(two);
        QVERIFY(bool(first) != bool(second)); // each alone could go, both cannot
        QVERIFY((first ? second : first).error().kind == ErrorKind::LastAdministrator);
    }

    void resetLetsInAgain_data() { tests::addBackends(); }
    void resetLetsInAgain()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        app::UserService &users = fixture.app().users();
        app::LoginService &login = fixture.app().login();
        const QString email = QStringLiteral("bea@example.com");
        const auto bea = app::await(users.add(newUser(QStringLiteral("Bea"), email, Role::Viewer), fixture.anna));
        DBLEDGER_VERIFY(bea);
        for (int i = 0; i < 5; ++i)
            DBLEDGER_VERIFY_ERROR(app::await(login.signIn(email, Secret::fromText(u"forgotten"))), SignInRefused);
        DBLEDGER_VERIFY_ERROR(app::await(login.signIn(email, phrase)), SignInLocked);
        const Secret other = Secret::fromText(u"eine andere Wendung");
        DBLEDGER_VERIFY_ERROR(app::await(users.resetPassword(bea->id, 1, Secret::fromText(u"12345678"), fixture.anna)),
                              PasswordTooCommon);
        const auto reset = app::await(users.resetPassword(bea->id, 1, other, fixture.anna));
        DBLEDGER_VERIFY(reset);
        QVERIFY(reset->mustChangePassword);
        const auto in = app::await(login.signIn(email, other));
        DBLEDGER_VERIFY(in);
        QVERIFY(in->user.mustChangePassword);
    }
};

DBLEDGER_TEST(UserServiceTest)
#include "UserServiceTest.moc"
