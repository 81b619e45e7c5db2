// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Queue.h"
#include "gui/Window.h"
#include "gui/lists/ListTable.h"
#include "models/Roles.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

/// The longest time in which the event loop did not come round.
class GapMeter
{
public:
    GapMeter()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(2);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick,
                         [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_since.start();
        m_tick.start();
    }
    qint64 longest() const { return m_longest; } ///< milliseconds

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

bool isLong()
{
    return qEnvironmentVariableIntValue("DBLEDGER_LONG") == 1;
}

/// Before the test's watchdog starts, which allows five minutes.
[[maybe_unused]] const bool hasTime = isLong() && qputenv("QTEST_FUNCTION_TIMEOUT", "1800000");

} // namespace

/// The window while hundreds of documents are queued and read (thousands with DBLEDGER_LONG=1). The time is reported
/// and decides nothing; that all of them are read does.
class FluidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(samples::fontsMissing(), QStringList()); }

    void manyDocumentsAreQueuedAndRead()
    {
        const int texts = isLong() ? 1980 : 200, scans = isLong() ? 20 : 5;
        Window window(storage::Backend::Sqlite);
        window.signUp();
        const QStringList paths = window.makeInvoices(texts) + window.makeInvoices(scans, samples::Format::Picture);
        QCOMPARE(paths.size(), texts + scans);
        GapMeter meter;
        window.drop(paths);
        QTRY_VERIFY_WITH_TIMEOUT(Window::find<gui::ListTable>("queueTable"), 60000);
        auto *table = Window::find<gui::ListTable>("queueTable");
        const auto waiting = [&window] {
            const auto counts = window.counts();
            return counts.value(domain::QueueState::Waiting) + counts.value(domain::QueueState::Reading);
        };
        const auto all = [&window] {
            int sum = 0;
            for (const int count : window.counts())
                sum += count;
            return sum;
        };
        QTRY_COMPARE_WITH_TIMEOUT(all(), texts + scans, 120000);
        const int patience = isLong() ? 1200000 : 240000; // the macro would take the question apart
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, patience);
        QCOMPARE(window.counts().value(domain::QueueState::Failed), 0);
        table->scrollToBottom();
        QCoreApplication::processEvents();
        qInfo("longest gap of the event loop while %d documents were queued and read: %lld ms", texts + scans,
              static_cast<long long>(meter.longest()));
    }
};

DBLEDGER_TEST(FluidTest)
#include "FluidTest.moc"
