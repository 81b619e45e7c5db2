// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

namespace dbledger::samples {

using domain::Field;

namespace {

std::function<double()> nextPage(Sheet &sheet, double y)
{
    return [&sheet, y] {
        sheet.canvas.newPage();
        return y;
    };
}

/// A band of cells, each a small label over its value.
void drawCells(Sheet &sheet, const QList<Sheet::Entry> &cells, const QRectF &band, const TextStyle &body)
{
    const double width = band.width() / double(cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double left = band.x() + width * double(i);
        sheet.canvas.box({left, band.y(), width, band.height()}, Qt::transparent, QColor(150, 150, 150));
        sheet.canvas.text(left + 5, band.y() + 10, cells[i].label, body.sized(7).coloured(Qt::darkGray));
        sheet.canvas.text(left + 5, band.y() + 23, cells[i].text, body);
        sheet.record(cells[i]);
    }
}

/// A small table of rates: what is taxed, how much, the tax.
double drawTaxTable(Sheet &sheet, const QStringList &heads, const QList<double> &edges, double y, const TextStyle &body)
{
    for (qsizetype i = 0; i < heads.size(); ++i)
        sheet.canvas.text(edges[i], y, heads[i], body.bold(), Align::Right);
    sheet.canvas.line(edges[0] - 75, y + 4, edges[2] + 2, y + 4);
    for (const TaxRow &row : sheet.invoice.taxes) {
        y += body.size * 1.6;
        const Tongue tongue = sheet.invoice.tongue;
        sheet.canvas.text(edges[0], y, amountText(row.base, tongue), body, Align::Right);
        sheet.canvas.text(edges[1], y, numberText(row.rate, tongue) + QStringLiteral(" %"), body, Align::Right);
        sheet.canvas.text(edges[2], y, amountText(row.tax, tongue), body, Align::Right);
    }
    return y + body.size * 1.6;
}

/// Spanish: both parties in boxes, the facts in cells, a dark head, a table of rates and one total.
void drawSpanish(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::Spanish, .numberShape = QStringLiteral("F%1/####")};
    recipe.rates = {QStringLiteral("21"), QStringLiteral("21"), QStringLiteral("10"), QStringLiteral("4")};
    recipe.detailPercent = 25;
    recipe.creditNotePercent = 10;
    Sheet sheet(canvas, truth, random, recipe);
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Liberation Sans|DejaVu Sans|Carlito"), 9};
    canvas.text(40, 60, invoice.creditNote ? QStringLiteral("FACTURA RECTIFICATIVA") : QStringLiteral("FACTURA"),
                body.bold().sized(18));
    sheet.recordType();
    const auto party = [&](Sheet::Side side, double x, const QString &title, Field id) {
        canvas.box({x, 80, 250, 84}, QColor(250, 250, 250), QColor(90, 90, 90));
        canvas.text(x + 8, 93, title, body.sized(7.5).bold());
        const double y = sheet.party(side, x + 8, 108, body.bold(), body);
        sheet.sentences({sheet.entry(sheet.oneOf(u"NIF:|CIF"), id, sheet.company(side).vatId.mid(2))}, x + 8, y, body);
    };
    party(Sheet::Side::Seller, 40, sheet.oneOf(u"EMISOR|Datos de la empresa"), Field::SellerVatId);
    party(Sheet::Side::Buyer, 305, sheet.oneOf(u"CLIENTE|Facturar a"), Field::BuyerVatId);
    const QString dashed = QStringLiteral("dd/MM/yyyy");
    drawCells(sheet,
              {sheet.entry(sheet.oneOf(u"N.º de factura|Número"), Field::InvoiceNumber, invoice.number),
               sheet.entry(sheet.oneOf(u"Fecha de expedición|Fecha"), Field::IssueDate, invoice.issued, dashed),
               sheet.entry(QStringLiteral("Vencimiento"), Field::DueDate, invoice.due, dashed),
               sheet.entry(QStringLiteral("Su pedido"), Field::PurchaseOrder, invoice.order)},
              {40, 178, 515, 30}, body);
    TableStyle style{.head = body.bold().coloured(Qt::white), .body = body, .headFill = QColor(30, 50, 90)};
    style.descriptionWidth = 170;
    style.zebra = QColor(240, 243, 248);
    const double y = drawTable(canvas, truth, invoice,
                               {{Cell::Reference, QStringLiteral("Ref."), 44},
                                {Cell::Description, sheet.oneOf(u"Concepto|Descripción"), 110},
                                {Cell::Quantity, sheet.oneOf(u"Uds.|Cant."), 330, Align::Right},
                                {Cell::Price, QStringLiteral("Precio"), 405, Align::Right},
                                {Cell::Rate, QStringLiteral("% IVA"), 460, Align::Right},
                                {Cell::Total, QStringLiteral("Importe"), 550, Align::Right}},
                               style, 235, nextPage(sheet, 60));
    const double below =
        drawTaxTable(sheet, {QStringLiteral("Base imponible"), QStringLiteral("Tipo"), QStringLiteral("Cuota IVA")},
                     {130, 190, 270}, y + 22, body);
    if (invoice.taxes.size() > 1) {
        canvas.text(40, below, QStringLiteral("Totales"), body.bold());
        canvas.text(130, below, amountText(invoice.net, Tongue::Spanish), body.bold(), Align::Right);
        canvas.text(270, below, amountText(invoice.tax, Tongue::Spanish), body.bold(), Align::Right);
    }
    truth.set(Field::NetTotal, invoice.net);
    truth.set(Field::TaxTotal, invoice.tax);
    sheet.symbol = QStringLiteral("€");
    canvas.box({330, y + 10, 225, 26}, QColor(230, 235, 245));
    sheet.entries({sheet.entry(sheet.oneOf(u"TOTAL FACTURA|Importe total"), Field::GrossTotal, invoice.gross)}, 340,
                  548, y + 27, body.bold(), body.bold().sized(12), Align::Right);
    truth.set(Field::Currency, QStringLiteral("EUR"));
    sheet.sentences({{sheet.oneOf(u"Forma de pago: transferencia a|Cuenta IBAN"), grouped(invoice.seller.iban, 4),
                      Field::Iban, invoice.seller.iban}},
                    40, std::max(below, y + 50) + 14, body.sized(8));
}

/// Italian: a letterhead, the buyer at the right under a courtesy, totals in a row of boxes at the foot.
void drawItalian(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::Italian, .numberShape = QStringLiteral("###/A")};
    recipe.rates = {QStringLiteral("22"), QStringLiteral("22"), QStringLiteral("10")};
    recipe.services = random.percent(40);
    recipe.fractions = recipe.services;
    recipe.detailPercent = 50;
    Sheet sheet(canvas, truth, random, recipe);
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Liberation Serif|FreeSans"), 9.5};
    double y = sheet.party(Sheet::Side::Seller, 45, 55, body.bold().sized(15), body);
    y = sheet.sentences({sheet.entry(sheet.oneOf(u"P.IVA|Partita IVA:"), Field::SellerVatId, invoice.seller.vatId),
                         sheet.entry(QStringLiteral("Email"), Field::SellerEmail, invoice.seller.email)},
                        45, y, body.sized(8));
    canvas.text(330, 120, sheet.oneOf(u"Spett.le|Destinatario"), body.sized(8));
    sheet.party(Sheet::Side::Buyer, 330, 134, body.bold(), body);
    canvas.text(45, 140,
                QStringLiteral("Fattura n. %1 del %2")
                    .arg(invoice.number, dateText(invoice.issued, Tongue::Italian, QStringLiteral("dd/MM/yyyy"))),
                body.bold().sized(12));
    sheet.recordType();
    truth.set(Field::InvoiceNumber, invoice.number);
    truth.set(Field::IssueDate, invoice.issued);
    sheet.sentences({sheet.entry(QStringLiteral("Cod. cliente"), Field::BuyerId, invoice.buyerId)}, 45, 156, body);
    TableStyle style{.head = body.bold(), .body = body, .left = 40, .right = 555};
    style.grid = QColor(170, 170, 170);
    style.descriptionWidth = 210;
    style.bottom = 660;
    drawTable(canvas, truth, invoice,
              {{Cell::Description, sheet.oneOf(u"Descrizione|Descrizione dei beni o servizi"), 45},
               {Cell::Unit, QStringLiteral("U.M."), 275},
               {Cell::Quantity, QStringLiteral("Q.tà"), 335, Align::Right},
               {Cell::Price, sheet.oneOf(u"Prezzo unit.|Prezzo"), 415, Align::Right},
               {Cell::Rate, QStringLiteral("Aliq. IVA"), 475, Align::Right},
               {Cell::Total, QStringLiteral("Importo"), 550, Align::Right}},
              style, 200, nextPage(sheet, 60));
    sheet.symbol = random.percent(50) ? QStringLiteral("€") : QString();
    drawCells(sheet,
              {sheet.entry(sheet.oneOf(u"Totale imponibile|Imponibile"), Field::NetTotal, invoice.net),
               sheet.entry(sheet.oneOf(u"Totale IVA|Totale imposta"), Field::TaxTotal, invoice.tax),
               sheet.entry(sheet.oneOf(u"Totale documento|Totale fattura"), Field::GrossTotal, invoice.gross),
               sheet.entry(QStringLiteral("Scadenza"), Field::DueDate, invoice.due, QStringLiteral("dd/MM/yyyy"))},
              {40, 700, 515, 30}, body);
    truth.set(Field::Currency, sheet.symbol.isEmpty() ? QString() : QStringLiteral("EUR"));
    sheet.sentences({{QStringLiteral("Bonifico su"), grouped(invoice.seller.iban, 4), Field::Iban, invoice.seller.iban},
                     sheet.entry(QStringLiteral("BIC"), Field::Bic, invoice.seller.bic)},
                    45, 750, body.sized(8));
}

/// Portuguese: the number in the title, the buyer in a frame at the right, a summary of taxes beside the totals.
void drawPortuguese(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::Portuguese, .numberShape = QStringLiteral("FT A/####")};
    recipe.rates = {QStringLiteral("23"), QStringLiteral("13"), QStringLiteral("6")};
    recipe.prepaidPercent = 15;
    Sheet sheet(canvas, truth, random, recipe);
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"DejaVu Sans|Liberation Sans"), 8.5};
    double y = sheet.party(Sheet::Side::Seller, 40, 60, body.bold().sized(13), body);
    sheet.sentences({sheet.entry(sheet.oneOf(u"NIF|Contribuinte n.º"), Field::SellerVatId, invoice.seller.vatId)}, 40,
                    y, body);
    canvas.box({310, 90, 245, 78}, Qt::transparent, Qt::black, 0.8);
    canvas.text(318, 103, QStringLiteral("Exmo.(s) Sr.(s)"), body.sized(7.5));
    y = sheet.party(Sheet::Side::Buyer, 318, 117, body.bold(), body);
    sheet.sentences({sheet.entry(QStringLiteral("NIF cliente:"), Field::BuyerVatId, invoice.buyer.vatId)}, 318, y,
                    body);
    canvas.text(40, 190, sheet.oneOf(u"Fatura |Fatura n.º ") + invoice.number, body.bold().sized(13));
    sheet.recordType();
    truth.set(Field::InvoiceNumber, invoice.number);
    const QString iso = QStringLiteral("yyyy-MM-dd");
    sheet.entries({sheet.entry(sheet.oneOf(u"Data de emissão|Data"), Field::IssueDate, invoice.issued, iso),
                   sheet.entry(sheet.oneOf(u"Data de vencimento|Vencimento"), Field::DueDate, invoice.due, iso)},
                  400, 555, 184, body, body, Align::Right);
    TableStyle style{.head = body.bold(), .body = body, .headFill = QColor(225, 225, 225)};
    style.descriptionWidth = 190;
    y = drawTable(canvas, truth, invoice,
                  {{Cell::Reference, QStringLiteral("Código"), 44},
                   {Cell::Description, sheet.oneOf(u"Designação|Descrição"), 100},
                   {Cell::Quantity, sheet.oneOf(u"Qtd.|Quant."), 330, Align::Right},
                   {Cell::Price, QStringLiteral("Preço Unit."), 410, Align::Right},
                   {Cell::Rate, QStringLiteral("IVA"), 460, Align::Right},
                   {Cell::Total, sheet.oneOf(u"Valor|Total"), 550, Align::Right}},
                  style, 225, nextPage(sheet, 60));
    drawTaxTable(sheet, {QStringLiteral("Incidência"), QStringLiteral("Taxa"), QStringLiteral("Valor IVA")},
                 {120, 170, 240}, y + 20, body);
    sheet.symbol = QStringLiteral("€");
    QList<Sheet::Entry> totals{
        sheet.entry(sheet.oneOf(u"Total ilíquido|Total sem IVA"), Field::NetTotal, invoice.net),
        sheet.entry(QStringLiteral("Total IVA"), Field::TaxTotal, invoice.tax),
        sheet.entry(sheet.oneOf(u"Total do documento|Total com IVA"), Field::GrossTotal, invoice.gross)};
    if (!invoice.prepaid.isZero())
        totals += {sheet.entry(QStringLiteral("Adiantamento"), std::nullopt, invoice.prepaid),
                   sheet.entry(QStringLiteral("Total a pagar"), Field::AmountDue, invoice.amountDue)};
    y = sheet.entries(totals, 340, 550, y + 20, body, body.bold(), Align::Right, 1.6);
    truth.set(Field::Currency, QStringLiteral("EUR"));
    sheet.sentences({{QStringLiteral("IBAN"), grouped(invoice.seller.iban, 4), Field::Iban, invoice.seller.iban}}, 40,
                    y + 30, body);
}

} // namespace

QList<Layout> romanceLayouts()
{
    return {{.name = QStringLiteral("es-boxes"), .draw = drawSpanish},
            {.name = QStringLiteral("it-foot"), .draw = drawItalian},
            {.name = QStringLiteral("pt-summary"), .draw = drawPortuguese}};
}

} // namespace dbledger::samples
