// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/core/Await.h"
#include "app/insight/DemoService.h"
#include "app/insight/SegmentService.h"
#include "gui/Window.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/Plot.h"
#include "gui/lists/ListTable.h"
#include "gui/segments/SegmentBoard.h"
#include "gui/style/MessageLine.h"
#include "support/TestMain.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace dbledger;
using namespace dbledger::tests;

/// Segments, clusters and distributions in the real window.
class SegmentsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void segmentsAreThoseOfTheService();
    void aSegmentLeadsToItsCustomersAndTheirReasons();
    void everyPartAnswers_data();
    void everyPartAnswers();
    void namesAreThoseThatPeopleGive();
    void cleanupTestCase() { m_window.reset(); }

private:
    gui::SegmentBoard *open(const char *name)
    {
        m_window->main()->goTo({gui::PageId::Segments, 0, QString::fromLatin1(name)});
        gui::SegmentBoard *found = nullptr;
        const bool complete = QTest::qWaitFor(
            [&found, name] { return (found = Window::find<gui::SegmentBoard>(name)) && found->isComplete(); }, 20000);
        return complete ? found : nullptr;
    }
    static const models::ChartContent &content(const char *card)
    {
        return Window::find<gui::ChartCard>(card)->content();
    }

    std::unique_ptr<Window> m_window;
    domain::SegmentTable m_table;
};

void SegmentsPageTest::initTestCase()
{
    m_window = std::make_unique<Window>(storage::Backend::Sqlite);
    m_window->signUp();
    app::DemoOptions story;
    story.invoices = 300;
    story.until = QDate(2026, 6, 30);
    QVERIFY(app::await(m_window->context().demo().fill(story, m_window->anna())));
    const auto table = app::await(m_window->context().segments().table({}, m_window->anna()));
    QVERIFY(table && !table->segments.isEmpty());
    m_table = *table;
}

void SegmentsPageTest::segmentsAreThoseOfTheService()
{
    QVERIFY(open("segmentSummaryBoard"));
    const models::ChartContent &sums = content("segmentNet");
    QCOMPARE(sums.rowCount(), 11);
    for (int row = 0; row < sums.rowCount(); ++row) {
        QCOMPARE(sums.columns[0].values[row], m_table.segments[row].customers);
        QCOMPARE(sums.columns[1].values[row], m_table.segments[row].net.minor());
    }
    qint64 inGrid = 0;
    for (const auto &count : content("segmentGrid").columns[2].values)
        inGrid += *count;
    QCOMPARE(inGrid, m_table.rows.size());
}

void SegmentsPageTest::aSegmentLeadsToItsCustomersAndTheirReasons()
{
    QVERIFY(open("segmentSummaryBoard"));
    auto *treemap = Window::wait<gui::Plot>("segmentNetPlot");
    QVERIFY(treemap);
    treemap->setFocus(Qt::TabFocusReason);
    QTest::keyClick(treemap, Qt::Key_Home);
    QTest::keyClick(treemap, Qt::Key_Return);
    QTRY_COMPARE(m_window->main()->place().text, QStringLiteral("segmentCustomersBoard"));
    QVERIFY(open("segmentCustomersBoard"));
    auto *table = Window::wait<gui::ListTable>("segmentCustomersTable");
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), int(m_table.segments.first().customers));
    table->selectRow(0);
    QTRY_VERIFY(Window::find<QLabel>("segmentReasonsLabel")->text().startsWith(QStringLiteral("R 5")));
    QCOMPARE(Window::find<QLabel>("segmentReasonsLabel")->text().count(u'\n'), 2);
    // and by name
    Window::find<QComboBox>("segmentFilterBox")->setCurrentIndex(0);
    Window::find<QLineEdit>("segmentSearchEdit")->setText(m_table.rows.last().name);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    Window::find<QLineEdit>("segmentSearchEdit")->clear();
    QTRY_COMPARE(table->model()->rowCount(), int(m_table.rows.size()));
}

void SegmentsPageTest::everyPartAnswers_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<QString>("card");
    QTest::newRow("changes") << QStringLiteral("segmentChangesBoard") << QStringLiteral("segmentChanges");
    QTest::newRow("clusters") << QStringLiteral("segmentClustersBoard") << QStringLiteral("clusterSums");
    QTest::newRow("distributions") << QStringLiteral("segmentDistributionsBoard") << QStringLiteral("recencyHistogram");
}

void SegmentsPageTest::everyPartAnswers()
{
    QFETCH(QString, board);
    QFETCH(QString, card);
    QVERIFY(open(board.toLatin1()));
    QVERIFY(content(card.toLatin1()).rowCount() > 0);
    if (card != QStringLiteral("clusterSums"))
        return;
    QVERIFY(!Window::message("clusterMessage").isEmpty());
    auto *count = Window::wait<QComboBox>("clusterCountBox");
    count->setCurrentIndex(count->findData(4));
    QTRY_COMPARE(content("clusterSums").rowCount(), 4);
}

void SegmentsPageTest::namesAreThoseThatPeopleGive()
{
    QVERIFY(open("segmentSummaryBoard"));
    Window::click("settingsButton");
    auto *name = Window::wait<QLineEdit>("name-champions");
    QVERIFY(name && Window::wait<QPushButton>("saveButton"));
    name->setText(QStringLiteral("Our best"));
    Window::click("saveButton");
    QTRY_COMPARE_WITH_TIMEOUT(content("segmentNet").rows.first(), QStringLiteral("Our best"), 10000);
    m_window->goTo(gui::PageId::Dashboards);
    auto *box = Window::wait<QComboBox>("segmentBox");
    QVERIFY(box);
    QTRY_COMPARE(box->itemText(1), QStringLiteral("Our best"));
}

DBLEDGER_TEST(SegmentsPageTest)
#include "SegmentsPageTest.moc"
