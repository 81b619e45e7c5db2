// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

namespace dbledger::samples {

using domain::Field;

namespace {

const QString dotted = QStringLiteral("dd.MM.yyyy");

/// Three columns at the foot of the page: who, register, bank.
void drawFooterColumns(Sheet &sheet, const TextStyle &style, double y)
{
    const Company &seller = sheet.invoice.seller;
    sheet.canvas.line(60, y - 12, 535, y - 12, 0.4, Qt::gray);
    sheet.canvas.lines(60, y, QStringList{seller.name} + seller.address, style);
    sheet.canvas.lines(225, y, {QStringLiteral("Tel. ") + seller.phone, seller.email}, style);
    sheet.sentences({sheet.entry(sheet.oneOf(u"USt-IdNr.:|USt-ID"), Field::SellerVatId, seller.vatId)}, 225,
                    y + 2 * style.size * 1.3, style);
    sheet.sentences({{QStringLiteral("IBAN:"), grouped(seller.iban, 4), Field::Iban, seller.iban},
                     sheet.entry(QStringLiteral("BIC:"), Field::Bic, seller.bic)},
                    385, y, style);
    sheet.truth.set(Field::SellerEmail, seller.email);
}

/// The sender in one small line above the receiver, as window envelopes need it.
void drawAddresses(Sheet &sheet, const TextStyle &body)
{
    const Company &seller = sheet.invoice.seller;
    const TextStyle small = body.sized(7);
    const QString sender = (QStringList{seller.name} + seller.address).join(QStringLiteral(" · "));
    sheet.canvas.text(60, 135, sender, small);
    sheet.canvas.line(60, 138, 60 + sheet.canvas.width(sender, small), 138, 0.3);
    sheet.truth.set(Field::SellerName, seller.name);
    sheet.truth.set(Field::SellerAddress, seller.address.join(QStringLiteral(", ")));
    sheet.party(Sheet::Side::Buyer, 60, 156, body, body);
}

QList<Sheet::Entry> netToGross(Sheet &sheet)
{
    const Invoice &invoice = sheet.invoice;
    QList<Sheet::Entry> list{
        sheet.entry(sheet.oneOf(u"Nettobetrag|Summe netto|Zwischensumme"), Field::NetTotal, invoice.net)};
    for (const TaxRow &row : invoice.taxes) {
        const QString rate = numberText(row.rate, Tongue::German) + QStringLiteral(" %");
        list += sheet.entry(QStringLiteral("zzgl. %1 MwSt.").arg(rate), std::nullopt, row.tax);
    }
    sheet.truth.set(Field::TaxTotal, invoice.taxes.size() == 1 ? invoice.tax.toString(2) : QString());
    list += sheet.entry(sheet.oneOf(u"Gesamtbetrag|Rechnungsbetrag|Endbetrag"), Field::GrossTotal, invoice.gross);
    return list;
}

double drawDinItems(Sheet &sheet, const TextStyle &body)
{
    TableStyle style{.head = body.bold(), .body = body, .left = 60, .right = 535};
    style.headFill = QColor(235, 235, 235);
    style.descriptionWidth = 200;
    style.symbol = sheet.random.percent(40) ? sheet.symbol : QString();
    const QList<Column> columns{{Cell::Position, QStringLiteral("Pos."), 64},
                                {Cell::Description, QStringLiteral("Bezeichnung"), 95},
                                {Cell::Quantity, QStringLiteral("Menge"), 350, Align::Right},
                                {Cell::Unit, QStringLiteral("Einh."), 358},
                                {Cell::Price, QStringLiteral("Einzelpreis"), 455, Align::Right},
                                {Cell::Total, QStringLiteral("Gesamt"), 530, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 300, [&sheet] {
        sheet.canvas.newPage();
        return 60.0;
    });
}

void drawDin(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::German, .numberShape = QStringLiteral("RE-%1-####")};
    recipe.rates = {QStringLiteral("19"), QStringLiteral("19"), QStringLiteral("7")};
    recipe.creditNotePercent = 12;
    recipe.detailPercent = 30;
    Sheet sheet(canvas, truth, random, recipe);
    sheet.symbol = random.percent(60) ? QStringLiteral("€") : QStringLiteral("EUR");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Liberation Sans|FreeSans|DejaVu Sans"), 9.5};

    canvas.text(535, 70, invoice.seller.name, body.sized(18).bold().coloured(QColor(130, 30, 30)), Align::Right);
    drawAddresses(sheet, body);
    QList<Sheet::Entry> meta{
        sheet.entry(sheet.oneOf(u"Rechnungsnummer|Rechnungs-Nr.|Belegnummer"), Field::InvoiceNumber, invoice.number),
        sheet.entry(sheet.oneOf(u"Rechnungsdatum|Datum"), Field::IssueDate, invoice.issued, dotted),
        sheet.entry(QStringLiteral("Kundennummer"), Field::BuyerId, invoice.buyerId),
        sheet.entry(sheet.oneOf(u"Lieferdatum|Leistungsdatum"), Field::DeliveryDate, invoice.delivered, dotted)};
    sheet.entries(meta, 370, 535, 156, body, body, Align::Right);
    canvas.text(60, 262,
                invoice.creditNote ? sheet.oneOf(u"Gutschrift|Rechnungskorrektur") : QStringLiteral("Rechnung"),
                body.sized(15).bold());
    sheet.recordType();
    double y = drawDinItems(sheet, body);
    canvas.line(330, y, 535, y, 0.8);
    y = sheet.entries(netToGross(sheet), 335, 530, y + 16, body, body, Align::Right, 1.6);
    truth.set(Field::Currency, QStringLiteral("EUR"));
    if (!invoice.creditNote) {
        canvas.text(60, y + 20,
                    QStringLiteral("Zahlbar ohne Abzug bis zum %1.").arg(dateText(invoice.due, Tongue::German, dotted)),
                    body);
        truth.set(Field::DueDate, invoice.due);
    }
    drawFooterColumns(sheet, body.sized(7.5).coloured(Qt::darkGray), 785);
}

double drawServiceItems(Sheet &sheet, const TextStyle &body)
{
    TableStyle style{.head = body.bold(), .body = body, .left = 60, .right = 535};
    style.descriptionWidth = 230;
    style.bottom = 730;
    style.gap = 6;
    const QList<Column> columns{{Cell::Description, QStringLiteral("Leistung"), 60},
                                {Cell::Quantity, QStringLiteral("Stunden"), 360, Align::Right},
                                {Cell::Price, QStringLiteral("Satz"), 440, Align::Right},
                                {Cell::Total, QStringLiteral("Betrag"), 530, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 330, [&sheet] {
        sheet.canvas.newPage();
        return 70.0;
    });
}

void drawService(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::German,
                  .numberShape = QStringLiteral("%1####"),
                  .rates = {QStringLiteral("19")},
                  .fewest = 6,
                  .most = 22};
    recipe.services = true;
    recipe.fractions = true;
    recipe.detailPercent = 90;
    Sheet sheet(canvas, truth, random, recipe);
    sheet.symbol = QStringLiteral("€");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Carlito|Liberation Serif"), 10.5};

    canvas.text(60, 65, invoice.seller.name, body.sized(20));
    drawAddresses(sheet, body);
    sheet.sentences({sheet.entry(sheet.oneOf(u"Rechnung Nr.|Rechnung"), Field::InvoiceNumber, invoice.number)}, 60, 250,
                    body.sized(14).bold());
    sheet.recordType();
    const QString town = invoice.seller.address[1].section(u' ', 1);
    canvas.text(535, 250,
                QStringLiteral("%1, den %2")
                    .arg(town, dateText(invoice.issued, Tongue::German, QStringLiteral("d. MMMM yyyy"))),
                body, Align::Right);
    truth.set(Field::IssueDate, invoice.issued);
    sheet.sentences({sheet.entry(sheet.oneOf(u"Ihre Bestellung:|Bestellnummer:"), Field::PurchaseOrder, invoice.order)},
                    60, 272, body);
    canvas.text(60, 300, QStringLiteral("Für die erbrachten Leistungen erlauben wir uns zu berechnen:"), body);
    double y = drawServiceItems(sheet, body);
    if (y > 640) {
        canvas.newPage();
        y = 60;
    }
    y = sheet.entries(netToGross(sheet), 335, 530, y + 20, body, body.bold(), Align::Right, 1.6);
    truth.set(Field::Currency, QStringLiteral("EUR"));
    sheet.sentences({{QStringLiteral("Zahlungsziel:"), dateText(invoice.due, Tongue::German, dotted), Field::DueDate,
                      invoice.due.toString(Qt::ISODate)}},
                    60, y + 16, body);
    drawFooterColumns(sheet, body.sized(8), 790);
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

QList<Layout> germanLayouts()
{
    return {{.name = QStringLiteral("de-din"), .draw = drawDin},
            {.name = QStringLiteral("de-service"), .draw = drawService},
            {.name = QStringLiteral("de-fees"), .draw = drawFees}};
}

} // namespace dbledger::samples
