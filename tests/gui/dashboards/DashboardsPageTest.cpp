// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "app/books/InvoiceService.h"
#include "app/core/Await.h"
#include "app/insight/DashboardService.h"
#include "app/insight/DemoService.h"
#include "app/wording/Wording.h"
#include "gui/Window.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/Plot.h"
#include "gui/dashboards/OverviewBoard.h"
#include "gui/lists/ChoiceEdit.h"
#include "gui/lists/ListTable.h"
#include "support/TestMain.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace dbledger;
using namespace dbledger::tests;

/// The dashboards in the real window, over a story of a few hundred invoices.
class DashboardsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheService_data() { addBackends(); }
    void figuresAreThoseOfTheService();
    void theFilterRestrictsEveryBoard();
    void aProductLeadsToItsInvoices_data() { addBackends(); }
    void aProductLeadsToItsInvoices();
    void chartsAreWalkedByKeyboardAndDrilledInto();
    void chartsLeaveAsPicturesAndTables();
    void theFilterIsRemembered();

private:
    static std::unique_ptr<Window> windowWithStory(storage::Backend backend);
    static gui::Board *board(const char *name);
    static QString value(const char *tile) { return Window::find<QLabel>(tile)->text(); }
    static void choose(const char *box, const QVariant &data)
    {
        auto *combo = Window::wait<QComboBox>(box);
        QVERIFY(combo);
        combo->setCurrentIndex(combo->findData(data));
    }
    static QAction *action(gui::ChartCard *card, int index)
    {
        return card->findChild<QToolButton *>(QStringLiteral("menuButton"))->menu()->actions().at(index);
    }
};

std::unique_ptr<Window> DashboardsPageTest::windowWithStory(storage::Backend backend)
{
    auto window = std::make_unique<Window>(backend);
    window->signUp();
    app::DemoOptions story;
    story.invoices = 200;
    if (!app::await(window->context().demo().fill(story, window->anna())))
        return nullptr;
    window->goTo(gui::PageId::Dashboards);
    return window;
}

gui::Board *DashboardsPageTest::board(const char *name)
{
    gui::Board *found = nullptr;
    const bool complete = QTest::qWaitFor(
        [&found, name] { return (found = Window::find<gui::Board>(name)) && found->isComplete(); }, 20000);
    return complete ? found : nullptr;
}

void DashboardsPageTest::figuresAreThoseOfTheService()
{
    DBLEDGER_FETCH_BACKEND(backend);
    const auto window = windowWithStory(backend);
    QVERIFY(window && board("overviewBoard"));
    choose("periodBox", 0); // any date
    domain::DashboardFilter filter;
    filter.comparison = domain::Comparison::PreviousYear;
    const auto overview = app::await(window->context().dashboards().overview(filter, window->anna()));
    QVERIFY(overview);
    QVERIFY(overview->figures.net.minor() > 0);
    const auto exact = [](const char *tile) { return Window::find<QLabel>(tile)->toolTip(); };
    QTRY_COMPARE(exact("revenueTileValue"), app::Wording().money(overview->figures.net));
    QTRY_COMPARE(exact("openTileValue"), app::Wording().money(*overview->figures.open));
    QCOMPARE(exact("vatTileValue"), app::Wording().money(*overview->figures.tax));
    QCOMPARE(value("invoicesTileValue"), QLocale().toString(overview->figures.invoices));
    QCOMPARE(value("partiesTileValue"), QLocale().toString(overview->figures.parties));

    // the months of the chart are the revenue
    QVERIFY(board("overviewBoard"));
    qint64 sum = 0;
    for (const auto &month : Window::find<gui::ChartCard>("overviewRevenue")->content().columns[0].values)
        sum += month.value_or(0);
    QCOMPARE(sum, overview->figures.net.minor());
}

void DashboardsPageTest::theFilterRestrictsEveryBoard()
{
    const auto window = windowWithStory(storage::Backend::Sqlite);
    QVERIFY(window && board("overviewBoard"));
    choose("periodBox", 0);
    QVERIFY(board("overviewBoard"));
    const QString everybody = value("invoicesTileValue");
    // a customer, found by typing
    const auto *ranking = Window::find<gui::ChartCard>("overviewParties");
    const QString name = ranking->content().rows.first();
    auto *edit = Window::wait<gui::ChoiceEdit>("partyEdit");
    edit->setFocus();
    QTest::keyClicks(edit, name.left(6));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(edit->id() > 0);
    QTRY_VERIFY(value("invoicesTileValue") != everybody);
    QCOMPARE(value("partiesTileValue"), QStringLiteral("1"));
    for (int tab = 1; tab < Window::find<QTabBar>("tabs")->count(); ++tab) {
        Window::find<QTabBar>("tabs")->setCurrentIndex(tab);
        const char *names[] = {"overviewBoard", "revenueBoard", "productsBoard",  "partiesBoard",
                               "dueBoard",      "vatBoard",     "operationsBoard"};
        QVERIFY2(board(names[tab]), names[tab]);
    }
    Window::find<QTabBar>("tabs")->setCurrentIndex(3);
    QTRY_COMPARE(Window::find<gui::ChartCard>("partyRanking")->content().rowCount(), 1);
    edit->clear();
    QCOMPARE(edit->id(), 0);
    QTRY_VERIFY(Window::find<gui::ChartCard>("partyRanking")->content().rowCount() > 1);
    // the other side has words of its own
    choose("directionBox", int(domain::Direction::Purchase));
    QCOMPARE(Window::find<QTabBar>("tabs")->tabText(3), QStringLiteral("Suppliers"));
    QTRY_VERIFY(Window::find<gui::ChartCard>("partyRanking")->content().title.startsWith(QStringLiteral("Suppliers")));
}

void DashboardsPageTest::aProductLeadsToItsInvoices()
{
    DBLEDGER_FETCH_BACKEND(backend);
    const auto window = windowWithStory(backend);
    QVERIFY(window);
    const auto ranking =
        app::await(window->context().dashboards().topProducts({}, domain::ProductRank::Revenue, 1, window->anna()));
    QVERIFY(ranking && !ranking->rows.isEmpty());
    const domain::RankedProduct &best = ranking->rows.first();
    domain::InvoiceFilter ofIt;
    ofIt.state = domain::InvoiceState::Approved;
    ofIt.direction = domain::Direction::Sale;
    ofIt.productId = best.id;
    const auto listed = app::await(window->context().invoices().list(ofIt, 1000, {}, window->anna()));
    QVERIFY(listed);
    const auto bills = std::count_if(listed->rows.begin(), listed->rows.end(),
                                     [](const domain::InvoiceRow &row) { return row.documentType != 381; });
    QCOMPARE(bills, best.invoices);
    window->main()->goTo({gui::PageId::Invoices, 0, {}, ofIt});
    auto *table = Window::wait<gui::ListTable>("invoicesTable");
    QVERIFY(table);
    QTRY_COMPARE(Window::find<gui::ChoiceEdit>("productEdit")->name(), best.name);
    QTRY_COMPARE(table->model()->rowCount(), int(qMin<qsizetype>(200, listed->rows.size())));
}

void DashboardsPageTest::chartsAreWalkedByKeyboardAndDrilledInto()
{
    const auto window = windowWithStory(storage::Backend::Sqlite);
    QVERIFY(window && board("overviewBoard"));
    auto *plot = Window::wait<gui::Plot>("overviewPartiesPlot");
    QVERIFY(plot && plot->content().rowCount() > 2);
    plot->setFocus(Qt::TabFocusReason);
    QCOMPARE(plot->currentRow(), 0);
    QTest::keyClick(plot, Qt::Key_Down);
    QCOMPARE(plot->currentRow(), 1);
    QCOMPARE(plot->accessibleDescription(), plot->content().sentence(1));
    const qint64 id = plot->content().ids[1];
    QTest::keyClick(plot, Qt::Key_Return);
    QCOMPARE(window->main()->place().page, gui::PageId::Customers);
    auto *list = Window::wait<gui::ListTable>("customersTable");
    QVERIFY(list);
    QTRY_COMPARE(window->main()->place().id, id);
    // and by the mouse, where the row lies
    window->goTo(gui::PageId::Dashboards);
    auto *months = Window::wait<gui::Plot>("overviewRevenuePlot");
    QSignalSpy opened(months, &gui::Plot::opened);
    QTest::mouseDClick(months, Qt::LeftButton, {}, months->rect().center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(window->main()->place().page, gui::PageId::Invoices);
    const int row = opened.first().first().toInt();
    const auto &columns = months->content().columns; // revenue, year before, invoices
    auto *invoices = Window::wait<gui::ListTable>("invoicesTable");
    QVERIFY(invoices);
    QTRY_VERIFY(Window::find<QComboBox>("periodBox")->currentText().startsWith(QStringLiteral("From")));
    // credit notes are rows, but no invoices
    const auto bills = [invoices] {
        qint64 count = 0;
        for (int line = 0; line < invoices->model()->rowCount(); ++line)
            count += invoices->model()->index(line, 4).data().toString().contains(QStringLiteral("redit")) ? 0 : 1;
        return count;
    };
    QTRY_COMPARE(bills(), *columns[2].values[row]);
}

void DashboardsPageTest::chartsLeaveAsPicturesAndTables()
{
    QTemporaryDir folder;
    const auto window = windowWithStory(storage::Backend::Sqlite);
    QVERIFY(window && board("overviewBoard"));
    auto *card = Window::wait<gui::ChartCard>("overviewProducts");
    QVERIFY(card);
    action(card, 0)->trigger();
    QVERIFY(QApplication::clipboard()->image().width() >= 1280);
    const char *const suffixes[] = {"", "", "png", "svg", "pdf", "", "csv"};
    const QByteArray beginnings[] = {"",
                                     "",
                                     "\x89PNG",
                                     "<?xml",
                                     "%PDF-",
                                     "",
                                     "\xef\xbb\xbf"
                                     "Product"};
    for (const int index : {2, 3, 4, 6}) {
        const QString path = folder.filePath(QStringLiteral("chart.") + QLatin1String(suffixes[index]));
        Window::answerFileDialog(path);
        action(card, index)->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(path), suffixes[index], 10000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().startsWith(beginnings[index]), suffixes[index]);
    }
    // the table shows the same rows
    auto *button = card->findChild<QToolButton *>(QStringLiteral("tableButton"));
    button->click();
    auto *table = Window::wait<gui::ListTable>("overviewProductsTable");
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), card->content().rowCount());
    QCOMPARE(table->model()->index(0, 0).data().toString(), card->content().rows.first());
}

void DashboardsPageTest::theFilterIsRemembered()
{
    const auto window = windowWithStory(storage::Backend::Sqlite);
    QVERIFY(window && board("overviewBoard"));
    choose("comparisonBox", int(domain::Comparison::None));
    choose("directionBox", int(domain::Direction::Purchase));
    window->restart();
    window->signIn();
    QTRY_VERIFY(window->main());
    QVERIFY(board("overviewBoard"));
    QCOMPARE(Window::find<QComboBox>("comparisonBox")->currentData().toInt(), int(domain::Comparison::None));
    QCOMPARE(Window::find<QComboBox>("directionBox")->currentData().toInt(), int(domain::Direction::Purchase));
}

DBLEDGER_TEST(DashboardsPageTest)
#include "DashboardsPageTest.moc"
