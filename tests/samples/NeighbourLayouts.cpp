// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

namespace dbledger::samples {

using domain::Field;

namespace {

/// Dutch: the seller as a right-aligned block, "label: value", the currency before each amount, rates spelled out.
void drawDutch(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::Dutch, .numberShape = QStringLiteral("%1####")};
    recipe.rates = {QStringLiteral("21"), QStringLiteral("21"), QStringLiteral("9")};
    recipe.detailPercent = 20;
    recipe.creditNotePercent = 10;
    Sheet sheet(canvas, truth, random, recipe);
    sheet.symbol = QStringLiteral("€");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Carlito|Liberation Sans|FreeSans"), 10};
    double y = sheet.party(Sheet::Side::Seller, 545, 60, body.bold().sized(14), body.sized(8.5), Align::Right);
    for (const Sheet::Entry &entry :
         {sheet.entry(QStringLiteral("KvK"), std::nullopt, {}),
          sheet.entry(sheet.oneOf(u"Btw-nr.|BTW-nummer"), Field::SellerVatId, invoice.seller.vatId),
          Sheet::Entry{QStringLiteral("IBAN"), grouped(invoice.seller.iban, 4), Field::Iban, invoice.seller.iban}}) {
        const QString text = entry.field ? entry.text : random.digits(8);
        canvas.text(545, y, entry.label + u' ' + text, body.sized(8.5), Align::Right);
        if (entry.field)
            sheet.record(entry);
        y += 12;
    }
    sheet.party(Sheet::Side::Buyer, 50, 120, body, body);
    canvas.text(50, 200, invoice.creditNote ? QStringLiteral("Creditfactuur") : QStringLiteral("Factuur"),
                body.sized(22).coloured(QColor(200, 90, 20)));
    sheet.recordType();
    const QString dashed = QStringLiteral("dd-MM-yyyy");
    y = sheet.sentences(
        {sheet.entry(sheet.oneOf(u"Factuurnummer:|Factuurnr.:"), Field::InvoiceNumber, invoice.number),
         sheet.entry(sheet.oneOf(u"Factuurdatum:|Datum:"), Field::IssueDate, invoice.issued, dashed),
         sheet.entry(sheet.oneOf(u"Vervaldatum:|Te betalen vóór:"), Field::DueDate, invoice.due, dashed),
         sheet.entry(QStringLiteral("Debiteurnummer:"), Field::BuyerId, invoice.buyerId)},
        50, 222, body);
    TableStyle style{.head = body.bold(), .body = body, .left = 50, .right = 545};
    style.symbol = sheet.symbol;
    style.quantityTimes = QStringLiteral("x");
    y = drawTable(canvas, truth, invoice,
                  {{Cell::Quantity, QStringLiteral("Aantal"), 85, Align::Right},
                   {Cell::Description, QStringLiteral("Omschrijving"), 100},
                   {Cell::Price, sheet.oneOf(u"Prijs per stuk|Prijs"), 400, Align::Right},
                   {Cell::Rate, QStringLiteral("BTW"), 450, Align::Right},
                   {Cell::Total, QStringLiteral("Bedrag"), 540, Align::Right}},
                  style, 300, [&sheet] {
                      sheet.canvas.newPage();
                      return 70.0;
                  });
    canvas.line(300, y, 545, y);
    QList<Sheet::Entry> totals{
        sheet.entry(sheet.oneOf(u"Subtotaal excl. btw|Totaal exclusief btw"), Field::NetTotal, invoice.net)};
    for (const TaxRow &row : invoice.taxes)
        totals += sheet.entry(
            QStringLiteral("%1% btw over %2")
                .arg(numberText(row.rate, Tongue::Dutch), amountText(row.base, Tongue::Dutch, sheet.symbol)),
            std::nullopt, row.tax);
    totals += sheet.entry(sheet.oneOf(u"Te betalen|Totaal incl. btw"), Field::GrossTotal, invoice.gross);
    sheet.entries(totals, 300, 540, y + 18, body, body.bold(), Align::Right, 1.5);
    if (invoice.taxes.size() == 1)
        truth.set(Field::TaxTotal, invoice.tax);
    truth.set(Field::Currency, QStringLiteral("EUR"));
}

/// Swiss: francs with apostrophes, positions, the totals under the column of amounts.
void drawSwiss(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::Swiss, .numberShape = QStringLiteral("R-#####"), .rates = {QStringLiteral("8.1")}};
    recipe.services = random.percent(50);
    recipe.fractions = recipe.services;
    Sheet sheet(canvas, truth, random, recipe);
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Liberation Sans|DejaVu Sans"), 9};
    double y = sheet.party(Sheet::Side::Seller, 55, 60, body.bold(), body);
    const QString id = invoice.seller.vatId.mid(3);
    const QString dotted = QStringLiteral("CHE-%1.%2.%3 MWST").arg(id.left(3), id.mid(3, 3), id.mid(6));
    sheet.sentences({{sheet.oneOf(u"MWST-Nr.|UID:"), dotted, Field::SellerVatId, dotted}}, 55, y, body);
    sheet.party(Sheet::Side::Buyer, 350, 130, body, body);
    canvas.text(55, 215, QStringLiteral("Rechnung"), body.bold().sized(16));
    sheet.recordType();
    sheet.entries(
        {sheet.entry(sheet.oneOf(u"Rechnungs-Nr.|Rechnung Nr."), Field::InvoiceNumber, invoice.number),
         sheet.entry(sheet.oneOf(u"Datum|Rechnungsdatum"), Field::IssueDate, invoice.issued,
                     QStringLiteral("d. MMMM yyyy")),
         sheet.entry(sheet.oneOf(u"Zahlbar bis|Fällig am"), Field::DueDate, invoice.due, QStringLiteral("dd.MM.yyyy"))},
        55, 160, 236, body, body);
    TableStyle style{.head = body.bold(), .body = body, .left = 55, .right = 540, .zebra = QColor(245, 245, 245)};
    style.descriptionWidth = 220;
    y = drawTable(canvas, truth, invoice,
                  {{Cell::Position, QStringLiteral("Pos"), 58},
                   {Cell::Description, QStringLiteral("Bezeichnung"), 85},
                   {Cell::Quantity, QStringLiteral("Anzahl"), 365, Align::Right},
                   {Cell::Price, QStringLiteral("Preis CHF"), 455, Align::Right},
                   {Cell::Total, QStringLiteral("Betrag CHF"), 535, Align::Right}},
                  style, 300, [&sheet] {
                      sheet.canvas.newPage();
                      return 60.0;
                  });
    canvas.line(350, y, 540, y, 0.8);
    sheet.entries(
        {sheet.entry(sheet.oneOf(u"Total exkl. MWST|Zwischentotal"), Field::NetTotal, invoice.net),
         sheet.entry(QStringLiteral("MWST 8.1%"), Field::TaxTotal, invoice.tax),
         sheet.entry(sheet.oneOf(u"Total inkl. MWST CHF|Rechnungstotal CHF"), Field::GrossTotal, invoice.gross)},
        350, 535, y + 16, body, body.bold(), Align::Right, 1.6);
    truth.set(Field::Currency, QStringLiteral("CHF"));
    sheet.sentences({{QStringLiteral("Konto"), grouped(invoice.seller.iban, 4), Field::Iban, invoice.seller.iban}}, 55,
                    y + 100, body);
}

} // namespace

QList<Layout> neighbourLayouts()
{
    return {{.name = QStringLiteral("nl-right"), .draw = drawDutch},
            {.name = QStringLiteral("ch-francs"), .draw = drawSwiss}};
}

} // namespace dbledger::samples
