// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/RowNumbers.h"
#include "PageArt.h"
#include "extraction/items/LineMath.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using domain::Decimal;

namespace {

/// The numbers of a row: "4x 98.58m" is a quantity and a price with a currency; "%" a percentage, "@" a unit price.
QString shown(const RowParts &parts)
{
    QStringList numbers;
    for (const RowNumber &number : parts.numbers) {
        QString text = number.each ? QStringLiteral("@") : QString();
        text += number.value.toString();
        text += number.percent ? QStringLiteral("%") : number.money ? QStringLiteral("m") : QString();
        numbers.append(number.times ? text + u'x' : text);
    }
    return numbers.join(u' ');
}

Decimal decimal(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text)).value_or(Decimal());
}

/// "10.00" or "10%".
RowNumber printed(QString text)
{
    RowNumber number;
    number.decimals = 2;
    number.percent = text.endsWith(u'%');
    number.value = decimal(text.remove(u'%').toLatin1().constData());
    return number;
}

} // namespace

class RowNumbersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsNumbers_data();
    void findsNumbers();
    void provesLines_data();
    void provesLines();
    void tellsWhatADiscountTakes_data();
    void tellsWhatADiscountTakes();
};

void RowNumbersTest::findsNumbers_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("recognised");
    QTest::addColumn<QString>("numbers");
    const auto add = [](const char *row, const char *numbers, bool recognised = false) {
        QTest::newRow(row) << QString::fromUtf8(row) << recognised << QString::fromUtf8(numbers);
    };
    add("Chair      2   10.00     20.00", "2 10 20");
    add("Chair      2   1 010,00     2 020,00", "2 1010 2020");
    add("Chair      1      € 399,00", "1 399m");
    add("own row    4 x   98.58 Euro", "4x @98.58m");
    add("Windows 11 Pro x 3     447.00", "11 3 447");
    add("own row    4x   98.58 Euro", "4x @98.58m");
    add("code@2.33      2", "@2.33 2");
    add("2 @ 3.50", "2x @3.5");
    add("Ramen      20.00SR", "20");
    add("LAVA Jug 2.25L      7.00", "7");
    add("Cable 6ft", "");
    add("RM-8963   Vase", "");
    add("Cable      12pcs      8.50", "12 8.5");
    add("Work      10,25Std.      55,00", "10.25 55");
    add("Cable 12pcs      8.50", "8.5");
    add("12pcs      8.50", "8.5");
    add("Cable      4711B      8.50", "8.5");
    add("21%   5,5 %", "21% 5.5%");
    add("EAN 4012345001235", "");
    add("from 01.05.2024", "");
    add("Total  $8 .99", "8.99m", true);
    add("Code  2. 33", "2.33", true);
    add("Sum  3:121,25      1,00", "3121.25 1", true);
    add("Sushi  10 k  1.80", "10x @1.8", true);
}

void RowNumbersTest::findsNumbers()
{
    QFETCH(QString, row);
    QFETCH(bool, recognised);
    QFETCH(QString, numbers);
    const auto witness = recognised ? domain::Witness::Ocr : domain::Witness::PdfText;
    const Layout layout = Layout::of({tests::pageArt({row}, 1, witness)});
    QCOMPARE(shown(partsOf(layout.rows().first(), layout, numberStyleOf(layout))), numbers);
}

void RowNumbersTest::provesLines_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("discount"); ///< percent with its sign, or amount
    QTest::addColumn<QString>("rate");
    QTest::addColumn<int>("proof");
    const auto add = [](const char *name, const char *q, const char *p, const char *t, const char *d, const char *r,
                        LineProof proof) {
        QTest::newRow(name) << QString::fromLatin1(q) << QString::fromLatin1(p) << QString::fromLatin1(t)
                            << QString::fromLatin1(d) << QString::fromLatin1(r) << int(proof);
    };
    add("plain", "3", "10.00", "30.00", "", "", LineProof::Exact);
    add("off by a cent", "3", "3.3333", "10.00", "", "", LineProof::Exact);
    add("rounded price", "350", "0.28", "98.00", "", "", LineProof::Exact);
    add("within the rounding of the price", "350", "0.28", "98.40", "", "", LineProof::Rounded);
    add("wrong", "3", "10.00", "31.00", "", "", LineProof::None);
    add("discount in percent", "5", "4.55", "20.48", "10%", "", LineProof::Exact);
    add("discount as an amount", "2", "24.99", "44.98", "5.00", "", LineProof::Exact);
    add("discount for each", "2", "24.99", "39.98", "5.00", "", LineProof::Exact);
    add("total with tax", "2", "10.00", "24.00", "", "20", LineProof::Exact);
    add("price with tax", "2", "12.00", "20.00", "", "20", LineProof::Exact);
    add("price for a hundred", "500", "2.00", "10.00", "", "", LineProof::Exact);
    add("price for a hundred less a discount", "800", "6.25", "40.00", "20%", "", LineProof::Exact);
    add("credit note", "5", "4.00", "-20.00", "", "", LineProof::Exact);
}

void RowNumbersTest::provesLines()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, total);
    QFETCH(QString, discount);
    QFETCH(QString, rate);
    QFETCH(int, proof);
    const QList<RowNumber> discounts = discount.isEmpty() ? QList<RowNumber>() : QList{printed(discount)};
    const std::optional<Decimal> tax = rate.isEmpty() ? std::nullopt : Decimal::parse(rate);
    const LineProof found =
        proofOf(*Decimal::parse(quantity), *Decimal::parse(price), 2, *Decimal::parse(total), discounts, tax);
    QCOMPARE(int(found), proof);
}

void RowNumbersTest::tellsWhatADiscountTakes_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("discount");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("takes"); ///< from 2 x 50.00, empty for nothing that is known
    QTest::newRow("net") << "90.00"
                         << "10%"
                         << "20"
                         << "-10";
    QTest::newRow("net, as an amount") << "95.00"
                                       << "5.00"
                                       << "20"
                                       << "-5";
    QTest::newRow("with tax") << "108.00"
                              << "10%"
                              << "20"
                              << "";
    QTest::newRow("price with tax, total without") << "75.00"
                                                   << "10%"
                                                   << "20"
                                                   << "";
    QTest::newRow("total without the discount") << "100.00"
                                                << "10%"
                                                << "20"
                                                << "";
}

void RowNumbersTest::tellsWhatADiscountTakes()
{
    QFETCH(QString, total);
    QFETCH(QString, discount);
    QFETCH(QString, rate);
    const LineNumbers numbers{{printed(QStringLiteral("2"))},
                              {printed(QStringLiteral("50.00"))},
                              {printed(total)},
                              {printed(discount)},
                              {printed(rate + u'%')}};
    const LineSolution solution = solve(numbers);
    QVERIFY(solution.proof != LineProof::None);
    const std::optional<Decimal> takes = discountOf(numbers, solution);
    QTEST(takes ? takes->toString() : QString(), "takes");
}

DBLEDGER_TEST(RowNumbersTest)
#include "RowNumbersTest.moc"
