// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/MemoryPane.h"
#include "gui/lists/ListTable.h"
#include "gui/settings/Memories.h"
#include "gui/shell/Session.h"
#include "support/TestMain.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace dbledger;
using namespace dbledger::tests;

/// What is remembered of suppliers, and drafts that are read again, in the real window.
class MemoryPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }
    void searchedForgottenAndBack_data() { addBackends(); }
    void searchedForgottenAndBack();
    void takenAlong_data() { addBackends(); }
    void takenAlong();
    void draftsAreReadAgain_data() { addBackends(); }
    void draftsAreReadAgain();
    void viewersOnlyLook();

private:
    void start(storage::Backend backend)
    {
        m_window = std::make_unique<Window>(backend);
        m_window->signUp();
        if (QTest::currentTestFailed())
            return;
        answerOf(m_window->context().memory().import(memories(), m_window->anna()));
        m_window->goTo(gui::PageId::Settings);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, 10000);
    }
    gui::ListTable *table() const
    {
        return m_window->main()->findChild<gui::ListTable *>(QStringLiteral("memoryTable"));
    }
    QPushButton *button(const char *name) const
    {
        return m_window->main()->findChild<QPushButton *>(QLatin1String(name));
    }
    /// Of the record at the top.
    QString supplier() const { return table()->model()->index(0, 0).data().toString(); }
    QString number(qint64 draft) const
    {
        return answerOf(m_window->context().review().open(draft, m_window->anna())).invoice.number;
    }
    /// And back again.
    void takeOneOver(qint64 draft, bool isClosed);
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Window> m_window;
};

void MemoryPaneTest::searchedForgottenAndBack()
{
    DBLEDGER_FETCH_BACKEND(backend);
    start(backend);
    QVERIFY(!button("memoryForgetButton")->isEnabled());
    auto *search = m_window->main()->findChild<QLineEdit *>(QStringLiteral("memorySearchEdit"));
    search->setText(QStringLiteral("dumas"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(supplier(), QStringLiteral("Imprimerie Dumas"));
    table()->selectRow(0);
    QTRY_VERIFY(button("memoryForgetButton")->isEnabled());
    button("memoryForgetButton")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    search->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(supplier(), QStringLiteral("Vasseur SARL"));
    QVERIFY(Window::wait<QPushButton>("toastAction"));
    Window::click("toastAction");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void MemoryPaneTest::takenAlong()
{
    DBLEDGER_FETCH_BACKEND(backend);
    start(backend);
    QTemporaryDir folder;
    const QString json = folder.filePath(QStringLiteral("memory.json")), csv = folder.filePath(QStringLiteral("m.csv"));
    Window::answerFileDialog(json);
    button("memoryExportButton")->click();
    QTRY_VERIFY(!contents(json).isEmpty());
    QCOMPARE(contents(json), answerOf(m_window->context().memory().exported(m_window->anna())));
    Window::answerFileDialog(csv);
    button("memoryCsvButton")->click();
    QTRY_VERIFY(!contents(csv).isEmpty());
    const QString lines = QString::fromUtf8(contents(csv));
    QVERIFY2(
        lines.contains(QStringLiteral("Vasseur SARL,invoice number,Doc. ref.:,1,47,4,VS/##/####,,bruno@verdier.fr")),
        qPrintable(lines));

    table()->selectAll();
    QTRY_VERIFY(button("memoryForgetButton")->isEnabled());
    button("memoryForgetButton")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!button("memoryCsvButton")->isEnabled());
    Window::answerFileDialog(json);
    button("memoryImportButton")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void MemoryPaneTest::draftsAreReadAgain()
{
    DBLEDGER_FETCH_BACKEND(backend);
    start(backend);
    button("replayButton")->click();
    QTRY_VERIFY(Window::message().contains(QStringLiteral("Nothing would be read otherwise"))); // there is no draft
    Window::click("closeButton");
    m_window->drop(m_window->makeInvoices(2));
    QTRY_COMPARE_WITH_TIMEOUT(answerOf(m_window->context().review().waiting(9, m_window->anna())).size(), 2, 60000);
    const qint64 draft = misreadDraft(*m_window);
    QCOMPARE(number(draft), QStringLiteral("MISREAD"));

    for (const bool isClosed : {false, true})
        takeOneOver(draft, isClosed);
}

void MemoryPaneTest::takeOneOver(qint64 draft, bool isClosed)
{
    button("replayButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QTreeWidget>("replayTree") &&
                                 Window::find<QTreeWidget>("replayTree")->topLevelItemCount() > 0,
                             60000);
    auto *tree = Window::find<QTreeWidget>("replayTree");
    QVERIFY(!Window::find<QProgressBar>("progressBar"));
    QCOMPARE(tree->topLevelItemCount(), 1);
    QTreeWidgetItem *item = tree->topLevelItem(0);
    QCOMPARE(item->childCount(), 1);
    QCOMPARE(item->child(0)->text(0), QStringLiteral("Invoice number"));
    QVERIFY2(item->child(0)->text(1).startsWith(QStringLiteral("MISREAD")), qPrintable(item->child(0)->text(1)));
    const QString right = item->child(0)->text(2).section(QStringLiteral(" ("), 0, 0);
    QCOMPARE(number(draft), QStringLiteral("MISREAD")); // nothing has changed yet
    QVERIFY(!Window::find<QPushButton>("takeButton")->isEnabled());
    item->setCheckState(0, Qt::Checked);
    Window::click("takeButton");
    if (isClosed)
        Window::find<QDialog>("ReplayDialog")->reject(); // what is on its way is told of all the same
    QTRY_VERIFY(!Window::find<QWidget>("ReplayDialog")); // it has nothing more to show
    QCOMPARE(number(draft), right);
    QVERIFY(Window::wait<QPushButton>("toastAction"));
    Window::click("toastAction");
    QTRY_COMPARE(number(draft), QStringLiteral("MISREAD"));
}

void MemoryPaneTest::viewersOnlyLook()
{
    start(storage::Backend::Sqlite);
    app::SignedIn guest;
    guest.actor = {QStringLiteral("guest@example.com"), Role::Viewer, QStringLiteral("test")};
    gui::Session session(m_window->context(), m_window->preferences(), guest);
    gui::MemoryPane pane;
    pane.setSession(session);
    pane.show();
    pane.refresh();
    QTRY_COMPARE(pane.findChild<gui::ListTable *>(QStringLiteral("memoryTable"))->model()->rowCount(), 2);
    for (const char *name : {"memoryForgetButton", "memoryImportButton"})
        QVERIFY2(!pane.findChild<QPushButton *>(QLatin1String(name))->isVisible(), name);
    QVERIFY(pane.findChild<QPushButton *>(QStringLiteral("memoryExportButton"))->isVisible());
}

DBLEDGER_TEST(MemoryPaneTest)
#include "MemoryPaneTest.moc"
