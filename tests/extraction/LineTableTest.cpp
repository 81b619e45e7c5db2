// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/LineTable.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

#include <random>

using namespace dbledger;
using extraction::findLineTable;
using extraction::Layout;
using extraction::LineTable;

namespace {

QString shown(const std::optional<domain::Decimal> &number)
{
    return number ? number->toString() : QStringLiteral("-");
}

/// "description | quantity | unit price | line total | tax rate", "-" for what is absent.
QStringList shown(const LineTable &table)
{
    QStringList lines;
    for (const domain::ReadLine &line : table.lines)
        lines.append(QStringList{line.description, shown(line.quantity), shown(line.unitPrice), shown(line.lineTotal),
                                 shown(line.taxRate)}
                         .join(QStringLiteral(" | ")));
    return lines;
}

QStringList rows(const char *text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    lines.removeFirst();
    return lines;
}

QStringList trimmed(const char *text)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

class LineTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsItems_data();
    void findsItems();
    void survivesAnyWords();
};

void LineTableTest::findsItems_data()
{
    QTest::addColumn<QStringList>("page");
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char *name, const char *page, const char *lines) {
        QTest::newRow(name) << rows(page) << trimmed(lines);
    };

    add("english", R"(
Acme Ltd                                                        INVOICE 4711
Description                              Qty      Unit price        Amount
Widget, large                              3           10.00         30.00
Bolt M8                                  100            0.05          5.00
                                               Subtotal               35.00
                                               VAT 20%                 7.00
                                               Total                  42.00
)",
        R"(
Widget, large | 3 | 10 | 30 | -
Bolt M8 | 100 | 0.05 | 5 | -
)");

    add("french with references, discounts and rates", R"(
Réf.      Désignation                     Qté    P.U. HT   Remise    TVA      Montant HT
A-100     Chaise pliante                    4      25,00     10 %    20 %          90,00
B-2       Table ronde                       1   1 250,00             20 %       1 250,00
                                                          Total HT              1 340,00
                                                          TVA 20 %                268,00
                                                          Total TTC             1 608,00
)",
        R"(
Chaise pliante | 4 | 25 | 90 | 20
Table ronde | 1 | 1250 | 1250 | 20
)");

    add("german with positions and units", R"(
Pos.  Menge      Bezeichnung                        Einzelpreis     Gesamtpreis
1     2 Std.     Beratung vor Ort                        95,00 €        190,00 €
2     1,5 Std.   Fahrtzeit                               40,00 €         60,00 €
3     3 Stk      Netzwerkkabel 5 m                        7,90 €         23,70 €
                                       Zwischensumme                    273,70 €
                                       19 % MwSt.                        52,00 €
                                       Rechnungsbetrag                  325,70 €
)",
        R"(
Beratung vor Ort | 2 | 95 | 190 | -
Fahrtzeit | 1.5 | 40 | 60 | -
Netzwerkkabel 5 m | 3 | 7.9 | 23.7 | -
)");

    add("dutch, totals with tax", R"(
Omschrijving                           Aantal   Prijs per stuk     BTW     Prijs incl. BTW
Draadloze muis                              2          € 20,00     21%             € 40,00
Toetsenbord                                 1          € 55,00     21%             € 55,00
                                                               Totaal              € 95,00
)",
        R"(
Draadloze muis | 2 | 20 | 40 | 21
Toetsenbord | 1 | 55 | 55 | 21
)");

    add("spanish", R"(
Concepto                               Cantidad      Precio      Importe
Servicio de limpieza                         10       18,50       185,00
Material de oficina                           2       12,25        24,50
                                    Base imponible               209,50
                                    IVA 21 %                      44,00
                                    TOTAL                        253,50
)",
        R"(
Servicio de limpieza | 10 | 18.5 | 185 | -
Material de oficina | 2 | 12.25 | 24.5 | -
)");

    add("italian", R"(
Codice     Descrizione                   Q.tà    Prezzo unit.     IVA      Importo
ART01      Sedia in legno                   6           45,00      22       270,00
ART02      Tavolo                           1          310,00      22       310,00
                                           Totale imponibile                580,00
)",
        R"(
Sedia in legno | 6 | 45 | 270 | 22
Tavolo | 1 | 310 | 310 | 22
)");

    add("portuguese", R"(
Descrição                          Qtd.     Preço unit.     IVA       Total
Cadeira                               2           30,00     23%       60,00
Mesa                                  1          120,00     23%      120,00
                                        Total ilíquido               180,00
)",
        R"(
Cadeira | 2 | 30 | 60 | 23
Mesa | 1 | 120 | 120 | 23
)");

    add("header over two rows, below and above", R"(
                                                      Prix                   Montant
     Description                         Quantité                 Rem.
                                                    unitaire                    HT
     Nougat 250 g                         5 pièce(s)     4,55 €      10%       20,48 €
     Huile d'olive                       10 litre(s)    19,80 €               198,00 €
                                                          Total HT            218,48 €
)",
        R"(
Nougat 250 g | 5 | 4.55 | 20.48 | -
Huile d'olive | 10 | 19.8 | 198 | -
)");

    add("total before the text, arithmetic against the headers", R"(
Amount      Product                               VAT      Price        Total
1.00        Design of a page                       7%     160.00       160.00
400.00      Balloons                              19%       0.79       316.00
800.00      Hot air                               19%      0.025        20.00
                                                Net total              496.00
)",
        R"(
Design of a page | 1 | 160 | 160 | 7
Balloons | 400 | 0.79 | 316 | 19
Hot air | 800 | 0.025 | 20 | 19
)");

    add("wrapped names and notes below them", R"(
Item                                   Quantity        Rate         Amount
Extended warranty for the washing             1       59.00          59.00
machine in the basement
Dryer                                         2      300.00         600.00
Serial no: 47-11, 47-12
Tax: 0.2%
01.05.2024 - 31.05.2024
                                               Subtotal             659.00
)",
        R"(
Extended warranty for the washing machine in the basement | 1 | 59 | 59 | -
Dryer | 2 | 300 | 600 | -
)");

    add("numbers beside the middle of the text", R"(
Description                           Qty      Price       Total

Installation of the new
server with all cables                  1     500.00      500.00
and a rack
                                        
Maintenance of the old
server for one more                     2     100.00      200.00
year

                                           Subtotal       700.00
)",
        R"(
Installation of the new server with all cables and a rack | 1 | 500 | 500 | -
Maintenance of the old server for one more year | 2 | 100 | 200 | -
)");

    add("section titles, carried forward, shipping in the table", R"(
Artikel                             Menge     Preis        Betrag
Lieferung vom 01.05.2024
Schraube                              100      0,10         10,00
Mutter                                 50      0,20         10,00
Übertrag                                                    20,00
Übertrag                                                    20,00
Scheibe                                10      1,00         10,00
Versandkosten                                                5,90
                                       Zwischensumme        35,90
                                       MwSt. 19 %            6,82
)",
        R"(
Schraube | 100 | 0.1 | 10 | -
Mutter | 50 | 0.2 | 10 | -
Scheibe | 10 | 1 | 10 | -
Versandkosten | - | - | 5.9 | -
)");

    add("a discount is no item", R"(
Description                       Qty     Unit price       Total
Desk                                2         100.00      200.00
Chair                               4          50.00      200.00
Discount 10%                                              -40.00
                                     Total                360.00
)",
        R"(
Desk | 2 | 100 | 200 | -
Chair | 4 | 50 | 200 | -
)");

    add("credit note printed negative", R"(
Désignation                         Qté     Prix        Total
Nougat                                5     4,00       -20,00
Huile                                10    19,80      -198,00
                                      Total HT        -218,00
)",
        R"(
Nougat | 5 | 4 | 20 | -
Huile | 10 | 19.8 | 198 | -
)");

    add("returned goods stay negative", R"(
Description                         Qty     Price       Total
Printer                               2    100.00      200.00
Printer, returned                    -1    100.00     -100.00
                                      Total            100.00
)",
        R"(
Printer | 2 | 100 | 200 | -
Printer, returned | -1 | 100 | -100 | -
)");

    add("price for 100, free sample", R"(
Bezeichnung                         Menge   Preis/100       Betrag
Schrauben                             500        2,00        10,00
Dübel                                1000        1,50        15,00
Muster                                  1        0,00         0,00
                                       Summe                 25,00
)",
        R"(
Schrauben | 500 | 2 | 10 | -
Dübel | 1000 | 1.5 | 15 | -
Muster | 1 | 0 | 0 | -
)");

    add("no quantity column", R"(
Prestation                                                 Montant
Audit du système d'information                          1 500,00 €
Rédaction du rapport                                      750,00 €
                                        Total HT        2 250,00 €
)",
        R"(
Audit du système d'information | - | - | 1500 | -
Rédaction du rapport | - | - | 750 | -
)");

    add("only a code names the item", R"(
PRODUCT ID            UNIT PRICE      QUANTITY      TOTAL PRICE
H509L                       5.00           150           750.00
K-77                        2.50             4            10.00
TOTAL                                      154           760.00
)",
        R"(
H509L | 150 | 5 | 750 | -
K-77 | 4 | 2.5 | 10 | -
)");

    add("totals beside a tax table", R"(
Description                    Quantité      Prix       Montant
Vis                                  10      1,00         10,00
Clou                                 20      2,00         40,00
Taxe         Base      Montant             Total HT        50,00
TVA 20,0%    50,00       10,00             Total taxes     10,00
                                           Total TTC       60,00
)",
        R"(
Vis | 10 | 1 | 10 | -
Clou | 20 | 2 | 40 | -
)");

    add("own template", R"(
INVOICE FAC/2018/0001
Issue date 2018-10-13
Bill to Sarah Smith

    Celui travail élément apporter.      4 x   98.58 Euro
    Edge so crime share.      12 x   12.18 Euro
    TOTAL      540.48 Euro
)",
        R"(
Celui travail élément apporter. | 4 | 98.58 | 394.32 | -
Edge so crime share. | 12 | 12.18 | 146.16 | -
)");

    add("own template, signs misread", R"(
    Celui travail élément apporter.      4x   98.58 Euro
    Edge so crime share.      12 X   12.18 Euro
    Ad illo adipisci.      3 ×   10.00 Euro
    Difficult cost.      2 *   5.00 Euro
    TOTAL      580.48 Euro
)",
        R"(
Celui travail élément apporter. | 4 | 98.58 | 394.32 | -
Edge so crime share. | 12 | 12.18 | 146.16 | -
Ad illo adipisci. | 3 | 10 | 30 | -
Difficult cost. | 2 | 5 | 10 | -
)");

    add("till: name and amount", R"(
        MEGA MARKET
   800-532-2918
LG FLATSCREEN 65          $899.99 S
6FT HDMI CABLE BB          $19.99 S
COLA 0.5L                   $1.50 S
            SUBTOTAL      $921.48
            TAX            $59.90
            TOTAL         $981.38
            CASH         $1000.00
            CHANGE         $18.62
)",
        R"(
LG FLATSCREEN 65 | - | - | 899.99 | -
6FT HDMI CABLE BB | - | - | 19.99 | -
COLA 0.5L | - | - | 1.5 | -
)");

    add("till: name above its numbers", R"(
  KEDAI RUNCIT
JT5501 - CHOPSTICK HOLDER
  65045039@2.33      1       2.33
PLIERS 6" 110G
  74020030@2.50      2       5.00
Total :              3       7.33
Rounding Adj                 0.02
Payment (Cash) :            10.00
)",
        R"(
JT5501 - CHOPSTICK HOLDER | 1 | 2.33 | 2.33 | -
PLIERS 6" 110G | 2 | 2.5 | 5 | -
)");

    add("till: name below its numbers", R"(
Item        Qty   S/Price  S/Price   Amount  Tax
101756       10    16.50    17.49    174.90  SR
SIMEN
100160        5     3.00     3.18     15.90  SR
KAPUR AIR
Total Sales (Excluding GST)          180.00
Total GST                             10.80
)",
        R"(
SIMEN | 10 | 17.49 | 174.9 | -
KAPUR AIR | 5 | 3.18 | 15.9 | -
)");

    add("till: quantity on the next row", R"(
COFFEE BEANS               7.00
  2 @ 3.50
MILK                       1.20
SUB TOTAL                  8.20
VISA                       8.20
)",
        R"(
COFFEE BEANS | 2 | 3.5 | 7 | -
MILK | - | - | 1.2 | -
)");

    add("till: total below a discount", R"(
-----------------------------------
Wireless Noise-Cancelling
Headphones - Black
AUDIO-5521 1 @ $349.99
Member Discount $-50.00
$299.99
USB-C Hub
ACC-8834 2 @ $79.99
$159.98
-----------------------------------
SUBTOTAL $459.97
)",
        R"(
Wireless Noise-Cancelling Headphones - Black | 1 | 349.99 | 299.99 | -
USB-C Hub | 2 | 79.99 | 159.98 | -
)");

    add("till: leading quantities, a name over several rows", R"(
1 Cappuccino               2.20
1 BACON & EGGS
  Sunny-side-up            9.50
1 Surface Pro 6
  256GB / Intel Core i5 /
  8GB RAM (Black)        999.00
Sub-Total               1010.70
Tax                      101.07
)",
        R"(
Cappuccino | 1 | - | 2.2 | -
BACON & EGGS Sunny-side-up | 1 | - | 9.5 | -
Surface Pro 6 256GB / Intel Core i5 / 8GB RAM (Black) | 1 | - | 999 | -
)");

    add("levels: the outer one is the items", R"(
Total due                                 4.10
Transfer                                  0.01
  Charges                                 0.01
  VAT                                     0.00
Compute                                   1.87
  Charges                                 1.87
  VAT                                     0.00
Storage                                   2.22
  Charges                                 2.22
  VAT                                     0.00
)",
        R"(
Transfer | - | - | 0.01 | -
Compute | - | - | 1.87 | -
Storage | - | - | 2.22 | -
)");

    add("unknown language, arithmetic finds the columns", R"(
Nazwa                                   Ilosc        Cena       Wartosc
Krzeslo biurowe                             4      250,00      1 000,00
Lampa                                       2       80,50        161,00
                                            Razem               1 161,00
)", R"(
Krzeslo biurowe | 4 | 250 | 1000 | -
Lampa | 2 | 80.5 | 161 | -
)");

    add("dates and hours", R"(
Date          Activity                         Hours       Rate        Amount
01/05/2024    Consulting                           8     150.00      1,200.00
02/05/2024    Workshop preparation               2.5     150.00        375.00
                                                       Total       1,575.00
)", R"(
Consulting | 8 | 150 | 1200 | -
Workshop preparation | 2.5 | 150 | 375 | -
)");

    add("amounts without decimals, currency in the header", R"(
Description                        Quantity    Unit price (EUR)    Total (EUR)
Design 2 pages                            3                 500           1500
Hosting                                  12                  20            240
                                                      Subtotal           1740
)", R"(
Design 2 pages | 3 | 500 | 1500 | -
Hosting | 12 | 20 | 240 | -
)");

    add("goods and services tax in its own columns", R"(
S.No  Description of Goods    HSN      Qty     Rate   Taxable Value   CGST %   CGST Amt       Total
1     Steel pipe              7304      10    50.00          500.00       9%      45.00      545.00
2     Copper wire             7408       2   120.00          240.00       9%      21.60      261.60
                                                          Grand Total                       806.60
)", R"(
Steel pipe | 10 | 50 | 500 | 9
Copper wire | 2 | 120 | 240 | 9
)");

    add("net and gross totals", R"(
Désignation                 Qté     PU HT      Total HT      Total TTC
Stylo                        10      1,50         15,00          18,00
Cahier                        5      2,00         10,00          12,00
                                       Total       25,00          30,00
)", R"(
Stylo | 10 | 1.5 | 15 | -
Cahier | 5 | 2 | 10 | -
)");

    add("item and description columns", R"(
Item         Description                  Quantity      Price       Amount
WEB          Design of three pages               3     100.00       300.00
LOGO         Redrawing of the logo               1     250.00       250.00
                                                     Subtotal       550.00
)", R"(
Design of three pages | 3 | 100 | 300 | -
Redrawing of the logo | 1 | 250 | 250 | -
)");

    add("currency words beside every number, minus behind", R"(
Description                     Qty          Price              Amount
Camera                            1     USD 499.00          USD 499.00
Lens                              2     USD 100.00          USD 200.00
Voucher returned                  1      USD 50.00          USD 50.00-
                                         Total              USD 649.00
)", R"(
Camera | 1 | 499 | 499 | -
Lens | 2 | 100 | 200 | -
Voucher returned | 1 | 50 | -50 | -
)");

    add("numbers inside descriptions", R"(
Artikel                                    Menge      Preis       Gesamt
Monitor 27 Zoll 144 Hz                         2     249,00       498,00
Kabel USB 3.0 2 m, 10 Stk                      1      19,90        19,90
Windows 11 Pro                                 3     139,00       417,00
                                      Gesamtbetrag               934,90
)", R"(
Monitor 27 Zoll 144 Hz | 2 | 249 | 498 | -
Kabel USB 3.0 2 m, 10 Stk | 1 | 19.9 | 19.9 | -
Windows 11 Pro | 3 | 139 | 417 | -
)");

    add("till in whole amounts", R"(
RUMAH MAKAN
2 Nasi Goreng                     50,000
1 Es Teh                           5,000
1 Ayam Bakar                      35,000
Sub Total                         90,000
Pajak 10%                          9,000
Total                             99,000
Cash                             100,000
)", R"(
Nasi Goreng | 2 | - | 50000 | -
Es Teh | 1 | - | 5000 | -
Ayam Bakar | 1 | - | 35000 | -
)");

    add("german till", R"(
SUPERMARKT
Milch 1,5%                 1,19 A
Brot                       2,40 A
  2 x     1,20
Pfand                      0,25 B
SUMME EUR                  3,84
Bar                       10,00
Rückgeld                   6,16
)", R"(
Milch 1,5% | - | - | 1.19 | -
Brot | 2 | 1.2 | 2.4 | -
Pfand | - | - | 0.25 | -
)");

    add("quantity before the name, two rows a header away", R"(
Qty   Item                                   Each         Total
 2    Garden chair, foldable                49.95         99.90
 1    Parasol                              120.00        120.00
Sub-total                                                219.90
Shipping                                                  10.00
Total                                                    229.90
)", R"(
Garden chair, foldable | 2 | 49.95 | 99.9 | -
Parasol | 1 | 120 | 120 | -
)");

    add("no header at all", R"(
Invoice 4711
Consulting in May                        10      95.00      950.00
Travel                                    2      30.00       60.00
                                       Total               1,010.00
)", R"(
Consulting in May | 10 | 95 | 950 | -
Travel | 2 | 30 | 60 | -
)");

    add("rows after a subtotal", R"(
Description                         Qty      Price        Total
Labour
Mounting                              3      50.00       150.00
Subtotal labour                                          150.00
Material
Screws                              100       0.10        10.00
Boards                                2      20.00        40.00
Subtotal material                                         50.00
                                     Total               200.00
)", R"(
Mounting | 3 | 50 | 150 | -
Screws | 100 | 0.1 | 10 | -
Boards | 2 | 20 | 40 | -
)");

    add("a letter has no items", R"(
Dear Sir or Madam,
we have received your payment of 120,00 EUR and thank you for it.
In case of a late payment we charge a fee of 15,00 EUR for each reminder.
)",
        "");
}

void LineTableTest::findsItems()
{
    QFETCH(QStringList, page);
    QFETCH(QStringList, lines);
    const LineTable table = findLineTable(Layout::of({tests::pageArt(page)}));
    QCOMPARE(shown(table).join(u'\n'), lines.join(u'\n'));
}

/// Words of invoices thrown onto pages at random: whatever comes out, nothing breaks and every line has a description.
void LineTableTest::survivesAnyWords()
{
    static const QStringList words = {
        QStringLiteral("Description"), QStringLiteral("Qty"),   QStringLiteral("Price"),  QStringLiteral("Total"),
        QStringLiteral("Amount"),      QStringLiteral("12.50"), QStringLiteral("1,234"),  QStringLiteral("4x"),
        QStringLiteral("@"),           QStringLiteral("x"),     QStringLiteral("2@3.50"), QStringLiteral("-5.00"),
        QStringLiteral("10%"),         QStringLiteral("Chair"), QStringLiteral("----"),   QStringLiteral("€"),
        QStringLiteral("20.00SR"),     QStringLiteral("3"),     QStringLiteral("Disc"),   QStringLiteral("99999"),
        QStringLiteral("0.00"),        QStringLiteral("|"),     QStringLiteral("Table"),  QStringLiteral("1")};
    std::mt19937 random(7);
    const auto below = [&random](int end) { return int(random() % unsigned(end)); };
    for (int round = 0; round < 400; ++round) {
        QList<domain::PageText> pages;
        for (int page = 1; page <= 1 + below(2); ++page) {
            QStringList art(3 + below(20));
            for (QString &row : art) {
                for (int i = below(7); i > 0; --i)
                    row += QString(1 + below(12), u' ') + words.at(below(int(words.size())));
            }
            const auto witness = round % 2 ? domain::Witness::Ocr : domain::Witness::PdfText;
            pages.append(tests::pageArt(art, page, witness));
        }
        const LineTable table = findLineTable(Layout::of(pages));
        for (const domain::ReadLine &line : table.lines)
            QVERIFY(!line.description.isEmpty() && line.page >= 1 && !line.box.isEmpty());
    }
    QVERIFY(findLineTable(Layout::of({})).lines.isEmpty());
    QVERIFY(findLineTable(Layout::of({domain::PageText()})).lines.isEmpty());
}

DBLEDGER_TEST(LineTableTest)
#include "LineTableTest.moc"
