// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/books/InvoiceService.h"
#include "gui/Window.h"
#include "gui/review/FieldEdit.h"
#include "gui/review/ReviewPage.h"
#include "gui/style/MessageLine.h"
#include "support/TestMain.h"

#include <QSignalSpy>

using namespace dbledger;
using namespace dbledger::tests;

/// The whole way of documents through the real window and the real reader, after the drop by keys alone.
class KeyboardReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(samples::fontsMissing(), QStringList()); }
    void twentyInvoicesAreCorrectedAndApproved_data() { addBackends(); }
    void twentyInvoicesAreCorrectedAndApproved();

private:
    static int drafts(const Window &window)
    {
        int drafts = 0;
        const auto counts = window.counts();
        for (const auto state :
             {domain::QueueState::ToReview, domain::QueueState::Proved, domain::QueueState::Duplicate})
            drafts += counts.value(state);
        return drafts;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static bool isOnField() { return qobject_cast<gui::FieldEdit *>(QApplication::focusWidget()); }
    /// Sale or purchase?
    static bool isAsked()
    {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"firstButton";
    }
    static qint64 numbered(const Window &window, const QString &number)
    {
        domain::InvoiceFilter filter;
        filter.text = number;
        filter.state = domain::InvoiceState::Approved;
        auto totals = window.context().invoices().totals(filter, window.anna());
        return QTest::qWaitFor([&totals] { return totals.isFinished(); }, 10000) && totals.result()
                   ? totals.result()->count
                   : -1;
    }
};

void KeyboardReviewTest::twentyInvoicesAreCorrectedAndApproved()
{
    DBLEDGER_FETCH_BACKEND(backend);
    Window window(backend);
    window.signUp();
    window.drop(window.makeInvoices(20));
    QTRY_COMPARE_WITH_TIMEOUT(drafts(window), 20, 120000);
    window.main()->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_2, Qt::ControlModifier);
    auto *page = Window::wait<gui::ReviewPage>("ReviewPage");
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->invoiceId() > 0 && isOnField(), 20000);
    QSignalSpy opened(page, &gui::ReviewPage::invoiceShown);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("KEYED-1")); // over what was read
    press(Qt::Key_Return);
    int keys = 0;
    while (opened.count() < 20 && ++keys < 100) {
        const auto before = opened.count();
        page->findChild<gui::MessageLine *>(QStringLiteral("message"))->clear();
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return opened.count() > before || isAsked() || !Window::message().isEmpty(); },
                                20000));
        if (opened.count() > before)
            continue;
        if (isAsked())
            press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(isOnField(), 20000);
    }
    QCOMPARE(opened.count(), 20); // the last one tells that nothing waits any more
    QTRY_COMPARE_WITH_TIMEOUT(window.counts().value(domain::QueueState::Approved), 20, 20000);
    QCOMPARE(numbered(window, QStringLiteral("KEYED-1")), 1);
}

DBLEDGER_TEST(KeyboardReviewTest)
#include "KeyboardReviewTest.moc"
