// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Layout.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using extraction::Layout;
using extraction::Row;
using extraction::Segment;

namespace {

/// One string a row, its segments divided by " | ".
QStringList shown(const Layout &layout)
{
    QStringList rows;
    for (const Row &row : layout.rows()) {
        QStringList segments;
        for (const Segment &segment : row.segments)
            segments.append(segment.text);
        rows.append(segments.join(QStringLiteral(" | ")));
    }
    return rows;
}

domain::Word word(const char *text, double x, double y, double width = 0.05, double height = 0.012)
{
    return {QString::fromUtf8(text), {x, y, width, height}, 1, -1};
}

domain::PageText page(const QList<domain::Word> &words)
{
    domain::PageText text;
    text.width = 595;
    text.height = 842;
    text.words = words;
    return text;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formsRows_data();
    void formsRows();
    void knowsNeighbours();
    void keepsPagesApart();
};

void LayoutTest::formsRows_data()
{
    QTest::addColumn<domain::PageText>("page");
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("segments at wide gaps")
        << tests::pageArt({QStringLiteral("Total due      12.50 EUR"), QString(), QStringLiteral("   thank you")})
        << QStringList{QStringLiteral("Total due | 12.50 EUR"), QStringLiteral("thank you")};
    QTest::newRow("words in any order") << page({word("right", 0.7, 0.1), word("left", 0.1, 0.1)})
                                        << QStringList{QStringLiteral("left | right")};
    QTest::newRow("feet of differing heights")
        << page({word("Total", 0.1, 0.1, 0.05, 0.01), word("99.00", 0.3, 0.092, 0.1, 0.02)})
        << QStringList{QStringLiteral("Total | 99.00")};
    QTest::newRow("a row that climbs a little")
        << page({word("a", 0.1, 0.200), word("b", 0.3, 0.204), word("c", 0.5, 0.208), word("d", 0.7, 0.212),
                 word("below", 0.1, 0.216)})
        << QStringList{QStringLiteral("a | b | c | d"), QStringLiteral("below")};
    QTest::newRow("a tall word joins no small rows")
        << page({word("STAMP", 0.5, 0.1, 0.3, 0.08), word("one", 0.1, 0.1), word("two", 0.1, 0.15)})
        << QStringList{QStringLiteral("one"), QStringLiteral("STAMP"), QStringLiteral("two")};
    QTest::newRow("a name that nearly reaches the next column")
        << page({word("Longest", 0.1, 0.1, 0.14), word("Next", 0.25, 0.1), word("a", 0.1, 0.13), word("b", 0.25, 0.13),
                 word("c", 0.1, 0.16), word("d", 0.25, 0.16), word("of", 0.1, 0.2), word("usual", 0.155, 0.2),
                 word("blanks", 0.21, 0.2)})
        << QStringList{QStringLiteral("Longest | Next"), QStringLiteral("a | b"), QStringLiteral("c | d"),
                       QStringLiteral("of usual blanks")};
    QTest::newRow("no column, no end") << page({word("Longest", 0.1, 0.1, 0.14), word("Next", 0.25, 0.1),
                                                word("a", 0.1, 0.13), word("b", 0.3, 0.13)})
                                       << QStringList{QStringLiteral("Longest Next"), QStringLiteral("a | b")};
    QTest::newRow("printed twice for bold")
        << page({word("Invoice", 0.1, 0.1), word("Invoice", 0.1005, 0.1), word("7", 0.2, 0.1)})
        << QStringList{QStringLiteral("Invoice | 7")};
    QTest::newRow("text along the edge") << page({word("archive", 0.01, 0.1, 0.01, 0.1), word("one", 0.1, 0.12),
                                                  word("two", 0.1, 0.15)})
                                         << QStringList{QStringLiteral("one"), QStringLiteral("archive"),
                                                        QStringLiteral("two")};
    QTest::newRow("headings with blanks between their letters")
        << tests::pageArt({QStringLiteral("I N V O I C E  D A T E        D U E"),
                           QStringLiteral("15/10/2026         a b"), QStringLiteral("1 2 3 4 5 6")})
        << QStringList{QStringLiteral("INVOICE DATE | D U E"), QStringLiteral("15/10/2026 | a b"),
                       QStringLiteral("1 2 3 4 5 6")};
    QTest::newRow("rules are no words, underscores in numbers are")
        << page({word("|", 0.1, 0.1, 0.002), word("Qty__Price", 0.2, 0.1, 0.1), word("FAC_1", 0.5, 0.1),
                 word("____", 0.7, 0.1)})
        << QStringList{QStringLiteral("Qty | Price | FAC_1")};
}

void LayoutTest::formsRows()
{
    QFETCH(domain::PageText, page);
    QFETCH(QStringList, rows);
    QCOMPARE(shown(Layout::of({page})), rows);
}

void LayoutTest::knowsNeighbours()
{
    const Layout layout = Layout::of(
        {tests::pageArt({QStringLiteral("Number      Date        Total"),
                         QStringLiteral("4711        1.2.24      12.00"), QStringLiteral("            late")})});
    const Segment date = layout.rows().at(0).segments.at(1);
    QCOMPARE(layout.rightOf(date).size(), 1);
    QCOMPARE(layout.rightOf(date).first().text, QStringLiteral("Total"));
    QCOMPARE(layout.below(date, 5).size(), 2);
    QCOMPARE(layout.below(date, 5).at(0).text, QStringLiteral("1.2.24"));
    QCOMPARE(layout.below(date, 5).at(1).text, QStringLiteral("late"));
    QCOMPARE(layout.below(date, 1).size(), 1);
}

void LayoutTest::keepsPagesApart()
{
    const Layout layout =
        Layout::of({tests::pageArt({QStringLiteral("first")}, 1), tests::pageArt({QStringLiteral("second")}, 2)});
    QCOMPARE(shown(layout), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    QCOMPARE(layout.rows().at(1).page, 2);
    QVERIFY(layout.below(layout.rows().at(0).segments.at(0), 3).isEmpty());
}

DBLEDGER_TEST(LayoutTest)
#include "LayoutTest.moc"
