// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "extraction/parties/Parties.h"
#include "extraction/words/PartyText.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using tests::pageArt;

namespace {

QString best(const Ranking &names)
{
    return names.isEmpty() ? QString() : names.best().value;
}

} // namespace

/// Names of invoices that nothing but their words and places tell.
class PartyNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partiesOfInvoices_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("seller");
        QTest::addColumn<QString>("buyer");
        QTest::newRow("the address behind the name")
            << QStringLiteral(R"(
Papierwerk Nord GmbH
Hafenweg 3
20457 Hamburg

Kunde: Atelier Lindgren, Musterstraße 1, 12345 Berlin)")
            << QStringLiteral("Papierwerk Nord GmbH") << QStringLiteral("Atelier Lindgren");
        QTest::newRow("from and to, with tax numbers") << QStringLiteral(R"(
FACTURA 7/2025

De: Marta Soler Vidal, NIF 11111111H
Para: Obres del Nord SL, CIF A08000002)") << QStringLiteral("Marta Soler Vidal")
                                                       << QStringLiteral("Obres del Nord SL");
        QTest::newRow("a salutation before the name") << QStringLiteral(R"(
Praxis Dr. Vera Winkel
Bahnhofplatz 2 · 88131 Lindau · Tel. 08382 55 21 0

Frau Ines Berger
Lindenstraße 5
88131 Lindau

Rechnung Nr. 2026/0712)") << QStringLiteral("Praxis Dr. Vera Winkel")
                                                      << QStringLiteral("Ines Berger");
        QTest::newRow("what a firm does, in lower case under its name") << QStringLiteral(R"(
Zeepkist
huisartswaarnemer
Kadeweg 1
2611 AB Delft

Factuuradres:
Praktijk Noord
Hoofdweg 3
9363 EV Marum)") << QStringLiteral("Zeepkist") << QStringLiteral("Praktijk Noord");
        QTest::newRow("a comma of the name before its form") << QStringLiteral(R"(
Aguas del Norte, S.A. · Paseo de Montero, 21, 28013 Madrid

Factura 2024/17
Cliente: Pilar Soler)") << QStringLiteral("Aguas del Norte, S.A.")
                                                             << QStringLiteral("Pilar Soler");
        QTest::newRow("heads of columns are no names") << QStringLiteral(R"(
Cliente: Obres del Nord SL

Concepto                     Cantidad       Precio         Importe
Mantenimiento web 2025              1     150,00 €       150,00 €)")
                                                       << QString() << QStringLiteral("Obres del Nord SL");
        QTest::newRow("flush right") << QStringLiteral(R"(
                                               FACTUUR
                                              Zeepkist
                                     Kadeweg 1, boven
                                         2611 AB Delft
                                     Tel: 015 000 7791

Factuur aan:
Praktijk Noord
Hoofdweg 3
9363 EV Marum)") << QStringLiteral("Zeepkist")
                                     << QStringLiteral("Praktijk Noord");
        QTest::newRow("the copyright of the page") << QStringLiteral(R"(
Invoice
8. March 2025

Subtotal                                8.40 EUR
VAT charged at 19 %                     1.59 EUR
TM and © 2026 Orchard Distribution Ltd., Hill Estate, Cork)")
                                                   << QStringLiteral("Orchard Distribution Ltd") << QString();
    }
    void partiesOfInvoices()
    {
        QFETCH(QString, page);
        const View view({pageArt(page.split(u'\n'))});
        const Parties parties(view, findLineTable(view.layout()), false);
        QTEST(best(parties.seller().names), "seller");
        QTEST(best(parties.buyer().names), "buyer");
    }

    void lettersOfAPostalCodeAreNoForm()
    {
        QVERIFY(!hasCompanyForm(QStringLiteral("1234 AB Delft")));
        QVERIFY(!hasCompanyForm(QStringLiteral("Kadeweg 1, 1234 SE Delft")));
        QVERIFY(hasCompanyForm(QStringLiteral("Nordia 2000 AB")));
    }

    void namesKeepTheirOwnCommas()
    {
        QCOMPARE(cleanedName(QStringLiteral("Muster Studio, Musterweg 1, 12345 Ort")), QStringLiteral("Muster Studio"));
        QCOMPARE(cleanedName(QStringLiteral("Meyer, Schulz & Partner, Musterweg 1, 12345 Ort")),
                 QStringLiteral("Meyer, Schulz & Partner"));
    }
};

DBLEDGER_TEST(PartyNamesTest)
#include "PartyNamesTest.moc"
