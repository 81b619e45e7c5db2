// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/wording/WordingLanguage.h"
#include "gui/Screenshot.h"
#include "gui/Window.h"
#include "gui/login/SignInWindow.h"
#include "gui/shell/Application.h"
#include "gui/style/Theme.h"
#include "storage/database/Connection.h"
#include "support/TestMain.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

constexpr int oldVersion = 12;

QString text(const char *name)
{
    const auto *label = Window::find<QLabel>(name);
    return label ? label->text() : QString();
}

/// The program on a database that an earlier version left, which another workstation keeps busy until it is let go.
class OldBooks
{
public:
    explicit OldBooks(storage::Backend backend, const QString &language = QStringLiteral("en"))
        : m_database(backend)
        , m_connection(m_database.connect())
        , m_application(
              {.database = m_database.option(), .preferences = m_folder.filePath(QStringLiteral("window.ini"))})
    {
        m_application.preferences().setLanguage(language);
        const auto migrated = storage::migrate(*m_connection, SystemClock(), oldVersion);
        if (!migrated)
            QTest::qFail(qPrintable(describe(migrated.error())), __FILE__, __LINE__);
    }

    storage::Connection &connection() { return *m_connection; }
    gui::Application &application() { return m_application; }
    void keepBusy()
    {
        DBLEDGER_VERIFY(m_connection->begin(storage::Connection::Mode::Write));
        if (m_connection->backend() == storage::Backend::Postgresql)
            DBLEDGER_VERIFY(m_connection->run(QStringLiteral("LOCK TABLE schema_migrations IN EXCLUSIVE MODE")));
    }
    void letGo() { m_connection->rollback(); }

private:
    TestDatabase m_database;
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Connection> m_connection;
    gui::Application m_application;
};

} // namespace

/// A database of an earlier version is brought up to date while the window says so.
class DatabaseUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowSaysHowFarItIs_data() { addBackends(); }
    void theWindowSaysHowFarItIs()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        OldBooks books(backend);
        books.keepBusy();
        books.application().start();
        QVERIFY(Window::wait<QProgressBar>("stepBar"));
        const auto *bar = Window::find<QProgressBar>("stepBar");
        QVERIFY(text("stepLabel").endsWith(QStringLiteral("of %1").arg(bar->maximum())));
        QVERIFY(bar->value() < bar->maximum());
        Q_EMIT Window::find<gui::SignInWindow>("signInWindow")->languageChosen(QStringLiteral("fr"));
        QTRY_VERIFY(text("stepLabel").startsWith(QStringLiteral("Étape ")));
        books.letGo();
        QVERIFY(Window::wait<QPushButton>("createButton"));
        QVERIFY(!Window::find<QProgressBar>("stepBar"));
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("look");
        for (const QString &language : app::WordingLanguage::available()) {
            QTest::addRow("%s-light", qPrintable(language)) << language << int(gui::Look::Light);
            QTest::addRow("%s-dark", qPrintable(language)) << language << int(gui::Look::Dark);
        }
    }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(int, look);
        OldBooks books(storage::Backend::Sqlite, language);
        books.application().preferences().setLook(gui::Look(look));
        books.keepBusy();
        books.application().start();
        QVERIFY(Window::wait<QProgressBar>("stepBar"));
        saveScreenshot(Window::find<QWidget>("signInWindow"),
                       QStringLiteral("database-update-") + QString::fromLatin1(QTest::currentDataTag()));
        books.letGo();
        QVERIFY(Window::wait<QPushButton>("createButton"));
    }

    void aFailureSaysThatNothingIsLost_data() { addBackends(); }
    void aFailureSaysThatNothingIsLost()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        OldBooks books(backend);
        DBLEDGER_VERIFY(books.connection().run(QStringLiteral("CREATE TABLE document_parts (in_the_way INTEGER)")));
        books.application().start();
        QVERIFY(Window::wait<QPushButton>("retryButton"));
        const QString said = Window::message();
        QVERIFY2(said.startsWith(QStringLiteral("The database could not be brought up to date (step 3 of ")),
                 qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("document_parts")) && said.contains(QStringLiteral("Nothing was lost")),
                 qPrintable(said));
        DBLEDGER_VERIFY(books.connection().run(QStringLiteral("DROP TABLE document_parts")));
        Window::click("retryButton");
        QVERIFY(Window::wait<QPushButton>("createButton"));
    }
};

DBLEDGER_TEST(DatabaseUpdateTest)
#include "DatabaseUpdateTest.moc"
