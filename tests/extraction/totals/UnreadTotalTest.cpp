// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "extraction/Extraction.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Field;

class UnreadTotalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A tip and a total by hand: what is printed is read all the same, and no total is made up.
    void readsASlipWhoseTotalWasWrittenByHand_data()
    {
        QTest::addColumn<QString>("tax");
        QTest::addColumn<QString>("read");
        QTest::newRow("tax") << "1.17"
                             << "1.17";
        QTest::newRow("tax without its point") << "117"
                                               << "";
    }

    void readsASlipWhoseTotalWasWrittenByHand()
    {
        QFETCH(QString, tax);
        const QString page = QStringLiteral(R"(
Lakeside Coffee
123 Main Street
Redmond, WA 98052

1 Cappuccino               $2.20
1 Bacon & Eggs             $9.50

Sub-Total                  $11.70
Tax                        $%1
Tip                        $ La
Total                      $ _\LUo)");
        extraction::DocumentText text;
        text.pages = {tests::pageArt(page.arg(tax).split(u'\n'), 1, domain::Witness::Ocr)};
        text.today = QDate(2026, 6, 30);
        const domain::Reading reading = extraction::extract(text);
        QCOMPARE(reading.value(Field::SellerName), QStringLiteral("Lakeside Coffee"));
        QCOMPARE(reading.value(Field::Currency), QStringLiteral("USD"));
        QCOMPARE(reading.value(Field::NetTotal), QStringLiteral("11.70"));
        QTEST(reading.value(Field::TaxTotal), "read");
        QVERIFY(reading.fields.value(Field::GrossTotal).witnesses.isEmpty());
    }
};

DBLEDGER_TEST(UnreadTotalTest)
#include "UnreadTotalTest.moc"
