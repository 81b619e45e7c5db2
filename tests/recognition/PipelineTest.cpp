// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/Pipeline.h"
#include "recognition/PageReader.h"
#include "support/TestMain.h"
#include "support/TextPage.h"

#include <QBuffer>
#include <QTest>

using namespace dbledger;
using tests::textPage;
using tests::turnedPage;

namespace {

QStringList letter()
{
    QStringList lines{QStringLiteral("Invoice INV-2041 of the fourth day")};
    for (int i = 0; i < 10; ++i)
        lines << QStringLiteral("Please send the amount to our bank account");
    return lines;
}

QString text(const recognition::PageReader &reader)
{
    QStringList words;
    for (const domain::Word &word : reader.text().words)
        words << word.text;
    return words.join(u' ');
}

QByteArray png(const QImage &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// Pages of text through the recogniser: which way up, in which language, where.
class PipelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreReadWhicheverWayTheyLie_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {0.0, 7.0, 90.0, 180.0, 270.0})
            QTest::addRow("%g", degrees) << degrees;
    }

    void pagesAreReadWhicheverWayTheyLie()
    {
        QFETCH(double, degrees);
        recognition::PageReader reader(imaging::toGrays(turnedPage(textPage(letter()), degrees)), {}, m_engines);
        QVERIFY(reader.read({}));
        const QString read = text(reader);
        QVERIFY2(read.contains(u"Invoice INV-2041 of the fourth day"), qPrintable(read));
        QVERIFY(reader.share() > 0.8);
    }

    void boxesAreThoseOfTheUntouchedPage()
    {
        recognition::PageReader reader(imaging::toGrays(turnedPage(textPage(letter()), 180)), {}, m_engines);
        QVERIFY(reader.read({}));
        const domain::Box first = reader.place().toPage(reader.text().words.constFirst().box);
        QVERIFY(first.centreY() > 0.85); // the first line lies at the bottom of the page as it came
        QVERIFY(first.centreX() > 0.5);
    }

    void theWordsAreKeptWhereThePageShowsThem()
    {
        recognition::Pipeline pipeline;
        const auto reading = pipeline.read(png(turnedPage(textPage(letter()), 180)), {});
        QVERIFY(reading);
        QCOMPARE(reading->texts.size(), 1);
        const domain::PageText &page = reading->texts.constFirst();
        QCOMPARE(page.page, 1);
        QCOMPARE(page.width, 1240.0);
        QCOMPARE(page.height, 1754.0);
        const auto word = std::find_if(page.words.begin(), page.words.end(),
                                       [](const domain::Word &one) { return one.text == u"INV-2041"; });
        QVERIFY(word != page.words.end());
        QVERIFY(word->box.centreY() > 0.85); // upside down, the first line lies at the bottom
        QVERIFY(word->box.height < 0.05);
    }

    void everyLanguageKeepsItsLetters_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *language, const char *line, const char *word) {
            QTest::newRow(language) << QString::fromUtf8(line) << QString::fromUtf8(word);
        };
        row("de", "Rechnung für die Größe und das Büro", "Größe");
        row("es", "El importe de la factura para el año y los señores", "señores");
        row("it", "La fattura per la quantità e il totale della società", "società");
        row("pt", "Não há condições para a fatura e o valor dos serviços", "condições");
    }

    void everyLanguageKeepsItsLetters()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        recognition::PageReader reader(imaging::toGrays(textPage(QStringList(4, line))), {}, m_engines);
        QVERIFY(reader.read({}));
        QVERIFY2(text(reader).contains(word), qPrintable(text(reader)));
    }

    void anEmptyPageIsAnEmptyReading()
    {
        recognition::Pipeline pipeline;
        const auto reading = pipeline.read(png(textPage({})), {});
        QVERIFY(reading);
        QCOMPARE(reading->status, domain::ReadingStatus::Review);
        QVERIFY(reading->fields.isEmpty() || reading->value(domain::Field::GrossTotal).isEmpty());
        QCOMPARE(reading->pages, 1);
        QCOMPARE(reading->documentKind, QStringLiteral("image"));
        for (const char *step : {"open", "render", "codes", "ocr", "extract", "total"})
            QVERIFY2(reading->elapsedMs.contains(QString::fromLatin1(step)), step);
    }

    void aRaisedTokenStopsIt()
    {
        recognition::Pipeline pipeline;
        const CancelToken cancel;
        cancel.cancel();
        const auto reading = pipeline.read(png(textPage(letter())), {}, cancel);
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, ErrorKind::Cancelled);
    }

    void progressCountsPages()
    {
        recognition::Pipeline pipeline;
        QList<std::pair<int, int>> seen;
        QVERIFY(pipeline.read(png(textPage(letter())), {}, {}, [&](int done, int of) { seen.append({done, of}); }));
        QCOMPARE(seen, (QList<std::pair<int, int>>{{1, 1}}));
    }

private:
    recognition::Engines m_engines;
};

DBLEDGER_TEST(PipelineTest)
#include "PipelineTest.moc"
