// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/OrderedReading.h"

#include "cli/Documents.h"
#include "support/TestMain.h"

#include <QPromise>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <list>

using namespace dbledger;
using namespace dbledger::cli;
using domain::Reading;

namespace {

/// Answers when the test says so; the document's bytes come back as the reading's language.
class PatientReader : public app::DocumentReader
{
public:
    int capacity() const override { return 3; }

    QFuture<Result<Reading>> read(const QByteArray &bytes, const Options &, const CancelToken &) override
    {
        Pending pending{QString::fromUtf8(bytes), {}};
        pending.promise.start();
        QFuture<Result<Reading>> future = pending.promise.future();
        m_pending.push_back(std::move(pending));
        mostPending = std::max(mostPending, m_pending.size());
        asked.append(QString::fromUtf8(bytes));
        if (onAsked)
            QTimer::singleShot(0, onAsked);
        return future;
    }

    void answer(const QString &name)
    {
        const auto found =
            std::find_if(m_pending.begin(), m_pending.end(), [&](const Pending &p) { return p.name == name; });
        if (found == m_pending.end())
            return;
        Reading reading;
        reading.language = name;
        found->promise.addResult(reading);
        found->promise.finish();
        m_pending.erase(found);
    }
    /// The one that was asked for last.
    void answerLast()
    {
        if (!m_pending.empty())
            answer(m_pending.back().name);
    }

    QStringList asked;
    std::size_t mostPending = 0;
    std::function<void()> onAsked;

private:
    struct Pending
    {
        QString name;
        QPromise<Result<Reading>> promise;
    };
    std::list<Pending> m_pending;
};

} // namespace

class OrderedReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deliversInOrderWhateverFinishesFirst();
    void holdsFewDocumentsAndReadings();
    void missingFilesTakeTheirPlace();
    void nothingToDo();

private:
    QStringList files(int count);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OrderedReadingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QStringList OrderedReadingTest::files(int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths.append(m_folder->filePath(QString::number(i)));
        tests::writeBytes(paths.last(), QByteArray::number(i));
    }
    return paths;
}

void OrderedReadingTest::deliversInOrderWhateverFinishesFirst()
{
    const QStringList paths = files(20);
    PatientReader reader;
    reader.onAsked = [&reader] { reader.answerLast(); };
    Interrupt interrupt;
    QStringList delivered;
    OrderedReading reading(reader, {}, interrupt);
    QVERIFY(reading.run(paths, [&](const QString &file, const Result<Reading> &result) {
        delivered.append(file);
        QCOMPARE(m_folder->filePath(result->language), file);
    }));
    QCOMPARE(delivered, paths);
    QVERIFY(reader.mostPending > 1);
}

void OrderedReadingTest::holdsFewDocumentsAndReadings()
{
    const QStringList paths = files(500);
    PatientReader reader; // the first document takes longer than all that may overtake it
    bool slowIsDone = false;
    qsizetype askedMeanwhile = 0;
    reader.onAsked = [&] {
        if (reader.asked.last() != u"0")
            reader.answerLast();
    };
    Interrupt interrupt;
    OrderedReading reading(reader, {}, interrupt);
    QTimer idle; // fires when nothing else is to be done
    QObject::connect(&idle, &QTimer::timeout, &idle, [&] {
        if (reader.asked.size() != askedMeanwhile) {
            askedMeanwhile = reader.asked.size();
            return;
        }
        if (!slowIsDone) {
            slowIsDone = true;
            QVERIFY2(askedMeanwhile < 100, qPrintable(QString::number(askedMeanwhile)));
            reader.answer(QStringLiteral("0"));
        } else {
            reader.answerLast();
        }
    });
    idle.start(0);
    int delivered = 0;
    QVERIFY(reading.run(paths, [&](const QString &, const Result<Reading> &) { ++delivered; }));
    QCOMPARE(delivered, 500);
    QVERIFY(slowIsDone);
    QCOMPARE(reader.mostPending, std::size_t(4)); // those that are read, and one that waits
}

void OrderedReadingTest::missingFilesTakeTheirPlace()
{
    QStringList paths = files(3);
    paths.insert(1, QStringLiteral("/no/such/file"));
    PatientReader reader;
    reader.onAsked = [&reader] { reader.answerLast(); };
    Interrupt interrupt;
    QStringList delivered;
    OrderedReading reading(reader, {}, interrupt);
    QVERIFY(reading.run(paths, [&](const QString &file, const Result<Reading> &result) {
        delivered.append(file);
        QCOMPARE(bool(result), file != u"/no/such/file");
    }));
    QCOMPARE(delivered, paths);
}

void OrderedReadingTest::nothingToDo()
{
    PatientReader reader;
    Interrupt interrupt;
    OrderedReading reading(reader, {}, interrupt);
    QVERIFY(reading.run({}, [](const QString &, const Result<Reading> &) { QFAIL("there is nothing"); }));
}

DBLEDGER_TEST(OrderedReadingTest)
#include "OrderedReadingTest.moc"
