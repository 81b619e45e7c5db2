// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/LineTable.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace dbledger;
using extraction::findLineTable;
using extraction::Layout;
using extraction::LineTable;

namespace {

QString shown(const std::optional<domain::Decimal> &number)
{
    return number ? number->toString() : QStringLiteral("-");
}

/// "description | quantity | unit price | line total | tax rate", "-" for what is absent.
QStringList shown(const LineTable &table)
{
    QStringList lines;
    for (const domain::ReadLine &line : table.lines)
        lines.append(QStringList{line.description, shown(line.quantity), shown(line.unitPrice), shown(line.lineTotal),
                                 shown(line.taxRate)}
                         .join(QStringLiteral(" | ")));
    return lines;
}

} // namespace

/// The items of drawn pages: each file in tables/ is a page in a fixed-pitch font and, below the ruler, its items.
class LineTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsItems_data();
    void findsItems();
    void survivesAnyWords();
};

void LineTableTest::findsItems_data()
{
    QTest::addColumn<QStringList>("page");
    QTest::addColumn<QStringList>("lines");
    const QDir folder(QStringLiteral(DBLEDGER_TABLES));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files);
    QVERIFY(names.size() > 20);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n');
        const auto ruler = std::ranges::find_if(rows, [](const QString &row) { return row.startsWith(u"===="); });
        QVERIFY2(ruler != rows.end(), qPrintable(name));
        QStringList lines(ruler + 1, rows.end());
        lines.removeAll(QString());
        QTest::newRow(qPrintable(name.chopped(4))) << QStringList(rows.begin(), ruler) << lines;
    }
}

void LineTableTest::findsItems()
{
    QFETCH(QStringList, page);
    QFETCH(QStringList, lines);
    const LineTable table = findLineTable(Layout::of({tests::pageArt(page)}));
    QCOMPARE(shown(table).join(u'\n'), lines.join(u'\n'));
}

/// Words of invoices thrown onto pages at random: whatever comes out, nothing breaks and every line has a description.
void LineTableTest::survivesAnyWords()
{
    static const QStringList words = {
        QStringLiteral("Description"), QStringLiteral("Qty"),   QStringLiteral("Price"),  QStringLiteral("Total"),
        QStringLiteral("Amount"),      QStringLiteral("12.50"), QStringLiteral("1,234"),  QStringLiteral("4x"),
        QStringLiteral("@"),           QStringLiteral("x"),     QStringLiteral("2@3.50"), QStringLiteral("-5.00"),
        QStringLiteral("10%"),         QStringLiteral("Chair"), QStringLiteral("----"),   QStringLiteral("€"),
        QStringLiteral("20.00SR"),     QStringLiteral("3"),     QStringLiteral("Disc"),   QStringLiteral("99999"),
        QStringLiteral("0.00"),        QStringLiteral("|"),     QStringLiteral("Table"),  QStringLiteral("1")};
    std::mt19937 random(7);
    const auto below = [&random](int end) { return int(random() % unsigned(end)); };
    for (int round = 0; round < 400; ++round) {
        QList<domain::PageText> pages;
        for (int page = 1; page <= 1 + below(2); ++page) {
            QStringList art(3 + below(20));
            for (QString &row : art) {
                for (int i = below(7); i > 0; --i)
                    row += QString(1 + below(12), u' ') + words.at(below(int(words.size())));
            }
            const auto witness = round % 2 ? domain::Witness::Ocr : domain::Witness::PdfText;
            pages.append(tests::pageArt(art, page, witness));
        }
        const LineTable table = findLineTable(Layout::of(pages));
        for (const domain::ReadLine &line : table.lines)
            QVERIFY(!line.description.isEmpty() && line.page >= 1 && !line.box.isEmpty());
    }
    QVERIFY(findLineTable(Layout::of({})).lines.isEmpty());
    QVERIFY(findLineTable(Layout::of({domain::PageText()})).lines.isEmpty());
}

DBLEDGER_TEST(LineTableTest)
#include "LineTableTest.moc"
