// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/export/ExportService.h"
#include "app/insight/AlertService.h"
#include "app/insight/DemoService.h"
#include "gui/Window.h"
#include "gui/lists/ListTable.h"
#include "models/AlertsModel.h"
#include "models/Roles.h"
#include "support/TestMain.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace dbledger;
using namespace dbledger::tests;
using models::AlertsModel;

/// The list of alerts in the real window, over the books of a company that has sold nothing since 2024.
class AlertsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(samples::fontsMissing(), QStringList()); }
    void init();
    void cleanup() { m_window.reset(); }
    void usualRulesTell_data() { addBackends(); }
    void usualRulesTell();
    void seenTo_data() { addBackends(); }
    void seenTo();
    void leadsToWhatIsBehind_data() { addBackends(); }
    void leadsToWhatIsBehind();
    void theExportIsWhatIsShown_data() { addBackends(); }
    void theExportIsWhatIsShown();

private:
    /// With the usual rules, and what they tell in the list.
    void fillList();
    static gui::ListTable *table() { return Window::find<gui::ListTable>("alertsTable"); }
    static int rows() { return table() ? table()->model()->rowCount() : -1; }
    static QString bell()
    {
        auto *button = Window::find<QToolButton>("alertsButton");
        return button ? QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name) : QString();
    }
    static QString newAlerts(int count)
    {
        return count == 1 ? QStringLiteral("1 new alert") : QStringLiteral("%1 new alerts").arg(count);
    }
    /// One of two alerts was seen to before: both are acknowledged, which is undone.
    void undoneIsWhatWasDone() const;
    /// Chooses that kind in the filter, and waits for its rows.
    void showOnly(domain::AlertKind kind) const;
    template <typename T>
    T answer(QFuture<Result<T>> future) const
    {
        const bool came = QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
        return came && future.result() ? *future.result() : T();
    }

    std::unique_ptr<Window> m_window;
};

void AlertsPageTest::init()
{
    DBLEDGER_FETCH_BACKEND(backend);
    m_window = std::make_unique<Window>(backend);
    m_window->signUp();
    app::DemoOptions story;
    story.invoices = 60;
    story.until = QDate(2024, 6, 30);
    QVERIFY(answer(m_window->context().demo().fill(story, m_window->anna())).sales > 0);
    m_window->goTo(gui::PageId::Alerts);
}

void AlertsPageTest::fillList()
{
    Window::click("usualFirstButton");
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 4, 20000);
}

void AlertsPageTest::showOnly(domain::AlertKind kind) const
{
    auto *box = Window::find<QComboBox>("kindBox");
    box->setCurrentIndex(box->findData(int(kind)));
    const auto onlyThose = [kind] {
        const auto *model = qobject_cast<AlertsModel *>(table()->model());
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->row(row).kind != kind)
                return false;
        return model->rowCount() > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(onlyThose(), 10000);
}

void AlertsPageTest::usualRulesTell()
{
    QVERIFY(Window::wait<QPushButton>("ruleFirstButton"));
    QCOMPARE(bell(), QStringLiteral("No new alert"));
    fillList();
    const int unread = int(answer(m_window->context().alerts().unread(m_window->anna())));
    QTRY_COMPARE(rows(), unread);
    QTRY_COMPARE(bell(), newAlerts(unread));
    QCOMPARE(Window::find<QToolButton>("place-alerts")->text(), QStringLiteral("Alerts  %1").arg(unread));
    // the bell leads here from anywhere, and what is found tomorrow is told without anybody asking
    m_window->goTo(gui::PageId::Intake);
    Window::find<QToolButton>("alertsButton")->click();
    QCOMPARE(m_window->main()->place().page, gui::PageId::Alerts);
    m_window->restart();
    m_window->signIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->main() && Window::find<QToolButton>("alertsButton"), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(bell(), newAlerts(unread), 20000);
}

void AlertsPageTest::seenTo()
{
    fillList();
    const int all = rows();
    QTRY_COMPARE(bell(), newAlerts(all));
    QVERIFY(!Window::find<QPushButton>("acknowledgeButton")->isEnabled());
    table()->selectRow(0);
    table()->selectionModel()->select(table()->model()->index(1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Window::click("acknowledgeButton");
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all - 2, 10000);
    QTRY_COMPARE(bell(), newAlerts(all - 2));
    QTRY_COMPARE(Window::find<QLabel>("toastText")->text(), QStringLiteral("2 alerts acknowledged"));
    Window::click("toastAction"); // undo
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all, 10000);
    undoneIsWhatWasDone();

    table()->selectRow(0);
    const qint64 first = table()->currentIndex().data(models::IdRole).toLongLong();
    Window::find<QPushButton>("snoozeButton")->menu()->actions().at(1)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all - 1, 10000);
    QTRY_COMPARE(bell(), newAlerts(all - 1));
    Window::find<QCheckBox>("snoozedBox")->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all, 10000);
    const auto *model = qobject_cast<AlertsModel *>(table()->model());
    const int row = model->rowOf(first);
    QCOMPARE(model->index(row, 0).data(models::StateRole).toInt(), int(AlertsModel::Shown::Snoozed));
    QCOMPARE(model->row(row).snoozedUntil, QDate::currentDate().addDays(7));
    table()->selectRow(row);
    Window::click("reopenButton");
    QTRY_COMPARE_WITH_TIMEOUT(bell(), newAlerts(all), 10000);
}

void AlertsPageTest::undoneIsWhatWasDone() const
{
    auto *states = Window::find<QComboBox>("stateBox");
    const int all = rows();
    const auto *model = qobject_cast<AlertsModel *>(table()->model());
    const qint64 before = model->row(1).id;
    QCOMPARE(answer(m_window->context().alerts().acknowledge({before}, m_window->anna())).size(), 1);
    states->setCurrentIndex(states->findData(-1));
    const auto shown = [&](qint64 id) {
        return model->rowOf(id) < 0 ? -1 : int(model->shown(model->row(model->rowOf(id))));
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown(before), int(AlertsModel::Shown::Acknowledged), 10000);
    const qint64 now = model->row(0).id;
    table()->selectRow(0);
    table()->selectionModel()->select(model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Window::click("acknowledgeButton");
    QTRY_COMPARE_WITH_TIMEOUT(shown(now), int(AlertsModel::Shown::Acknowledged), 10000);
    QTRY_COMPARE(Window::find<QLabel>("toastText")->text(), QStringLiteral("1 alert acknowledged"));
    Window::click("toastAction");
    QTRY_COMPARE_WITH_TIMEOUT(shown(now), int(AlertsModel::Shown::Open), 10000);
    QCOMPARE(shown(before), int(AlertsModel::Shown::Acknowledged));
    answer(m_window->context().alerts().reopen({before}, m_window->anna()));
    states->setCurrentIndex(states->findData(int(domain::AlertState::Open)));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all, 10000);
}

void AlertsPageTest::leadsToWhatIsBehind()
{
    fillList();
    showOnly(domain::AlertKind::Overdue);
    table()->selectRow(0);
    const auto *model = qobject_cast<AlertsModel *>(table()->model());
    const domain::Alert overdue = model->row(0);
    QTRY_VERIFY(Window::find<QLabel>("sentenceLabel"));
    QVERIFY(Window::find<QLabel>("sentenceLabel")->text().contains(overdue.invoiceNumber));
    QTRY_COMPARE(Window::find<QLabel>("invoiceHeading")->text(), QStringLiteral("Invoice ") + overdue.invoiceNumber);
    QVERIFY(!Window::find<QPushButton>("showOtherButton"));
    Window::click("showButton");
    QCOMPARE(m_window->main()->place().page, gui::PageId::Invoices);
    QTRY_COMPARE(m_window->main()->place().id, overdue.finding.invoiceId);

    m_window->goTo(gui::PageId::Alerts);
    showOnly(domain::AlertKind::PartySilent);
    const domain::Alert silent = model->row(model->rowCount() - 1);
    table()->selectRow(model->rowCount() - 1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_window->main()->place().page, gui::PageId::Customers);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->main()->place().id, silent.finding.partyId, 10000);

    m_window->goTo(gui::PageId::Alerts);
    Window::type("searchEdit", silent.partyName);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 10000);
    QCOMPARE(model->row(0).finding.partyId, silent.finding.partyId);
}

void AlertsPageTest::theExportIsWhatIsShown()
{
    fillList();
    showOnly(domain::AlertKind::PartySilent);
    table()->setColumnHidden(AlertsModel::State, true);
    table()->setColumnHidden(AlertsModel::SnoozedUntil, false);
    QTemporaryDir folder;
    const QString shown = folder.filePath(QStringLiteral("shown.csv"));
    Window::answerFileDialog(shown);
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(shown), 10000);
    app::CsvTarget target;
    target.file = folder.filePath(QStringLiteral("expected.csv"));
    target.columns = QStringLiteral("alert raised party product snoozed_until").split(u' ');
    domain::AlertFilter filter;
    filter.kinds = {domain::AlertKind::PartySilent};
    QCOMPARE(answer(m_window->context().exports().alerts(filter, target, m_window->anna())), rows());
    const auto contents = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(contents(shown), contents(target.file));
    QVERIFY(contents(shown).contains("has bought nothing for"));
}

DBLEDGER_TEST(AlertsPageTest)
#include "AlertsPageTest.moc"
