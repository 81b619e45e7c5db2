// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/parties/Parties.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using tests::pageArt;

namespace {

QString sellerOfSlip(const QString &page, const QString &doubtfulWord = {})
{
    domain::PageText text = pageArt(page.split(u'\n'), 1, domain::Witness::Ocr);
    for (domain::Word &word : text.words)
        if (word.text == doubtfulWord)
            word.confidence = 0.1;
    const View view({text});
    const Parties parties(view, findLineTable(view.layout()), true);
    return parties.seller().names.isEmpty() ? QString() : parties.seller().names.best().value;
}

} // namespace

class PartiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOverSeveralLines_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("seller");
        QTest::newRow("the legal form below") << QStringLiteral(R"(
  HARBOUR BOOK
 CO. (M) SDN BHD
(CO. NO. 113825-W)
NO 8, JALAN MELATI
56000 KUALA LUMPUR)") << QStringLiteral("HARBOUR BOOK CO. (M) SDN BHD");
        QTest::newRow("the kind of business below") << QStringLiteral(R"(
     Ilona's
   Restaurant
Bremer Ring 7
85630 Grasbrunn
TEL: 089-46169340)") << QStringLiteral("Ilona's Restaurant");
        QTest::newRow("a bracket that opens above") << QStringLiteral(R"(
  HARBOUR HARDWARE
ENTERPRISE (SETIA
 MELATI) SDN BHD
     822737-X
NO. 17, JALAN MELATI
40170 SHAH ALAM)") << QStringLiteral("HARBOUR HARDWARE ENTERPRISE (SETIA MELATI) SDN BHD");
        QTest::newRow("a bracket that was misread") << QStringLiteral(R"(
    HARBOUR CITY
HARBOUR SCOOP SDN BHD {169609-A)
NO. 17, JALAN MELATI
40170 SHAH ALAM)") << QStringLiteral("HARBOUR SCOOP SDN BHD");
        QTest::newRow("a sign over the company") << QStringLiteral(R"(
   HARBOUR
HD DISTRIBUTOR & MARKETING SDN BHD
NO. 17, JALAN MELATI
40170 SHAH ALAM)") << QStringLiteral("HD DISTRIBUTOR & MARKETING SDN BHD");
        QTest::newRow("a company whose name reads like a street") << QStringLiteral(R"(
99 HARBOUR MART S/B (519537-X)
LOT P.T. 28, JALAN MELATI,
41150 KLANG)") << QStringLiteral("99 HARBOUR MART S/B");
    }
    void namesOverSeveralLines()
    {
        QFETCH(QString, page);
        QTEST(sellerOfSlip(page), "seller");
    }

    /// One word that cannot be read makes no stain of a line.
    void oneDoubtfulWordIsEnoughToRead()
    {
        const QString page = QStringLiteral(R"(
HARBOUR SEAFOOD RESTAURANT 5ON
(1120908-M)
NO. 1, TAMAN MELATI, JALAN AIR HITAM
43800 DENGKIL)");
        QCOMPARE(sellerOfSlip(page, QStringLiteral("5ON")), QStringLiteral("HARBOUR SEAFOOD RESTAURANT 5ON"));
    }
};

DBLEDGER_TEST(PartiesTest)
#include "PartiesTest.moc"
