// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Window.h"
#include "gui/login/PasswordEdit.h"
#include "support/TestMain.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace dbledger;
using namespace dbledger::tests;

/// From the first start to the lock, through the real windows.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartMakesTheAdministrator_data() { addBackends(); }
    void firstStartMakesTheAdministrator();
    void passwordsThatDifferAreSaid();
    void wrongPasswordIsSaidAndThenLocked_data() { addBackends(); }
    void wrongPasswordIsSaidAndThenLocked();
    void theLastUserAndPageAreRemembered();
    void lockHidesEverythingUntilThePassword();
    void capsLockIsSaid();
    void aServerThatIsNotThereIsSaid();
};

void SignInTest::firstStartMakesTheAdministrator()
{
    DBLEDGER_FETCH_BACKEND(backend);
    Window window(backend);
    window.signUp();
    QVERIFY(Window::find<QWidget>("navigationRail"));
    QVERIFY(!Window::find<QWidget>("signInWindow"));
    window.goTo(gui::PageId::Settings);
    QVERIFY(Window::wait<QWidget>("usersTable"));
}

void SignInTest::passwordsThatDifferAreSaid()
{
    Window window(storage::Backend::Sqlite);
    QVERIFY(Window::wait<QPushButton>("createButton"));
    Window::type("nameEdit", QStringLiteral("Anna"));
    Window::type("emailEdit", QLatin1String(Window::email));
    Window::type("passwordEdit", QLatin1String(Window::password));
    Window::type("repeatEdit", QStringLiteral("something else 1"));
    Window::click("createButton");
    QTRY_VERIFY(Window::message().contains(QStringLiteral("differ")));
    Window::type("passwordEdit", QStringLiteral("password"));
    Window::type("repeatEdit", QStringLiteral("password"));
    Window::click("createButton");
    QTRY_VERIFY2(!Window::message().isEmpty() && !Window::message().contains(QStringLiteral("differ")),
                 qPrintable(Window::message()));
    QVERIFY(!window.main());
}

void SignInTest::wrongPasswordIsSaidAndThenLocked()
{
    DBLEDGER_FETCH_BACKEND(backend);
    Window window(backend);
    window.signUp();
    window.restart();
    for (int attempt = 1; attempt <= 4; ++attempt) {
        window.signIn(QStringLiteral("wrong"));
        QTRY_VERIFY_WITH_TIMEOUT(Window::find<QPushButton>("signInButton")->isEnabled(), 10000);
        QVERIFY2(!Window::message().isEmpty(), qPrintable(QString::number(attempt)));
        QCOMPARE(Window::find<gui::PasswordEdit>("passwordEdit")->isEmpty(), true);
    }
    window.signIn(QStringLiteral("wrong"));
    window.signIn(QLatin1String(Window::password));
    QTRY_VERIFY_WITH_TIMEOUT(Window::message().contains(QStringLiteral("try again in")), 10000);
    QVERIFY(!Window::find<QPushButton>("signInButton")->isEnabled());
    QVERIFY(!window.main());
}

void SignInTest::theLastUserAndPageAreRemembered()
{
    Window window(storage::Backend::Sqlite);
    window.signUp();
    window.goTo(gui::PageId::Invoices);
    window.restart();
    QVERIFY(Window::wait<QPushButton>("signInButton"));
    QCOMPARE(Window::find<QLineEdit>("emailEdit")->text(), QLatin1String(Window::email));
    window.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(window.main(), 10000);
    QCOMPARE(window.main()->place().page, gui::PageId::Invoices);
}

void SignInTest::lockHidesEverythingUntilThePassword()
{
    Window window(storage::Backend::Sqlite);
    window.signUp();
    Q_EMIT window.main()->lockWanted();
    QVERIFY(Window::wait<QWidget>("lockScreen"));
    QVERIFY(!window.main()->centralWidget()->isEnabled());
    Window::type("passwordEdit", QStringLiteral("wrong"));
    Window::click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(!Window::message().isEmpty(), 10000);
    Window::type("passwordEdit", QLatin1String(Window::password));
    Window::click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(!Window::find<QWidget>("lockScreen"), 10000);
    QVERIFY(window.main()->centralWidget()->isEnabled());
}

void SignInTest::capsLockIsSaid()
{
    gui::PasswordEdit edit;
    edit.show();
    edit.setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    auto *line = edit.findChild<QLineEdit *>();
    auto *hint = edit.findChild<QLabel *>(QStringLiteral("capsLockLabel"));
    QTest::keyClick(line, Qt::Key_A, Qt::NoModifier);
    QVERIFY(!hint->isVisible());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QApplication::sendEvent(line, &capital);
    QVERIFY(hint->isVisible());
    QTest::keyClick(line, Qt::Key_B, Qt::NoModifier);
    QVERIFY(!hint->isVisible());
}

void SignInTest::aServerThatIsNotThereIsSaid()
{
    Window window(storage::Backend::Sqlite);
    Window::click("databaseButton");
    QVERIFY(Window::wait<QRadioButton>("serverRadio"));
    Window::find<QRadioButton>("serverRadio")->click();
    Window::type("hostEdit", QStringLiteral("127.0.0.1"));
    Window::find<QWidget>("portSpin")->setProperty("value", 1);
    Window::type("databaseEdit", QStringLiteral("books"));
    Window::type("userEdit", QStringLiteral("anna"));
    Window::click("testButton");
    QTRY_VERIFY_WITH_TIMEOUT(Window::message().contains(QStringLiteral("127.0.0.1")), 15000);
    Window::click("backButton");
    QVERIFY(Window::wait<QPushButton>("createButton"));
}

DBLEDGER_TEST(SignInTest)
#include "SignInTest.moc"
