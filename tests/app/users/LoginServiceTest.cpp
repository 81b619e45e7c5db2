// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/users/LoginService.h"
#include "AppFixture.h"
#include "app/users/UserService.h"
#include "security/PasswordHash.h"
#include "storage/database/AuditLog.h"
#include "storage/database/Settings.h"
#include "storage/users/UserRepository.h"
#include "support/TestMain.h"

#include <QJsonObject>
#include <QTest>

#include <ctime>
#include <limits>

using namespace dbledger;
using app::SignedIn;
using tests::AppFixture;

namespace {

const QString email = QStringLiteral("Anna@example.com");
const Secret right = Secret::fromText(u"une phrase à retenir");
const Secret wrong = Secret::fromText(u"une phrase oubliée");
const Secret newer = Secret::fromText(u"another good phrase");

SignedIn firstAdministrator(AppFixture &fixture)
{
    const auto made =
        app::await(fixture.app().login().createFirstAdministrator(QStringLiteral(" Anna  Roux "), email, right));
    if (made)
        return *made;
    QTest::qFail(qPrintable(tests::describe(made.error())), __FILE__, __LINE__);
    return {};
}

QStringList actionsOn(AppFixture &fixture, qint64 id)
{
    QStringList actions;
    const auto history = storage::historyOf(*fixture.database.connect(), QStringLiteral("user"), id);
    for (const domain::HistoryEntry &entry : *history)
        actions.append(entry.action);
    return actions;
}

} // namespace

class LoginServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStart_data() { tests::addBackends(); }
    void firstStart()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        app::LoginService &login = fixture.app().login();
        QCOMPARE(*app::await(login.isFirstStart()), true);
        const auto create = [&](const QString &name, const QString &address, const Secret &password) {
            return app::await(login.createFirstAdministrator(name, address, password));
        };
        DBLEDGER_VERIFY_ERROR(create(QStringLiteral(" "), email, right), Incomplete);
        DBLEDGER_VERIFY_ERROR(create(QStringLiteral("Anna"), QStringLiteral("anna"), right), Invalid);
        DBLEDGER_VERIFY_ERROR(create(QStringLiteral("Anna"), email, Secret::fromText(u"short")), PasswordTooShort);
        DBLEDGER_VERIFY_ERROR(create(QStringLiteral("Anna"), email, Secret::fromText(email)), PasswordTooCommon);
        const SignedIn anna = firstAdministrator(fixture);
        QCOMPARE(anna.user.name, QStringLiteral("Anna Roux"));
        QCOMPARE(anna.user.email, email);
        QVERIFY(anna.user.active && !anna.user.mustChangePassword && anna.user.role == Role::Administrator);
        QCOMPARE(anna.user.lastSignIn, fixture.clock->now());
        QVERIFY(anna.actor.name == email && anna.actor.role == Role::Administrator && !anna.actor.origin.isEmpty());
        QCOMPARE(*app::await(login.isFirstStart()), false);
        DBLEDGER_VERIFY_ERROR(create(QStringLiteral("Bea"), QStringLiteral("bea@example.com"), right), WrongState);
        QCOMPARE(fixture.count(QStringLiteral("users")), 1);
    }

    void twoFirstAdministratorsAtOnce_data() { tests::addBackends(); }
    void twoFirstAdministratorsAtOnce()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        app::AppContext::Options options;
        options.database = fixture.database.option();
        options.clock = fixture.clock;
        options.passwordCost = fixture.passwordCost;
        app::AppContext other(options);
        const auto one = fixture.app().login().createFirstAdministrator(QStringLiteral("Anna"), email, right);
        const auto two =
            other.login().createFirstAdministrator(QStringLiteral("Bea"), QStringLiteral("bea@example.com"), right);
        const auto first = app::await(one), second = app::await(two);
        QVERIFY(bool(first) != bool(second));
        QVERIFY((first ? second : first).error().kind == ErrorKind::WrongState);
        QCOMPARE(fixture.count(QStringLiteral("users")), 1);
    }

    void signsInAndOut_data() { tests::addBackends(); }
    void signsInAndOut()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const qint64 id = firstAdministrator(fixture).user.id;
        fixture.restart();
        fixture.clock->advance(std::chrono::hours(1));
        const auto anna = app::await(fixture.app().login().signIn(QStringLiteral(" anna@EXAMPLE.com"), right));
        DBLEDGER_VERIFY(anna);
        QCOMPARE(anna->user.lastSignIn, fixture.clock->now());
        DBLEDGER_VERIFY(app::await(fixture.app().login().unlock(anna->actor, right)));
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().login().unlock(anna->actor, wrong)), SignInRefused);
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().login().unlock(fixture.anna, right)),
                              SignInRefused); // of the cli
        DBLEDGER_VERIFY(app::await(fixture.app().login().signOut(anna->actor)));
        QCOMPARE(actionsOn(fixture, id),
                 QStringList({QStringLiteral("create"), QStringLiteral("sign-in"), QStringLiteral("unlock"),
                              QStringLiteral("sign-in-failed"), QStringLiteral("sign-out")}));
        const auto seen = storage::userById(*fixture.database.connect(), id);
        QCOMPARE(seen->lastSignIn, fixture.clock->now());
    }

    void refusalsLookTheSame_data() { tests::addBackends(); }
    void refusalsLookTheSame()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const SignedIn anna = firstAdministrator(fixture);
        app::UserService &users = fixture.app().users();
        const auto bea = app::await(
            users.add({QStringLiteral("Bea"), QStringLiteral("bea@example.com"), Role::Viewer, right}, anna.actor));
        DBLEDGER_VERIFY(bea);
        DBLEDGER_VERIFY(app::await(users.setActive(bea->id, bea->version, false, anna.actor)));
        for (const auto &[who, password] :
             {std::pair(email, wrong), std::pair(QStringLiteral("nobody@example.com"), right),
              std::pair(QStringLiteral("bea@example.com"), right), std::pair(QStringLiteral("une phrase"), right)}) {
            for (int i = 0; i < 5; ++i) {
                const auto refused = app::await(fixture.app().login().signIn(who, password));
                DBLEDGER_VERIFY_ERROR(refused, SignInRefused);
                QVERIFY(refused.error().arguments.isEmpty());
            }
            const auto locked = app::await(fixture.app().login().signIn(who, right));
            DBLEDGER_VERIFY_ERROR(locked, SignInLocked);
            QCOMPARE(locked.error().arguments, QStringList(QStringLiteral("30")));
        }
        fixture.restart();
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().login().signIn(email, right)), SignInLocked);
        fixture.clock->advance(std::chrono::seconds(32));
        DBLEDGER_VERIFY(app::await(fixture.app().login().signIn(email, right)));
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().login().signIn(email, wrong)), SignInRefused); // from one again
        DBLEDGER_VERIFY(app::await(fixture.app().login().signIn(email, right)));
        QCOMPARE(*fixture.database.connect()->number(QStringLiteral(
                     "SELECT COUNT(*) FROM audit_log WHERE action = 'sign-in-failed' AND actor = 'une phrase'")),
                 0); // what may be a password is not written down
    }

    void unknownTakesAsMuchWorkAsWrong()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.passwordCost = {16 * 1024, 4};
        fixture.restart();
        firstAdministrator(fixture);
        const auto work = [&](const QString &who) { // of this process, whatever else the machine does
            std::clock_t least = std::numeric_limits<std::clock_t>::max();
            for (int i = 0; i < 4; ++i) {
                const std::clock_t start = std::clock();
                static_cast<void>(app::await(fixture.app().login().signIn(who, wrong)));
                least = std::min(least, std::clock() - start);
            }
            return least;
        };
        const std::clock_t known = work(email), unknown = work(QStringLiteral("nobody@example.com"));
        QVERIFY2(unknown > known / 2 && known > unknown / 2,
                 qPrintable(QStringLiteral("%1 %2").arg(known).arg(unknown)));
    }

    void changesThePassword_data() { tests::addBackends(); }
    void changesThePassword()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const SignedIn anna = firstAdministrator(fixture);
        app::LoginService &login = fixture.app().login();
        const QString bea = QStringLiteral("bea@example.com");
        const auto added =
            app::await(fixture.app().users().add({QStringLiteral("Bea"), bea, Role::Viewer, right}, anna.actor));
        DBLEDGER_VERIFY(added);
        const auto in = app::await(login.signIn(bea, right));
        DBLEDGER_VERIFY(in);
        QVERIFY(in->user.mustChangePassword);
        DBLEDGER_VERIFY_ERROR(app::await(login.changePassword(bea, wrong, newer)), SignInRefused);
        DBLEDGER_VERIFY_ERROR(app::await(login.changePassword(bea, right, right)), PasswordUnchanged);
        DBLEDGER_VERIFY_ERROR(app::await(login.changePassword(bea, right, Secret::fromText(u"password"))),
                              PasswordTooCommon);
        const auto changed = app::await(login.changePassword(bea, right, newer));
        DBLEDGER_VERIFY(changed);
        QVERIFY(!changed->user.mustChangePassword);
        QVERIFY(changed->actor.role == Role::Viewer && changed->actor.name == bea);
        DBLEDGER_VERIFY_ERROR(app::await(login.signIn(bea, right)), SignInRefused);
        const auto again = app::await(login.signIn(bea, newer));
        DBLEDGER_VERIFY(again);
        QVERIFY(!again->user.mustChangePassword);
    }

    void cheaperHashIsRaised_data() { tests::addBackends(); }
    void cheaperHashIsRaised()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        firstAdministrator(fixture);
        const auto connection = fixture.database.connect();
        const auto hash = [&] { return (*storage::userByEmail(*connection, email))->passwordHash; };
        const QString before = hash();
        QVERIFY2(before.startsWith(QStringLiteral("$argon2id$v=19$m=64,t=1,")), qPrintable(before));
        DBLEDGER_VERIFY(app::await(fixture.app().login().signIn(email, right)));
        QCOMPARE(hash(), before);
        DBLEDGER_VERIFY(storage::setSetting(
            *connection, QStringLiteral("password-cost"),
            QJsonObject{{QStringLiteral("memory_kib"), 128}, {QStringLiteral("passes"), 2}}, fixture.clock->now()));
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().login().signIn(email, wrong)), SignInRefused);
        QCOMPARE(hash(), before);
        DBLEDGER_VERIFY(app::await(fixture.app().login().signIn(email, right)));
        QVERIFY2(hash().startsWith(QStringLiteral("$argon2id$v=19$m=128,t=2,")), qPrintable(hash()));
        DBLEDGER_VERIFY(app::await(fixture.app().login().signIn(email, right)));
    }

    void refreshes_data() { tests::addBackends(); }
    void refreshes()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const SignedIn anna = firstAdministrator(fixture);
        app::UserService &users = fixture.app().users();
        const auto bea = app::await(
            users.add({QStringLiteral("Bea"), QStringLiteral("bea@example.com"), Role::Viewer, right}, anna.actor));
        DBLEDGER_VERIFY(bea);
        const Actor actor{bea->email, bea->role, QStringLiteral("test")};
        DBLEDGER_VERIFY(app::await(users.setRole(bea->id, bea->version, Role::Accountant, anna.actor)));
        const auto now = app::await(fixture.app().login().refresh(actor));
        DBLEDGER_VERIFY(now);
        QVERIFY(now->role == Role::Accountant);
        DBLEDGER_VERIFY(app::await(users.setActive(bea->id, now->version, false, anna.actor)));
        QVERIFY(!app::await(fixture.app().login().refresh(actor))->active);
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().login().refresh(fixture.anna)), NotFound);
    }

    void endsWhileHashing()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        firstAdministrator(fixture);
        static_cast<void>(fixture.app().login().signIn(email, right));
        static_cast<void>(fixture.app().login().changePassword(email, right, newer));
        fixture.restart(); // neither hangs nor crashes
        DBLEDGER_VERIFY(app::await(fixture.app().login().isFirstStart()));
    }
};

DBLEDGER_TEST(LoginServiceTest)
#include "LoginServiceTest.moc"
