// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "extraction/Extraction.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Field;
using tests::pageArt;

namespace {

domain::Reading read(const QString &page, domain::Witness witness = domain::Witness::PdfText)
{
    extraction::DocumentText text;
    text.pages = {pageArt(page.split(u'\n'), 1, witness)};
    text.today = QDate(2026, 6, 30);
    return extraction::extract(text);
}

const char *const german = R"(
                                                          Muster Maschinen GmbH
                                                          Industrieweg 12
                                                          28199 Bremen

Muster Maschinen GmbH · Industrieweg 12 · 28199 Bremen

Böhm Haustechnik AG                                       Rechnungs-Nr.     RE-2024-0815
Alter Markt 8                                             Rechnungsdatum    18.04.2024
80331 München                                             Kundennummer      C02883

Rechnung

Pos.  Bezeichnung                      Menge   Einzelpreis      Gesamt
1     Versandkarton                       10          7,00       70,00
2     Arbeitshandschuhe                    3         10,00       30,00

                                               Summe netto      100,00 EUR
                                          zzgl. 19 % MwSt.       19,00 EUR
                                             Rechnungsbetrag    119,00 EUR

Zahlbar ohne Abzug bis zum 02.06.2024.

Muster Maschinen GmbH     USt-ID DE136695976     IBAN DE89 3704 0044 0532 0130 00
)";

const char *const french = R"(
Établissements Delorme
958, impasse Guérin
67822 Saint Barbier
SIREN 732 829 320
                                                Barbier Conseil SAS
                                                20, place du Marché
                                                93666 Gay

Objet : facture n° 2023/826 du 20 août 2023

Prestation                                                  Montant
Traduction technique                                     4 710,00 EUR
Formation                                                7 245,00 EUR

                                  Total H.T.            11 955,00 EUR
                                  T.V.A. à 20 %          2 391,00 EUR
                                  Somme à régler        14 346,00 EUR

Règlement au plus tard le 19 octobre 2023.
)";

const char *const english = R"(
CONTOSO LTD.                                                    INVOICE
1 Main Street
New York, NY 10001                                Invoice number: INV-100
                                                  Invoice date: 11/15/2023
BILL TO:                    SHIP TO:              Due date: 12/05/2023
Fabrikam Inc.               Fabrikam Store        P.O. number: PO-3333
9 Pine Road                 11 Elm Road
Redmond, WA 98052           Redmond, WA 98052

QTY    DESCRIPTION                    UNIT PRICE       AMOUNT
2      Consulting                          50.00       100.00

                                        Subtotal      $100.00
                                       Sales tax       $10.00
                                           Total      $110.00
                                Previous balance      $500.00
                                       Total due      $610.00
)";

/// Two parties side by side, without a word that says which is which.
const char *const columns = R"(
INVOICE

Mallory Joinery Ltd                 Barlow Engineering Limited       Number     INV-2017-88
Studio 5, Pemberton House           Studio 2, Lockwood House         5 January 2017
Norwich NR4 2LP                     Leeds LS16 5DX
VAT No. GB911981323                 accounts@barlow.example

Item                                Qty          Price          Amount
Brass door handle                     2          40.00           80.00

                                              Subtotal          £80.00
                                              VAT 20 %          £16.00
                                                 Total          £96.00
)";

/// What the totals are called is not in any lexicon; their numbers fit the items.
const char *const unknownWords = R"(
INVOICE                                            Quarry Lane Nursery
No. QL/0093                                        Quarry Lane 7
7 May 2021                                         Hexham NE46 1XB

Bill to: Ridley Parish Council

Plant                            Qty         Price        Amount
Hornbeam hedge                    30          8.50        255.00
Crab apple                         4         41.25        165.00
Bark mulch                        12          6.00         72.00

                                  Ghorp       £492.00
                                  Blenk 20%    £98.40
                                  Tamrud      £590.40
)";

/// Labels above their values in a narrow column beside the items.
const char *const sidebar = R"(
Tonnellerie Vasseur                                                         Référence facture
Client : Cave des Trois Rives                                               TV/21/0388
17, quai de la Loire
37000 Tours                                                                 Émise le
                                                                            9 mars 2021
Désignation                Quantité       Prix       Montant
                                                                            N° SIRET
Fût de chêne 225 l               3      640,00      1 920,00                418 373 122 00021
Bonde en silicone               12       11,50        138,00
                                                                            IBAN
                                 Montant HT         2 058,00 €              FR76 3000 4008
                                 TVA 20 %             411,60 €              1200 0102 3456
                                 Montant TTC        2 469,60 €              796
)";

const char *const credit = R"(
Au bon moulin SARL - 12 chemin de l'olive - 84340 Malaucène

Avoir AV-2017-0005                              Ma jolie boutique
                                                35 rue de la République
Date de facture    16/11/2017                   69001 Lyon

Description                  Quantité    Prix        Total
Huile d'olive                    10     19,80      -198,00

                                     Total HT      -198,00 €
                                    TVA 20,0%       -39,60 €
                                    Total TTC      -237,60 €
)";

const char *const slip = R"(
          HAXINCONE RESOURCES SDN BHD (383322-D)
             16A, JALAN ASTAKA U8/83
               40150 SHAH ALAM, SELANGOR
                  TAX INVOICE
   20/04/2018 19:15

   SPRITZER WATER                        16.31 SR
   TOTAL                                 16.31
   ROUNDING ADJ                          -0.01
   CASH                               RM 17.00
   CHANGE                                 0.70
          THANK YOU PLEASE COME AGAIN
)";

const char *const letter = R"(
Dear Ms Miller,

thank you for your visit last week. We talked about the price of 500.00 EUR that we
mentioned in our call on 3 May 2024, and we hope to see you again soon.

Kind regards,
John Smith
)";

const char *const cells = R"(
Facturas Olmedo S.L.
Calle Mayor, 12
28013 Madrid

Número                   Fecha de expedición      Vencimiento              Su pedido
F2019/1234               12/03/2019               11/04/2019               4500123456

Concepto                 Uds.      Precio      % IVA     Importe
FO-3775 Azulejo 20 x 20     2       50,00       21 %      100,00

Base imponible           Tipo        Cuota IVA
100,00                   21 %            21,00      TOTAL FACTURA    121,00
)";

/// The two amounts side by side under the empty "SIRET" have a SIRET's check digit.
const char *const chance = R"(
Garage Perrin                       FACTURE F-118
2, rue du Lac                       Date 03/05/2021
74000 Annecy

Désignation                                     Qté
                           SIRET
Moteur reconditionné       10 005,28    10 005,28

                             Total HT     10 005,28 €
)";

const char *const portuguese = R"(
Padaria Noronha                           Exmo.(s) Sr.(s)
Rua Teles, 12                             Oficina Brandão, Lda.
1100-148 Lisboa                           Praça Falcão, 3
NIF 503456789                             4050-253 Porto

Fatura FT A/8880                          Data 2021-05-03

Designação               Qtd.      Preço Unit.      Valor
Papel A4 80 g, resma        2       50,00          100,00

                         Total sem IVA             100,00
                         IVA 23 %                   23,00
                         Total com IVA             123,00
)";

} // namespace

class HeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value"); // empty: must be missing
        const auto row = [](const char *document, const char *page, Field field, const char *value) {
            QTest::addRow("%s %s", document, qPrintable(domain::fieldName(field)))
                << QString::fromUtf8(page) << field << QString::fromUtf8(value);
        };
        row("german", german, Field::InvoiceNumber, "RE-2024-0815");
        row("german", german, Field::IssueDate, "2024-04-18");
        row("german", german, Field::DueDate, "2024-06-02");
        row("german", german, Field::DocumentType, "380");
        row("german", german, Field::SellerName, "Muster Maschinen GmbH");
        row("german", german, Field::SellerAddress, "Industrieweg 12, 28199 Bremen");
        row("german", german, Field::SellerVatId, "DE136695976");
        row("german", german, Field::BuyerName, "Böhm Haustechnik AG");
        row("german", german, Field::BuyerAddress, "Alter Markt 8, 80331 München");
        row("german", german, Field::BuyerId, "C02883");
        row("german", german, Field::Iban, "DE89370400440532013000");
        row("german", german, Field::NetTotal, "100.00");
        row("german", german, Field::TaxTotal, "19.00");
        row("german", german, Field::GrossTotal, "119.00");
        row("german", german, Field::Currency, "EUR");
        row("french", french, Field::InvoiceNumber, "2023/826");
        row("french", french, Field::IssueDate, "2023-08-20");
        row("french", french, Field::DueDate, "2023-10-19");
        row("french", french, Field::SellerName, "Établissements Delorme");
        row("french", french, Field::SellerSiren, "732829320");
        row("french", french, Field::BuyerName, "Barbier Conseil SAS");
        row("french", french, Field::BuyerAddress, "20, place du Marché, 93666 Gay");
        row("french", french, Field::NetTotal, "11955.00");
        row("french", french, Field::TaxTotal, "2391.00");
        row("french", french, Field::GrossTotal, "14346.00");
        row("english", english, Field::InvoiceNumber, "INV-100");
        row("english", english, Field::PurchaseOrder, "PO-3333");
        row("english", english, Field::IssueDate, "2023-11-15");
        row("english month first", english, Field::DueDate, "2023-12-05");
        row("english", english, Field::SellerName, "CONTOSO LTD.");
        row("english", english, Field::BuyerName, "Fabrikam Inc.");
        row("english", english, Field::BuyerAddress, "9 Pine Road, Redmond, WA 98052");
        row("english", english, Field::Currency, "USD");
        row("english", english, Field::GrossTotal, "110.00");
        row("english", english, Field::AmountDue, "610.00");
        row("columns", columns, Field::SellerName, "Mallory Joinery Ltd");
        row("columns", columns, Field::BuyerName, "Barlow Engineering Limited");
        row("columns", columns, Field::SellerAddress, "Studio 5, Pemberton House, Norwich NR4 2LP");
        row("columns", columns, Field::SellerVatId, "GB911981323");
        row("columns", columns, Field::SellerEmail, "");
        row("columns", columns, Field::BuyerEmail, "accounts@barlow.example");
        row("unknown words", unknownWords, Field::NetTotal, "492.00");
        row("unknown words", unknownWords, Field::TaxTotal, "98.40");
        row("unknown words", unknownWords, Field::GrossTotal, "590.40");
        row("sidebar", sidebar, Field::InvoiceNumber, "TV/21/0388");
        row("sidebar", sidebar, Field::IssueDate, "2021-03-09");
        row("sidebar", sidebar, Field::SellerSiret, "41837312200021");
        row("sidebar", sidebar, Field::Iban, "FR7630004008120001023456796");
        row("sidebar", sidebar, Field::GrossTotal, "2469.60");
        row("cells", cells, Field::InvoiceNumber, "F2019/1234");
        row("cells", cells, Field::IssueDate, "2019-03-12");
        row("cells", cells, Field::Iban, ""); // "FO37 75AZ ..." has the check digits of one
        row("cells", cells, Field::PurchaseOrder, "4500123456");
        row("chance", chance, Field::SellerSiret, "");
        row("portuguese", portuguese, Field::InvoiceNumber, "FT A/8880");
        row("portuguese", portuguese, Field::SellerName, "Padaria Noronha");
        row("portuguese", portuguese, Field::BuyerName, "Oficina Brandão, Lda.");
        row("credit", credit, Field::DocumentType, "381");
        row("credit", credit, Field::InvoiceNumber, "AV-2017-0005");
        row("credit is positive", credit, Field::GrossTotal, "237.60");
        row("credit is positive", credit, Field::TaxTotal, "39.60");
        row("credit", credit, Field::SellerName, "Au bon moulin");
        row("credit", credit, Field::BuyerName, "Ma jolie boutique");
        row("slip", slip, Field::SellerName, "HAXINCONE RESOURCES SDN BHD");
        row("slip", slip, Field::IssueDate, "2018-04-20T19:15:00");
        row("slip rounds", slip, Field::GrossTotal, "16.30");
        row("slip", slip, Field::Currency, "MYR");
        row("slip", slip, Field::BuyerName, "");
        for (const Field field : domain::allFields())
            row("letter", letter, field, "");
    }

    void readsFields()
    {
        QFETCH(QString, page);
        QFETCH(Field, field);
        QFETCH(QString, value);
        QCOMPARE(read(page).value(field), value);
    }

    void provesTotalsThatAddUp()
    {
        const domain::Reading reading = read(QString::fromUtf8(german));
        for (const Field field : {Field::NetTotal, Field::TaxTotal, Field::GrossTotal})
            QCOMPARE(reading.fields.value(field).state, domain::FieldState::Proved);
        QCOMPARE(reading.taxes.size(), 1);
        QCOMPARE(reading.taxes.first().rate->toString(), QStringLiteral("19"));
        QCOMPARE(reading.language, QStringLiteral("de"));
    }

    void keepsBothReadingsOfAnAmbiguousDate()
    {
        QString page = QString::fromUtf8(english);
        page.replace(QStringLiteral("11/15/2023"), QStringLiteral("03/04/2023"));
        page.replace(QStringLiteral("12/05/2023"), QStringLiteral("12/05/2023"));
        const domain::FieldReading issue = read(page).fields.value(Field::IssueDate);
        QCOMPARE(issue.value, QStringLiteral("2023-03-04"));
        QVERIFY(!issue.alternatives.isEmpty());
        QCOMPARE(issue.alternatives.first().value, QStringLiteral("2023-04-03"));
        QVERIFY(issue.confidence < 0.95);
    }

    void neverSwallowsAWrongSum()
    {
        QString page = QString::fromUtf8(german);
        page.replace(QStringLiteral("119,00 EUR"), QStringLiteral("219,00 EUR"));
        const domain::Reading reading = read(page);
        QCOMPARE(reading.value(Field::GrossTotal), QStringLiteral("219.00"));
        QCOMPARE(reading.status, domain::ReadingStatus::Review);
        QVERIFY(reading.fields.value(Field::GrossTotal).confidence < 0.95);
    }

    void onlyDiscountsAndChargesChangeTheNetTotal_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("adjustments");
        QTest::newRow("discount") << "Rabatt"
                                  << "-20";
        QTest::newRow("prepayment") << "Anzahlung"
                                    << "";
    }

    void onlyDiscountsAndChargesChangeTheNetTotal()
    {
        QFETCH(QString, label);
        QString page = QString::fromUtf8(german);
        page.replace(QStringLiteral("Summe netto      100,00 EUR"),
                     label.leftJustified(11) + QStringLiteral("       20,00 EUR\n") + QString(47, u' ') +
                         QStringLiteral("Summe netto       80,00 EUR"));
        page.replace(QStringLiteral(" 19,00 EUR"), QStringLiteral(" 15,20 EUR"));
        page.replace(QStringLiteral("119,00 EUR"), QStringLiteral(" 95,20 EUR"));
        const domain::Reading reading = read(page);
        QCOMPARE(reading.value(Field::NetTotal), QStringLiteral("80.00"));
        QTEST(reading.adjustments ? reading.adjustments->toString() : QString(), "adjustments");
    }

    void trustsRecognisedTextLess()
    {
        const auto confidence = [](domain::Witness witness) {
            return read(QString::fromUtf8(english), witness).fields.value(Field::SellerName).confidence;
        };
        QVERIFY(confidence(domain::Witness::Ocr) <= confidence(domain::Witness::PdfText));
        QVERIFY(read(QString::fromUtf8(english), domain::Witness::Ocr).fields.value(Field::InvoiceNumber).confidence <
                0.95);
    }

    void readsNothingFromNothing()
    {
        const domain::Reading reading = read(QString());
        QVERIFY(reading.fields.isEmpty());
        QCOMPARE(reading.status, domain::ReadingStatus::Review);
        QVERIFY(extraction::extract({}).fields.isEmpty());
    }
};

DBLEDGER_TEST(HeaderTest)
#include "HeaderTest.moc"
