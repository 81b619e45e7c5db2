// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layout.h"
#include "Sheet.h"

// More tables whose words say nothing to the reader, like those of StrangeLayouts.cpp.
namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

namespace {

const QString dayFirst = QStringLiteral("dd.MM.yyyy");

struct Good
{
    const char16_t *name, *unit;
    int lowest, highest; ///< price in cents
};

QList<Item> bought(std::initializer_list<Good> goods, const QList<int> &rates, int most, Random &random)
{
    QList<Item> items;
    for (const Good &good : goods) {
        if (items.size() > 1 && random.percent(40))
            continue;
        Item item;
        item.reference = random.shape(QStringLiteral("#####"));
        item.description = QString::fromUtf16(good.name);
        item.unit = QString::fromUtf16(good.unit);
        item.quantity = Decimal::fromInt(random.between(1, most));
        item.price = Decimal::fromMillionths(std::int64_t(random.between(good.lowest, good.highest)) * 10'000);
        item.total = item.quantity.times(item.price)->rounded(2);
        item.rate = Decimal::fromInt(random.pick(rates));
        items += item;
    }
    return items;
}

/// A Czech bookkeeping program's: without tax, the tax, and with it, a column each.
class Czech
{
public:
    Czech(Canvas &canvas, Truth &truth, Random &random)
        : m_sheet(canvas, truth, random, recipe())
        , m_canvas(canvas)
        , m_invoice(m_sheet.invoice)
        , m_body{m_sheet.oneOf(u"Liberation Sans|DejaVu Sans|Carlito"), 8.5}
    {
    }

    void draw()
    {
        m_invoice.items = bought({{u"Montáž kuchyňské linky včetně dopravy", u"hod", 45'000, 89'000},
                                  {u"Vestavná trouba nerezová", u"ks", 699'000, 1'890'000},
                                  {u"Pracovní deska dub 38 mm", u"m", 129'000, 310'000},
                                  {u"Těsnicí lišta bílá", u"m", 4'900, 19'900},
                                  {u"Dřezová baterie s výsuvnou sprškou", u"ks", 189'000, 540'000},
                                  {u"Odvoz a likvidace odpadu", u"kpl", 90'000, 250'000},
                                  {u"Drobný spojovací materiál", u"sada", 9'900, 49'000}},
                                 {21, 21, 12}, 14, m_sheet.random);
        addUp(m_invoice);
        m_invoice.seller.name =
            m_sheet.oneOf(u"Truhlářství Novotný s.r.o.|Kuchyně Vltava a.s.|Dřevo Šumava spol. s r.o.");
        m_canvas.text(40, 50, QStringLiteral("Faktura - daňový doklad č. ") + m_invoice.number,
                      m_body.bold().sized(13));
        m_sheet.truth.set(Field::InvoiceNumber, m_invoice.number);
        m_sheet.recordType();
        m_canvas.text(40, 80, QStringLiteral("Dodavatel"), m_body.sized(7));
        m_sheet.party(Sheet::Side::Seller, 40, 94, m_body.bold().sized(10), m_body);
        m_canvas.text(320, 80, QStringLiteral("Odběratel"), m_body.sized(7));
        m_sheet.party(Sheet::Side::Buyer, 320, 94, m_body.bold().sized(10), m_body);
        m_sheet.entries({m_sheet.entry(QStringLiteral("Vystaveno"), Field::IssueDate, m_invoice.issued, dayFirst),
                         m_sheet.entry(QStringLiteral("Splatnost"), Field::DueDate, m_invoice.due, dayFirst)},
                        320, 555, 150, m_body, m_body.bold(), Align::Right);
        double y = drawHead(206);
        for (const Item &item : m_invoice.items)
            y = drawItem(item, y);
        m_canvas.line(40, y - 8, 555, y - 8);
        m_sheet.symbol = QStringLiteral("Kč");
        m_sheet.entries({m_sheet.entry(QStringLiteral("Součet bez DPH"), Field::NetTotal, m_invoice.net),
                         m_sheet.entry(QStringLiteral("DPH celkem"), Field::TaxTotal, m_invoice.tax),
                         m_sheet.entry(QStringLiteral("Celkem k úhradě"), Field::GrossTotal, m_invoice.gross)},
                        340, 555, y + 12, m_body, m_body.bold(), Align::Right, 1.7);
    }

private:
    static Recipe recipe() { return {.tongue = Tongue::German, .numberShape = QStringLiteral("%10###")}; }

    double drawHead(double y)
    {
        const TextStyle head = m_body.sized(7.5);
        m_canvas.text(40, y, QStringLiteral("Označení dodávky"), head);
        m_canvas.text(255, y, QStringLiteral("Poč. m.j."), head, Align::Right);
        m_canvas.text(330, y, QStringLiteral("Za m.j."), head, Align::Right);
        m_canvas.text(400, y, QStringLiteral("Bez DPH"), head, Align::Right);
        m_canvas.text(435, y, QStringLiteral("%DPH"), head, Align::Right);
        m_canvas.text(490, y, QStringLiteral("DPH"), head, Align::Right);
        m_canvas.text(555, y, QStringLiteral("Kč Celkem"), head, Align::Right);
        m_canvas.line(40, y + 4, 555, y + 4);
        return y + 18;
    }

    double drawItem(const Item &item, double y)
    {
        const Decimal tax = item.total.percent(item.rate)->rounded(2);
        const auto amount = [](Decimal value) { return amountText(value, Tongue::German); };
        m_canvas.text(255, y, numberText(item.quantity, Tongue::German) + u' ' + item.unit, m_body, Align::Right);
        m_canvas.text(330, y, amount(item.price), m_body, Align::Right);
        m_canvas.text(400, y, amount(item.total), m_body, Align::Right);
        m_canvas.text(435, y, numberText(item.rate, Tongue::German) + u'%', m_body, Align::Right);
        m_canvas.text(490, y, amount(tax), m_body, Align::Right);
        m_canvas.text(555, y, amount(item.total + tax), m_body, Align::Right);
        m_sheet.truth.addLine({item.description, item.quantity, item.price, item.total, item.rate});
        return m_canvas.lines(40, y, m_canvas.wrapped(item.description, 160, m_body), m_body) + 4;
    }

    Sheet m_sheet;
    Canvas &m_canvas;
    Invoice &m_invoice;
    TextStyle m_body;
};

void drawCzech(Canvas &canvas, Truth &truth, Random &random)
{
    Czech(canvas, truth, random).draw();
}

/// A Lithuanian wholesaler's: the numbers of an item on the first row, its name on the second, a head of two rows.
void drawLithuanian(Canvas &canvas, Truth &truth, Random &random)
{
    Sheet sheet(canvas, truth, random, {.tongue = Tongue::Dutch, .numberShape = QStringLiteral("LTG-#####")});
    Invoice &invoice = sheet.invoice;
    invoice.items = bought({{u"Žalioji arbata, 100 pakelių", u"dėž.", 390, 1'450},
                            {u"Kavos pupelės Etiopija", u"kg", 1'190, 2'890},
                            {u"Juodasis šokoladas 70 %, 100 g", u"vnt.", 120, 390},
                            {u"Medus liepų, stiklainis", u"vnt.", 410, 990},
                            {u"Avižiniai sausainiai su razinomis", u"pak.", 150, 420},
                            {u"Alyvuogių aliejus pirmo spaudimo 1 l", u"but.", 690, 1'790},
                            {u"Mineralinis vanduo 0,5 l x 24", u"dėž.", 590, 1'290}},
                           {21}, 48, random);
    addUp(invoice);
    invoice.seller.name = sheet.oneOf(u"UAB Baltijos Skonis|UAB Nemuno Prekyba|AB Vilniaus Kavos Namai");
    const TextStyle body{sheet.oneOf(u"Lato|Liberation Sans|FreeSans"), 9}, small = body.sized(7.5);
    sheet.party(Sheet::Side::Seller, 45, 56, body.bold().sized(12), body);
    canvas.text(550, 56, QStringLiteral("PVM SĄSKAITA FAKTŪRA"), body.bold().sized(13), Align::Right);
    sheet.recordType();
    sheet.entries(
        {sheet.entry(QStringLiteral("Serija ir Nr."), Field::InvoiceNumber, invoice.number),
         sheet.entry(QStringLiteral("Išrašyta"), Field::IssueDate, invoice.issued, QStringLiteral("yyyy-MM-dd"))},
        380, 550, 80, body, body, Align::Right);
    canvas.text(45, 130, QStringLiteral("Pirkėjas"), small);
    sheet.party(Sheet::Side::Buyer, 45, 144, body.bold(), body);
    canvas.box({40, 196, 515, 28}, QColor(238, 238, 230));
    double y = 207;
    canvas.text(45, y, QStringLiteral("Kodas"), small);
    canvas.text(250, y, QStringLiteral("Kiekis"), small, Align::Right);
    canvas.text(350, y, QStringLiteral("Kaina"), small, Align::Right);
    canvas.text(550, y, QStringLiteral("Suma"), small, Align::Right);
    canvas.text(80, y + 11, QStringLiteral("Prekė"), small);
    canvas.text(350, y + 11, QStringLiteral("be PVM"), small, Align::Right);
    canvas.text(550, y + 11, QStringLiteral("be PVM"), small, Align::Right);
    y = 238;
    for (const Item &item : invoice.items) {
        canvas.text(45, y, item.reference, body);
        canvas.text(250, y, numberText(item.quantity, Tongue::Dutch), body, Align::Right);
        canvas.text(256, y, item.unit, body);
        canvas.text(350, y, amountText(item.price, Tongue::Dutch), body, Align::Right);
        canvas.text(550, y, amountText(item.total, Tongue::Dutch), body, Align::Right);
        canvas.text(80, y + 12, item.description, body);
        truth.addLine({item.description, item.quantity, item.price, item.total, {}});
        y += 28;
    }
    canvas.line(40, y - 8, 555, y - 8, 0.4);
    sheet.symbol = QStringLiteral("€");
    sheet.entries({sheet.entry(QStringLiteral("Iš viso be PVM"), Field::NetTotal, invoice.net),
                   sheet.entry(QStringLiteral("PVM 21%"), Field::TaxTotal, invoice.tax),
                   sheet.entry(QStringLiteral("Iš viso su PVM"), Field::GrossTotal, invoice.gross)},
                  350, 550, y + 10, body, body.bold(), Align::Right, 1.6);
    truth.set(Field::Currency, QStringLiteral("EUR"));
}

} // namespace

QList<Layout> strangeSums()
{
    return {{.name = QStringLiteral("cz-sums"), .draw = drawCzech},
            {.name = QStringLiteral("lt-bands"), .draw = drawLithuanian}};
}

} // namespace dbledger::samples
