// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/books/InvoiceService.h"
#include "app/insight/DemoService.h"
#include "app/insight/SegmentService.h"
#include "gui/Window.h"
#include "gui/lists/ChoiceEdit.h"
#include "gui/lists/ListTable.h"
#include "gui/lists/SegmentBox.h"
#include "models/InvoicesModel.h"
#include "support/TestMain.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

template <typename T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60000))
        return Error{ErrorKind::Cancelled, {}, {}};
    return future.result();
}

} // namespace

/// The filters of the list of invoices, and marking what is selected, in the real window on demonstration data.
class InvoiceFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byAmountPartyAndSegment_data() { addBackends(); }
    void byAmountPartyAndSegment();
    void areRemembered();
    void whatIsNoAmountDoesNotCount();
    void unpaidAndUndone_data() { addBackends(); }
    void unpaidAndUndone();

private:
    /// Signed in, on the list of invoices.
    static void openBooks(Window &window, int invoices)
    {
        window.signUp();
        app::DemoOptions demo;
        demo.invoices = invoices;
        demo.until = QDate(2026, 3, 14);
        QVERIFY(answerOf(window.context().demo().fill(demo, window.anna())));
        window.goTo(gui::PageId::Invoices);
        QVERIFY(Window::wait<gui::ListTable>("invoicesTable"));
        QTRY_VERIFY_WITH_TIMEOUT(list()->rowCount() > 0, 10000);
    }
    static models::InvoicesModel *list()
    {
        return qobject_cast<models::InvoicesModel *>(Window::wait<gui::ListTable>("invoicesTable")->model());
    }
    /// As the service counts.
    static qint64 countOf(const Window &window, const domain::InvoiceFilter &filter)
    {
        const auto totals = answerOf(window.context().invoices().totals(filter, window.anna()));
        return totals ? totals->count : -1;
    }
    static QString totals() { return Window::find<QLabel>("totalsLabel")->text(); }
};

void InvoiceFiltersTest::byAmountPartyAndSegment()
{
    DBLEDGER_FETCH_BACKEND(backend);
    Window window(backend);
    openBooks(window, 300);
    QVERIFY(!Window::find<QPushButton>("clearButton"));
    domain::InvoiceFilter filter;
    filter.grossFrom = domain::Decimal::parse(u"500.5");
    filter.grossTo = domain::Decimal::parse(u"2000");
    const qint64 some = countOf(window, filter);
    QVERIFY(some > 1 && some < 300);
    Window::type("amountFromEdit", QStringLiteral("500.50"));
    Window::type("amountToEdit", QStringLiteral("2,000"));
    QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), some, 10000);
    QVERIFY(list()->filter() == filter);
    QTRY_VERIFY(totals().startsWith(QStringLiteral("%1 invoice").arg(some)));

    const domain::InvoiceRow wanted = list()->row(0);
    filter.partyId = wanted.partyId;
    Window::type("partyEdit", wanted.partyName.left(wanted.partyName.size() - 1));
    QTest::keyClick(Window::find<gui::ChoiceEdit>("partyEdit"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Window::find<gui::ChoiceEdit>("partyEdit")->id(), wanted.partyId, 10000);
    QCOMPARE(Window::find<gui::ChoiceEdit>("partyEdit")->text(), wanted.partyName);
    QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), countOf(window, filter), 10000);

    Window::click("clearButton");
    QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 200, 10000); // its first page
    QVERIFY(list()->filter() == domain::InvoiceFilter());
    QVERIFY(Window::find<gui::ChoiceEdit>("partyEdit")->text().isEmpty());
    QVERIFY(!Window::find<QPushButton>("clearButton"));

    domain::InvoiceFilter lost;
    lost.segment = domain::Segment::Lost;
    Window::find<gui::SegmentBox>("segmentBox")->choose(domain::Segment::Lost);
    QTRY_VERIFY_WITH_TIMEOUT(list()->rowCount() > 0 && list()->rowCount() < 200, 20000);
    QCOMPARE(list()->rowCount(), countOf(window, lost));
    QTRY_VERIFY(totals().startsWith(QStringLiteral("%1 invoice").arg(list()->rowCount())));

    window.goTo(gui::PageId::Customers);
    auto *customers = Window::wait<gui::ListTable>("customersTable")->model();
    QTRY_VERIFY_WITH_TIMEOUT(customers->rowCount() > 0, 10000);
    const int all = customers->rowCount();
    Window::find<gui::SegmentBox>("segmentBox")->choose(domain::Segment::Lost);
    QTRY_VERIFY_WITH_TIMEOUT(customers->rowCount() > 0 && customers->rowCount() < all, 10000);
}

void InvoiceFiltersTest::areRemembered()
{
    Window window(storage::Backend::Sqlite);
    openBooks(window, 60);
    const domain::InvoiceRow wanted = list()->row(0);
    Window::find<gui::ChoiceEdit>("partyEdit")->choose(wanted.partyId, wanted.partyName);
    Window::type("amountFromEdit", QStringLiteral("1"));
    Window::find<QCheckBox>("openBox")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(list()->filter().grossFrom.has_value(), 10000);
    const domain::InvoiceFilter filter = list()->filter();
    QVERIFY(filter.openOnly && filter.partyId == wanted.partyId);
    window.restart();
    window.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(window.main() && window.main()->isVisible(), 20000);
    QVERIFY(Window::wait<gui::ListTable>("invoicesTable"));
    QVERIFY(list()->filter() == filter);
    QCOMPARE(Window::find<gui::ChoiceEdit>("partyEdit")->text(), wanted.partyName);
    QVERIFY(Window::wait<QPushButton>("clearButton"));
    // what is searched for in the whole program is searched for in all invoices
    window.main()->goTo({gui::PageId::Invoices, 0, wanted.number});
    QTRY_COMPARE_WITH_TIMEOUT(list()->filter().text, wanted.number, 10000);
    domain::InvoiceFilter onlyThat;
    onlyThat.text = wanted.number;
    QVERIFY(list()->filter() == onlyThat);
}

void InvoiceFiltersTest::whatIsNoAmountDoesNotCount()
{
    Window window(storage::Backend::Sqlite);
    openBooks(window, 20);
    Window::type("amountFromEdit", QStringLiteral("much"));
    auto *edit = Window::find<QLineEdit>("amountFromEdit");
    QTRY_COMPARE_WITH_TIMEOUT(edit->property("role").toString(), QStringLiteral("wrong"), 10000);
    QVERIFY(!edit->accessibleDescription().isEmpty());
    QVERIFY(!list()->filter().grossFrom);
    Window::type("amountFromEdit", QStringLiteral("7"));
    QTRY_VERIFY_WITH_TIMEOUT(list()->filter().grossFrom, 10000);
    QCOMPARE(edit->property("role").toString(), QString());
}

void InvoiceFiltersTest::unpaidAndUndone()
{
    DBLEDGER_FETCH_BACKEND(backend);
    Window window(backend);
    openBooks(window, 40);
    auto *table = Window::wait<gui::ListTable>("invoicesTable");
    qint64 paid = 0;
    int withPayments = 0;
    for (int row = 0; row < list()->rowCount(); ++row) {
        paid += list()->row(row).paid ? list()->row(row).paid->minor() : 0;
        withPayments += list()->row(row).paid && list()->row(row).paid->minor() > 0 ? 1 : 0;
    }
    QVERIFY(withPayments > 1);
    const auto paidNow = [] {
        qint64 sum = 0;
        for (int row = 0; row < list()->rowCount(); ++row)
            sum += list()->row(row).paid ? list()->row(row).paid->minor() : 0;
        return sum;
    };
    table->selectAll();
    Window::click("unpayButton");
    auto *words = Window::wait<QPlainTextEdit>("text");
    QVERIFY(words);
    words->setPlainText(QStringLiteral("the bank took it back"));
    QMetaObject::invokeMethod(words->window(), "accept");
    QTRY_COMPARE_WITH_TIMEOUT(paidNow(), 0, 20000);
    QTRY_VERIFY(Window::find<QLabel>("toastText"));
    QCOMPARE(Window::find<QLabel>("toastText")->text(),
             QStringLiteral("%1 invoices marked as unpaid").arg(withPayments));
    Window::click("toastAction");
    QTRY_COMPARE_WITH_TIMEOUT(paidNow(), paid, 20000);
}

DBLEDGER_TEST(InvoiceFiltersTest)
#include "InvoiceFiltersTest.moc"
