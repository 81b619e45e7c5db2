// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

// Tables whose words say nothing to the reader: languages that it has no lexicon of, codes and abbreviations, or no
// head at all. What a column holds is told by what stands in it.
namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

namespace {

const QString shortDate = QStringLiteral("dd.MM.yyyy");

struct Ware
{
    const char16_t *name, *unit;
    int lowest, highest; ///< price in cents
};

Item itemOf(const Ware &ware, Decimal quantity, Random &random)
{
    Item item;
    item.reference = random.shape(QStringLiteral("##-####"));
    item.description = QString::fromUtf16(ware.name);
    item.unit = QString::fromUtf16(ware.unit);
    item.quantity = quantity;
    item.price = Decimal::fromMillionths(std::int64_t(random.between(ware.lowest, ware.highest)) * 10'000);
    return item;
}

void priceAt(Item &item, Decimal pricedUnits)
{
    const Decimal whole = item.quantity.times(item.price)->dividedBy(pricedUnits).value_or(Decimal());
    item.total = whole.percent(Decimal::fromInt(100) - item.discount)->rounded(2);
}

void recordLine(Truth &truth, const Item &item)
{
    truth.addLine({item.description, item.quantity, item.price, item.total, {}});
}

double anotherPage(Canvas &canvas)
{
    canvas.newPage();
    return 70;
}

constexpr Ware turkishWares[] = {{u"Paslanmaz çelik vida M8x40", u"adet", 45, 320},
                                 {u"Galvanizli köşebent 90 derece", u"adet", 390, 1'890},
                                 {u"Zımpara kağıdı 120 kum", u"paket", 1'250, 4'400},
                                 {u"Endüstriyel eldiven, dikişsiz", u"çift", 650, 2'100},
                                 {u"Hidrolik hortum 1/2 inç", u"m", 2'200, 8'900},
                                 {u"Kaynak elektrodu 3,25 mm", u"kg", 4'100, 12'900},
                                 {u"Rulman 6204 kapalı tip", u"adet", 3'300, 9'800},
                                 {u"Silikon conta, yüksek ısıya dayanıklı", u"tüp", 2'750, 6'400},
                                 {u"Kompresör yağı sentetik", u"lt", 9'900, 38'500},
                                 {u"Elektrik panosu 40x50 duvar tipi", u"adet", 48'000, 199'000}};

void stockTurkish(Invoice &invoice, Random &random)
{
    invoice.seller.name = random.pick(QStringList{QStringLiteral("Yıldız Hırdavat Sanayi A.Ş."),
                                                  QStringLiteral("Karadeniz Teknik Malzeme Ltd. Şti."),
                                                  QStringLiteral("Demirkan Endüstri Ticaret A.Ş.")});
    invoice.seller.address = {QStringLiteral("Atatürk Bulvarı No: %1").arg(random.between(2, 180)),
                              QStringLiteral("34%1 İstanbul").arg(random.digits(3))};
    invoice.buyer.name = random.pick(QStringList{QStringLiteral("Akın Makina İmalat A.Ş."),
                                                 QStringLiteral("Güneş Tarım Ürünleri Ltd. Şti."),
                                                 QStringLiteral("Toprak İnşaat A.Ş.")});
    invoice.buyer.address = {QStringLiteral("Cumhuriyet Cad. %1/B").arg(random.between(2, 99)),
                             QStringLiteral("06%1 Ankara").arg(random.digits(3))};
    invoice.items.clear();
    for (const Ware &ware : turkishWares) {
        if (random.percent(45))
            continue;
        Item item = itemOf(ware, Decimal::fromInt(random.between(1, 60)), random);
        item.rate = Decimal::fromInt(random.percent(25) ? 10 : 20);
        item.discount = Decimal::fromInt(random.percent(40) ? 5 * random.between(1, 5) : 0);
        priceAt(item, Decimal::fromInt(1));
        invoice.items += item;
    }
    if (invoice.items.size() < 2) {
        for (const Ware &ware : {turkishWares[0], turkishWares[8]}) {
            Item item = itemOf(ware, Decimal::fromInt(random.between(2, 9)), random);
            item.rate = Decimal::fromInt(20);
            priceAt(item, Decimal::fromInt(1));
            invoice.items += item;
        }
    }
    addUp(invoice);
}

/// A Turkish merchant's: every column has a name, none of which the reader knows.
void drawTurkish(Canvas &canvas, Truth &truth, Random &random)
{
    Sheet sheet(canvas, truth, random, {.tongue = Tongue::German, .numberShape = QStringLiteral("ABC%1#########")});
    Invoice &invoice = sheet.invoice;
    stockTurkish(invoice, random);
    sheet.symbol = QStringLiteral("TL");
    const TextStyle body{sheet.oneOf(u"DejaVu Sans|Liberation Sans|Carlito"), 8.5}, small = body.sized(7.5);
    sheet.party(Sheet::Side::Seller, 40, 60, body.bold().sized(12), body);
    canvas.text(297, 60, QStringLiteral("e-FATURA"), body.bold().sized(16), Align::Centre);
    sheet.recordType();
    canvas.text(40, 122, QStringLiteral("SAYIN"), small);
    sheet.party(Sheet::Side::Buyer, 40, 136, body.bold(), body);
    sheet.entries({sheet.entry(QStringLiteral("Fatura No:"), Field::InvoiceNumber, invoice.number),
                   sheet.entry(QStringLiteral("Fatura Tarihi:"), Field::IssueDate, invoice.issued, shortDate),
                   sheet.entry(QStringLiteral("Vade Tarihi:"), Field::DueDate, invoice.due, shortDate)},
                  380, 555, 122, body, body, Align::Right);
    TableStyle style{.head = small.bold(), .body = body, .left = 36, .right = 559, .descriptionWidth = 180};
    style.grid = sheet.random.percent(50) ? QColor(150, 150, 150) : QColor(Qt::transparent);
    style.headFill = QColor(235, 235, 235);
    const double y = drawTable(canvas, truth, invoice,
                               {{Cell::Position, QStringLiteral("Sıra"), 40},
                                {Cell::Description, QStringLiteral("Mal Hizmet"), 66},
                                {Cell::Quantity, QStringLiteral("Miktar"), 290, Align::Right},
                                {Cell::Unit, QStringLiteral("Birim"), 297},
                                {Cell::Price, QStringLiteral("Birim Fiyatı"), 385, Align::Right},
                                {Cell::Discount, QStringLiteral("İskonto"), 432, Align::Right},
                                {Cell::Rate, QStringLiteral("KDV"), 472, Align::Right},
                                {Cell::Total, QStringLiteral("Mal Hizmet Tutarı"), 555, Align::Right}},
                               style, 210, [&canvas] { return anotherPage(canvas); });
    sheet.entries({sheet.entry(QStringLiteral("Mal Hizmet Toplam Tutarı"), Field::NetTotal, invoice.net),
                   sheet.entry(QStringLiteral("Hesaplanan KDV"), Field::TaxTotal, invoice.tax),
                   sheet.entry(QStringLiteral("Vergiler Dahil Toplam Tutar"), std::nullopt, invoice.gross),
                   sheet.entry(QStringLiteral("Ödenecek Tutar"), Field::GrossTotal, invoice.gross)},
                  350, 555, y + 16, body, body.bold(), Align::Right, 1.7);
}

constexpr Ware hungarianCharges[] = {{u"Alapdíj", u"", 890, 4'900},
                                     {u"Villamos energia, nappali időszak", u"", 2'300, 48'900},
                                     {u"Villamos energia, éjszakai időszak", u"", 900, 18'900},
                                     {u"Elosztói teljesítménydíj", u"", 400, 6'400},
                                     {u"Átviteli-rendszerirányítási díj", u"", 300, 5'200},
                                     {u"Mérőberendezés bérleti díja", u"", 120, 990},
                                     {u"Szénipari szerkezetátalakítási támogatás", u"", 20, 290},
                                     {u"Kedvezményes árú villamosenergia-ellátás támogatása", u"", 20, 340}};

/// A Hungarian supplier's: what for and how much, nothing else, in two columns that hardly look like a table.
void drawHungarian(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::German, .numberShape = QStringLiteral("V-########/#")};
    recipe.buyerIsPerson = true;
    Sheet sheet(canvas, truth, random, recipe);
    Invoice &invoice = sheet.invoice;
    invoice.seller.name = sheet.oneOf(u"Alföldi Áramszolgáltató Zrt.|Tiszamenti Energia Zrt.|Dunántúli Áram Kft.");
    invoice.seller.address = {QStringLiteral("6720 Szeged"), QStringLiteral("Kossuth Lajos utca %1.").arg(12)};
    invoice.items.clear();
    for (const Ware &ware : hungarianCharges)
        if (invoice.items.size() < 2 || random.percent(70)) {
            Item item = itemOf(ware, Decimal::fromInt(1), random);
            item.rate = Decimal::fromInt(27);
            item.total = item.price;
            invoice.items += item;
        }
    addUp(invoice);
    sheet.symbol = QStringLiteral("€");
    const TextStyle body{sheet.oneOf(u"Liberation Serif|FreeSerif|Lato"), 10};
    sheet.party(Sheet::Side::Seller, 50, 60, body.bold().sized(14), body);
    sheet.party(Sheet::Side::Buyer, 320, 130, body.bold(), body);
    canvas.text(50, 200, QStringLiteral("Számla"), body.bold().sized(18));
    sheet.recordType();
    sheet.entries({sheet.entry(QStringLiteral("Sorszám"), Field::InvoiceNumber, invoice.number),
                   sheet.entry(QStringLiteral("Kelte"), Field::IssueDate, invoice.issued, QStringLiteral("yyyy-MM-dd")),
                   sheet.entry(QStringLiteral("Határidő"), Field::DueDate, invoice.due, QStringLiteral("yyyy-MM-dd"))},
                  50, 150, 222, body, body);
    TableStyle style{.head = body.bold(), .body = body, .left = 50, .right = 545, .descriptionWidth = 330};
    style.symbol = random.percent(50) ? sheet.symbol : QString();
    const double y = drawTable(canvas, truth, invoice,
                               {{Cell::Description, QStringLiteral("Tétel megnevezése"), 50},
                                {Cell::Total, QStringLiteral("Ár"), 545, Align::Right}},
                               style, 300, [&canvas] { return anotherPage(canvas); });
    canvas.line(330, y - 4, 545, y - 4);
    sheet.entries({sheet.entry(QStringLiteral("Nettó"), Field::NetTotal, invoice.net),
                   sheet.entry(QStringLiteral("ÁFA 27%"), Field::TaxTotal, invoice.tax),
                   sheet.entry(QStringLiteral("Fizetendő"), Field::GrossTotal, invoice.gross)},
                  330, 545, y + 14, body, body.bold(), Align::Right, 1.6);
    truth.set(Field::Currency, QStringLiteral("EUR"));
}

constexpr Ware tradeWares[] = {{u"WOOD SCREW CSK POZI 4.0X40 ZP", u"C", 120, 490},
                               {u"CABLE TIE 300X4.8 BLACK UV", u"C", 310, 1'150},
                               {u"COACH BOLT M10X100 BZP C/W NUT", u"C", 2'900, 7'400},
                               {u"PLASTERBOARD 12.5MM TE 2400X1200", u"E", 790, 1'490},
                               {u"TREATED CARCASSING C24 47X150", u"E", 410, 990},
                               {u"LOFT ROLL 170MM 6.8SQM", u"E", 2'150, 3'990},
                               {u"TANKING SLURRY GREY 20KG", u"E", 3'400, 5'900},
                               {u"FLUE ELBOW 45DEG 125MM SS", u"E", 2'800, 6'400},
                               {u"DPC 150MM X 30M ROLL", u"E", 590, 1'400}};

/// A builder's merchant's: a band with the goods, a band with their numbers, prices each (E) or a hundred (C), and a
/// head of abbreviations.
class Trade
{
public:
    Trade(Canvas &canvas, Truth &truth, Random &random)
        : m_sheet(canvas, truth, random, recipe())
        , m_canvas(canvas)
        , m_invoice(m_sheet.invoice)
        , m_body{m_sheet.oneOf(u"Liberation Mono|DejaVu Sans|Liberation Sans Narrow"), 8}
    {
    }

    void draw()
    {
        stock();
        m_sheet.party(Sheet::Side::Seller, 40, 50, m_body.bold().sized(13), m_body);
        m_canvas.text(555, 50, QStringLiteral("INVOICE"), m_body.bold().sized(15), Align::Right);
        m_sheet.recordType();
        m_canvas.text(40, 112, QStringLiteral("Invoice to"), m_body);
        m_sheet.party(Sheet::Side::Buyer, 40, 126, m_body.bold(), m_body);
        m_sheet.entries({m_sheet.entry(QStringLiteral("Invoice No"), Field::InvoiceNumber, m_invoice.number),
                         m_sheet.entry(QStringLiteral("Tax Point"), Field::IssueDate, m_invoice.issued,
                                       QStringLiteral("dd/MM/yyyy")),
                         m_sheet.entry(QStringLiteral("A/C"), Field::BuyerId, m_invoice.buyerId)},
                        400, 555, 112, m_body, m_body, Align::Right);
        double y = drawHead(200);
        for (const Item &item : m_invoice.items) {
            if (y > 690)
                y = drawHead(anotherPage(m_canvas));
            y = drawItem(item, y);
        }
        m_sheet.symbol = QStringLiteral("£");
        m_sheet.entries({m_sheet.entry(QStringLiteral("Goods"), Field::NetTotal, m_invoice.net),
                         m_sheet.entry(QStringLiteral("VAT 20.00%"), Field::TaxTotal, m_invoice.tax),
                         m_sheet.entry(QStringLiteral("Invoice Total"), Field::GrossTotal, m_invoice.gross)},
                        380, 555, y + 14, m_body, m_body.bold(), Align::Right, 1.7);
        m_sheet.truth.set(Field::Currency, QStringLiteral("GBP"));
    }

private:
    static Recipe recipe() { return {.tongue = Tongue::English, .numberShape = QStringLiteral("INV######")}; }

    void stock()
    {
        Random &random = m_sheet.random;
        m_invoice.items.clear();
        for (int left = random.between(3, 12); left > 0; --left) {
            const Ware &ware = tradeWares[random.below(int(std::size(tradeWares)))];
            const bool hundred = QString::fromUtf16(ware.unit) == u"C";
            Item item =
                itemOf(ware, Decimal::fromInt(hundred ? 100 * random.between(1, 20) : random.between(1, 48)), random);
            item.rate = Decimal::fromInt(20);
            item.discount = Decimal::fromInt(random.percent(35) ? 5 * random.between(1, 8) : 0);
            priceAt(item, Decimal::fromInt(hundred ? 100 : 1));
            m_invoice.items += item;
        }
        addUp(m_invoice);
    }

    double drawHead(double y)
    {
        const TextStyle head = m_body.bold().sized(7);
        m_canvas.text(40, y, QStringLiteral("Stk/Cd & Dscr"), head);
        m_canvas.text(200, y + 10, QStringLiteral("Dspd"), head, Align::Right);
        m_canvas.text(300, y + 10, QStringLiteral("Lst"), head, Align::Right);
        m_canvas.text(325, y + 10, QStringLiteral("Bas"), head);
        m_canvas.text(420, y + 10, QStringLiteral("Trd"), head, Align::Right);
        m_canvas.text(555, y + 10, QStringLiteral("Gds"), head, Align::Right);
        m_canvas.line(36, y + 14, 559, y + 14);
        return y + 26;
    }

    double drawItem(const Item &item, double y)
    {
        m_canvas.text(40, y, item.reference, m_body);
        m_canvas.text(110, y, item.description, m_body);
        y += 11;
        m_canvas.text(200, y, numberText(item.quantity, Tongue::English), m_body, Align::Right);
        m_canvas.text(300, y, amountText(item.price, Tongue::English), m_body, Align::Right);
        m_canvas.text(325, y, item.unit, m_body);
        if (!item.discount.isZero())
            m_canvas.text(420, y, numberText(item.discount, Tongue::English) + u'%', m_body, Align::Right);
        m_canvas.text(555, y, amountText(item.total, Tongue::English), m_body, Align::Right);
        recordLine(m_sheet.truth, item);
        return y + 15;
    }

    Sheet m_sheet;
    Canvas &m_canvas;
    Invoice &m_invoice;
    TextStyle m_body;
};

void drawTrade(Canvas &canvas, Truth &truth, Random &random)
{
    Trade(canvas, truth, random).draw();
}

/// A craftsman's letter: no head over the items, "12,5 Std. à 48,00 €" and what it comes to.
void drawCraftsman(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::German, .numberShape = QStringLiteral("%1-###"), .rates = {QStringLiteral("19")}};
    recipe.services = recipe.fractions = true;
    recipe.fewest = 2;
    recipe.most = 6;
    Sheet sheet(canvas, truth, random, recipe);
    const Invoice &invoice = sheet.invoice;
    sheet.symbol = QStringLiteral("€");
    const TextStyle body{sheet.oneOf(u"Liberation Serif|Carlito|FreeSans"), 10.5};
    sheet.party(Sheet::Side::Seller, 545, 60, body.bold().sized(13), body, Align::Right);
    sheet.party(Sheet::Side::Buyer, 60, 140, body, body);
    canvas.text(545, 200, dateText(invoice.issued, Tongue::German, QStringLiteral("d. MMMM yyyy")), body, Align::Right);
    truth.set(Field::IssueDate, invoice.issued);
    canvas.text(60, 230, QStringLiteral("Rechnung Nr. ") + invoice.number, body.bold().sized(13));
    truth.set(Field::InvoiceNumber, invoice.number);
    sheet.recordType();
    canvas.text(60, 256, QStringLiteral("Für die ausgeführten Arbeiten erlauben wir uns zu berechnen:"), body);
    double y = 290;
    for (const Item &item : invoice.items) {
        const QStringList texts = canvas.wrapped(item.description, 230, body);
        canvas.text(330, y, numberText(item.quantity, Tongue::German) + QStringLiteral(" Std."), body);
        canvas.text(385, y, QStringLiteral("à"), body);
        canvas.text(450, y, amountText(item.price, Tongue::German, sheet.symbol), body, Align::Right);
        canvas.text(545, y, amountText(item.total, Tongue::German, sheet.symbol), body, Align::Right);
        y = canvas.lines(60, y, texts, body) + 6;
        recordLine(truth, item);
    }
    canvas.line(330, y - 6, 545, y - 6);
    sheet.entries({sheet.entry(QStringLiteral("Summe"), Field::NetTotal, invoice.net),
                   sheet.entry(QStringLiteral("19 % Mehrwertsteuer"), Field::TaxTotal, invoice.tax),
                   sheet.entry(QStringLiteral("Rechnungsbetrag"), Field::GrossTotal, invoice.gross)},
                  330, 545, y + 12, body, body.bold(), Align::Right, 1.6);
    canvas.text(60, y + 110, QStringLiteral("Zahlbar ohne Abzug. Kontoverbindung: ") + grouped(invoice.seller.iban, 4),
                body);
    truth.set(Field::Iban, invoice.seller.iban);
    truth.set(Field::Currency, QStringLiteral("EUR"));
}

} // namespace

QList<Layout> strangeLayouts()
{
    return {{.name = QStringLiteral("tr-merchant"), .draw = drawTurkish},
            {.name = QStringLiteral("hu-power"), .draw = drawHungarian},
            {.name = QStringLiteral("en-trade"), .draw = drawTrade},
            {.name = QStringLiteral("de-craft"), .draw = drawCraftsman}};
}

} // namespace dbledger::samples
