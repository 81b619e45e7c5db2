// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

namespace dbledger::samples {

using domain::Field;

namespace {

double drawModernItems(Sheet &sheet, const TextStyle &body)
{
    TableStyle style{.head = body.bold(), .body = body};
    style.headFill = QColor(228, 231, 236);
    style.symbol = sheet.random.percent(50) ? sheet.symbol : QString();
    style.descriptionWidth = 240;
    style.gap = 7;
    const QList<Column> columns{{Cell::Description, sheet.oneOf(u"Item|Description"), 46},
                                {Cell::Quantity, sheet.oneOf(u"Qty|Quantity"), 340, Align::Right},
                                {Cell::Price, sheet.oneOf(u"Unit price|Price"), 420, Align::Right},
                                {Cell::Rate, QStringLiteral("VAT"), 470, Align::Right},
                                {Cell::Total, sheet.oneOf(u"Amount|Net"), 548, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 250, [&sheet] {
        sheet.canvas.newPage();
        return 60.0;
    });
}

void drawModern(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::English, .numberShape = QStringLiteral("INV-#####")};
    recipe.rates = {QStringLiteral("20"), QStringLiteral("20"), QStringLiteral("0")};
    recipe.creditNotePercent = 15;
    recipe.fewest = 3;
    recipe.most = 16;
    Sheet sheet(canvas, truth, random, recipe);
    const bool euro = random.percent(25);
    sheet.symbol = euro ? QStringLiteral("€") : QStringLiteral("£");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Lato|Carlito|DejaVu Sans"), 9.5};
    const QColor dark(40, 44, 52);

    canvas.box({0, 0, 595, 90}, dark);
    const QString title =
        invoice.creditNote ? sheet.oneOf(u"CREDIT NOTE|Credit memo") : sheet.oneOf(u"INVOICE|VAT Invoice|Invoice");
    canvas.text(40, 55, title, body.sized(24).bold().coloured(Qt::white));
    canvas.text(555, 50, invoice.seller.name, body.sized(13).bold().coloured(Qt::white), Align::Right);
    sheet.recordType();

    canvas.text(40, 125, sheet.oneOf(u"From|Supplier"), body.sized(8).coloured(Qt::gray));
    double y = sheet.party(Sheet::Side::Seller, 40, 140, body.bold(), body);
    sheet.sentences({{QStringLiteral("VAT No."), invoice.seller.vatId, Field::SellerVatId, {}}}, 40, y, body);
    canvas.text(220, 125, sheet.oneOf(u"Billed to|Invoice to|Customer"), body.sized(8).coloured(Qt::gray));
    y = sheet.party(Sheet::Side::Buyer, 220, 140, body.bold(), body);
    canvas.text(220, y, invoice.buyer.email, body);
    truth.set(Field::BuyerEmail, invoice.buyer.email);
    const QString pattern = sheet.oneOf(u"d MMMM yyyy|dd MMM yyyy|dd/MM/yyyy");
    QList<Sheet::Entry> meta{
        sheet.entry(sheet.oneOf(u"Number|Document no.|Invoice No."), Field::InvoiceNumber, invoice.number),
        sheet.entry(sheet.oneOf(u"Date|Issued|Date of issue"), Field::IssueDate, invoice.issued, pattern)};
    if (!invoice.creditNote)
        meta += sheet.entry(sheet.oneOf(u"Due|Payment due|Due date"), Field::DueDate, invoice.due, pattern);
    sheet.entries(meta, 400, 555, 140, body.coloured(Qt::darkGray), body.bold(), Align::Right);

    y = drawModernItems(sheet, body);
    const QList<Sheet::Entry> sums{
        sheet.entry(sheet.oneOf(u"Subtotal|Net total|Total excl. VAT"), Field::NetTotal, invoice.net),
        sheet.entry(sheet.oneOf(u"VAT|Total VAT"), Field::TaxTotal, invoice.tax),
        sheet.entry(sheet.oneOf(u"Total|Total due|Total incl. VAT"), Field::GrossTotal, invoice.gross)};
    y = sheet.entries(sums, 400, 548, y + 20, body.sized(10), body.sized(10).bold(), Align::Right, 1.8);
    truth.set(Field::Currency, euro ? QStringLiteral("EUR") : QStringLiteral("GBP"));
    sheet.sentences(
        {{QStringLiteral("IBAN"), grouped(invoice.seller.iban, 4), Field::Iban, invoice.seller.iban},
         sheet.entry(QStringLiteral("SWIFT/BIC"), Field::Bic, invoice.seller.bic),
         sheet.entry(sheet.oneOf(u"Please quote|Payment reference:"), Field::PaymentReference, invoice.reference)},
        40, 780, body.sized(8));
}

double drawAmericanItems(Sheet &sheet, const TextStyle &body)
{
    TableStyle style{.head = body.bold(), .body = body, .left = 50, .right = 562};
    style.headFill = QColor(215, 225, 240);
    style.grid = QColor(170, 180, 200);
    style.descriptionWidth = 250;
    style.bottom = 690;
    const QList<Column> columns{{Cell::Quantity, QStringLiteral("QTY"), 80, Align::Right},
                                {Cell::Description, QStringLiteral("DESCRIPTION"), 110},
                                {Cell::Price, QStringLiteral("UNIT PRICE"), 460, Align::Right},
                                {Cell::Total, QStringLiteral("AMOUNT"), 556, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 270, [&sheet] {
        sheet.canvas.newPage();
        return 60.0;
    });
}

void drawAmerican(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{
        .tongue = Tongue::American, .numberShape = QStringLiteral("######"), .rates = {QStringLiteral("7.25")}};
    recipe.prepaidPercent = 30;
    Sheet sheet(canvas, truth, random, recipe);
    sheet.symbol = QStringLiteral("$");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Liberation Sans|Liberation Serif|FreeSans"), 10};

    double y = sheet.party(Sheet::Side::Seller, 50, 60, body.bold().sized(15), body);
    canvas.lines(50, y, {invoice.seller.phone, invoice.seller.email}, body);
    truth.set(Field::SellerEmail, invoice.seller.email);
    canvas.text(562, 62, QStringLiteral("INVOICE"), body.sized(26).coloured(QColor(120, 120, 120)), Align::Right);
    sheet.recordType();
    const QString pattern = sheet.oneOf(u"MM/dd/yyyy|MMMM d, yyyy|MMM d, yyyy");
    const QList<Sheet::Entry> meta{
        sheet.entry(sheet.oneOf(u"Invoice #|Invoice number"), Field::InvoiceNumber, invoice.number),
        sheet.entry(sheet.oneOf(u"Invoice date|Date"), Field::IssueDate, invoice.issued, pattern),
        sheet.entry(sheet.oneOf(u"P.O. #|PO number"), Field::PurchaseOrder, invoice.order),
        sheet.entry(QStringLiteral("Due date"), Field::DueDate, invoice.due, pattern)};
    sheet.entries(meta, 390, 562, 90, body, body, Align::Right);
    canvas.text(50, 180, QStringLiteral("BILL TO"), body.sized(9).bold());
    sheet.party(Sheet::Side::Buyer, 50, 196, body, body);
    canvas.text(300, 180, QStringLiteral("SHIP TO"), body.sized(9).bold());
    canvas.lines(300, 196, QStringList{invoice.buyer.name} + invoice.buyer.address, body, 1.35);

    y = drawAmericanItems(sheet, body);
    QList<Sheet::Entry> sums{sheet.entry(QStringLiteral("Subtotal"), Field::NetTotal, invoice.net),
                             sheet.entry(QStringLiteral("Sales tax 7.25%"), Field::TaxTotal, invoice.tax),
                             sheet.entry(QStringLiteral("Total"), Field::GrossTotal, invoice.gross)};
    if (!invoice.prepaid.isZero())
        sums += sheet.entry(sheet.oneOf(u"Paid|Deposit received"), std::nullopt, -invoice.prepaid);
    sums += sheet.entry(sheet.oneOf(u"Balance due|Amount due|Please pay"), Field::AmountDue, invoice.amountDue);
    sheet.entries(sums, 390, 556, y + 16, body, body.bold(), Align::Right, 1.6);
    truth.set(Field::Currency, QStringLiteral("USD"));
    canvas.text(306, 760,
                sheet.oneOf({QStringLiteral("Thank you for your business!"),
                             QStringLiteral("Make all checks payable to ") + invoice.seller.name}),
                body.sized(9), Align::Centre);
}

double drawJobItems(Sheet &sheet, const TextStyle &body)
{
    TableStyle style{.head = body.bold().sized(8.5), .body = body, .left = 40, .right = 555};
    style.descriptionWidth = 250;
    const QList<Column> columns{{Cell::Quantity, QStringLiteral("Hrs/Nr"), 80, Align::Right},
                                {Cell::Description, QStringLiteral("Works carried out"), 100},
                                {Cell::Price, QStringLiteral("Charge each"), 450, Align::Right},
                                {Cell::Total, QStringLiteral("Line value"), 550, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 330, [&sheet] {
        sheet.canvas.newPage();
        return 60.0;
    });
}

/// A tradesman's bill: what it is about in a framed grid under the title, who sends it at the foot as well.
void drawJobBill(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::English,
                  .numberShape = QStringLiteral("JB#####/%1"),
                  .rates = {QStringLiteral("20")},
                  .fewest = 2,
                  .most = 7};
    Sheet sheet(canvas, truth, random, recipe);
    sheet.symbol = QStringLiteral("£");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{QStringLiteral("Carlito"), 10.5};
    canvas.text(40, 66, QStringLiteral("Invoice for works"), body.bold().sized(22));
    sheet.recordType();
    canvas.box({40, 84, 515, 62}, QColor(255, 255, 255), QColor(90, 90, 90));
    const QList<Sheet::Entry> grid{
        sheet.entry(QStringLiteral("Bill ref."), Field::InvoiceNumber, invoice.number),
        sheet.entry(QStringLiteral("Raised"), Field::IssueDate, invoice.issued, QStringLiteral("d MMM yyyy")),
        sheet.entry(QStringLiteral("Settle before"), Field::DueDate, invoice.due, QStringLiteral("d MMM yyyy"))};
    for (int i = 0; i < grid.size(); ++i) {
        canvas.text(54 + 175 * i, 106, grid[i].label, body.sized(8.5).coloured(Qt::darkGray));
        canvas.text(54 + 175 * i, 128, grid[i].text, body.bold());
        sheet.record(grid[i]);
    }
    canvas.text(40, 184, QStringLiteral("Works for"), body.sized(8.5).coloured(Qt::darkGray));
    sheet.party(Sheet::Side::Buyer, 40, 200, body.bold(), body);
    canvas.text(320, 184, QStringLiteral("Carried out by"), body.sized(8.5).coloured(Qt::darkGray));
    double y = sheet.party(Sheet::Side::Seller, 320, 200, body.bold(), body);
    sheet.sentences({sheet.entry(QStringLiteral("VAT no"), Field::SellerVatId, invoice.seller.vatId)}, 320, y + 3,
                    body);
    y = drawJobItems(sheet, body);
    sheet.entries({sheet.entry(QStringLiteral("Value of works"), Field::NetTotal, invoice.net),
                   sheet.entry(QStringLiteral("VAT element 20%"), Field::TaxTotal, invoice.tax),
                   sheet.entry(QStringLiteral("Sum now payable"), Field::GrossTotal, invoice.gross)},
                  360, 550, y + 22, body, body.bold(), Align::Right, 1.6);
    truth.set(Field::Currency, QStringLiteral("GBP"));
}

} // namespace

QList<Layout> englishLayouts()
{
    return {{.name = QStringLiteral("en-modern"), .draw = drawModern},
            {.name = QStringLiteral("en-us"), .size = {612, 792}, .draw = drawAmerican},
            {.name = QStringLiteral("en-jobs"), .draw = drawJobBill}};
}

} // namespace dbledger::samples
