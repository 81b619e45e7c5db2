// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/intake/QueueService.h"
#include "domain/books/Queue.h"
#include "gui/Window.h"
#include "gui/lists/ListTable.h"
#include "models/Roles.h"
#include "support/TestMain.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace dbledger;
using namespace dbledger::tests;

/// Documents come in by dropping them on the real window, with the real reader.
class IntakePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(samples::fontsMissing(), QStringList()); }
    void droppedInvoicesAreRead_data() { addBackends(); }
    void droppedInvoicesAreRead();
    void theQueueSurvivesARestart();
    void whatIsRemovedComesBack();
    void theSameFileTwiceIsSaid();
    void whoWeAreIsAskedOnce_data() { addBackends(); }
    void whoWeAreIsAskedOnce();
    void viewersOnlyLook();

private:
    static QAbstractItemModel *queue() { return Window::wait<gui::ListTable>("queueTable")->model(); }
    static int countIn(const QList<domain::QueueState> &states)
    {
        int count = 0;
        for (int row = 0; row < queue()->rowCount(); ++row)
            count +=
                states.contains(domain::QueueState(queue()->index(row, 0).data(models::StateRole).toInt())) ? 1 : 0;
        return count;
    }
};

void IntakePageTest::droppedInvoicesAreRead()
{
    DBLEDGER_FETCH_BACKEND(backend);
    Window window(backend);
    window.signUp();
    QVERIFY(Window::wait<QPushButton>("addFirstButton"));
    window.drop(window.makeInvoices(20));
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QWidget>("queueTable"), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(queue()->rowCount(), 20, 30000);
    const QList<domain::QueueState> finished{domain::QueueState::Proved, domain::QueueState::ToReview,
                                             domain::QueueState::Duplicate};
    QTRY_COMPARE_WITH_TIMEOUT(countIn(finished), 20, 60000);
    QVERIFY(Window::find<QPushButton>("chip-to-review") || Window::find<QPushButton>("chip-proved"));
    QTRY_VERIFY(Window::find<QLabel>("workLabel") == nullptr);
}

void IntakePageTest::theQueueSurvivesARestart()
{
    Window window(storage::Backend::Sqlite);
    window.signUp();
    window.drop(window.makeInvoices(12));
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QWidget>("queueTable"), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(queue()->rowCount(), 12, 20000);
    window.restart(); // in the middle of reading
    window.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QWidget>("queueTable"), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(queue()->rowCount(), 12, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(countIn({domain::QueueState::Waiting, domain::QueueState::Reading}), 0, 60000);
    QCOMPARE(countIn({domain::QueueState::Failed}), 0);
}

void IntakePageTest::whatIsRemovedComesBack()
{
    Window window(storage::Backend::Sqlite);
    window.signUp();
    const QStringList paths = window.makeInvoices(2);
    window.drop(paths);
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QWidget>("queueTable"), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(queue()->rowCount(), 2, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(countIn({domain::QueueState::Waiting, domain::QueueState::Reading}), 0, 60000);
    Window::find<gui::ListTable>("queueTable")->selectAll();
    Window::click("removeButton");
    QVERIFY(Window::wait<QWidget>("toastAction"));
    const auto again = window.context().queue().add(paths.first(1), std::nullopt, window.anna()); // comes back alone
    QTRY_VERIFY_WITH_TIMEOUT(again.isFinished() && again.result().added == 1, 10000);
    Window::click("toastAction");
    const auto said = [] {
        const auto *toast = Window::find<QLabel>("toastText");
        return toast ? toast->text() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("1 document brought back (1 had come back or changed meanwhile)"),
                              10000);
    QTRY_COMPARE_WITH_TIMEOUT(queue()->rowCount(), 2, 10000);
}

void IntakePageTest::theSameFileTwiceIsSaid()
{
    Window window(storage::Backend::Sqlite);
    window.signUp();
    const QStringList paths = window.makeInvoices(1);
    window.drop(paths);
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QWidget>("queueTable"), 20000);
    window.drop(paths);
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QLabel>("toastText") &&
                                 Window::find<QLabel>("toastText")->text().contains(QStringLiteral("before")),
                             10000);
    QCOMPARE(queue()->rowCount(), 1);
}

void IntakePageTest::whoWeAreIsAskedOnce()
{
    DBLEDGER_FETCH_BACKEND(backend);
    Window window(backend);
    window.signUp();
    Window::click("companyButton");
    auto *names = Window::wait<QPlainTextEdit>("namesEdit");
    QVERIFY(names);
    QTRY_VERIFY(names->hasFocus());
    QTest::keyClicks(names, QStringLiteral("Papeterie Verdier"));
    Window::click("saveButton");
    QTRY_COMPARE_WITH_TIMEOUT(Window::message("message"), QStringLiteral("Saved."), 10000);
    window.goTo(gui::PageId::Intake);
    QVERIFY(Window::wait<QPushButton>("addFirstButton"));
    QTRY_VERIFY_WITH_TIMEOUT(!Window::find<QPushButton>("companyButton"), 10000);
}

void IntakePageTest::viewersOnlyLook()
{
    Window window(storage::Backend::Sqlite);
    window.signUp();
    window.goTo(gui::PageId::Settings);
    Window::click("addUserButton");
    QVERIFY(Window::wait<QWidget>("roleBox"));
    Window::type("nameEdit", QStringLiteral("Victor"));
    Window::type("emailEdit", QStringLiteral("victor@example.com"));
    Window::find<QWidget>("roleBox")->setProperty("currentIndex", 0);
    Window::type("passwordEdit", QStringLiteral("given by anna 1"));
    Window::click("saveUserButton");
    QTRY_VERIFY_WITH_TIMEOUT(!Window::find<QWidget>("UserDialog"), 10000);
    Q_EMIT window.main()->signOutWanted();
    QVERIFY(Window::wait<QPushButton>("signInButton"));
    Window::type("emailEdit", QStringLiteral("victor@example.com"));
    window.signIn(QStringLiteral("given by anna 1"));
    QVERIFY(Window::wait<QPushButton>("changeButton")); // an administrator chose the password
    Window::type("passwordEdit", QStringLiteral("only victor 77"));
    Window::type("repeatEdit", QStringLiteral("only victor 77"));
    Window::click("changeButton");
    QTRY_VERIFY_WITH_TIMEOUT(window.main(), 20000);
    QVERIFY(!Window::find<QPushButton>("addFirstButton"));
    QTRY_VERIFY_WITH_TIMEOUT(!Window::find<QPushButton>("companyButton"), 10000);
    window.goTo(gui::PageId::Settings);
    QVERIFY(!Window::find<QWidget>("usersTable"));
}

DBLEDGER_TEST(IntakePageTest)
#include "IntakePageTest.moc"
