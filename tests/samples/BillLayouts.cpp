// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

namespace {

const QString dayInWords = QStringLiteral("d MMM yyyy");

double nextSheet(Canvas &canvas)
{
    canvas.newPage();
    return 60;
}

Decimal cents(int count)
{
    return Decimal::fromMillionths(std::int64_t(count) * 10'000);
}

Item oneOff(const QString &description, Decimal quantity, Decimal price)
{
    Item item;
    item.description = description;
    item.quantity = quantity;
    item.price = price;
    item.total = quantity.times(price)->rounded(2);
    item.rate = Decimal::fromInt(20);
    return item;
}

/// A plan for so many people, what changed within the month, what was used beyond it; perhaps a discount on all.
void subscribe(Invoice &invoice, Random &random)
{
    const QDate last = invoice.issued.addDays(-1), first = last.addMonths(-1).addDays(1);
    const QDate change = first.addDays(random.between(4, 24));
    const auto day = [](QDate date) { return dateText(date, Tongue::English, dayInWords); };
    const QString plan = random.pick(
        QStringList{QStringLiteral("Team plan"), QStringLiteral("Business plan"), QStringLiteral("Scale plan")});
    const Decimal seats = Decimal::fromInt(random.between(3, 45));
    Item main = oneOff(plan + QStringLiteral(", billed monthly"), seats, cents(random.between(900, 4'900)));
    main.details = {QStringLiteral("%1 – %2").arg(day(first), day(last))};
    invoice.items = {main};
    if (random.percent(60)) {
        const Decimal credit = main.total.percent(Decimal::fromInt(random.between(10, 60)))->rounded(2);
        invoice.items +=
            oneOff(QStringLiteral("Unused time on Starter plan after ") + day(change), Decimal::fromInt(1), -credit);
        invoice.items += oneOff(QStringLiteral("Remaining time on %1 after %2").arg(plan, day(change)), seats,
                                cents(random.between(200, 2'900)));
    }
    for (const char16_t *extra : {u"API requests beyond allowance, per thousand", u"Additional storage, 100 GB blocks",
                                  u"Priority support with four-hour response"})
        if (random.percent(45))
            invoice.items += oneOff(QString::fromUtf16(extra), Decimal::fromInt(random.between(1, 30)),
                                    cents(random.between(40, 8'900)));
    invoice.charge = Decimal();
    addUp(invoice);
    if (random.percent(40)) {
        invoice.charge = -invoice.net.percent(Decimal::fromInt(15))->rounded(2);
        addUp(invoice);
    }
}

QList<Sheet::Entry> subscriptionSums(Sheet &sheet, bool paid)
{
    const Invoice &invoice = sheet.invoice;
    QList<Sheet::Entry> sums;
    if (!invoice.charge.isZero()) {
        sheet.truth.setCharge(invoice.charge);
        sums += {sheet.entry(QStringLiteral("Usage and plans"), std::nullopt, invoice.net - invoice.charge),
                 sheet.entry(QStringLiteral("PARTNER15 (15% off)"), std::nullopt, invoice.charge)};
    }
    sums += {sheet.entry(QStringLiteral("Taxable amount"), Field::NetTotal, invoice.net),
             sheet.entry(QStringLiteral("VAT – United Kingdom (20%)"), Field::TaxTotal, invoice.tax),
             sheet.entry(QStringLiteral("Bill total"), Field::GrossTotal, invoice.gross)};
    if (paid)
        sums += sheet.entry(QStringLiteral("Card ending 4242"), std::nullopt, -invoice.gross);
    sums += sheet.entry(QStringLiteral("Left to pay"), Field::AmountDue, paid ? Decimal() : invoice.gross);
    return sums;
}

/// What an online service bills: the customer and the facts in one grey panel, who sells in a line at the foot, a stamp
/// where the card has paid.
void drawSubscription(Canvas &canvas, Truth &truth, Random &random)
{
    Sheet sheet(canvas, truth, random, {.tongue = Tongue::English, .numberShape = QStringLiteral("@#@##@@#-00##")});
    Invoice &invoice = sheet.invoice;
    subscribe(invoice, random);
    sheet.symbol = QStringLiteral("£");
    const bool paid = random.percent(65);
    const Company &seller = invoice.seller;
    const TextStyle body{sheet.oneOf(u"Lato|Carlito|DejaVu Sans"), 9}, label = body.sized(8).coloured(Qt::darkGray);
    canvas.text(48, 64, seller.name, body.bold().sized(16).coloured(QColor(70, 60, 170)));
    canvas.text(48, 84, QStringLiteral("VAT invoice for your subscription"), body.sized(11));
    sheet.recordType();
    if (paid) {
        canvas.box({430, 44, 117, 40}, Qt::transparent, QColor(40, 140, 80), 2);
        canvas.text(488, 62, QStringLiteral("PAID"), body.bold().sized(15).coloured(QColor(40, 140, 80)),
                    Align::Centre);
        canvas.text(488, 77, QStringLiteral("with thanks"), label, Align::Centre);
    }
    canvas.box({48, 104, 499, 92}, QColor(244, 244, 248));
    canvas.text(350, 120, QStringLiteral("Account holder"), label);
    sheet.party(Sheet::Side::Buyer, 350, 134, body.bold(), body);
    QList<Sheet::Entry> facts{
        sheet.entry(QStringLiteral("Bill ID"), Field::InvoiceNumber, invoice.number),
        sheet.entry(QStringLiteral("Billed on"), Field::IssueDate, invoice.issued, dayInWords),
        {QStringLiteral("Renews on"), dateText(invoice.issued.addMonths(1), Tongue::English, dayInWords), {}, {}}};
    if (!paid)
        facts += sheet.entry(QStringLiteral("Payment will be taken on"), Field::DueDate, invoice.due, dayInWords);
    sheet.entries(facts, 60, 190, 122, label, body, Align::Left, 2);

    TableStyle style{.head = label, .body = body, .left = 48, .right = 547, .descriptionWidth = 220, .bottom = 640};
    style.symbol = sheet.symbol;
    style.gap = 9;
    const double y = drawTable(canvas, truth, invoice,
                               {{Cell::Description, QStringLiteral("What you are paying for"), 48},
                                {Cell::Quantity, QStringLiteral("Units"), 330, Align::Right},
                                {Cell::Price, QStringLiteral("Each"), 425, Align::Right},
                                {Cell::Total, QStringLiteral("Before VAT"), 547, Align::Right}},
                               style, 226, [&canvas] { return nextSheet(canvas); });
    canvas.line(300, y - 4, 547, y - 4, 0.5, Qt::lightGray);
    sheet.entries(subscriptionSums(sheet, paid), 300, 547, y + 12, body, body.bold(), Align::Right, 1.9);
    const QString foot = QStringLiteral("%1, %2").arg(seller.name, seller.address.join(QStringLiteral(", ")));
    canvas.text(297, 790, foot, label, Align::Centre);
    canvas.text(297, 802,
                QStringLiteral("Tax registration %1 · All prices in GBP · %2").arg(seller.vatId, seller.email), label,
                Align::Centre);
    truth.set(Field::SellerName, seller.name);
    truth.set(Field::SellerAddress, seller.address.join(QStringLiteral(", ")));
    truth.set(Field::SellerVatId, seller.vatId);
    truth.set(Field::SellerEmail, seller.email);
    truth.set(Field::Currency, QStringLiteral("GBP"));
}

struct WaterService
{
    const char16_t *name, *unit;
    int most;            ///< units
    int lowest, highest; ///< price in cents
    int rate;
};

constexpr WaterService waterServices[] = {
    {u"Cuota fija de abastecimiento", u"mes", 2, 380, 1'290, 10},
    {u"Consumo primer bloque, de 0 a 15 m³", u"m³", 30, 35, 78, 10},
    {u"Consumo segundo bloque, de 15 a 30 m³ por vivienda y bimestre", u"m³", 30, 80, 145, 10},
    {u"Consumo tercer bloque, exceso sobre 30 m³", u"m³", 60, 150, 260, 10},
    {u"Servicio de alcantarillado y depuración de aguas residuales", u"m³", 60, 30, 95, 10},
    {u"Conservación de contador", u"mes", 2, 60, 190, 21},
    {u"Alquiler de equipo de telelectura", u"mes", 2, 90, 310, 21},
    {u"Desplazamiento de operario por comprobación de lectura", u"ud", 1, 1'890, 3'990, 21}};

void supplyWater(Invoice &invoice, Random &random)
{
    invoice.seller.name = QStringLiteral("Aguas de %1, S.A.").arg(lastName(Tongue::Spanish, random));
    invoice.items.clear();
    for (const WaterService &service : waterServices) {
        if (invoice.items.size() > 1 && random.percent(30))
            continue;
        Item item = oneOff(QString::fromUtf16(service.name), Decimal::fromInt(random.between(1, service.most)),
                           cents(random.between(service.lowest, service.highest)));
        item.unit = QString::fromUtf16(service.unit);
        item.rate = Decimal::fromInt(service.rate);
        if (random.percent(20)) {
            item.discount = Decimal::fromInt(5 * random.between(1, 6));
            item.total = item.total.percent(Decimal::fromInt(100) - item.discount)->rounded(2);
        }
        invoice.items += item;
    }
    addUp(invoice);
}

/// Where, which meter, what it showed, what was paid before: all of it dates and numbers that are not the invoice's.
void drawSupply(Sheet &sheet, const TextStyle &body)
{
    const Invoice &invoice = sheet.invoice;
    Random &random = sheet.random;
    const QString pattern = QStringLiteral("dd/MM/yyyy");
    const int before = random.between(200, 4'000);
    sheet.canvas.text(45, 300, QStringLiteral("Su suministro"), body.bold().sized(11));
    double y =
        sheet.entries({sheet.entry(QStringLiteral("Póliza"), Field::BuyerId, invoice.buyerId),
                       {QStringLiteral("Punto de suministro"), address(Tongue::Spanish, random).first(), {}, {}},
                       {QStringLiteral("Contador"), random.digits(9), {}, {}},
                       {QStringLiteral("Lectura anterior"),
                        QStringLiteral("%1 m³ (%2)").arg(before).arg(invoice.issued.addDays(-68).toString(pattern)),
                        {},
                        {}},
                       {QStringLiteral("Lectura actual"),
                        QStringLiteral("%1 m³ (%2)")
                            .arg(before + random.between(4, 60))
                            .arg(invoice.issued.addDays(-7).toString(pattern)),
                        {},
                        {}}},
                      45, 140, 318, body.coloured(Qt::darkGray), body);
    sheet.canvas.text(45, y + 16, QStringLiteral("Sus últimos recibos"), body.bold().sized(11));
    y += 34;
    for (int back = 1; back <= 3; ++back, y += 13) {
        sheet.canvas.text(
            45, y, dateText(invoice.issued.addMonths(-2 * back), Tongue::Spanish, QStringLiteral("MMMM yyyy")), body);
        sheet.canvas.text(250, y, amountText(cents(random.between(1'500, 9'000)), Tongue::Spanish, sheet.symbol), body,
                          Align::Right);
    }
}

/// The first page: who, where, how much and when it will be taken from the account.
void drawWaterSummary(Sheet &sheet, const TextStyle &body)
{
    const Invoice &invoice = sheet.invoice;
    const QString pattern = QStringLiteral("dd/MM/yyyy"), from = invoice.issued.addDays(-68).toString(pattern);
    const QColor blue(20, 100, 160);
    sheet.canvas.box({0, 0, 595, 14}, blue);
    sheet.canvas.text(45, 62, invoice.seller.name, body.bold().sized(17).coloured(blue));
    sheet.party(Sheet::Side::Buyer, 330, 130, body.sized(10.5), body.sized(10.5));
    double y =
        sheet.sentences({sheet.entry(QStringLiteral("Factura-recibo"), Field::InvoiceNumber, invoice.number),
                         sheet.entry(QStringLiteral("Emitida con fecha"), Field::IssueDate, invoice.issued, pattern)},
                        45, 120, body.bold().sized(10), 1.6);
    sheet.recordType();
    sheet.canvas.text(45, y, QStringLiteral("Periodo: %1 a %2").arg(from, invoice.issued.addDays(-7).toString(pattern)),
                      body);
    sheet.canvas.box({45, 200, 505, 66}, QColor(232, 242, 250));
    sheet.canvas.text(60, 222, QStringLiteral("Importe del recibo"), body.sized(11));
    sheet.canvas.text(60, 248, amountText(invoice.gross, Tongue::Spanish, sheet.symbol), body.bold().sized(19));
    sheet.truth.set(Field::GrossTotal, invoice.gross);
    sheet.canvas.lines(250, 222,
                       {QStringLiteral("Lo cargaremos el %1 en su cuenta").arg(invoice.due.toString(pattern)),
                        invoice.buyer.iban.left(4) + QStringLiteral(" **** **** **** ") + invoice.buyer.iban.right(4)},
                       body, 1.6);
    sheet.truth.set(Field::DueDate, invoice.due);
    drawSupply(sheet, body);
    sheet.canvas.text(320, 300, QStringLiteral("En resumen"), body.bold().sized(11));
    sheet.entries({sheet.entry(QStringLiteral("Agua y servicios"), Field::NetTotal, invoice.net),
                   sheet.entry(QStringLiteral("Impuestos repercutidos"), Field::TaxTotal, invoice.tax),
                   sheet.entry(QStringLiteral("Importe del recibo"), std::nullopt, invoice.gross)},
                  320, 550, 318, body, body, Align::Right, 1.7);
    const Company &seller = invoice.seller;
    sheet.canvas.lines(45, 800,
                       {QStringLiteral("%1 – %2").arg(seller.name, seller.address.join(QStringLiteral(" – "))),
                        QStringLiteral("Registro Mercantil, tomo 2.148, folio 61, hoja 15.302. C.I.F. %1. Atención al "
                                       "cliente: 900 100 200")
                            .arg(seller.vatId.mid(2))},
                       body.sized(7));
    sheet.truth.set(Field::SellerName, seller.name);
    sheet.truth.set(Field::SellerAddress, seller.address.join(QStringLiteral(", ")));
    sheet.truth.set(Field::SellerVatId, seller.vatId.mid(2));
    sheet.truth.set(Field::Currency, QStringLiteral("EUR"));
}

/// A water company's bill: a page that sums it up, and its lines with the taxes on the second.
void drawWater(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::Spanish, .numberShape = QStringLiteral("%1@#######")};
    recipe.buyerIsPerson = random.percent(60);
    Sheet sheet(canvas, truth, random, recipe);
    supplyWater(sheet.invoice, random);
    sheet.symbol = QStringLiteral("€");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Carlito|Liberation Sans|FreeSans"), 9};
    drawWaterSummary(sheet, body);
    canvas.newPage();
    canvas.text(45, 50, invoice.seller.name, body);
    canvas.text(550, 50, QStringLiteral("%1 · hoja 2 de 2").arg(invoice.number), body, Align::Right);
    canvas.text(45, 84, QStringLiteral("Así se calcula su recibo"), body.bold().sized(12));
    TableStyle style{.head = body.bold(), .body = body, .left = 40, .right = 555, .descriptionWidth = 190};
    style.headFill = QColor(232, 242, 250);
    double y = drawTable(canvas, truth, invoice,
                         {{Cell::Description, QStringLiteral("Servicio prestado"), 45},
                          {Cell::Quantity, QStringLiteral("Medida"), 290, Align::Right},
                          {Cell::Unit, QString(), 295},
                          {Cell::Price, QStringLiteral("Tarifa"), 375, Align::Right},
                          {Cell::Discount, QStringLiteral("Bonif."), 430, Align::Right},
                          {Cell::Rate, QStringLiteral("I.V.A."), 480, Align::Right},
                          {Cell::Total, QStringLiteral("Euros"), 550, Align::Right}},
                         style, 108, [&canvas] { return nextSheet(canvas); });
    for (const TaxRow &row : invoice.taxes) {
        y += 15;
        canvas.text(45, y,
                    QStringLiteral("I.V.A. %1 % sobre %2")
                        .arg(numberText(row.rate, Tongue::Spanish), amountText(row.base, Tongue::Spanish)),
                    body);
        canvas.text(550, y, amountText(row.tax, Tongue::Spanish), body, Align::Right);
    }
    canvas.text(45, y + 22, QStringLiteral("Importe del recibo"), body.bold());
    canvas.text(550, y + 22, amountText(invoice.gross, Tongue::Spanish), body.bold(), Align::Right);
}

} // namespace

QList<Layout> billLayouts()
{
    return {{.name = QStringLiteral("en-plan"), .draw = drawSubscription},
            {.name = QStringLiteral("es-water"), .draw = drawWater}};
}

} // namespace dbledger::samples
