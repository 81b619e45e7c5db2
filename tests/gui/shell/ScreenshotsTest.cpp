// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/insight/AlertService.h"
#include "app/insight/DemoService.h"
#include "app/wording/WordingLanguage.h"
#include "domain/books/Queue.h"
#include "gui/Screenshot.h"
#include "gui/Window.h"
#include "gui/charts/CardArea.h"
#include "gui/lists/ListTable.h"
#include "gui/lists/PagePreview.h"
#include "gui/review/PageCanvas.h"
#include "gui/settings/Memories.h"
#include "models/AlertsModel.h"
#include "models/Roles.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>

using namespace dbledger;
using namespace dbledger::tests;

/// Leaves a picture of every page in the build folder (screenshots/), in each language and look, for a person to look
/// at; and holds of each page what a program can see: everything has a name for screen readers, and no button's word
/// is cut off. With DBLEDGER_LONG=1 also on a screen of 2560 x 1440, and at 200 %.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();
    void twiceAsLarge();
    void cleanupTestCase() { m_window.reset(); }

private:
    void takeAll(const QSize &size, const QString &suffix);
    void waitForPage();
    void saveRules(const QString &suffix);
    void saveMemory(const QString &suffix);
    QStringList boardNames(gui::PageId page) const;
    void waitForBoard(const QString &name);
    void save(QWidget *widget, const QString &name) const;
    static bool isLong() { return qEnvironmentVariableIntValue("DBLEDGER_LONG") == 1; }
    static void checkNames(QWidget *page);
    static void checkWidths(QWidget *page);

    std::unique_ptr<Window> m_window;
};

void ScreenshotsTest::initTestCase()
{
    QCOMPARE(samples::fontsMissing(), QStringList());
    m_window = std::make_unique<Window>(storage::Backend::Sqlite);
    QVERIFY(Window::wait<QPushButton>("createButton"));
    save(QApplication::activeWindow() ? QApplication::activeWindow() : Window::find<QWidget>("signInWindow"),
         QStringLiteral("first-start"));
    m_window->signUp();
    save(m_window->main(), QStringLiteral("empty"));
    m_window->goTo(gui::PageId::Alerts);
    QVERIFY(Window::wait<QPushButton>("usualFirstButton"));
    save(m_window->main(), QStringLiteral("alerts-empty"));
    m_window->goTo(gui::PageId::Settings);
    Window::find<QScrollArea>("scroll")->ensureWidgetVisible(Window::find<QWidget>("memoryPane"));
    save(m_window->main(), QStringLiteral("memory-empty"));
    auto ruled = m_window->context().alerts().addUsualRules(m_window->anna());
    QTRY_VERIFY_WITH_TIMEOUT(ruled.isFinished(), 10000);
    app::DemoOptions story;
    story.invoices = 300;
    story.until = QDate(2026, 6, 30);
    auto filled = m_window->context().demo().fill(story, m_window->anna());
    QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 30000);
    QVERIFY(filled.result());
    m_window->drop(m_window->makeInvoices(6));
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QWidget>("queueTable"), 20000);
    auto *table = Window::find<gui::ListTable>("queueTable");
    const auto open = [table] {
        int count = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            count += table->model()->index(row, 0).data(models::StateRole).toInt() <= int(domain::QueueState::Reading)
                         ? 1
                         : 0;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 6, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(open(), 0, 60000);
    answerOf(m_window->context().memory().import(memories(), m_window->anna()));
    QVERIFY(misreadDraft(*m_window) > 0);
}

void ScreenshotsTest::pages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("look");
    for (const QString &language : app::WordingLanguage::available()) {
        QTest::addRow("%s light", qPrintable(language)) << language << int(gui::Look::Light);
        QTest::addRow("%s dark", qPrintable(language)) << language << int(gui::Look::Dark);
    }
}

void ScreenshotsTest::pages()
{
    QFETCH(QString, language);
    QFETCH(int, look);
    m_window->preferences().setLanguage(language);
    m_window->preferences().setLook(gui::Look(look));
    m_window->restart();
    m_window->signIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->main(), 20000);
    const QString suffix = QStringLiteral("-%1-%2").arg(
        language, look == int(gui::Look::Dark) ? QStringLiteral("dark") : QStringLiteral("light"));
    takeAll(QSize(1280, 800), suffix);
    if (isLong())
        takeAll(QSize(2560, 1440), suffix + QStringLiteral("-2560x1440"));
}

void ScreenshotsTest::twiceAsLarge()
{
    if (!isLong())
        QSKIP("only with DBLEDGER_LONG=1");
    QProcess again; // the scale of a program cannot change while it runs
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DBLEDGER_LONG"));
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    again.setProcessEnvironment(environment);
    again.start(QCoreApplication::applicationFilePath(), {QStringLiteral("ScreenshotsTest"), QStringLiteral("pages")});
    QVERIFY2(again.waitForFinished(180000), qPrintable(again.errorString()));
    QVERIFY2(again.exitCode() == 0, again.readAllStandardOutput());
}

void ScreenshotsTest::takeAll(const QSize &size, const QString &suffix)
{
    m_window->main()->resize(size);
    const QList<QPair<gui::PageId, QString>> all{
        {gui::PageId::Intake, QStringLiteral("intake")},       {gui::PageId::Review, QStringLiteral("review")},
        {gui::PageId::Invoices, QStringLiteral("invoices")},   {gui::PageId::Customers, QStringLiteral("customers")},
        {gui::PageId::Suppliers, QStringLiteral("suppliers")}, {gui::PageId::Products, QStringLiteral("products")},
        {gui::PageId::Alerts, QStringLiteral("alerts")},       {gui::PageId::Settings, QStringLiteral("settings")}};
    for (const auto &[page, name] : all) {
        m_window->goTo(page);
        waitForPage();
        save(m_window->main(), name + suffix);
        checkNames(m_window->main());
        checkWidths(m_window->main());
        if (page == gui::PageId::Alerts)
            saveRules(suffix);
        if (page == gui::PageId::Settings)
            saveMemory(suffix);
    }
    for (const auto page : {gui::PageId::Dashboards, gui::PageId::Segments})
        for (const QString &board : boardNames(page)) {
            m_window->main()->goTo({page, 0, board});
            waitForBoard(board);
            save(m_window->main(), board + suffix);
            checkNames(m_window->main());
            checkWidths(m_window->main());
        }
}

QStringList ScreenshotsTest::boardNames(gui::PageId page) const
{
    m_window->goTo(page);
    QStringList names;
    const auto *stack = m_window->main()->findChild<QStackedWidget *>();
    for (const gui::CardArea *board : stack->currentWidget()->findChildren<gui::CardArea *>())
        names.append(board->objectName());
    return names;
}

/// Until its charts are there.
void ScreenshotsTest::waitForBoard(const QString &name)
{
    const auto *board = m_window->main()->findChild<gui::CardArea *>(name);
    QVERIFY(board);
    QTRY_VERIFY_WITH_TIMEOUT(board->isVisible() && board->isComplete(), 20000);
    QCoreApplication::sendPostedEvents();
}

void ScreenshotsTest::saveRules(const QString &suffix)
{
    auto *kinds = Window::find<QComboBox>("kindBox");
    kinds->setCurrentIndex(kinds->findData(int(domain::AlertKind::Overdue)));
    auto *alerts = Window::find<gui::ListTable>("alertsTable");
    const auto ofOverdue = [alerts] {
        const auto *model = qobject_cast<models::AlertsModel *>(alerts->model());
        return model->rowCount() > 0 && model->row(model->rowCount() - 1).kind == domain::AlertKind::Overdue &&
               model->row(0).kind == domain::AlertKind::Overdue;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ofOverdue(), 10000);
    alerts->selectRow(0);
    QTRY_VERIFY(Window::find<QLabel>("invoiceHeading") && !Window::find<QLabel>("invoiceHeading")->text().isEmpty());
    QCoreApplication::sendPostedEvents();
    save(m_window->main(), QStringLiteral("alert-invoice") + suffix);
    kinds->setCurrentIndex(0);
    auto *tabs = Window::find<QTabWidget>("tabs");
    tabs->setCurrentIndex(1);
    Window::find<gui::ListTable>("rulesTable")->selectRow(0);
    save(m_window->main(), QStringLiteral("alert-rules") + suffix);
    checkNames(m_window->main());
    checkWidths(m_window->main());
    Window::click("addRuleButton");
    auto *dialog = Window::wait<QDialog>("AlertRuleDialog");
    QVERIFY(dialog);
    const auto *currencies = dialog->findChild<QComboBox *>(QStringLiteral("currencyBox"));
    QTRY_VERIFY_WITH_TIMEOUT(currencies->count() > 0, 20000);
    for (const domain::AlertKind kind : {domain::AlertKind::PartyRevenueDown, domain::AlertKind::InvoiceOver}) {
        auto *box = dialog->findChild<QComboBox *>(QStringLiteral("kindBox"));
        box->setCurrentIndex(box->findData(int(kind)));
        QCoreApplication::sendPostedEvents();
        save(dialog, QStringLiteral("alert-rule-%1").arg(domain::alertKindName(kind)) + suffix);
        checkNames(dialog);
        checkWidths(dialog);
    }
    dialog->close();
    tabs->setCurrentIndex(0);
}

void ScreenshotsTest::saveMemory(const QString &suffix)
{
    auto *pane = m_window->main()->findChild<QWidget *>(QStringLiteral("memoryPane"));
    Window::find<QScrollArea>("scroll")->ensureWidgetVisible(pane);
    save(m_window->main(), QStringLiteral("memory") + suffix);
    Window::click("replayButton");
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QTreeWidget>("replayTree") &&
                                 Window::find<QTreeWidget>("replayTree")->topLevelItemCount() > 0,
                             60000);
    auto *dialog = Window::find<QDialog>("ReplayDialog");
    save(dialog, QStringLiteral("replay") + suffix);
    checkNames(dialog);
    checkWidths(dialog);
    dialog->close();
}

/// Until the list, its details and the pictures are there.
void ScreenshotsTest::waitForPage()
{
    const auto *stack = m_window->main()->findChild<QStackedWidget *>();
    const QWidget *page = stack->currentWidget();
    const QByteArray name = page->objectName().toUtf8();
    const auto tables = page->findChildren<gui::ListTable *>();
    const auto shown = std::find_if(tables.begin(), tables.end(), [](auto *table) { return table->isVisible(); });
    if (shown != tables.end()) {
        gui::ListTable *table = *shown;
        QVERIFY2(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 20000), name);
        table->selectRow(0);
        QVERIFY2(QTest::qWaitFor([table] { return table->currentIndex().isValid(); }, 10000), name);
    }
    const auto canvases = page->findChildren<gui::PageCanvas *>();
    const auto isDrawn = [](const gui::PageCanvas *canvas) {
        return canvas->isVisible() && !canvas->picture().isNull();
    };
    if (!canvases.isEmpty())
        QVERIFY2(QTest::qWaitFor([&] { return std::any_of(canvases.begin(), canvases.end(), isDrawn); }, 20000), name);
    if (const auto *title = page->findChild<QLabel *>(QStringLiteral("titleLabel"))) // of the details of the row
        QVERIFY2(QTest::qWaitFor([title] { return title->isVisible() && !title->text().isEmpty(); }, 20000), name);
    if (const auto *preview = page->findChild<gui::PagePreview *>(); preview && preview->isVisible())
        QVERIFY2(QTest::qWaitFor([preview] { return !preview->pixmap().isNull(); }, 20000), name);
    QCoreApplication::sendPostedEvents(); // so that it is laid out
}

void ScreenshotsTest::save(QWidget *widget, const QString &name) const
{
    const QString scale = qFuzzyCompare(widget->devicePixelRatioF(), 1.0)
                              ? QString()
                              : QStringLiteral("-%1%").arg(qRound(100 * widget->devicePixelRatioF()));
    tests::saveScreenshot(widget, name + scale);
}

void ScreenshotsTest::checkNames(QWidget *page)
{
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        const bool inner = widget->objectName().startsWith(u"qt_") ||
                           qobject_cast<QAbstractSpinBox *>(widget->parent()) ||
                           qobject_cast<QComboBox *>(widget->parent()) || qobject_cast<QLineEdit *>(widget->parent()) ||
                           qobject_cast<QAbstractItemView *>(widget->parent());
        if (!control || inner || !widget->isVisible())
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void ScreenshotsTest::checkWidths(QWidget *page)
{
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width() - 1,
                     qPrintable(button->objectName() + u' ' + button->text()));
}

DBLEDGER_TEST(ScreenshotsTest)
#include "ScreenshotsTest.moc"
