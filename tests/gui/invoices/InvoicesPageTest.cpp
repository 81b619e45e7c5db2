// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/export/ExportService.h"
#include "gui/Window.h"
#include "gui/lists/ListTable.h"
#include "support/TestMain.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace dbledger;
using namespace dbledger::tests;

/// The list of invoices in the real window.
class InvoicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(samples::fontsMissing(), QStringList()); }
    void theExportIsWhatIsShown_data() { addBackends(); }
    void theExportIsWhatIsShown();

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void InvoicesPageTest::theExportIsWhatIsShown()
{
    DBLEDGER_FETCH_BACKEND(backend);
    QTemporaryDir folder;
    Window window(backend);
    window.signUp();
    window.drop(window.makeInvoices(5));
    const auto read = [&window] {
        int drafts = 0;
        const auto counts = window.counts();
        for (const auto state :
             {domain::QueueState::ToReview, domain::QueueState::Proved, domain::QueueState::Duplicate})
            drafts += counts.value(state);
        return drafts;
    };
    QTRY_COMPARE_WITH_TIMEOUT(read(), 5, 60000);
    window.goTo(gui::PageId::Invoices);
    auto *table = Window::wait<gui::ListTable>("invoicesTable");
    QVERIFY(table);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 5, 10000);
    // one of them, by its number; and a column less
    const QString number = table->model()->index(2, 0).data().toString();
    Window::type("searchEdit", number);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 10000);
    table->setColumnHidden(3, true); // the direction

    const QString shown = folder.filePath(QStringLiteral("shown.csv"));
    Window::answerFileDialog(shown);
    Window::click("exportButton");
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QLabel>("toastText") &&
                                 !Window::find<QLabel>("toastText")->text().contains(QStringLiteral("added")),
                             10000);
    QVERIFY2(QFile::exists(shown), qPrintable(Window::find<QLabel>("toastText")->text()));

    app::CsvTarget target;
    target.file = folder.filePath(QStringLiteral("expected.csv"));
    target.columns =
        QStringLiteral("invoice_number issue_date party gross_total paid due_date state currency").split(u' ');
    domain::InvoiceFilter filter;
    filter.text = number;
    auto expected = window.context().exports().invoices(filter, {}, target, window.anna());
    QTRY_VERIFY_WITH_TIMEOUT(expected.isFinished(), 10000);
    QVERIFY(expected.result());
    QCOMPARE(*expected.result(), 1);
    QCOMPARE(contents(shown), contents(target.file));
    QVERIFY(contents(shown).startsWith("\xEF\xBB\xBF"));
    QVERIFY(contents(shown).contains(number.toUtf8()));
}

DBLEDGER_TEST(InvoicesPageTest)
#include "InvoicesPageTest.moc"
