// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ItemText.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::extraction;

class ItemTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsLines_data();
    void joinsLines();
    void leavesOutSmallPrint();
    void leavesOutIndentedNotes();
    void leavesOutWhatAllItemsRepeat();
};

namespace {

QList<ItemTextLine> linesOf(const QStringList &texts)
{
    QList<ItemTextLine> lines;
    for (const QString &text : texts) {
        ItemTextLine line;
        line.text = text;
        line.box = {0.1, 0.1 + 0.015 * double(lines.size()), 0.008 * double(text.size()), 0.01};
        line.charHeight = 0.01;
        line.blankWidth = 0.004;
        lines.append(line);
    }
    return lines;
}

} // namespace

void ItemTextTest::joinsLines_data()
{
    QTest::addColumn<QString>("lines"); ///< divided by "/"
    QTest::addColumn<QString>("name");
    const auto add = [](const char *name, const char *lines, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(lines) << QString::fromUtf8(text);
    };
    add("one", "Chair", "Chair");
    add("wrapped", "Extended warranty for/the washing machine", "Extended warranty for the washing machine");
    add("same kind below", "Audit/Travel included", "Audit Travel included");
    add("divided word", "Reinigungs-/mittel", "Reinigungsmittel");
    add("compound with a capital", "E-/Bike", "E- Bike");
    add("label", "Dryer/Serial no: 47-11/more", "Dryer");
    add("label without a blank", "Dryer/EAN:4012345", "Dryer");
    add("period", "Rent/01.05.2024 - 31.05.2024", "Rent");
    add("code", "Paper/4012345001235", "Paper");
    add("kind of a code", "Paper/(GTIN)", "Paper");
    add("list", "Server/* 16 GB/* 2 TB", "Server");
    add("bracket", "Base fare/(flat)", "Base fare (flat)");
}

void ItemTextTest::joinsLines()
{
    QFETCH(QString, lines);
    QFETCH(QString, name);
    QCOMPARE(itemName(linesOf(lines.split(u'/')), {}), name);
}

void ItemTextTest::leavesOutSmallPrint()
{
    QList<ItemTextLine> lines = linesOf({QStringLiteral("Web design"), QStringLiteral("This is a sample")});
    lines[1].charHeight = 0.009;
    QCOMPARE(itemName(lines, {}), QStringLiteral("Web design"));
    for (ItemTextLine &line : lines)
        line.exact = false; // a recogniser's heights say less
    QCOMPARE(itemName(lines, {}), QStringLiteral("Web design This is a sample"));
}

void ItemTextTest::leavesOutIndentedNotes()
{
    QList<ItemTextLine> lines = linesOf({QStringLiteral("Tablet 16 GB"), QStringLiteral("Copy levy paid")});
    lines[1].box.x += 0.02;
    QCOMPARE(itemName(lines, {}), QStringLiteral("Tablet 16 GB"));
}

void ItemTextTest::leavesOutWhatAllItemsRepeat()
{
    const QList<ItemTextLine> lines = linesOf({QStringLiteral("Mailbox"), QStringLiteral("Base fee per unit")});
    const ItemTextStyle house{{QStringLiteral("base fee per unit")}};
    QCOMPARE(itemName(lines, house), QStringLiteral("Mailbox"));
    QCOMPARE(itemName(lines, {}), QStringLiteral("Mailbox Base fee per unit"));
}

DBLEDGER_TEST(ItemTextTest)
#include "ItemTextTest.moc"
