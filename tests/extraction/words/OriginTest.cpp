// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Origin.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using tests::pageArt;

class OriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A misread tax class behind one amount weighs less than what the columns are in.
    void headsOfColumnsNameTheCurrency()
    {
        const QString slip = QStringLiteral(R"(
HARBOUR TRADING SDN BHD
THINNER 1 GALLON     18.00 SAR
SUMMARY     AMOUNT(RM)     TAX(RM)
SR            16.98          1.02)");
        const View view({pageArt(slip.split(u'\n'), 1, domain::Witness::Ocr)});
        QCOMPARE(originOf(view).currency, QStringLiteral("MYR"));
    }

    /// Nor does the last digit of an article's number that looks like a sign.
    void aSignBehindNoCentsSaysLittle()
    {
        const QString slip = QStringLiteral(R"(
ASIA MART
JALAN KAPAR, 42200 KLANG, SELANGOR
95R623111004€ 1 3.55 3.55
314€
Total Sales          3.55)");
        const View view({pageArt(slip.split(u'\n'), 1, domain::Witness::Ocr)});
        QCOMPARE(originOf(view).currency, QStringLiteral("MYR"));
    }

    /// But one before a whole number is no misread digit, wherever the page comes from.
    void signsBeforeWholeNumbersCount()
    {
        const QString page = QStringLiteral(R"(
Bill to: Durand Conseil, Paris, France
Workshop                $1,500
Follow-up               $1,500
Travel                    $500
Review                  $1,000
Total                   $4,500)");
        const View view({pageArt(page.split(u'\n'), 1, domain::Witness::Ocr)});
        QCOMPARE(originOf(view).currency, QStringLiteral("USD"));
    }

    /// "1000 GB Samsung" is no town.
    void storageIsNoDutchPostalCode()
    {
        const QString page = QStringLiteral(R"(
Harbor Computers, Portland, OR 97201
1000 GB Samsung drive      $89.00
2000 GB Seagate drive     $119.00
1024 MB Kingston stick     $19.00
Total                     $227.00)");
        const View view({pageArt(page.split(u'\n'))});
        QCOMPARE(originOf(view).currency, QStringLiteral("USD"));
        QVERIFY(originOf(view).country != u"NL");
    }

    /// Where nothing names a currency, the seller's town does.
    void dutchPostalCodesMeanEuro()
    {
        const QString page = QStringLiteral(R"(
Brasserie De Linde
Vismarkt 8
9711 CM Groningen
Diner arrangement     1.440,00
BTW 9%                  129,60
Totaal incl. btw      1.569,60)");
        const View view({pageArt(page.split(u'\n'))});
        QCOMPARE(originOf(view).currency, QStringLiteral("EUR"));
    }

    /// What the rows were agreed in is not what they are charged in.
    void theTotalNamesTheCurrency()
    {
        const QString page = QStringLiteral(R"(
DESCRIPTION              AGREED IN    EXCH. RATE    CHARGES
Ocean freight         USD 7,290.00        0.7211   5,256.82
Low sulphur surcharge   USD 225.00        0.7211     162.25
Terminal handling       USD 320.00        0.7211     230.75
Bunker surcharge        USD 100.00        0.7211      72.11
TOTAL GBP                                          5,721.93)");
        const View view({pageArt(page.split(u'\n'))});
        QCOMPARE(originOf(view).currency, QStringLiteral("GBP"));
    }
};

DBLEDGER_TEST(OriginTest)
#include "OriginTest.moc"
