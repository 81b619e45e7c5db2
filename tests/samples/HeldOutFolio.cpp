// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

// Written without a look at the reader or its lexicon, and not to be read by anybody who works on them: once a wording
// of these pages has been taught, they belong to the open layouts, and new ones take their place.
namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

namespace {

struct HotelExtra
{
    const char16_t *name;
    int likely; ///< percent of the nights
    int most;
    int lowest, highest; ///< price in cents, with tax
    int rate;
};

constexpr HotelExtra hotelExtras[] = {{u"Restaurante - jantar buffet", 45, 3, 1'850, 3'400, 13},
                                      {u"Bar da piscina", 40, 5, 250, 980, 23},
                                      {u"Minibar", 25, 4, 200, 650, 23},
                                      {u"Estacionamento coberto", 35, 1, 800, 1'800, 23},
                                      {u"Lavandaria e engomadoria", 15, 6, 350, 900, 23},
                                      {u"Spa - massagem de relaxamento 50 min", 15, 2, 5'500, 8'900, 23},
                                      {u"Serviço de quartos", 20, 2, 900, 2'800, 13}};

/// A hotel's account of a stay: what was used day by day, prices with tax, the sums at the left and the taxes at the
/// right of them.
class HotelFolio
{
public:
    HotelFolio(Canvas &canvas, Truth &truth, Random &random)
        : m_sheet(canvas, truth, random, recipe(random))
        , m_canvas(canvas)
        , m_invoice(m_sheet.invoice)
        , m_body{m_sheet.oneOf(u"Liberation Sans Narrow|Carlito|FreeSerif|Liberation Sans"), 9.5}
        , m_small(m_body.sized(7.5))
    {
        stay();
    }

    void draw()
    {
        drawLetterhead();
        drawGuest();
        drawStay();
        const double y = drawUse(286);
        drawSums(y + 22);
        drawTaxes(y + 22);
        drawImprint();
    }

private:
    static Recipe recipe(Random &random)
    {
        return {.tongue = Tongue::Portuguese,
                .numberShape = random.percent(50) ? QStringLiteral("FR %1A/####") : QStringLiteral("FT H%1/#####"),
                .buyerIsPerson = random.percent(60)};
    }

    QString amount(Decimal value) const { return amountText(value, Tongue::Portuguese); }
    QString day(QDate date) const { return dateText(date, Tongue::Portuguese, QStringLiteral("dd-MM-yyyy")); }
    bool paid() const { return m_invoice.number.startsWith(QStringLiteral("FR")); }

    void use(QDate date, const QString &what, int quantity, int cents, int rate)
    {
        Item item;
        item.description = what;
        item.quantity = Decimal::fromInt(quantity);
        item.price = Decimal::fromMillionths(std::int64_t(cents) * 10'000);
        item.total = item.quantity.times(item.price)->rounded(2);
        item.rate = Decimal::fromInt(rate);
        m_invoice.items += item;
        m_dates += date;
    }

    void stay()
    {
        Random &random = m_sheet.random;
        m_invoice.seller.name = m_sheet.oneOf(u"Hotel %1 Palace|Quinta do %1 Hotel Rural|Hotel Mar e %1|Pousada %1")
                                    .arg(lastName(Tongue::Portuguese, random));
        m_invoice.seller.email = email(m_invoice.seller.name, Tongue::Portuguese, random);
        m_invoice.items.clear();
        m_nights = random.between(1, 6);
        m_guests = random.between(1, 3);
        const QString room = m_sheet.oneOf(u"Alojamento quarto duplo com pequeno-almoço|Alojamento suite vista mar|"
                                           u"Alojamento quarto individual");
        const int price = 50 * random.between(110, 440);
        const QDate arrival = m_invoice.issued.addDays(-m_nights);
        for (int night = 0; night < m_nights; ++night) {
            use(arrival.addDays(night), room, 1, price, 6);
            for (const HotelExtra &extra : hotelExtras)
                if (random.percent(extra.likely))
                    use(arrival.addDays(night), QString::fromUtf16(extra.name), random.between(1, extra.most),
                        10 * random.between(extra.lowest / 10, extra.highest / 10), extra.rate);
        }
        if (random.percent(60))
            use(m_invoice.issued, QStringLiteral("Taxa municipal turística"), m_nights * m_guests, 200, 0);
        addUp(m_invoice, true);
        m_invoice.due = m_invoice.issued.addDays(30);
    }

    void drawLetterhead()
    {
        const Company &seller = m_invoice.seller;
        const QColor green(40, 90, 70);
        m_canvas.text(297, 56, seller.name, m_body.sized(20).coloured(green), Align::Centre);
        m_canvas.text(297, 70, QString(4, QChar(u'★')), TextStyle{QStringLiteral("DejaVu Sans"), 8}.coloured(green),
                      Align::Centre);
        m_canvas.text(297, 84, seller.address.join(QStringLiteral("  ·  ")), m_small, Align::Centre);
        m_canvas.line(40, 96, 555, 96, 0.8, green);
        m_sheet.truth.set(Field::SellerName, seller.name);
        m_sheet.truth.set(Field::SellerAddress, seller.address.join(QStringLiteral(", ")));
    }

    void drawGuest()
    {
        m_canvas.text(40, 118, QStringLiteral("Hóspede / Entidade"), m_small);
        const double y = m_sheet.party(Sheet::Side::Buyer, 40, 132, m_body.bold(), m_body);
        const bool named = m_sheet.random.percent(60);
        m_canvas.text(40, y,
                      QStringLiteral("Contribuinte: ") +
                          (named ? m_invoice.buyer.vatId.mid(2) : QStringLiteral("Consumidor final")),
                      m_body);
        if (named)
            m_sheet.truth.set(Field::BuyerVatId, m_invoice.buyer.vatId.mid(2));
    }

    /// The number and date of the document beside the dates and numbers of the stay.
    void drawStay()
    {
        Random &random = m_sheet.random;
        const QString title = paid() ? QStringLiteral("Fatura-Recibo") : QStringLiteral("Fatura");
        m_canvas.text(40, 208, title + QStringLiteral("  ") + m_invoice.number, m_body.bold().sized(13));
        m_canvas.text(555, 208, QStringLiteral("Original"), m_body, Align::Right);
        m_sheet.truth.set(Field::InvoiceNumber, m_invoice.number);
        m_sheet.recordType();
        m_sheet.entries({{QStringLiteral("Quarto"), random.digits(3), {}, {}},
                         {QStringLiteral("Reserva"), random.digits(6), {}, {}},
                         {QStringLiteral("Chegada"), day(m_invoice.issued.addDays(-m_nights)), {}, {}},
                         {QStringLiteral("Partida"), day(m_invoice.issued), {}, {}},
                         {QStringLiteral("Hóspedes"), QString::number(m_guests), {}, {}}},
                        400, 470, 118, m_body, m_body, Align::Left, 1.4);
        QList<Sheet::Entry> facts{m_sheet.entry(QStringLiteral("Emitida em"), Field::IssueDate, m_invoice.issued,
                                                QStringLiteral("dd-MM-yyyy"))};
        if (!paid())
            facts += m_sheet.entry(QStringLiteral("Pagável até"), Field::DueDate, m_invoice.due,
                                   QStringLiteral("dd-MM-yyyy"));
        facts += {QStringLiteral("ATCUD"),
                  random.shape(QStringLiteral("J@#@@#@@-")) + m_invoice.number.section(u'/', 1),
                  {},
                  {}};
        for (int i = 0; i < facts.size(); ++i) {
            m_canvas.text(40 + 150.0 * i, 226, facts[i].label + QStringLiteral(": ") + facts[i].text, m_body);
            m_sheet.record(facts[i]);
        }
    }

    double drawHead(double y)
    {
        const TextStyle head = m_small.bold();
        m_canvas.text(40, y, QStringLiteral("Data"), head);
        m_canvas.text(110, y, QStringLiteral("Descrição do serviço"), head);
        m_canvas.text(368, y, QStringLiteral("Qt."), head, Align::Right);
        m_canvas.text(430, y, QStringLiteral("Unitário"), head, Align::Right);
        m_canvas.text(478, y, QStringLiteral("% IVA"), head, Align::Right);
        m_canvas.text(555, y, QStringLiteral("Valor c/ IVA"), head, Align::Right);
        return y + 18;
    }

    double drawUse(double y)
    {
        y = drawHead(y - 30);
        for (qsizetype i = 0; i < m_invoice.items.size(); ++i, y += 14.5) {
            if (y > 740) {
                m_canvas.text(555, y + 6, QStringLiteral("continua"), m_small, Align::Right);
                m_canvas.newPage();
                m_canvas.text(40, 44, m_invoice.seller.name + QStringLiteral(" – ") + m_invoice.number, m_small);
                y = drawHead(72);
            }
            const Item &item = m_invoice.items[i];
            m_canvas.text(40, y, day(m_dates[i]), m_body);
            m_canvas.text(110, y, item.description, m_body);
            m_canvas.text(368, y, numberText(item.quantity, Tongue::Portuguese), m_body, Align::Right);
            m_canvas.text(430, y, amount(item.price), m_body, Align::Right);
            m_canvas.text(478, y, amount(item.rate), m_body, Align::Right);
            m_canvas.text(555, y, amount(item.total), m_body, Align::Right);
            m_sheet.truth.addLine({item.description, item.quantity, item.price, item.total, item.rate});
        }
        if (y > 650) {
            m_canvas.newPage();
            y = 50;
        }
        return y;
    }

    void drawSums(double y)
    {
        QList<Sheet::Entry> sums{
            m_sheet.entry(QStringLiteral("Valor sem imposto"), Field::NetTotal, m_invoice.net),
            m_sheet.entry(QStringLiteral("Imposto (IVA)"), Field::TaxTotal, m_invoice.tax),
            m_sheet.entry(QStringLiteral("Total da conta EUR"), Field::GrossTotal, m_invoice.gross)};
        if (paid()) {
            sums += m_sheet.entry(QStringLiteral("Cartão Multibanco"), std::nullopt, -m_invoice.gross);
            sums += m_sheet.entry(QStringLiteral("Saldo"), Field::AmountDue, Decimal());
        } else {
            sums += m_sheet.entry(QStringLiteral("Saldo em dívida"), Field::AmountDue, m_invoice.gross);
        }
        m_canvas.line(40, y - 14, 250, y - 14, 0.8);
        m_sheet.entries(sums, 40, 250, y, m_body, m_body.bold(), Align::Right, 1.5);
        m_sheet.truth.set(Field::Currency, QStringLiteral("EUR"));
    }

    void drawTaxes(double y)
    {
        m_canvas.text(330, y, QStringLiteral("Taxa"), m_small.bold(), Align::Right);
        m_canvas.text(440, y, QStringLiteral("Incidência"), m_small.bold(), Align::Right);
        m_canvas.text(555, y, QStringLiteral("Imposto"), m_small.bold(), Align::Right);
        for (const TaxRow &row : m_invoice.taxes) {
            y += 13;
            m_canvas.text(330, y, amount(row.rate) + u'%', m_body, Align::Right);
            m_canvas.text(440, y, amount(row.base), m_body, Align::Right);
            m_canvas.text(555, y, amount(row.tax), m_body, Align::Right);
        }
        if (m_invoice.taxes.first().rate.isZero())
            m_canvas.text(555, y + 14, QStringLiteral("0% – M99: não sujeito"), m_small, Align::Right);
    }

    void drawImprint()
    {
        const Company &seller = m_invoice.seller;
        Random &random = m_sheet.random;
        m_canvas.lines(
            297, 786,
            {QStringLiteral("%1-Processado por programa certificado n.º %2/AT")
                 .arg(random.shape(QStringLiteral("@@#@")), random.shape(QStringLiteral("1##"))),
             QStringLiteral("Exploração: %1  ·  NIPC %2  ·  RNET %3")
                 .arg(seller.name, seller.vatId.mid(2), random.digits(4)),
             QStringLiteral("Tel. +351 21 %1  ·  %2  ·  Obrigado pela sua visita").arg(random.digits(7), seller.email)},
            m_small, 1.4, Align::Centre);
        m_sheet.truth.set(Field::SellerVatId, seller.vatId.mid(2));
        m_sheet.truth.set(Field::SellerEmail, seller.email);
    }

    Sheet m_sheet;
    Canvas &m_canvas;
    Invoice &m_invoice;
    TextStyle m_body, m_small;
    QList<QDate> m_dates; ///< beside the items
    int m_nights = 1, m_guests = 1;
};

void drawFolio(Canvas &canvas, Truth &truth, Random &random)
{
    HotelFolio(canvas, truth, random).draw();
}

} // namespace

QList<Layout> heldOutFolio()
{
    return {{.name = QStringLiteral("held-out-j"), .group = Layout::Group::HeldOut, .draw = drawFolio}};
}

} // namespace dbledger::samples
