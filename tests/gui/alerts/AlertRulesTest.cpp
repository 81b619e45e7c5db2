// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/books/PartyService.h"
#include "app/insight/AlertService.h"
#include "app/insight/DemoService.h"
#include "gui/Window.h"
#include "gui/alerts/AlertsPage.h"
#include "gui/lists/ChoiceEdit.h"
#include "gui/lists/ListTable.h"
#include "gui/shell/Session.h"
#include "models/PagedModel.h"
#include "support/TestMain.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace dbledger;
using namespace dbledger::tests;
using domain::AlertKind;
using domain::AlertRule;

/// The rules in the real window, and the form that makes them.
class AlertRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void theFormAsksForWhatTheKindTakes_data() { addBackends(); }
    void theFormAsksForWhatTheKindTakes();
    void madeForOneCustomer_data() { addBackends(); }
    void madeForOneCustomer();
    void switchedChangedRemoved_data() { addBackends(); }
    void switchedChangedRemoved();
    void viewersOnlyLook_data() { addBackends(); }
    void viewersOnlyLook();

private:
    static void choose(AlertKind kind)
    {
        auto *box = Window::wait<QComboBox>("kindBox");
        box->setCurrentIndex(box->findData(int(kind)));
    }
    static gui::ListTable *table() { return Window::find<gui::ListTable>("rulesTable"); }
    template <typename T>
    T answer(QFuture<Result<T>> future) const
    {
        const bool came = QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
        return came && future.result() ? *future.result() : T();
    }
    QList<AlertRule> rules() const { return answer(m_window->context().alerts().rules(m_window->anna())); }

    std::unique_ptr<Window> m_window;
};

void AlertRulesTest::init()
{
    DBLEDGER_FETCH_BACKEND(backend);
    m_window = std::make_unique<Window>(backend);
    m_window->signUp();
    m_window->goTo(gui::PageId::Alerts);
    Window::click("ruleFirstButton");
    QVERIFY(Window::wait<QWidget>("AlertRuleDialog"));
}

void AlertRulesTest::theFormAsksForWhatTheKindTakes()
{
    for (const AlertKind kind : domain::allAlertKinds()) {
        choose(kind);
        const domain::AlertNeeds needs = domain::needsOf(kind);
        QCOMPARE(Window::find<QSpinBox>("daysSpin") != nullptr, needs.days);
        QCOMPARE(Window::find<QSpinBox>("percentSpin") != nullptr, needs.percent);
        QCOMPARE(Window::find<QLineEdit>("amountEdit") != nullptr, needs.amount);
        QCOMPARE(Window::find<gui::ChoiceEdit>("partyEdit") != nullptr, needs.party);
        QCOMPARE(Window::find<gui::ChoiceEdit>("productEdit") != nullptr, needs.product);
    }
    choose(AlertKind::InvoiceOver);
    QTRY_VERIFY(Window::find<QComboBox>("currencyBox")->count() > 0);
    Window::click("saveRuleButton");
    QVERIFY(!Window::message().isEmpty()); // the amount is missing
    Window::type("amountEdit", QStringLiteral("1,234.50"));
    QCOMPARE(Window::find<QLabel>("sentenceLabel")->text().replace(QChar(0xA0), u' '),
             QStringLiteral("It tells when an invoice comes to 1,234.50 EUR or more."));
    Window::type("partyEdit", QStringLiteral("nobody at all"));
    Window::click("saveRuleButton");
    QVERIFY(Window::message().contains(QStringLiteral("leave the field empty")));
    Window::find<gui::ChoiceEdit>("partyEdit")->clear();
    Window::click("saveRuleButton");
    QTRY_VERIFY_WITH_TIMEOUT(!Window::find<QWidget>("AlertRuleDialog"), 10000);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(rules().first().amount->minor(), 123450);
}

void AlertRulesTest::madeForOneCustomer()
{
    app::DemoOptions story;
    story.invoices = 60;
    story.until = QDate(2024, 6, 30);
    QVERIFY(answer(m_window->context().demo().fill(story, m_window->anna())).sales > 0);
    const auto customers =
        answer(m_window->context().parties().list({{}, domain::Direction::Sale}, {}, 100, {}, m_window->anna()));
    QVERIFY(!customers.rows.isEmpty());
    const domain::Party wanted = customers.rows.last().party;
    choose(AlertKind::PartySilent);
    auto *edit = Window::find<gui::ChoiceEdit>("partyEdit");
    Window::type("partyEdit", wanted.name.left(wanted.name.size() - 1));
    QTRY_VERIFY_WITH_TIMEOUT(Window::find<QAbstractItemView>("choicePopup"), 10000);
    auto *offered = Window::find<QAbstractItemView>("choicePopup");
    QCOMPARE(offered->model()->index(0, 0).data().toString(), wanted.name);
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    QTRY_COMPARE(edit->chosen(), wanted.id);
    QCOMPARE(edit->text(), wanted.name);
    Window::find<QSpinBox>("daysSpin")->setValue(5);
    Window::click("saveRuleButton");
    QTRY_VERIFY_WITH_TIMEOUT(!Window::find<QWidget>("AlertRuleDialog"), 10000);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(rules().first().partyId, wanted.id);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), wanted.name + QStringLiteral(" buys nothing for 5 days"));
    // and what it finds is in the list, without anybody asking for it
    Window::find<QTabWidget>("tabs")->setCurrentIndex(0);
    QTRY_COMPARE_WITH_TIMEOUT(Window::find<gui::ListTable>("alertsTable")->model()->rowCount(), 1, 20000);
}

void AlertRulesTest::switchedChangedRemoved()
{
    choose(AlertKind::Overdue);
    Window::click("saveRuleButton");
    QTRY_VERIFY_WITH_TIMEOUT(!Window::find<QWidget>("AlertRuleDialog"), 10000);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(rules().first().active);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QSignalSpy evaluated(&m_window->context().alerts(), &app::AlertService::unreadChanged);
    QSignalSpy loaded(qobject_cast<models::PagedTable *>(table()->model()), &models::PagedTable::loaded);
    QTest::keyClick(table(), Qt::Key_Space);
    QTRY_VERIFY(!rules().first().active);
    QTRY_COMPARE(table()->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTRY_COMPARE(evaluated.count(), 1);
    QTRY_COMPARE(loaded.count(), 1); // once, when the rules had been asked
    QCOMPARE(table()->selectedRows(), QList<int>{0});

    Window::click("editRuleButton");
    auto *days = Window::wait<QSpinBox>("daysSpin");
    QVERIFY(days);
    QCOMPARE(days->value(), 15);
    days->setValue(21);
    Window::click("saveRuleButton");
    QTRY_COMPARE(rules().first().days, 21);
    QVERIFY(!rules().first().active); // as it was
    QTRY_VERIFY(table()->model()->index(0, 0).data().toString().contains(u"21"));

    Window::click("removeRuleButton");
    Window::click("confirmRemoveButton");
    QTRY_VERIFY_WITH_TIMEOUT(rules().isEmpty(), 10000);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    Window::click("usualButton");
    QTRY_COMPARE(table()->model()->rowCount(), domain::usualAlertRules(domain::Currency::eur()).size());
}

void AlertRulesTest::viewersOnlyLook()
{
    QVERIFY(answer(m_window->context().alerts().addUsualRules(m_window->anna())).size() > 0);
    app::SignedIn guest;
    guest.actor = {QStringLiteral("guest@example.com"), Role::Viewer, QStringLiteral("test")};
    gui::Session session(m_window->context(), m_window->preferences(), guest);
    gui::AlertsPage page(session, nullptr);
    page.show();
    auto *rules = page.findChild<gui::ListTable *>(QStringLiteral("rulesTable"));
    QTRY_VERIFY(rules->model()->rowCount() > 0);
    QVERIFY(!rules->model()->flags(rules->model()->index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
    auto *tabs = page.findChild<QTabWidget *>(QStringLiteral("tabs"));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        for (const char *name : {"acknowledgeButton", "snoozeButton", "reopenButton", "addRuleButton", "usualButton",
                                 "editRuleButton", "removeRuleButton"})
            QVERIFY2(!page.findChild<QPushButton *>(QLatin1String(name))->isVisible(), name);
    }
    Q_EMIT rules->opened(0);
    QVERIFY(page.findChildren<QDialog *>().isEmpty());
}

DBLEDGER_TEST(AlertRulesTest)
#include "AlertRulesTest.moc"
