// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

namespace dbledger::samples {

using domain::Field;

namespace {

double drawSidebarItems(Sheet &sheet, const TextStyle &body)
{
    TableStyle style{.head = body.bold(), .body = body, .left = 190, .right = 570};
    style.descriptionWidth = 165;
    style.gap = 8;
    const QList<Column> columns{{Cell::Description, QStringLiteral("Article"), 195},
                                {Cell::Quantity, QStringLiteral("Nb"), 395, Align::Right},
                                {Cell::Price, QStringLiteral("Prix HT"), 455, Align::Right},
                                {Cell::Rate, QStringLiteral("Taxe"), 500, Align::Right},
                                {Cell::Total, QStringLiteral("Somme HT"), 565, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 190, [&sheet] {
        sheet.canvas.newPage();
        return 60.0;
    });
}

/// Everything about the invoice in a coloured column on the left, the items beside it.
void drawSidebar(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::French, .numberShape = QStringLiteral("%1-@@-####"), .fewest = 2, .most = 8};
    recipe.rates = {QStringLiteral("20"), QStringLiteral("10")};
    recipe.creditNotePercent = 10;
    Sheet sheet(canvas, truth, random, recipe);
    sheet.symbol = QStringLiteral("€");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{QStringLiteral("FreeSans"), 9.5};
    canvas.box({0, 0, 175, 842}, QColor(233, 240, 236));
    double y = sheet.party(Sheet::Side::Seller, 20, 60, body.bold().sized(12), body);
    y = sheet.sentences({sheet.entry(QStringLiteral("@"), Field::SellerEmail, invoice.seller.email)}, 20, y + 4,
                        body.sized(8.5));
    const auto stacked = [&](const QString &label, const Sheet::Entry &entry) {
        canvas.text(20, y + 24, label, body.sized(8).coloured(Qt::darkGray));
        canvas.text(20, y + 37, entry.text, body.bold());
        sheet.record(entry);
        y += 36;
    };
    stacked(invoice.creditNote ? QStringLiteral("Numéro de l'avoir") : QStringLiteral("Pièce numéro"),
            sheet.entry({}, Field::InvoiceNumber, invoice.number));
    stacked(QStringLiteral("Établie le"),
            sheet.entry({}, Field::IssueDate, invoice.issued, QStringLiteral("dd.MM.yyyy")));
    if (!invoice.creditNote)
        stacked(QStringLiteral("À payer pour le"),
                sheet.entry({}, Field::DueDate, invoice.due, QStringLiteral("dd.MM.yyyy")));
    stacked(QStringLiteral("SIRET"), {{}, spacedSiret(invoice.seller.siret), Field::SellerSiret, invoice.seller.siret});
    stacked(QStringLiteral("Identification TVA"), sheet.entry({}, Field::SellerVatId, invoice.seller.vatId));
    stacked(QStringLiteral("Compte à créditer"), {{}, grouped(invoice.seller.iban.left(16), 4), {}, {}});
    canvas.text(20, y + 13, grouped(invoice.seller.iban.mid(16), 4), body.bold());
    truth.set(Field::Iban, invoice.seller.iban);

    canvas.text(195, 62, invoice.creditNote ? QStringLiteral("Avoir") : QStringLiteral("Facture"), body.sized(26));
    sheet.recordType();
    canvas.text(195, 100, QStringLiteral("à l'attention de"), body.sized(8).coloured(Qt::darkGray));
    sheet.party(Sheet::Side::Buyer, 195, 116, body.bold(), body);
    y = drawSidebarItems(sheet, body);
    canvas.line(190, y, 570, y, 1, QColor(80, 120, 100));
    sheet.entries({sheet.entry(QStringLiteral("Sous-total HT"), Field::NetTotal, invoice.net),
                   sheet.entry(QStringLiteral("Taxe sur la valeur ajoutée"), Field::TaxTotal, invoice.tax),
                   sheet.entry(QStringLiteral("À payer TTC"), Field::GrossTotal, invoice.gross)},
                  380, 565, y + 18, body, body.bold(), Align::Right, 1.7);
    truth.set(Field::Currency, QStringLiteral("EUR"));
}

double drawStatementItems(Sheet &sheet, const TextStyle &body)
{
    TableStyle style{.head = body.bold(), .body = body, .left = 50, .right = 545};
    style.descriptionWidth = 330;
    style.symbol = sheet.symbol;
    const QList<Column> columns{{Cell::Description, QStringLiteral("Charge"), 50},
                                {Cell::Total, QStringLiteral("Excluding VAT"), 545, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 300, [&sheet] {
        sheet.canvas.newPage();
        return 60.0;
    });
}

/// A subscription's statement: totals first, in a band, and the periods below.
void drawStatement(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::English,
                  .numberShape = QStringLiteral("S%1.#####"),
                  .rates = {QStringLiteral("23")},
                  .fewest = 1,
                  .most = 6};
    recipe.services = true;
    Sheet sheet(canvas, truth, random, recipe);
    sheet.symbol = QStringLiteral("€");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{QStringLiteral("Liberation Serif"), 10.5};
    sheet.party(Sheet::Side::Seller, 545, 60, body.bold().sized(14), body.sized(9), Align::Right);
    canvas.text(50, 62, QStringLiteral("Tax invoice"), body.sized(20));
    sheet.recordType();
    double y = sheet.party(Sheet::Side::Buyer, 50, 130, body.bold(), body);
    y = sheet.sentences({sheet.entry(QStringLiteral("Account"), Field::BuyerId, invoice.buyerId)}, 50, y + 4, body);
    sheet.entries(
        {sheet.entry(QStringLiteral("Our reference"), Field::InvoiceNumber, invoice.number),
         sheet.entry(QStringLiteral("Tax point"), Field::IssueDate, invoice.issued, QStringLiteral("yyyy-MM-dd")),
         sheet.entry(QStringLiteral("Pay by"), Field::DueDate, invoice.due, QStringLiteral("yyyy-MM-dd"))},
        340, 545, 130, body, body, Align::Right);
    canvas.box({50, 205, 495, 54}, QColor(248, 244, 230), QColor(200, 180, 120));
    const QList<Sheet::Entry> band{sheet.entry(QStringLiteral("Charges before tax"), Field::NetTotal, invoice.net),
                                   sheet.entry(QStringLiteral("VAT at 23%"), Field::TaxTotal, invoice.tax),
                                   sheet.entry(QStringLiteral("You owe"), Field::GrossTotal, invoice.gross)};
    for (int i = 0; i < band.size(); ++i) {
        canvas.text(70 + 165 * i, 226, band[i].label, body.sized(9));
        canvas.text(70 + 165 * i, 246, band[i].text, body.bold().sized(14));
        sheet.record(band[i]);
    }
    drawStatementItems(sheet, body);
    truth.set(Field::Currency, QStringLiteral("EUR"));
    sheet.sentences(
        {{QStringLiteral("Bank account (IBAN)"), grouped(invoice.seller.iban, 4), Field::Iban, invoice.seller.iban},
         sheet.entry(QStringLiteral("VAT registration"), Field::SellerVatId, invoice.seller.vatId)},
        50, 770, body.sized(9));
}

} // namespace

QList<Layout> statementLayouts()
{
    return {{.name = QStringLiteral("fr-sidebar"), .draw = drawSidebar},
            {.name = QStringLiteral("en-statement"), .draw = drawStatement}};
}

} // namespace dbledger::samples
