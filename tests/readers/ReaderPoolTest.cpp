// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/ReaderPool.h"
#include "readers/Samples.h"
#include "readers/Support.h"
#include "support/TestMain.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <memory>
#include <thread>

using namespace dbledger;
using namespace dbledger::readers;
using namespace dbledger::tests;

namespace {

QImage toImage(const RawPicture &picture)
{
    const bool grey = picture.format == RawPicture::Format::Gray8;
    return QImage(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width, picture.height,
                  qsizetype(picture.width) * RawPicture::bytesPerPixel(picture.format),
                  grey ? QImage::Format_Grayscale8 : QImage::Format_ARGB32)
        .copy();
}

} // namespace

/// The pool with real readers and documents that mean no harm.
class ReaderPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ReaderPool::Options options;
        options.readers = 2;
        m_pool = std::make_unique<ReaderPool>(options);
    }
    void cleanup() { m_pool.reset(); }

    void nothingRunsBeforeThereIsWork() { QCOMPARE(childrenOf(QCoreApplication::applicationPid()).size(), 0); }

    void aDocumentIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("pages");
        const QStringList lines{QStringLiteral("INVOICE FAC/2018/0001"), QStringLiteral("Issue date 2018-10-13")};
        QTest::newRow("picture") << pictureOf(lines) << "image" << 1;
        QTest::newRow("PDF") << pdfOf({lines, {QStringLiteral("The second page of this document here")}}) << "pdf-text"
                             << 2;
    }
    void aDocumentIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        QFETCH(int, pages);
        QList<int> done;
        const auto progress = [&](int page, int of) {
            done.append(page);
            QCOMPARE(of, pages);
        };
        const auto reading = resultOf(m_pool->read(bytes, m_options, {}, progress));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
        QCOMPARE(reading->documentKind, kind);
        QCOMPARE(reading->pages, pages);
        QCOMPARE(done.value(done.size() - 1), pages);
        QCOMPARE(reading->texts.size(), pages);
        QStringList words;
        for (const domain::Word &word : reading->texts[0].words) {
            words += word.text;
            QVERIFY(!word.box.isEmpty());
        }
        QVERIFY2(words.join(u' ').contains(u"Issue date 2018-10-13"), qPrintable(words.join(u' ')));
        QVERIFY(reading->texts[0].words.constLast().box.bottom() < 0.6);
        QCOMPARE(reading->texts[0].width / reading->texts[0].height, 3.0);
    }

    void aDocumentIsProbed()
    {
        const auto info = resultOf(m_pool->probe(pdfOf({{QStringLiteral("one two three four five")}, {}}), m_options));
        QVERIFY(info);
        QCOMPARE(info->kind, QStringLiteral("pdf"));
        QCOMPARE(info->pages.size(), 2);
        QCOMPARE(info->pages[0].width, 300.0);
        QCOMPARE(info->pages[0].height, 100.0);
        QVERIFY(info->pages[0].hasText);
        QVERIFY(!info->pages[1].hasText);
    }

    void aPictureComesBackPixelForPixel_data()
    {
        QTest::addColumn<domain::Box>("box");
        QTest::addColumn<QRect>("rect");
        QTest::newRow("all of it") << domain::Box() << QRect(0, 0, 900, 300);
        QTest::newRow("a part") << domain::Box{0.1, 0.2, 0.5, 0.3} << QRect(90, 60, 450, 90);
    }
    void aPictureComesBackPixelForPixel()
    {
        QFETCH(domain::Box, box);
        QFETCH(QRect, rect);
        const QByteArray bytes = pictureOf({QStringLiteral("Some text"), QStringLiteral("and more")});
        const auto picture = resultOf(m_pool->render(bytes, m_options, {1, 150, box}));
        QVERIFY(picture);
        const QImage original = QImage::fromData(bytes).convertToFormat(QImage::Format_ARGB32).copy(rect);
        QCOMPARE(toImage(*picture).convertToFormat(QImage::Format_ARGB32), original);
    }

    void aRegionOfAPdfIsAPartOfItsPage()
    {
        const QByteArray bytes = pdfOf({{QStringLiteral("Some text"), QStringLiteral("and more")}});
        const auto page = resultOf(m_pool->render(bytes, m_options, {1, 144, {}}));
        const auto part = resultOf(m_pool->render(bytes, m_options, {1, 144, {0, 0, 0.5, 0.5}}));
        QVERIFY(page && part);
        QCOMPARE(toImage(*page).size(), QSize(600, 200));
        QCOMPARE(toImage(*part).size(), QSize(300, 100));
        QCOMPARE(toImage(*part), toImage(*page).copy(0, 0, 300, 100));
        QVERIFY(toImage(*part) != toImage(*page).copy(300, 100, 300, 100));
    }

    void aPictureIsMadeSmallWhereItIsDrawn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QStringList lines{QStringLiteral("Some text")};
        QTest::newRow("picture") << pictureOf(lines);
        QTest::newRow("PDF") << pdfOf({lines});
    }
    void aPictureIsMadeSmallWhereItIsDrawn()
    {
        QFETCH(QByteArray, bytes);
        const auto small = resultOf(m_pool->render(bytes, m_options, {1, 600, {}, 90}));
        QVERIFY(small);
        QCOMPARE(toImage(*small).size(), QSize(90, 30));
        const auto part = resultOf(m_pool->render(bytes, m_options, {1, 600, {0, 0, 0.5, 0.5}, 90}));
        QVERIFY(part);
        QCOMPARE(toImage(*part).size(), QSize(90, 30));
        QVERIFY(toImage(*part) != toImage(*small));
    }

    void fontsAreFoundBehindLockedDoors()
    {
        const auto picture = resultOf(m_pool->render(pdfWithoutItsFont("Text"), m_options, {1, 72, {}}));
        QVERIFY(picture);
        const QImage page = toImage(*picture).convertToFormat(QImage::Format_Grayscale8);
        int dark = 0;
        for (int y = 40; y < 65; ++y)
            for (int x = 15; x < 100; ++x)
                dark += qGray(page.pixel(x, y)) < 100;
        QVERIFY2(dark > 50, "the text was not drawn");
    }

    void everyFormatIsOpenedBehindLockedDoors_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"BMP", "JPEG", "PNG", "TIFF", "WEBP"})
            QTest::newRow(format) << QByteArray(format);
    }
    void everyFormatIsOpenedBehindLockedDoors()
    {
        QFETCH(QByteArray, format);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY2(image.save(&buffer, format.constData()), "the image plug-in is not installed");
        const auto info = resultOf(m_pool->probe(bytes, m_options));
        QVERIFY(info);
        QCOMPARE(info->kind, QStringLiteral("image"));
        QCOMPARE(info->pages.size(), 1);
        QCOMPARE(info->pages[0].width, 40.0);
        QCOMPARE(errorOf(m_pool->parts(bytes, m_options, {{1, 1}})),
                 format == "TIFF" ? QStringLiteral("none") : QStringLiteral("CannotSplit"));
    }

    void aRegionIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QStringList lines{QStringLiteral("Alpha 1234"), QStringLiteral("Omega 5678")};
        QTest::newRow("picture") << pictureOf(lines);
        QTest::newRow("PDF") << pdfOf({lines});
    }
    void aRegionIsRead()
    {
        QFETCH(QByteArray, bytes);
        const auto upper = resultOf(m_pool->readRegion(bytes, m_options, {1, 300, {0, 0, 1, 0.28}}));
        QVERIFY(upper);
        QCOMPARE(upper->simplified(), QStringLiteral("Alpha 1234"));
        const auto lower = resultOf(m_pool->readRegion(bytes, m_options, {1, 300, {0, 0.28, 1, 0.25}}));
        QVERIFY(lower);
        QCOMPARE(lower->simplified(), QStringLiteral("Omega 5678"));
    }

    void pagesComeAsADocumentOfTheirOwn()
    {
        const QStringList lines{QStringLiteral("one two three four five six")};
        const QByteArray whole = pdfOf({lines, {QStringLiteral("Alpha 1234 and three more words")}, lines});
        QList<int> done;
        const auto progress = [&done](int number, int of) { done.append(10 * number + of); };
        const auto cut = resultOf(m_pool->parts(whole, m_options, {{1, 1}, {2, 3}}, {}, progress));
        QVERIFY(cut);
        QCOMPARE(cut->pages, 3);
        QCOMPARE(cut->parts.size(), 2);
        QCOMPARE(done, (QList<int>{12, 22}));
        const auto info = resultOf(m_pool->probe(cut->parts[1], m_options));
        QVERIFY(info);
        QCOMPARE(info->pages.size(), 2);
        const auto text = resultOf(m_pool->readRegion(cut->parts[1], m_options, {1, 300, {0, 0, 1, 0.5}}));
        QVERIFY(text && text->contains(u"Alpha 1234"));
        QCOMPARE(errorOf(m_pool->parts(whole, m_options, {{1, 2}, {3, 4}})), QStringLiteral("NoSuchPage"));
        QCOMPARE(errorOf(m_pool->parts(pictureOf(lines), m_options, {{1, 1}})), QStringLiteral("CannotSplit"));
        QCOMPARE(m_pool->statistics().crashes, 0);
    }

    void cuttingEndsInTheMiddle()
    {
        const QByteArray whole = pdfOf(QList<QStringList>(400, {QStringLiteral("one two three four")}));
        QList<domain::PageRange> ranges;
        for (int page = 1; page <= 400; ++page)
            ranges.append({page, page});
        const CancelToken cancel;
        int parts = 0;
        const auto progress = [&](int done, int) {
            parts = done;
            cancel.cancel();
        };
        QCOMPARE(errorOf(m_pool->parts(whole, m_options, ranges, cancel, progress)), QStringLiteral("Cancelled"));
        QVERIFY2(parts >= 1 && parts < 400, qPrintable(QString::number(parts)));
        QVERIFY(resultOf(m_pool->probe(whole, m_options)));
        QCOMPARE(m_pool->statistics().crashes + m_pool->statistics().timeouts, 0); // it lives on
    }

    void refusalsArriveAndTheReaderLivesOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const QByteArray png = pictureOf({QStringLiteral("text")}), pdf = pdfOf({{QStringLiteral("text")}});
        QTest::newRow("0 bytes") << QByteArray() << "DocumentEmpty";
        QTest::newRow("random bytes") << QByteArray("\x17\x2a\x80\xff wq,ci").repeated(999) << "DocumentUnknown";
        QTest::newRow("cut picture") << png.left(60) << "DocumentBroken";
        QTest::newRow("cut PDF") << pdf.left(40) << "DocumentBroken";
        QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><note/>") << "DocumentUnknown";
        QTest::newRow("30,000 pixels") << whitePicture(30'000) << "PageTooLarge";
        QTest::newRow("64 MiB and a byte") << QByteArray(64 * 1024 * 1024 + 1, 'x') << "DocumentTooLarge";
    }
    void refusalsArriveAndTheReaderLivesOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        QCOMPARE(errorOf(m_pool->read(bytes, m_options)), error);
        QCOMPARE(errorOf(m_pool->probe(bytes, m_options)), error);
        QCOMPARE(errorOf(m_pool->render(bytes, m_options, {})), error);
        QCOMPARE(errorOf(m_pool->readRegion(bytes, m_options, {})), error);
        QCOMPARE(errorOf(m_pool->parts(bytes, m_options, {{1, 1}})), error);
        QVERIFY(m_pool->statistics().started <= 1);
        QCOMPARE(m_pool->statistics().crashes, 0);
    }

    void picturesThatDoNotFitAreRefused()
    {
        const QByteArray bytes = pdfOf({{QStringLiteral("text")}});
        QCOMPARE(errorOf(m_pool->render(bytes, m_options, {2, 150, {}})), QStringLiteral("NoSuchPage"));
        QCOMPARE(errorOf(m_pool->render(bytes, m_options, {0, 150, {}})), QStringLiteral("NoSuchPage"));
        QVERIFY(resultOf(m_pool->render(bytes, m_options, {1, 1e9, {0, 0, 0.1, 0.1}})));
    }

    void manyDocumentsShareTwoReaders()
    {
        QList<QFuture<Result<domain::Reading>>> futures;
        for (int i = 0; i < 100; ++i)
            futures.append(m_pool->read(
                pdfOf(QList<QStringList>(i % 3 + 1, {QStringLiteral("One page of a document like others")})),
                m_options));
        for (int i = 0; i < futures.size(); ++i) {
            const auto reading = resultOf(futures[i]);
            QVERIFY(reading);
            QCOMPARE(reading->pages, i % 3 + 1); // each its own answer
        }
        QCOMPARE(m_pool->statistics().documents, 100);
        QCOMPARE(m_pool->statistics().started, 2);
        QCOMPARE(m_pool->statistics().crashes, 0);
    }

    void aReaderIsReplacedWhenItHasReadEnough()
    {
        ReaderPool::Options options;
        options.readers = 1;
        options.limits.documents = 2;
        ReaderPool pool(options);
        for (int i = 0; i < 5; ++i)
            QVERIFY(resultOf(pool.read(pdfOf({{QStringLiteral("text")}}), m_options)));
        QCOMPARE(pool.statistics().started, 3);
        QCOMPARE(pool.statistics().crashes, 0);
    }

    void anIdleReaderGivesItsMemoryBack()
    {
        ReaderPool::Options options;
        options.limits.idleSeconds = 0;
        ReaderPool pool(options);
        QVERIFY(resultOf(pool.probe(pdfOf({{QStringLiteral("text")}}), m_options)));
        QTRY_COMPARE_WITH_TIMEOUT(childrenOf(QCoreApplication::applicationPid()).size(), 0, patience);
        QVERIFY(resultOf(pool.probe(pdfOf({{QStringLiteral("text")}}), m_options)));
        QCOMPARE(pool.statistics().crashes, 0);
    }

    void workEndsWhenItIsCancelled()
    {
        const CancelToken cancel;
        const auto progress = [&cancel](int, int) { cancel.cancel(); }; // in the middle: after the first of 60 pages
        const QByteArray bytes = pdfOf(QList<QStringList>(60, {QStringLiteral("One page of a very long document")}));
        QCOMPARE(errorOf(m_pool->read(bytes, m_options, cancel, progress)), QStringLiteral("Cancelled"));
        QVERIFY(resultOf(m_pool->read(pdfOf({{QStringLiteral("text")}}), m_options)));
        QCOMPARE(m_pool->statistics().crashes, 0);
    }

    void waitingWorkIsCancelledToo()
    {
        const CancelToken cancel;
        const QByteArray bytes = pdfOf({{QStringLiteral("text")}});
        QList<QFuture<Result<domain::Reading>>> futures;
        for (int i = 0; i < 20; ++i)
            futures.append(m_pool->read(bytes, m_options, cancel));
        QFuture<Result<domain::Reading>> byFuture = m_pool->read(bytes, m_options);
        byFuture.cancel();
        cancel.cancel();
        for (const auto &future : futures)
            QCOMPARE(errorOf(future), QStringLiteral("Cancelled"));
        QTRY_VERIFY_WITH_TIMEOUT(byFuture.isFinished(), patience);
        QVERIFY(resultOf(m_pool->read(bytes, m_options)));
    }

    void otherThreadsMayAsk()
    {
        QFuture<Result<DocumentInfo>> future;
        std::thread([&] { future = m_pool->probe(pdfOf({{QStringLiteral("text")}}), m_options); }).join();
        QVERIFY(resultOf(future));
    }

    void theEndOfThePoolEndsItsWork()
    {
        const auto reading = m_pool->read(endlessPdf(), m_options);
        const auto waiting = m_pool->read(endlessPdf(), m_options);
        QTRY_COMPARE_WITH_TIMEOUT(childrenOf(QCoreApplication::applicationPid()).size(), 2, patience);
        m_pool.reset();
        QCOMPARE(errorOf(reading), QStringLiteral("Cancelled"));
        QCOMPARE(errorOf(waiting), QStringLiteral("Cancelled"));
        QCOMPARE(childrenOf(QCoreApplication::applicationPid()).size(), 0);
    }

private:
    const ReadOptions m_options{{}, QDate(2026, 1, 15)};
    std::unique_ptr<ReaderPool> m_pool;
};

DBLEDGER_TEST(ReaderPoolTest)
#include "ReaderPoolTest.moc"
