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

struct FreightCharge
{
    const char16_t *name;
    int likely;          ///< percent of the shipments
    int lowest, highest; ///< pounds
    bool foreign;        ///< mostly agreed in dollars
    bool taxed;
};

constexpr FreightCharge freightCharges[] = {
    {u"Ocean Freight – 1 x 40HC", 100, 900, 6'400, true, false},
    {u"Bunker Adjustment Factor", 60, 80, 690, true, false},
    {u"Low Sulphur Surcharge", 45, 20, 180, true, false},
    {u"Origin Terminal Handling (CFS/CY)", 50, 90, 310, true, false},
    {u"Destination Terminal Handling Charge", 80, 110, 260, false, false},
    {u"Import Customs Clearance incl. up to five tariff headings", 85, 45, 95, false, true},
    {u"Additional Tariff Lines", 30, 5, 60, false, true},
    {u"Port Health / Phyto Inspection Attendance", 25, 60, 240, false, true},
    {u"Haulage Port to Consignee's Premises, loaded leg", 75, 240, 880, false, true},
    {u"Fuel Surcharge on Haulage", 60, 14, 130, false, true},
    {u"Documentation and Telex Release", 55, 25, 65, false, false},
    {u"Quay Rent and Demurrage", 20, 75, 960, false, true},
    {u"Disbursement Fee on Duty/VAT Outlay", 35, 20, 140, false, true}};

/// What a forwarder bills for one shipment: grids of labels over their values, the parties of the carriage besides
/// those of the invoice, charges in two currencies, and who sends it in small print at the foot alone.
class FreightInvoice
{
public:
    FreightInvoice(Canvas &canvas, Truth &truth, Random &random)
        : m_sheet(canvas, truth, random, {.tongue = Tongue::English, .numberShape = QStringLiteral("S0######/@")})
        , m_canvas(canvas)
        , m_invoice(m_sheet.invoice)
        , m_body{m_sheet.oneOf(u"Liberation Sans|FreeSans|Carlito"), 8.5}
        , m_label(m_body.sized(6.5).coloured(QColor(70, 80, 95)))
    {
        ship();
    }

    void draw()
    {
        drawHead();
        drawShipment();
        drawTotals(drawCharges(396));
        drawTransfer();
        drawImprint();
    }

private:
    struct Foreign
    {
        QString amount, rate;
    };

    Random &random() { return m_sheet.random; }

    void ship()
    {
        Invoice &invoice = m_invoice;
        invoice.seller.name =
            lastName(Tongue::English, random()) +
            m_sheet.oneOf(u" Freight Services Ltd| Global Forwarding Limited| Shipping & Transport Ltd"
                          u"| International Logistics Ltd");
        invoice.seller.email = email(invoice.seller.name, Tongue::English, random());
        invoice.items.clear();
        const int rate = random().between(7'100, 8'400); // of the dollar, in ten thousandths
        for (const FreightCharge &charge : freightCharges)
            if (random().percent(charge.likely))
                invoice.items += chargeItem(charge, rate);
        addUp(invoice);
        invoice.due = invoice.issued.addDays(30);
        invoice.amountDue = invoice.gross;
    }

    Item chargeItem(const FreightCharge &charge, int rate)
    {
        Item item;
        item.description = QString::fromUtf16(charge.name);
        item.rate = Decimal::fromInt(charge.taxed ? 20 : 0);
        const Decimal hundredth = Decimal::fromMillionths(10'000);
        Foreign foreign;
        if (charge.foreign && random().percent(80)) {
            const Decimal dollars = Decimal::fromInt(5 * random().between(charge.lowest / 4, charge.highest / 4));
            const Decimal factor = Decimal::fromMillionths(std::int64_t(rate) * 100);
            item.total = dollars.times(factor)->rounded(2);
            foreign = {QStringLiteral("USD ") + amountText(dollars, Tongue::English), factor.toString(4)};
        } else {
            item.total = Decimal::fromInt(random().between(100 * charge.lowest, 100 * charge.highest))
                             .times(hundredth)
                             ->rounded(2);
        }
        m_foreign += foreign;
        return item;
    }

    /// A cell of a grid: the label small in its corner, the value below.
    void cell(const QRectF &place, const Sheet::Entry &entry)
    {
        m_canvas.box(place, Qt::transparent, QColor(150, 160, 175), 0.5);
        m_canvas.text(place.x() + 4, place.y() + 8.5, entry.label, m_label);
        m_canvas.text(place.x() + 4, place.bottom() - 5, entry.text, m_body);
        m_sheet.record(entry);
    }

    QString day(QDate date) const { return dateText(date, Tongue::English, m_pattern); }

    void drawHead()
    {
        const QColor navy(22, 48, 92);
        QString initials;
        for (const QString &word : m_invoice.seller.name.split(u' '))
            if (word.front().isLetter() && initials.size() < 3)
                initials += word.front();
        m_canvas.box({40, 34, 62, 38}, navy);
        m_canvas.text(71, 60, initials, m_body.bold().sized(20).coloured(Qt::white), Align::Centre);
        m_canvas.text(555, 58, QStringLiteral("INVOICE"), m_body.bold().sized(18).coloured(navy), Align::Right);
        m_sheet.recordType();
        m_sheet.party(Sheet::Side::Buyer, 48, 104, m_body.sized(9.5), m_body.sized(9.5));
        const double left = 315, wide = 120, tall = 25;
        const QList<Sheet::Entry> facts{
            m_sheet.entry(QStringLiteral("INVOICE NUMBER"), Field::InvoiceNumber, m_invoice.number),
            m_sheet.entry(QStringLiteral("INVOICE DATE / TAX POINT"), Field::IssueDate, m_invoice.issued, m_pattern),
            m_sheet.entry(QStringLiteral("CUSTOMER ACCOUNT"), Field::BuyerId, m_invoice.buyerId),
            {QStringLiteral("SHIPMENT"), random().shape(QStringLiteral("S000#####")), {}, {}},
            {QStringLiteral("TERMS"), QStringLiteral("30 days from inv. date"), {}, {}},
            m_sheet.entry(QStringLiteral("PAYMENT DUE"), Field::DueDate, m_invoice.due, m_pattern)};
        for (int i = 0; i < facts.size(); ++i)
            cell({left + wide * (i % 2), 86 + tall * (i / 2), wide, tall}, facts[i]);
    }

    void drawShipment()
    {
        m_canvas.box({40, 182, 515, 13}, QColor(22, 48, 92));
        m_canvas.text(44, 191.5, QStringLiteral("SHIPMENT DETAILS"), m_label.bold().coloured(Qt::white));
        const auto place = [this](double x, const QString &label, const QStringList &lines) {
            m_canvas.box({x, 195, 257.5, 50}, Qt::transparent, QColor(150, 160, 175), 0.5);
            m_canvas.text(x + 4, 203.5, label, m_label);
            m_canvas.lines(x + 4, 215, lines, m_body, 1.3);
        };
        const QString consignee = random().percent(60) ? m_invoice.buyer.name : companyName(Tongue::English, random());
        const QString shipper = companyName(Tongue::Dutch, random());
        place(40, QStringLiteral("SHIPPER"), QStringList{shipper} + address(Tongue::Dutch, random()));
        place(297.5, QStringLiteral("CONSIGNEE"), QStringList{consignee} + address(Tongue::English, random()));
        const QDate arrived = m_invoice.issued.addDays(-random().between(1, 6));
        const QDate sailed = arrived.addDays(-random().between(18, 36));
        const QString weight = QStringLiteral("%1 KG").arg(random().between(2'400, 24'000));
        const auto fact = [](const char16_t *label, const QString &text) {
            return Sheet::Entry{QString::fromUtf16(label), text, {}, {}};
        };
        const QString volume = QStringLiteral("%1.%2 M3").arg(random().between(8, 66)).arg(random().digits(3));
        const QList<QList<Sheet::Entry>> rows{
            {m_sheet.entry(QStringLiteral("YOUR ORDER NO."), Field::PurchaseOrder, m_invoice.order),
             fact(u"WEIGHT", weight), fact(u"VOLUME", volume),
             fact(u"PACKAGES", QStringLiteral("%1 CTN").arg(random().between(40, 1'900)))},
            {fact(u"VESSEL / VOYAGE", m_sheet.oneOf(u"EVER LARK / 0842W|MSC ORSOLA / FE621R|OOCL DEE / 031W")),
             fact(u"BILL OF LADING", random().shape(QStringLiteral("@@@@########"))),
             fact(u"CONTAINER", random().shape(QStringLiteral("@@@U#######"))),
             fact(u"INCOTERM", m_sheet.oneOf(u"FOB|EXW|FCA|CIF"))},
            {fact(u"ORIGIN", m_sheet.oneOf(u"CNNGB – Ningbo|CNSHA – Shanghai|INNSA – Nhava Sheva")),
             fact(u"ETD", day(sailed)), fact(u"DESTINATION", m_sheet.oneOf(u"GBFXT – Felixstowe|GBSOU – Southampton")),
             fact(u"ETA", day(arrived))}};
        for (int row = 0; row < rows.size(); ++row)
            for (int column = 0; column < rows[row].size(); ++column)
                cell({40 + 128.75 * column, 245 + 25.0 * row, 128.75, 25}, rows[row][column]);
        const QString goods = m_sheet.oneOf(u"HOUSEHOLD CERAMICS|STEEL BRACKETS|GARDEN FURNITURE|COTTON TEXTILES");
        cell({40, 320, 515, 25}, {QStringLiteral("GOODS DESCRIPTION"), goods, {}, {}});
    }

    double drawCharges(double y)
    {
        m_canvas.box({40, y - 30, 515, 13}, QColor(22, 48, 92));
        m_canvas.text(44, y - 20.5, QStringLiteral("CHARGES"), m_label.bold().coloured(Qt::white));
        m_canvas.text(44, y - 5, QStringLiteral("DESCRIPTION"), m_label);
        m_canvas.text(372, y - 5, QStringLiteral("AGREED IN"), m_label, Align::Right);
        m_canvas.text(420, y - 5, QStringLiteral("EXCH. RATE"), m_label, Align::Right);
        m_canvas.text(452, y - 5, QStringLiteral("VAT"), m_label, Align::Centre);
        m_canvas.text(551, y - 5, QStringLiteral("CHARGES IN GBP"), m_label, Align::Right);
        m_canvas.line(40, y, 555, y, 0.4, Qt::gray);
        y += 13;
        for (int i = 0; i < m_invoice.items.size(); ++i, y += 13.5) {
            const Item &item = m_invoice.items[i];
            m_canvas.text(44, y, item.description, m_body);
            m_canvas.text(372, y, m_foreign[i].amount, m_body, Align::Right);
            m_canvas.text(420, y, m_foreign[i].rate, m_body, Align::Right);
            m_canvas.text(452, y, item.rate.isZero() ? QStringLiteral("Z") : QStringLiteral("S"), m_body,
                          Align::Centre);
            m_canvas.text(551, y, amountText(item.total, Tongue::English), m_body, Align::Right);
            m_sheet.truth.addLine({item.description, {}, {}, item.total, item.rate});
        }
        return y;
    }

    void drawTotals(double y)
    {
        m_canvas.line(40, y - 4, 555, y - 4, 0.4, Qt::gray);
        m_canvas.text(44, y + 12, QStringLiteral("S = VAT at 20%, Z = zero rated (international carriage)"), m_label);
        const double end = m_sheet.entries({m_sheet.entry(QStringLiteral("SUBTOTAL"), Field::NetTotal, m_invoice.net),
                                            m_sheet.entry(QStringLiteral("ADD VAT"), Field::TaxTotal, m_invoice.tax)},
                                           400, 551, y + 10, m_label, m_body, Align::Right, 1.6);
        m_canvas.box({392, end - 10, 163, 17}, QColor(225, 231, 241));
        m_sheet.entries({m_sheet.entry(QStringLiteral("TOTAL GBP"), Field::GrossTotal, m_invoice.gross)}, 400, 551,
                        end + 2, m_label.bold(), m_body.bold().sized(10.5), Align::Right);
        m_sheet.truth.set(Field::Currency, QStringLiteral("GBP"));
    }

    void drawTransfer()
    {
        const Company &seller = m_invoice.seller;
        m_canvas.box({40, 706, 515, 58}, Qt::transparent, QColor(150, 160, 175), 0.5);
        m_canvas.text(44, 715, QStringLiteral("TRANSFER FUNDS TO"), m_label);
        m_sheet.entries({{QStringLiteral("Account name"), seller.name, {}, {}},
                         {QStringLiteral("Sort code"), random().shape(QStringLiteral("##-##-##")), {}, {}},
                         {QStringLiteral("Account no."), random().digits(8), {}, {}}},
                        44, 110, 728, m_body, m_body);
        m_sheet.entries({{QStringLiteral("IBAN"), grouped(seller.iban, 4), Field::Iban, seller.iban},
                         m_sheet.entry(QStringLiteral("SWIFT"), Field::Bic, seller.bic),
                         {QStringLiteral("Pay ref"), m_invoice.number, {}, {}}},
                        310, 350, 728, m_body, m_body);
    }

    void drawImprint()
    {
        const Company &seller = m_invoice.seller;
        const QString where = seller.address.join(QStringLiteral(", "));
        m_canvas.lines(297, 784,
                       {QStringLiteral("%1 | %2 | T %3 | %4").arg(seller.name, where, seller.phone, seller.email),
                        QStringLiteral("Registered in England & Wales No. %1. VAT Registration GB %2. EORI %3")
                            .arg(random().shape(QStringLiteral("0#######")), grouped(seller.vatId.mid(2), 3),
                                 seller.vatId + QStringLiteral("000")),
                        QStringLiteral("All business is transacted under the BIFA Standard Trading Conditions, 2021 "
                                       "edition. Any query must be raised within 7 days.")},
                       m_label.sized(6.8), 1.5, Align::Centre);
        m_sheet.truth.set(Field::SellerName, seller.name);
        m_sheet.truth.set(Field::SellerAddress, where);
        m_sheet.truth.set(Field::SellerVatId, seller.vatId);
        m_sheet.truth.set(Field::SellerEmail, seller.email);
    }

    Sheet m_sheet;
    Canvas &m_canvas;
    Invoice &m_invoice;
    TextStyle m_body, m_label;
    QList<Foreign> m_foreign; ///< beside the items
    const QString m_pattern = QStringLiteral("dd-MMM-yy");
};

void drawFreight(Canvas &canvas, Truth &truth, Random &random)
{
    FreightInvoice(canvas, truth, random).draw();
}

} // namespace

QList<Layout> heldOutFreight()
{
    return {{.name = QStringLiteral("held-out-h"), .group = Layout::Group::HeldOut, .draw = drawFreight}};
}

} // namespace dbledger::samples
