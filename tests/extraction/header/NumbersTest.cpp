// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/header/Numbers.h"
#include "PageArt.h"
#include "extraction/header/Dates.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using tests::pageArt;

namespace {

/// The likeliest number of the document, and its date of issue.
QString numberAndDateOf(const QString &page)
{
    const View view({pageArt(page.split(u'\n'), 1, domain::Witness::Ocr)});
    const Ranking dates = Dates(view, originOf(view), QDate(2026, 1, 1)).find().issue;
    const Ranking number = Numbers(view, findLineTable(view.layout())).invoiceNumber(dates);
    return (number.isEmpty() ? QString() : number.best().value) + u' ' +
           (dates.isEmpty() ? QString() : dates.best().value);
}

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onSlips_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("found");
        QTest::newRow("a time is no number, a bracket is none of its signs") << QStringLiteral(R"(
FIVE LOAVES CASH & CARRY
TAX INVOICE
RECEIPT NO.[00522899]     19/01/17 10:48)") << QStringLiteral("00522899 2017-01-19T10:48:00");
        QTest::newRow("the word for the document with a colon, not a detail of the tax number") << QStringLiteral(R"(
LOTUS PHARMACY
GST NO: 000342237184 (ID: 5033)
TAX INVOICE
RECEIPT : 71857936        02/03/18 05:16 PM)") << QStringLiteral("71857936 2018-03-02T17:16:00");
        QTest::newRow("the number of a house") << QStringLiteral(R"(
LOTUS TEA ROOM
NO. 19 & 21
JALAN MELATI 23/9
TAX INVOICE
CHK 274898
15 JUN 18 08:34:31 PM)") << QStringLiteral("274898 2018-06-15T20:34:31");
        QTest::newRow("a number sign with a zero, glued to its number") << QStringLiteral(R"(
FIRST GARAGE
TAX INVOICE
P/S #03      INV-N0.2003160418000001
A/D #22      TICKET NO.071811
PAID TIME    16/04/2018)") << QStringLiteral("2003160418000001 2018-04-16");
        QTest::newRow("two blanks within, behind a colon") << QStringLiteral(R"(
LOTUS HARDWARE
INVOICE NO :   CS  24399
DATE :         09/02/2018)") << QStringLiteral("CS 24399 2018-02-09");
        QTest::newRow("what a bottle holds is no number; beside the date it is") << QStringLiteral(R"(
LOTUS FRESH MART
CO REG N0:797887-W
NO. 89, JALAN MELATI,
MT161201806020100       02/06/18 02:29:13 PM
COLA 320ML              1.40)") << QStringLiteral("MT161201806020100 2018-06-02T14:29:13");
        QTest::newRow("the number sign misread") << QStringLiteral(R"(
Papelería Soler
FACTURA RECTIFICATIVA N? R-2025-0003
Rectifica a la factura 2025-0042
Fecha: 30/04/2025)") << QStringLiteral("R-2025-0003 2025-04-30");
        QTest::newRow("the date is glued to its word, a telephone is no date") << QStringLiteral(R"(
Lotus Markt
TEL : + 6 03 2026 6386
Dat.31.08.2015 Zeit19:22:02)") << QStringLiteral(" 2015-08-31");
    }
    void onSlips()
    {
        QFETCH(QString, page);
        QTEST(numberAndDateOf(page), "found");
    }

    /// The last word of a name is a label elsewhere; the number beside it is of the grid at the right.
    void aNameIsNoLabelOfTheNextColumn()
    {
        const View view({pageArt({QStringLiteral("                                   Invoice number    Invoice date"),
                                  QStringLiteral("The Barlow Printing Company        S0961519/L        03-Dec-18"),
                                  QStringLiteral("72 Mallory Road                    Customer account  Shipment"),
                                  QStringLiteral("Leeds LS16 5DX                     C83766            S00054202"),
                                  {},
                                  {},
                                  QStringLiteral("Sort code    17-46-65"),
                                  QStringLiteral("Account no.  42066188")})});
        const Numbers numbers(view, findLineTable(view.layout()));
        QCOMPARE(numbers.invoiceNumber().best().value, QStringLiteral("S0961519/L"));
        QCOMPARE(numbers.customerNumber().best().value, QStringLiteral("C83766"));
    }

    /// What stands alone under the title is likelier the number than what a title stands over by chance.
    void aloneUnderTheTitle()
    {
        const auto scoreOf = [](const char *number) {
            const View view({pageArt({QStringLiteral("FACTURA"), QString::fromUtf8(number)})});
            return Numbers(view, findLineTable(view.layout())).invoiceNumber().scoreOf(QStringLiteral("2026-0042"));
        };
        QVERIFY(scoreOf("2026-0042") > 0.4);
        QVERIFY(scoreOf("2026-0042 Ventas") < 0.4);
    }
};

DBLEDGER_TEST(NumbersTest)
#include "NumbersTest.moc"
