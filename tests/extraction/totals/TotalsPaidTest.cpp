// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "domain/proof/Rules.h"
#include "extraction/Extraction.h"
#include "extraction/totals/Totals.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using domain::Field;
using tests::pageArt;

namespace {

/// The totals of a till slip: net, tax and gross, a blank for what is missing.
QString totalsOfSlip(const char *slip)
{
    const View view({pageArt(QString::fromUtf8(slip).split(u'\n'), 1, domain::Witness::Ocr)});
    const auto fields = Totals(view, findLineTable(view.layout())).find().fields;
    QStringList values;
    for (const Field field : {Field::NetTotal, Field::TaxTotal, Field::GrossTotal})
        values.append(fields.value(field).value);
    return values.join(u' ');
}

} // namespace

class TotalsPaidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhatWasPaid_data();
    void saysWhatWasPaid();
    void saysWhatItRoundsBy();
};

void TotalsPaidTest::reads_data()
{
    QTest::addColumn<QByteArray>("slip");
    QTest::addColumn<QString>("totals");
    QTest::newRow("the rows with a rate say that a net equal to the total is none") << QByteArray(R"(
Hibiscus tea               24.80 S
Rice flour                  5.00 Z

TOTAL (INCLUDING GST)      29.80
ROUNDING                    0.00
NET                        29.80
TENDER                     30.00
CHANGE                      0.20

GST SUMMARY     AMOUNT       TAX
Z @ 0.00%         5.00      0.00
S @ 6.00%        23.40      1.40
)") << QStringLiteral("28.40 1.40 29.80");
    QTest::newRow("one nought is not both a rate and a tax") << QByteArray(R"(
QTY      U.PRICE     DISC     AMOUNT
Noodles
1           5.30     0.00     5.30 S
Kopi
2           2.65     0.00     5.30 S

SUB TOTAL:                     10.60
TOTAL DUE (GST INC):           10.60
S:GST(6%)         10.00         0.60
)") << QStringLiteral("10.00 0.60 10.60");
    QTest::newRow("tax within the total") << QByteArray(R"(
1 Fried rice                8.50

TAKEOUT TOTAL (INCL GST)    8.50
CASH TENDERED              50.00
CHANGE                     41.50
TOTAL INCLUDES 6% GST       0.48
)") << QStringLiteral("8.02 0.48 8.50");
    QTest::newRow("rows that print what the tax is in") << QByteArray(R"(
Vollkornbrot               12,20
Haarseife                   3,74

Zwischensumme       EUR    15,94
EURO                       20,00
Rückgeld            EUR     4,06
1 MwSt 19% von   3,74       0,60
2 MwSt  7% von  12,20       0,80
NETTO-UMSATZ               14,54
)") << QStringLiteral("14.54 1.40 15.94");
    QTest::newRow("what was handed over is not the total") << QByteArray(R"(
French loaf            19.20 S

ROUNDING ADJ            0.00
DUE                    19.20
PAY                    20.00
CHANGE                  0.80
)") << QStringLiteral("  19.20");
    QTest::newRow("the tax that a total includes is not named by it") << QByteArray(R"(
Gunny bag               7.00 SR

SUBTOTAL                7.00
TOTAL INCL OF GST :     7.00
PAYMENT :               7.00
CHANGE DUE :            0.00
)") << QStringLiteral("7.00  7.00");
    QTest::newRow("the total is what is paid in coins") << QByteArray(R"(
Soap                   12.65 S
Bread                  29.68 S

TOTAL SALES RM         42.33
ROUNDING ADJUSTMENT      .02
ROUNDING RM            42.35
CREDIT RM              42.35

GST SUMMARY  AMOUNT      TAX
S = 6%        39.93     2.40
)") << QStringLiteral("39.93 2.40 42.35");
    QTest::newRow("rounded below its service charge, by an unknown word") << QByteArray(R"(
1 Soft eggs             4.53
1 Toast                 5.57
1 Iced tea              5.57

SUBTOTAL               15.67
10% SRV CHG             1.55
TOTAL:                 17.22
RND ADJ                 0.02-
TTL POST               17.20
PAYMENT                20.00
CHANGE DUE              2.80
)") << QStringLiteral("15.67  17.20");
    QTest::newRow("an amount of goods without tax is no tax of the same size") << QByteArray(R"(
2X 2.80
*GROCERIES             RM5.60 Z
1X 7.80
*GROCERIES             RM7.80 Z
SUBTOTAL              RM13.40
ZERO TAX AMT          RM13.40
0% Z                   RM0.00
Z ITEM AMT            RM13.40
TTL CASH              RM13.40
)") << QStringLiteral("13.40  13.40");
    QTest::newRow("whole amounts of an Indonesian till") << QByteArray(R"(
Nasi goreng     2 x 32.000      64.000
Es teh          3 x 8.000       24.000

Subtotal                        88.000
Pajak PB1 10%                    8.800
Total Bayar                     96.800
Tunai                          100.000
Kembali                          3.200
)") << QStringLiteral("88000.00 8800.00 96800.00");
    QTest::newRow("a rounding that cannot be read is one all the same") << QByteArray(R"(
Timer                 248.04

SUB TOTAL :           234.00
TOTAL GST :            14.04
ROUNDING :              6.01
TOTAL :               248.05
CASH :                248.05

TAX CODE   %  AMOUNT     GST
SR         6  234.00   14.04
)") << QStringLiteral("234.00 14.04 248.05");
}

void TotalsPaidTest::reads()
{
    QFETCH(QByteArray, slip);
    QTEST(totalsOfSlip(slip.constData()), "totals");
}

void TotalsPaidTest::saysWhatItRoundsBy()
{
    const char *const slip = R"(
Timer                 248.04

SUB TOTAL :           234.00
TOTAL GST :            14.04
ROUNDING :              0.01
TOTAL :               248.05
CASH :                248.05

TAX CODE   %  AMOUNT     GST
SR         6  234.00   14.04
)";
    DocumentText text;
    text.pages = {pageArt(QStringList{QStringLiteral("HARBOUR TEA"), QStringLiteral("RECEIPT")} +
                              QString::fromUtf8(slip).split(u'\n'),
                          1, domain::Witness::Ocr)};
    const domain::Reading reading = extract(text);
    QCOMPARE(reading.rounding, domain::Decimal::parse(u"0.01"));
    QCOMPARE(reading.fields[Field::GrossTotal].state, domain::FieldState::Proved);
    text.pages = {
        pageArt(QString::fromUtf8(slip).replace(QStringLiteral("248.05"), QStringLiteral("248.04")).split(u'\n'), 1,
                domain::Witness::Ocr)};
    QVERIFY(!extract(text).rounding);
}

void TotalsPaidTest::saysWhatWasPaid_data()
{
    QTest::addColumn<QByteArray>("slip");
    QTest::addColumn<QString>("proof"); // paid, change, gross, computed
    QTest::newRow("it makes the total") << QByteArray("Tea   19.20\n\nTOTAL  19.20\nCASH   20.00\nCHANGE  0.80")
                                        << QStringLiteral("holds 20.00 0.80 19.20 19.20");
    QTest::newRow("the total is misread") << QByteArray("Tea   30.08\n\nTOTAL  30.08\nCASH   50.00\nCHANGE 20.00")
                                          << QStringLiteral("fails 50.00 20.00 30.08 30.00");
    QTest::newRow("no change: the same amount twice") << QByteArray("Tea   19.20\n\nTOTAL  19.20\nCASH   19.20\n"
                                                                    "CHANGE  0.00")
                                                      << QString();
    QTest::newRow("paid in two ways") << QByteArray("Tea   19.20\n\nTOTAL  19.20\nVISA   10.00\nCASH   20.00\n"
                                                    "CHANGE 10.80")
                                      << QString();
}

void TotalsPaidTest::saysWhatWasPaid()
{
    QFETCH(QByteArray, slip);
    DocumentText text;
    text.pages = {pageArt(QStringList{QStringLiteral("HARBOUR TEA"), QStringLiteral("RECEIPT")} +
                              QString::fromUtf8(slip).split(u'\n'),
                          1, domain::Witness::Ocr)};
    QString found;
    for (const domain::Proof &proof : extract(text).proofs)
        if (proof.rule == domain::rules::paidLessChange)
            found = (proof.holds ? QStringLiteral("holds ") : QStringLiteral("fails ")) + proof.arguments.join(u' ');
    QTEST(found, "proof");
}

DBLEDGER_TEST(TotalsPaidTest)
#include "TotalsPaidTest.moc"
