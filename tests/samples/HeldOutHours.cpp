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

constexpr const char16_t *consultantWork =
    u"Conference call with client regarding scope of phase two; follow-up email to project team with open items and "
    u"owners|Review of vendor responses|Draft requirements matrix and reconcile with statement of work|Site visit, "
    u"plant no. 3, interviews with shift supervisors and walk-through of receiving dock|Data model workshop|Prepare "
    u"board presentation|Analyze freight invoices for prior fiscal year, identify duplicate billing and prepare "
    u"summary schedule for controller|Telephone conference with counsel|Revise implementation schedule per comments "
    u"received|Quality review of deliverables";
constexpr const char16_t *consultantExpenses =
    u"Airfare, coach round trip|Hotel, two nights|Mileage at IRS rate|Courier and overnight delivery|Meals while "
    u"traveling|Color printing and binding|Airport parking";

/// A consultancy's bill of hours: who did what on which day, the expenses below in a table of their own, no tax as a
/// rule, and a slip to cut off and send back with the check.
class HoursInvoice
{
public:
    HoursInvoice(Canvas &canvas, Truth &truth, Random &random)
        : m_sheet(canvas, truth, random, {.tongue = Tongue::American, .numberShape = QStringLiteral("1####")})
        , m_canvas(canvas)
        , m_invoice(m_sheet.invoice)
        , m_body{m_sheet.oneOf(u"Liberation Serif|Lato|Liberation Sans|FreeSerif"), 9}
        , m_small(m_body.sized(7.5))
    {
        m_sheet.symbol = QStringLiteral("$");
        work();
    }

    void draw()
    {
        drawHead();
        double y = drawHours(232);
        y = drawExpenses(y + 14);
        drawSums(y);
        drawSlip();
    }

private:
    Random &random() { return m_sheet.random; }
    QString day(QDate date) const { return dateText(date, Tongue::American, QStringLiteral("MM/dd/yyyy")); }
    QString plain(Decimal amount) const { return amountText(amount, Tongue::American); }

    void work()
    {
        Invoice &invoice = m_invoice;
        invoice.seller.name =
            lastName(Tongue::American, random()) + m_sheet.oneOf(u" Advisory Group, LLC| Consulting Partners LLP|"
                                                                 u" & Associates, P.C.| Management Consultants, Inc.");
        invoice.seller.email = email(invoice.seller.name, Tongue::American, random());
        invoice.items.clear();
        const Decimal tax = random().percent(30) ? *Decimal::parse(m_sheet.oneOf(u"6.35|8.25")) : Decimal();
        QDate date = invoice.issued.addDays(-32);
        const QList<int> rates{5 * random().between(52, 90), 5 * random().between(30, 51)};
        for (int left = random().between(3, 9); left > 0; --left) {
            Item item;
            item.description = m_sheet.oneOf(QString::fromUtf16(consultantWork).split(u'|'));
            item.quantity = Decimal::fromMillionths(std::int64_t(random().between(2, 32)) * 250'000);
            const int who = random().below(2);
            item.unit = who == 0 ? QStringLiteral("RJM") : QStringLiteral("TKL");
            item.price = Decimal::fromInt(rates[who]);
            item.total = item.quantity.times(item.price)->rounded(2);
            add(item, date, tax);
            date = date.addDays(random().between(0, 3));
        }
        m_hours = invoice.items.size();
        date = invoice.issued.addDays(-31);
        for (const QString &expense : QString::fromUtf16(consultantExpenses).split(u'|')) {
            date = date.addDays(random().between(0, 4));
            if (random().percent(75))
                continue;
            Item item;
            item.description = expense;
            item.total = Decimal::fromMillionths(std::int64_t(random().between(1'150, 78'000)) * 10'000);
            add(item, date, tax);
        }
        addUp(invoice);
        invoice.due = invoice.issued.addDays(random().percent(70) ? 30 : 15);
        if (random().percent(35))
            invoice.prepaid = Decimal::fromInt(100 * random().between(2, 9));
        if (invoice.prepaid > invoice.gross)
            invoice.prepaid = Decimal();
        invoice.amountDue = invoice.gross - invoice.prepaid;
    }

    void add(Item item, QDate date, Decimal tax)
    {
        item.rate = tax;
        m_invoice.items += item;
        m_dates += date;
    }

    void drawHead()
    {
        const QColor slate(60, 72, 88);
        m_sheet.party(Sheet::Side::Seller, 54, 58, m_body.bold().sized(14).coloured(slate), m_body);
        m_canvas.text(558, 62, QStringLiteral("Invoice"), m_body.sized(22).coloured(slate), Align::Right);
        m_sheet.recordType();
        m_canvas.line(54, 100, 558, 100, 1.2, slate);
        const QString attention = random().percent(50) ? QStringLiteral("Attn: Accounts Payable") : QString();
        const double y = m_sheet.party(Sheet::Side::Buyer, 54, 124, m_body.sized(10), m_body.sized(10));
        m_canvas.text(54, y, attention, m_body.sized(10));
        m_sheet.entries(
            {m_sheet.entry(QStringLiteral("Invoice #"), Field::InvoiceNumber, m_invoice.number),
             m_sheet.entry(QStringLiteral("Date"), Field::IssueDate, m_invoice.issued, QStringLiteral("MM/dd/yyyy")),
             m_sheet.entry(QStringLiteral("Client ID"), Field::BuyerId, m_invoice.buyerId),
             {QStringLiteral("Engagement"), random().shape(QStringLiteral("##-####")), {}, {}},
             {QStringLiteral("Terms"), QStringLiteral("Net %1").arg(m_invoice.issued.daysTo(m_invoice.due)), {}, {}},
             m_sheet.entry(QStringLiteral("Payment due"), Field::DueDate, m_invoice.due, QStringLiteral("MM/dd/yyyy"))},
            400, 558, 124, m_body.coloured(slate), m_body, Align::Right, 1.45);
        m_canvas.text(54, 204,
                      QStringLiteral("For professional services rendered through ") +
                          day(m_invoice.issued.addDays(-m_invoice.issued.day())),
                      m_body.bold());
    }

    double hoursHead(double y)
    {
        const TextStyle head = m_small.bold();
        m_canvas.text(54, y, QStringLiteral("Date"), head);
        m_canvas.text(112, y, QStringLiteral("Staff"), head);
        m_canvas.text(146, y, QStringLiteral("Services"), head);
        m_canvas.text(430, y, QStringLiteral("Hours"), head, Align::Right);
        m_canvas.text(488, y, QStringLiteral("Rate"), head, Align::Right);
        m_canvas.text(558, y, QStringLiteral("Amount"), head, Align::Right);
        m_canvas.line(54, y + 4, 558, y + 4, 0.5, Qt::gray);
        return y + 18;
    }

    double room(double y, double height)
    {
        if (y + height <= 606)
            return y;
        m_canvas.text(558, 760, QStringLiteral("Continued on next page"), m_small, Align::Right);
        m_canvas.newPage();
        m_canvas.text(54, 44, QStringLiteral("%1 – Invoice # %2").arg(m_invoice.seller.name, m_invoice.number),
                      m_small);
        return 76;
    }

    double drawHours(double y)
    {
        y = hoursHead(y);
        Decimal hours, fees;
        for (qsizetype i = 0; i < m_hours; ++i) {
            const Item &item = m_invoice.items[i];
            const QStringList texts = m_canvas.wrapped(item.description, 238, m_body);
            if (const double top = room(y, 12.0 * double(texts.size())); top != y)
                y = hoursHead(top);
            m_canvas.text(54, y, day(m_dates[i]), m_body);
            m_canvas.text(112, y, item.unit, m_body);
            m_canvas.text(430, y, item.quantity.toString(2), m_body, Align::Right);
            m_canvas.text(488, y, plain(item.price), m_body, Align::Right);
            m_canvas.text(558, y, plain(item.total), m_body, Align::Right);
            y = m_canvas.lines(146, y, texts, m_body) + 5;
            m_sheet.truth.addLine({item.description, item.quantity, item.price, item.total, {}});
            hours = hours + item.quantity;
            fees = fees + item.total;
        }
        y = room(y, 20);
        m_canvas.text(146, y, QStringLiteral("Total professional fees"), m_body.bold());
        m_canvas.text(430, y, hours.toString(2), m_body.bold(), Align::Right);
        m_canvas.text(558, y, m_sheet.entry({}, std::nullopt, fees).text, m_body.bold(), Align::Right);
        return y + 14;
    }

    double drawExpenses(double y)
    {
        const qsizetype count = m_invoice.items.size() - m_hours;
        if (count == 0)
            return y;
        y = room(y, 40 + 13.0 * double(count));
        m_canvas.text(54, y, QStringLiteral("Reimbursable expenses"), m_body.bold());
        m_canvas.line(54, y + 4, 558, y + 4, 0.5, Qt::gray);
        y += 18;
        Decimal sum;
        for (qsizetype i = m_hours; i < m_invoice.items.size(); ++i, y += 13) {
            const Item &item = m_invoice.items[i];
            m_canvas.text(54, y, day(m_dates[i]), m_body);
            m_canvas.text(146, y, item.description, m_body);
            m_canvas.text(558, y, plain(item.total), m_body, Align::Right);
            m_sheet.truth.addLine({item.description, {}, {}, item.total, {}});
            sum = sum + item.total;
        }
        m_canvas.text(146, y, QStringLiteral("Total expenses"), m_body.bold());
        m_canvas.text(558, y, m_sheet.entry({}, std::nullopt, sum).text, m_body.bold(), Align::Right);
        return y + 14;
    }

    void drawSums(double y)
    {
        QList<Sheet::Entry> sums;
        if (!m_invoice.tax.isZero()) {
            sums += m_sheet.entry(QStringLiteral("Fees and expenses"), Field::NetTotal, m_invoice.net);
            const QString rate = numberText(m_invoice.taxes.first().rate, Tongue::American);
            sums += m_sheet.entry(QStringLiteral("State sales tax %1%").arg(rate), Field::TaxTotal, m_invoice.tax);
        }
        sums += m_sheet.entry(QStringLiteral("Total this invoice"), Field::GrossTotal, m_invoice.gross);
        if (!m_invoice.prepaid.isZero()) {
            sums += m_sheet.entry(QStringLiteral("Less retainer applied"), std::nullopt, -m_invoice.prepaid);
            sums += m_sheet.entry(QStringLiteral("Balance due"), std::nullopt, m_invoice.amountDue);
        }
        y = room(y, 14.0 * double(sums.size())) + 8;
        m_canvas.line(360, y - 11, 558, y - 11, 0.8);
        m_sheet.entries(sums, 360, 558, y, m_body, m_body.bold(), Align::Right, 1.5);
        m_sheet.truth.set(Field::Currency, QStringLiteral("USD"));
    }

    /// Cut off below the bill: who to pay, and the number and the amount once more.
    void drawSlip()
    {
        for (double x = 54; x < 558; x += 8)
            m_canvas.line(x, 648, x + 4, 648, 0.7, Qt::gray);
        m_canvas.text(306, 660, QStringLiteral("Please detach and return this portion with your payment"), m_small,
                      Align::Centre);
        const Company &seller = m_invoice.seller;
        m_canvas.text(54, 682, QStringLiteral("REMIT TO"), m_small.bold());
        m_canvas.lines(54, 695, QStringList{seller.name} + seller.address, m_body);
        m_canvas.text(54, 736, QStringLiteral("Billing questions: %1, %2").arg(seller.phone, seller.email), m_small);
        m_sheet.truth.set(Field::SellerEmail, seller.email);
        m_sheet.truth.set(Field::AmountDue, m_invoice.amountDue);
        const QStringList labels{QStringLiteral("CLIENT"), QStringLiteral("INVOICE"), QStringLiteral("PLEASE PAY")};
        const QStringList values{m_invoice.buyerId, m_invoice.number,
                                 m_sheet.entry({}, std::nullopt, m_invoice.amountDue).text};
        for (int i = 0; i < 3; ++i) {
            m_canvas.box({318 + 80.0 * i, 674, 80, 30}, Qt::transparent, Qt::black, 0.5);
            m_canvas.text(322 + 80.0 * i, 683, labels[i], m_small.sized(6.5));
            m_canvas.text(358 + 80.0 * i, 698, values[i], m_body.bold(), Align::Centre);
        }
        m_canvas.text(318, 726, QStringLiteral("Amount enclosed  $ ______________"), m_body);
        m_canvas.text(318, 742, QStringLiteral("Check no.  ____________________"), m_body);
    }

    Sheet m_sheet;
    Canvas &m_canvas;
    Invoice &m_invoice;
    TextStyle m_body, m_small;
    QList<QDate> m_dates;  ///< beside the items
    qsizetype m_hours = 0; ///< how many of the items are hours; the expenses follow
};

void drawHoursInvoice(Canvas &canvas, Truth &truth, Random &random)
{
    HoursInvoice(canvas, truth, random).draw();
}

} // namespace

QList<Layout> heldOutHours()
{
    return {{.name = QStringLiteral("held-out-k"),
             .group = Layout::Group::HeldOut,
             .size = {612, 792},
             .draw = drawHoursInvoice}};
}

} // namespace dbledger::samples
