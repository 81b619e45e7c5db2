// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/users/UserService.h"
#include "gui/Window.h"
#include "gui/login/PasswordEdit.h"
#include "support/TestMain.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>

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
    void lockHidesDialogsAndBringsThemBack();
    void whoIsDisabledMustGo();
    void anotherLanguageAndLookAtOnce();
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
    // no key, no drop
    QTest::keyClick(window.main(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(window.main(), Qt::Key_F1);
    QCOMPARE(window.main()->place().page, gui::PageId::Intake);
    QVERIFY(!Window::find<QWidget>("shortcutsDialog"));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QCoreApplication::applicationFilePath())});
    QDragEnterEvent drag(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.main(), &drag);
    QVERIFY(!Window::find<QWidget>("dropZone"));
    Window::type("passwordEdit", QStringLiteral("wrong"));
    Window::click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(!Window::message().isEmpty(), 10000);
    Window::type("passwordEdit", QLatin1String(Window::password));
    Window::click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(!Window::find<QWidget>("lockScreen"), 10000);
    QTest::keyClick(window.main(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(window.main()->place().page, gui::PageId::Invoices);
}

void SignInTest::lockHidesDialogsAndBringsThemBack()
{
    Window window(storage::Backend::Sqlite);
    window.signUp();
    QTest::keyClick(window.main(), Qt::Key_F1);
    QVERIFY(Window::wait<QWidget>("shortcutsDialog"));
    Q_EMIT window.main()->lockWanted();
    QVERIFY(Window::wait<QWidget>("lockScreen"));
    QVERIFY(!Window::find<QWidget>("shortcutsDialog"));
    Window::type("passwordEdit", QLatin1String(Window::password));
    Window::click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QWidget>("shortcutsDialog"), 10000);
}

void SignInTest::whoIsDisabledMustGo()
{
    Window window(storage::Backend::Sqlite);
    window.signUp();
    app::UserService &users = window.context().users();
    const Secret password = Secret::fromText(QStringLiteral("another admin 5"));
    auto added = users.add({QStringLiteral("Bert"), QStringLiteral("bert@example.com"), Role::Administrator, password},
                           window.anna());
    QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), 10000);
    QVERIFY(added.result());
    window.application().checkWelcome();
    auto all = users.list(window.anna());
    QTRY_VERIFY_WITH_TIMEOUT(all.isFinished(), 10000);
    QVERIFY(window.main()); // nothing happened to her yet
    const domain::User anna = all.result()->constFirst();
    QCOMPARE(anna.email, QLatin1String(Window::email));
    const Actor bert{QStringLiteral("bert@example.com"), Role::Administrator, QStringLiteral("test")};
    auto disabled = users.setActive(anna.id, anna.version, false, bert);
    QTRY_VERIFY_WITH_TIMEOUT(disabled.isFinished(), 10000);
    QVERIFY(disabled.result());
    window.application().checkWelcome();
    QVERIFY(Window::wait<QPushButton>("signInButton"));
    QVERIFY(!window.main());
}

void SignInTest::anotherLanguageAndLookAtOnce()
{
    Window window(storage::Backend::Sqlite);
    window.signUp();
    window.goTo(gui::PageId::Settings);
    auto *languages = Window::wait<QComboBox>("languageBox");
    QVERIFY(languages);
    languages->setCurrentIndex(languages->findData(QStringLiteral("fr")));
    Q_EMIT languages->activated(languages->currentIndex());
    QTRY_VERIFY(Window::find<QLabel>("titleLabel"));
    QTRY_COMPARE(Window::find<QLabel>("titleLabel")->text(), QStringLiteral("Réglages"));
    auto *looks = Window::wait<QComboBox>("colourBox");
    QVERIFY(looks);
    looks->setCurrentIndex(looks->findData(int(gui::Look::Dark)));
    Q_EMIT looks->activated(looks->currentIndex());
    QTRY_VERIFY(gui::Theme::current().isDark());
    QVERIFY(Window::wait<QComboBox>("colourBox"));
    QCOMPARE(window.main()->place().page, gui::PageId::Settings);
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
