// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

// Written without a look at the lexicon, and not to be read by anybody who works on it: once a wording of these pages
// has been taught, they belong to the open layouts, and new ones take their place.
namespace dbledger::samples {

using domain::Field;

namespace {

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

double drawFeeItems(Sheet &sheet, const TextStyle &body)
{
    TableStyle style{.head = body.bold(), .body = body, .left = 60, .right = 535};
    style.descriptionWidth = 240;
    const QList<Column> columns{{Cell::Description, QStringLiteral("Erbrachte Tätigkeit"), 60},
                                {Cell::Quantity, QStringLiteral("Umfang"), 350, Align::Right},
                                {Cell::Price, QStringLiteral("Satz"), 440, Align::Right},
                                {Cell::Total, QStringLiteral("Honorar"), 535, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 360, [&sheet] {
        sheet.canvas.newPage();
        return 70.0;
    });
}

/// A consultant's fees as a letter: what matters stands in sentences above the table.
void drawFees(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::German,
                  .numberShape = QStringLiteral("H-##/%1"),
                  .rates = {QStringLiteral("19")},
                  .fewest = 1,
                  .most = 5};
    recipe.services = true;
    Sheet sheet(canvas, truth, random, recipe);
    sheet.symbol = QStringLiteral("€");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{QStringLiteral("Liberation Serif"), 11};
    sheet.party(Sheet::Side::Seller, 535, 70, body.bold().sized(13), body.sized(9.5), Align::Right);
    sheet.party(Sheet::Side::Buyer, 60, 160, body, body);
    canvas.text(60, 262, QStringLiteral("Honorarrechnung"), body.bold().sized(15));
    sheet.recordType();
    sheet.sentences(
        {sheet.entry(QStringLiteral("Vorgang"), Field::InvoiceNumber, invoice.number),
         sheet.entry(QStringLiteral("Ausgefertigt am"), Field::IssueDate, invoice.issued, QStringLiteral("d.M.yyyy")),
         sheet.entry(QStringLiteral("Bitte begleichen bis"), Field::DueDate, invoice.due, QStringLiteral("d.M.yyyy"))},
        60, 286, body);
    double y = drawFeeItems(sheet, body);
    sheet.entries({sheet.entry(QStringLiteral("Honorar gesamt"), Field::NetTotal, invoice.net),
                   sheet.entry(QStringLiteral("Umsatzsteuer 19 %"), Field::TaxTotal, invoice.tax),
                   sheet.entry(QStringLiteral("Zu überweisen"), Field::GrossTotal, invoice.gross)},
                  330, 535, y + 20, body, body.bold(), Align::Right);
    truth.set(Field::Currency, QStringLiteral("EUR"));
    sheet.sentences({{QStringLiteral("Konto"), grouped(invoice.seller.iban, 4), Field::Iban, invoice.seller.iban},
                     sheet.entry(QStringLiteral("Umsatzsteuer-ID"), Field::SellerVatId, invoice.seller.vatId)},
                    60, 780, body.sized(9));
}

} // namespace

QList<Layout> heldOutLayouts()
{
    return {{.name = QStringLiteral("held-out-c"), .group = Layout::Group::HeldOut, .draw = drawJobBill},
            {.name = QStringLiteral("held-out-d"), .group = Layout::Group::HeldOut, .draw = drawFees}};
}

} // namespace dbledger::samples
