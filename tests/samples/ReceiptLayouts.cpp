// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

namespace dbledger::samples {

using domain::Field;

namespace {

/// What differs between the shops of two countries.
struct Shop
{
    Recipe recipe;
    QString symbol, currency, datePattern;
    QStringList numberLabels, totalLabels, thanks;
    QString payment;
    QStringList taxHead;
};

/// A till receipt of 80 mm: prices with tax, the tax per letter below the total.
void drawReceipt(const Shop &shop, Canvas &canvas, Truth &truth, Random &random)
{
    Sheet sheet(canvas, truth, random, shop.recipe);
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"DejaVu Sans Mono|FreeMono|Liberation Sans Narrow"), 8.5};
    const double middle = sheet.pageWidth / 2, left = 14, right = sheet.pageWidth - 14;
    double y = sheet.party(Sheet::Side::Seller, middle, 34, body.bold().sized(12), body, Align::Centre);
    canvas.text(middle, y, invoice.seller.phone, body, Align::Centre);
    y = sheet.sentences({sheet.entry(sheet.oneOf(shop.numberLabels), Field::InvoiceNumber, invoice.number)}, left,
                        y + 22, body);
    canvas.text(left, y,
                dateText(invoice.issued, invoice.tongue, shop.datePattern) + random.shape(QStringLiteral("  1#:3#")),
                body);
    truth.set(Field::IssueDate, invoice.issued);
    y += 18;
    for (const Item &item : invoice.items) {
        canvas.text(left, y, item.description, body);
        y += 11;
        canvas.text(left + 12, y,
                    QStringLiteral("%1 x %2").arg(numberText(item.quantity, invoice.tongue),
                                                  amountText(item.price, invoice.tongue)),
                    body);
        canvas.text(right, y, amountText(item.total, invoice.tongue), body, Align::Right);
        truth.addLine({item.description, item.quantity, item.price, item.total, {}});
        y += 13;
    }
    canvas.line(left, y - 6, right, y - 6, 0.5);
    sheet.symbol = shop.symbol;
    y = sheet.entries({sheet.entry(sheet.oneOf(shop.totalLabels), Field::GrossTotal, invoice.gross)}, left, right,
                      y + 8, body.bold().sized(11), body.bold().sized(11), Align::Right, 1.6);
    sheet.symbol.clear();
    y = sheet.entries({sheet.entry(shop.payment, std::nullopt, invoice.gross)}, left, right, y, body, body,
                      Align::Right);
    canvas.text(left, y + 6, shop.taxHead[0], body);
    canvas.text(middle + 10, y + 6, shop.taxHead[1], body, Align::Right);
    canvas.text(right, y + 6, shop.taxHead[2], body, Align::Right);
    y += 18;
    for (const TaxRow &row : invoice.taxes) {
        canvas.text(left, y, numberText(row.rate, invoice.tongue) + u'%', body);
        canvas.text(middle + 10, y, amountText(row.base, invoice.tongue), body, Align::Right);
        canvas.text(right, y, amountText(row.tax, invoice.tongue), body, Align::Right);
        y += 11;
    }
    truth.set(Field::Currency, shop.currency);
    canvas.text(middle, y + 14, sheet.oneOf(shop.thanks), body, Align::Centre);
}

void drawFrench(Canvas &canvas, Truth &truth, Random &random)
{
    Shop shop{.recipe = {.tongue = Tongue::French,
                         .numberShape = QStringLiteral("#######"),
                         .rates = {QStringLiteral("20"), QStringLiteral("5.5")},
                         .fewest = 1,
                         .most = 8,
                         .mostPieces = 3,
                         .pricesWithTax = true},
              .symbol = QStringLiteral("€"),
              .currency = QStringLiteral("EUR"),
              .datePattern = QStringLiteral("dd/MM/yyyy"),
              .numberLabels = {QStringLiteral("Ticket n°"), QStringLiteral("TICKET")},
              .totalLabels = {QStringLiteral("TOTAL"), QStringLiteral("TOTAL TTC"), QStringLiteral("A PAYER")},
              .thanks = {QStringLiteral("Merci de votre visite"), QStringLiteral("A bientôt !")},
              .payment = QStringLiteral("CARTE BANCAIRE"),
              .taxHead = {QStringLiteral("TVA"), QStringLiteral("HT"), QStringLiteral("TVA")}};
    drawReceipt(shop, canvas, truth, random);
}

void drawEnglish(Canvas &canvas, Truth &truth, Random &random)
{
    Shop shop{.recipe = {.tongue = Tongue::English,
                         .numberShape = QStringLiteral("####-####"),
                         .rates = {QStringLiteral("20")},
                         .fewest = 1,
                         .most = 9,
                         .mostPieces = 3,
                         .pricesWithTax = true},
              .symbol = QStringLiteral("£"),
              .currency = QStringLiteral("GBP"),
              .datePattern = QStringLiteral("dd/MM/yyyy"),
              .numberLabels = {QStringLiteral("Receipt no:"), QStringLiteral("RECEIPT")},
              .totalLabels = {QStringLiteral("TOTAL"), QStringLiteral("TOTAL TO PAY")},
              .thanks = {QStringLiteral("Thank you, please call again"), QStringLiteral("Have a nice day")},
              .payment = QStringLiteral("CARD"),
              .taxHead = {QStringLiteral("VAT"), QStringLiteral("NET"), QStringLiteral("VAT")}};
    drawReceipt(shop, canvas, truth, random);
}

} // namespace

QList<Layout> receiptLayouts()
{
    return {{.name = QStringLiteral("receipt-fr"), .size = {227, 480}, .draw = drawFrench},
            {.name = QStringLiteral("receipt-en"), .size = {227, 480}, .draw = drawEnglish}};
}

} // namespace dbledger::samples
