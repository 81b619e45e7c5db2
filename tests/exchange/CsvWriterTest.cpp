// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvWriter.h"

#include "support/TestMain.h"

#include <QBuffer>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace dbledger;
using namespace dbledger::exchange;
using domain::TableCell;
using domain::TableRow;

namespace {

TableCell text(const QString &value)
{
    return {TableCell::Kind::Text, value};
}

TableCell number(const QString &value)
{
    return {TableCell::Kind::Number, value};
}

QByteArray written(const CsvStyle &style, const QList<TableRow> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, style);
    for (const TableRow &row : rows)
        if (!writer.row(row))
            return QByteArrayLiteral("failed");
    return writer.finish() ? buffer.data() : QByteArrayLiteral("failed");
}

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCells_data();
    void textCells();
    void numbersStayNumbers();
    void stylesOfLocales();
    void rowsAndEmptyCells();
    void tellsWhatCouldNotBeWritten();
    void streamsALongTable();
};

void CsvWriterTest::textCells_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QStringLiteral("Société Générale") << QByteArray("Société Générale");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("other separator") << QStringLiteral("a;b") << QByteArray("a;b");
    QTest::newRow("quote") << QStringLiteral("12\" pipe") << QByteArray("\"12\"\" pipe\"");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("\"'=1+1\"");
    QTest::newRow("plus") << QStringLiteral("+33 1 23") << QByteArray("\"'+33 1 23\"");
    QTest::newRow("minus") << QStringLiteral("-2+3") << QByteArray("\"'-2+3\"");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"");
    QTest::newRow("carriage return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("formula with quotes") << QStringLiteral("=HYPERLINK(\"x\")")
                                         << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
    QTest::newRow("sign inside") << QStringLiteral("a=b") << QByteArray("a=b");
}

void CsvWriterTest::textCells()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, cell);
    QCOMPARE(written(CsvStyle::rfc4180(), {{text(value)}}), cell + "\r\n");
}

void CsvWriterTest::numbersStayNumbers()
{
    const TableRow row{number(QStringLiteral("-12.50")), number(QStringLiteral("12345.67")),
                       number(QStringLiteral("-0.5")), number(QStringLiteral("3"))};
    QCOMPARE(written(CsvStyle::rfc4180(), {row}), QByteArray("-12.50,12345.67,-0.5,3\r\n"));
    QCOMPARE(written(CsvStyle::forLocale(QLocale(QLocale::French, QLocale::France)), {row}),
             QByteArray("\xEF\xBB\xBF-12,50;12345,67;-0,5;3\r\n"));
    QCOMPARE(written(CsvStyle::rfc4180(), {{number(QStringLiteral("-1+cmd|x"))}}), QByteArray("\"'-1+cmd|x\"\r\n"));
}

void CsvWriterTest::stylesOfLocales()
{
    const CsvStyle english = CsvStyle::forLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(english.separator, u',');
    QCOMPARE(english.decimalPoint, u'.');
    QVERIFY(english.byteOrderMark);
    const CsvStyle german = CsvStyle::forLocale(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.separator, u';');
    QCOMPARE(german.decimalPoint, u',');
}

void CsvWriterTest::rowsAndEmptyCells()
{
    const TableCell date{TableCell::Kind::Date, QStringLiteral("2019-06-01")};
    QCOMPARE(written(CsvStyle::rfc4180(), {{text(QStringLiteral("a")), {}, date, {}}, {{}, text(QStringLiteral("b"))}}),
             QByteArray("a,,2019-06-01,\r\n,b\r\n"));
    QCOMPARE(written(CsvStyle::rfc4180(), {}), QByteArray());
}

void CsvWriterTest::tellsWhatCouldNotBeWritten()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system has no /dev/full");
    CsvWriter csv(full, CsvStyle::rfc4180());
    QVERIFY(csv.row({text(QStringLiteral("a"))}));
    const Result<void> result = csv.finish();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(result.error().arguments.value(0), QStringLiteral("/dev/full"));
    QVERIFY(!result.error().arguments.value(1).isEmpty());
    QVERIFY(!csv.row({text(QStringLiteral("b"))}));
}

void CsvWriterTest::streamsALongTable()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, CsvStyle::rfc4180());
    for (int row = 0; row < 20'000; ++row)
        QVERIFY(csv.row({number(QString::number(row)), text(QStringLiteral("abcdef"))}));
    QVERIFY(buffer.size() > 100'000); // most of it left the writer before the end
    QVERIFY(csv.finish());
    QCOMPARE(buffer.data().count('\n'), 20'000);
    QVERIFY(buffer.data().endsWith("19999,abcdef\r\n"));
}

DBLEDGER_TEST(CsvWriterTest)
#include "CsvWriterTest.moc"
