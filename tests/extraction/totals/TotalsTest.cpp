// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/totals/Totals.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using domain::Field;
using tests::pageArt;

namespace {

QMap<Field, domain::FieldReading> totalsOf(const char *page)
{
    const View view({pageArt(QString::fromUtf8(page).split(u'\n'))});
    return Totals(view, findLineTable(view.layout())).find().fields;
}

/// Two rates whose rows print no base.
const char *const rows = R"(
Pos.  Bezeichnung                      Menge   Einzelpreis      Gesamt
1     Versandkarton                       10          7,00       70,00
2     Mineralwasser                        3         10,00       30,00

                                        Zwischensumme           100,00
                                     zzgl. 7 % MwSt.              2,10
                                    zzgl. 19 % MwSt.             13,30
                                       Gesamtbetrag             115,40
)";

/// The base of one rate is no tax, though both bases sum up like net and tax.
const char *const bases = R"(
Código      Descrição              Quant.    Preço       IVA       Total
WD-62       Caixa de cartão            10    99,98      23 %      999,80
HY-65       Café em grão               20     3,50       6 %       70,00

Incidência       Taxa      Valor IVA             Blurg          1.069,80
     70,00        6 %           4,20             Total IVA        234,15
    999,80       23 %         229,95             Blarg          1.303,95
)";

/// The totals stand on the lines of the rates, in a column of their own.
const char *const beside = R"(
Código      Descrição              Quant.    Preço       IVA       Total
WD-62       Caixa de cartão            10    99,98      23 %      999,80
HY-65       Café em grão               20     3,50       6 %       70,00

Incidência       Taxa      Valor IVA             Total ilíquido 1.069,80
     70,00        6 %           4,20             Imposto          234,15
    999,80       23 %         229,95             Documento      1.303,95
)";

/// The rates stand to the right of the totals, on their lines; one of them is nought.
const char *const ratesBehind = R"(
Data         Descrição                            Qt.   Unitário   % IVA    Valor
21-02-2022   Alojamento                             1     100,00    6,00    100,00
22-02-2022   Bar                                    2       5,20   23,00     10,40
22-02-2022   Taxa turística                        10       2,00    0,00     20,00

Valor sem imposto      122,80            Taxa        Incidência           Imposto
Imposto (IVA)            7,60            0,00%            20,00              0,00
Total da conta         130,40            6,00%            94,34              5,66
Saldo em dívida        130,40           23,00%             8,46              1,94
)";

/// The buyer keeps tax on the seller's income; no label names the net total.
const char *const withheld = R"(
Honorarios ..................................  1.200,00 €
IVA 21 % ....................................    252,00 €
Retención IRPF 15 % .........................  - 180,00 €
Total a percibir ............................  1.272,00 €
)";

/// What a later month costs is reckoned in a sentence.
const char *const sentence = R"(
Netto-Gesamtbetrag                                                 155,93 €
zzgl. 19,00 % Mwst.                                                 29,63 €
Brutto-Gesamtbetrag im 1. Monat                                    185,56 €
Rechnungsbetrag ab dem 2. Monat: 54,79 € netto zzgl. 19,00 % Mwst 10,42 € = 65,21 € brutto
)";

/// Ten pieces make a price that is ten per cent of their total.
const char *const tenPieces = R"(
Item Code     Item Desc.          Unit Price   Quantity      Total
MA197         STRETCHWRAP              16.62          5      83.10
ST4086        BALLPOINT PEN             2.49         10      24.90

                                           Total Price:     108.00
)";

/// Only the head of the column says what the totals are.
const char *const withoutTax = R"(
Pos.  Menge  Beschreibung                   VK-Preis   Zeilenbetrag
                                          Ohne MwSt.     Ohne MwSt.
1         2  Postfach Standard                 3,89           7,78
2         3  Postfach Plus                     5,00          15,00

             Total EUR                                       22,78
)";

} // namespace

class TotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesWithoutBasesSumUp()
    {
        const auto fields = totalsOf(rows);
        QCOMPARE(fields.value(Field::TaxTotal).value, QStringLiteral("15.40"));
        QCOMPARE(fields.value(Field::NetTotal).value, QStringLiteral("100.00"));
        QCOMPARE(fields.value(Field::GrossTotal).value, QStringLiteral("115.40"));
    }

    void totalsBesideRatesAreNoPartsOfThem()
    {
        const auto fields = totalsOf(beside);
        QCOMPARE(fields.value(Field::GrossTotal).value, QStringLiteral("1303.95"));
        QVERIFY(fields.value(Field::GrossTotal).confidence > 0.9);
    }

    void totalsEndWhereRatesBegin()
    {
        const auto fields = totalsOf(ratesBehind);
        QCOMPARE(fields.value(Field::NetTotal).value, QStringLiteral("122.80"));
        QCOMPARE(fields.value(Field::TaxTotal).value, QStringLiteral("7.60"));
        QCOMPARE(fields.value(Field::GrossTotal).value, QStringLiteral("130.40"));
        QCOMPARE(fields.value(Field::AmountDue).value, QStringLiteral("130.40"));
        QVERIFY(fields.value(Field::NetTotal).confidence > 0.9);
    }

    void whatTheBuyerWithholdsIsNotOffTheNetTotal()
    {
        const auto fields = totalsOf(withheld);
        QCOMPARE(fields.value(Field::NetTotal).value, QStringLiteral("1200.00"));
        QCOMPARE(fields.value(Field::TaxTotal).value, QStringLiteral("252.00"));
        QCOMPARE(fields.value(Field::GrossTotal).value, QStringLiteral("1272.00"));
    }

    void sentencesHaveNoTotals()
    {
        const auto fields = totalsOf(sentence);
        QCOMPARE(fields.value(Field::NetTotal).value, QStringLiteral("155.93"));
        QCOMPARE(fields.value(Field::TaxTotal).value, QStringLiteral("29.63"));
        QCOMPARE(fields.value(Field::GrossTotal).value, QStringLiteral("185.56"));
    }

    void pricesAreNoTax()
    {
        const auto fields = totalsOf(tenPieces);
        QCOMPARE(fields.value(Field::GrossTotal).value, QStringLiteral("108.00"));
        QCOMPARE(fields.value(Field::TaxTotal).value, QString());
    }

    void headsOfColumnsSayThatTotalsAreNet()
    {
        const auto fields = totalsOf(withoutTax);
        QCOMPARE(fields.value(Field::NetTotal).value, QStringLiteral("22.78"));
        QCOMPARE(fields.value(Field::GrossTotal).value, QStringLiteral("22.78"));
    }

    /// Nothing but a payment parts them: the larger one was billed.
    void whatIsLeftIsNotTheTotal()
    {
        const auto fields = totalsOf(R"(
Date         Services                      Hours     Rate        Amount
07/30/2017   Data model workshop            5.00   200.00      1,000.00
08/02/2017   Site visit                     2.00   200.00        400.00

                                      Total this engagement    1,400.00
                                      Less retainer applied     -200.00
                                      Balance due              $1,200.00
)");
        QCOMPARE(fields.value(Field::GrossTotal).value, QStringLiteral("1400.00"));
        QCOMPARE(fields.value(Field::AmountDue).value, QStringLiteral("1200.00"));
    }

    void whatIsTaxedIsNoTax()
    {
        const auto fields = totalsOf(bases);
        QCOMPARE(fields.value(Field::NetTotal).value, QStringLiteral("1069.80"));
        QCOMPARE(fields.value(Field::TaxTotal).value, QStringLiteral("234.15"));
        QCOMPARE(fields.value(Field::GrossTotal).value, QStringLiteral("1303.95"));
    }
};

DBLEDGER_TEST(TotalsTest)
#include "TotalsTest.moc"
