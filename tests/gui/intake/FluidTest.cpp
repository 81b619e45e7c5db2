// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/QueueService.h"
#include "base/Then.h"
#include "domain/books/Queue.h"
#include "gui/Window.h"
#include "gui/lists/ListTable.h"
#include "models/Roles.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <numeric>

using namespace dbledger;
using namespace dbledger::tests;

namespace {

/// The longest time in which the event loop did not come round, and the same without the time in which other programs
/// had the processor: a busy machine makes the first one long, only the window itself the second one.
class GapMeter
{
public:
    GapMeter()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(2);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            const qint64 gap = m_since.restart(), waited = queuedFor();
            m_longest = qMax(m_longest, gap);
            m_longestOwn = qMax(m_longestOwn, gap - (waited - std::exchange(m_waited, waited)));
        });
        m_waited = queuedFor();
        m_since.start();
        m_tick.start();
    }
    qint64 longest() const { return m_longest; }       ///< milliseconds
    qint64 longestOwn() const { return m_longestOwn; } ///< milliseconds; the same where the system does not tell

private:
    /// How long this thread was ready to run and did not, in milliseconds; on Linux.
    static qint64 queuedFor()
    {
        QFile times(QStringLiteral("/proc/thread-self/schedstat"));
        return times.open(QIODevice::ReadOnly) ? times.readAll().split(' ').value(1).toLongLong() / 1'000'000 : 0;
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_waited = 0, m_longest = 0, m_longestOwn = 0;
};

using Counts = QMap<domain::QueueState, int>;

/// Whether the queue came to that within some minutes. QTest's own waiting sleeps between looks, which holds up the
/// event loop that is measured.
bool comesTo(const Window &window, int minutes, const std::function<bool(const Counts &)> &wanted)
{
    QEventLoop loop;
    QTimer looking;
    bool came = false;
    QObject::connect(&looking, &QTimer::timeout, &loop, [&] {
        window.context().queue().counts(window.anna()) | then(&loop, [&](const Result<Counts> &counts) {
            came = counts && wanted(*counts);
            if (came)
                loop.quit();
        });
    });
    QTimer::singleShot(std::chrono::minutes(minutes), &loop, &QEventLoop::quit);
    looking.start(100);
    loop.exec();
    return came;
}

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
        QVERIFY(comesTo(window, 3, [&](const Counts &counts) {
            return std::accumulate(counts.cbegin(), counts.cend(), 0) == texts + scans;
        }));
        auto *table = Window::find<gui::ListTable>("queueTable");
        QVERIFY(table);
        QVERIFY(comesTo(window, isLong() ? 20 : 4, [](const Counts &counts) {
            return counts.value(domain::QueueState::Waiting) + counts.value(domain::QueueState::Reading) == 0;
        }));
        QCOMPARE(window.counts().value(domain::QueueState::Failed), 0);
        table->scrollToBottom();
        QCoreApplication::processEvents();
        qInfo("longest gap of the event loop while %d documents were queued and read: %lld ms, %lld ms without what "
              "other "
              "programs took",
              texts + scans, static_cast<long long>(meter.longest()), static_cast<long long>(meter.longestOwn()));
    }
};

DBLEDGER_TEST(FluidTest)
#include "FluidTest.moc"
