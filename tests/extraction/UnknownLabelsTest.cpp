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

domain::Reading read(const QString &page)
{
    extraction::DocumentText text;
    text.pages = {pageArt(page.split(u'\n'))};
    text.today = QDate(2026, 6, 30);
    return extraction::extract(text);
}

/// The words over the parties are of no language; a legal form tells that a name stands below them.
const char *const headed = R"(
INVOICE

Vrandel                             Ostumik
Mallory Joinery Ltd                 Barlow Engineering Limited       Number     INV-2017-88
5 Pemberton Road                    2 Lockwood Street                5 January 2017
Norwich NR4 2LP                     Leeds LS16 5DX
Telephone 020 7946 0110

Item                                Qty          Price          Amount
Brass door handle                     2          40.00           80.00

                                              Subtotal          £80.00
                                              VAT 20 %          £16.00
                                                 Total          £96.00
)";

/// What the rates are charged on sums up to the items, and one price is by chance 20 % of five times itself.
const char *const rates = R"(
FACTURE F-2031                                   Date : 12/04/2021

Menuiserie Royer                                 Boulangerie Collet
4, rue du Lac                                    8, place du Marché
74000 Annecy                                     93666 Gay
Tél. 04 50 45 00 01                              Compte C44773

Produit                       Qté      PU HT      TVA       Total HT
Chaise empilable                5     140,00      20 %        700,00
Peinture blanche                3      72,00      10 %        216,00

Zorbe          Drul        Kiv          Plinde                916,00
10 %         216,00      21,60          Plonde                161,60
20 %         700,00     140,00          Plande              1 077,60
)";

/// The legal line at the foot has a form and a capital, but no name.
const char *const nameless = R"(
                    BESNARD ET CHAUVET
            213, avenue Marchand - 72528 Lefèvre
          Tél. 07 70 90 78 82 - besnard@exemple.net

Lieu de livraison                        Compte facturé
Menuiserie Royer                         Menuiserie Royer
1 bis, rue Rousset                       16, rue Perrin
37792 Saint Silva                        13686 Étienne

FACTURE F-2031                           Date : 12/04/2021

Produit                       Qté      PU HT      TVA       Total HT
Chaise empilable                5     140,00      20 %        700,00

Total HT                                                      700,00
TVA 20 %                                                      140,00
Total TTC                                                     840,00

S.A.S. au capital de 152 400 EUR - Siret 561 544 875 00090 - Ident. T.V.A. FR38561544875
)";

/// Not one word that any lexicon knows but the VAT id's prefix.
const char *const foreign = R"(
                                  Fakturon

Wimbel Ltd                                       Korrig       K-77/2031
5 Pemberton Road                                 Drevno       12 January 2021
Norwich NR4 2LP                                  Zaplost      11 February 2021
020 7946 0110
                                                 Ostumik
                                                 Barlow Engineering Limited
                                                 2 Lockwood Street
                                                 Leeds LS16 5DX

Rolp                                Nu           Vask          Summik
Brass door handle                     2          40.00           80.00
Steel hinge                           4           5.00           20.00

                                              Zwod            £100.00
                                              Dan 20 %         £20.00
                                              Vsego           £120.00

Plim 30 grobs after the date.
)";

} // namespace

/// Pages whose labels no lexicon knows: form, place and arithmetic are all there is.
class UnknownLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLegalLineWithoutNameIsNobody()
    {
        const domain::Reading reading = read(QString::fromUtf8(nameless));
        QCOMPARE(reading.fields.value(Field::SellerName).value, QStringLiteral("BESNARD ET CHAUVET"));
        QCOMPARE(reading.fields.value(Field::BuyerName).value, QStringLiteral("Menuiserie Royer"));
    }

    void readsFields_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *document, const char *page, Field field, const char *value) {
            QTest::addRow("%s %s", document, qPrintable(domain::fieldName(field)))
                << QString::fromUtf8(page) << field << QString::fromUtf8(value);
        };
        row("headed", headed, Field::SellerName, "Mallory Joinery Ltd");
        row("headed", headed, Field::SellerAddress, "5 Pemberton Road, Norwich NR4 2LP");
        row("headed", headed, Field::BuyerName, "Barlow Engineering Limited");
        row("headed", headed, Field::BuyerAddress, "2 Lockwood Street, Leeds LS16 5DX");
        row("rates", rates, Field::NetTotal, "916.00");
        row("rates", rates, Field::TaxTotal, "161.60");
        row("rates", rates, Field::GrossTotal, "1077.60");
        row("rates", rates, Field::SellerName, "Menuiserie Royer");
        row("rates", rates, Field::BuyerName, "Boulangerie Collet");
        row("rates", rates, Field::BuyerId, "C44773");
        row("foreign", foreign, Field::InvoiceNumber, "K-77/2031");
        row("foreign", foreign, Field::IssueDate, "2021-01-12");
        row("foreign", foreign, Field::DueDate, "2021-02-11");
        row("foreign", foreign, Field::SellerName, "Wimbel Ltd");
        row("foreign", foreign, Field::BuyerName, "Barlow Engineering Limited");
        row("foreign", foreign, Field::GrossTotal, "120.00");
        row("foreign", foreign, Field::TaxTotal, "20.00");
        row("foreign", foreign, Field::DocumentType, "380");
    }

    void readsFields()
    {
        QFETCH(QString, page);
        QFETCH(Field, field);
        QTEST(read(page).value(field), "value");
    }

    /// What no label says is never sure.
    void guessesAreSaidToBeGuesses()
    {
        const domain::Reading reading = read(QString::fromUtf8(foreign));
        QCOMPARE(reading.status, domain::ReadingStatus::Review);
        for (const Field field : {Field::InvoiceNumber, Field::IssueDate, Field::DueDate, Field::SellerName,
                                  Field::BuyerName, Field::DocumentType})
            QVERIFY2(reading.fields.value(field).confidence < 0.95, qPrintable(domain::fieldName(field)));
    }
};

DBLEDGER_TEST(UnknownLabelsTest)
#include "UnknownLabelsTest.moc"
