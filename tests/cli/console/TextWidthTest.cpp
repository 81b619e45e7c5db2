// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/TextWidth.h"

#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::cli;

class TextWidthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void elides_data();
    void elides();
    void wraps();
    void makesForeignTextHarmless();
};

void TextWidthTest::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ascii") << QStringLiteral("abc") << 3;
    QTest::newRow("accents") << QStringLiteral("échéance") << 8;
    QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("chinese") << QStringLiteral("发票") << 4;
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x98\x80") << 2;
}

void TextWidthTest::widths()
{
    QFETCH(QString, text);
    QTEST(textWidth(text), "width");
}

void TextWidthTest::elides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("atStart");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fits") << QStringLiteral("abcdef") << 6 << false << QStringLiteral("abcdef");
    QTest::newRow("end") << QStringLiteral("abcdef") << 4 << false << QStringLiteral("abc…");
    QTest::newRow("start") << QStringLiteral("abcdef") << 4 << true << QStringLiteral("…def");
    QTest::newRow("no limit") << QStringLiteral("abcdef") << 0 << false << QStringLiteral("abcdef");
    QTest::newRow("wide") << QStringLiteral("发票发票") << 6 << false << QStringLiteral("发票…");
    QTest::newRow("one") << QStringLiteral("abc") << 1 << false << QStringLiteral("…");
}

void TextWidthTest::elides()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QFETCH(bool, atStart);
    QTEST(elided(text, width, atStart ? Elide::Start : Elide::End), "shown");
}

void TextWidthTest::wraps()
{
    QCOMPARE(wrapped(QStringLiteral("one two three"), 8),
             (QStringList{QStringLiteral("one two"), QStringLiteral("three")}));
    QCOMPARE(wrapped(QStringLiteral("one two three"), 0), QStringList{QStringLiteral("one two three")});
    QCOMPARE(wrapped(QStringLiteral("extraordinarily long"), 5),
             (QStringList{QStringLiteral("extraordinarily"), QStringLiteral("long")}));
    QCOMPARE(wrapped(QStringLiteral("a\nb"), 10), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TextWidthTest::makesForeignTextHarmless()
{
    QCOMPARE(printable(QStringLiteral("a\x1b[31mb\n\tc\x07")), QStringLiteral("a[31mb  c"));
    QCOMPARE(printable(QStringLiteral("a\u202Eb\u2066c")), QStringLiteral("abc"));
    QCOMPARE(printable(QStringLiteral("Société – 1\u202F234")), QStringLiteral("Société – 1\u202F234"));
}

DBLEDGER_TEST(TextWidthTest)
#include "TextWidthTest.moc"
