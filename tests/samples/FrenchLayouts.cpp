// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

namespace {

const QString dayMonthYear = QStringLiteral("dd/MM/yyyy");
const QString inWords = QStringLiteral("d MMMM yyyy");

QString rateText(Decimal rate)
{
    return numberText(rate, Tongue::French) + QStringLiteral(" %");
}

/// Base and tax of each rate, below a head of three words.
void drawTaxes(Sheet &sheet, double x, double y, const TextStyle &style)
{
    Canvas &canvas = sheet.canvas;
    canvas.text(x, y, sheet.oneOf(u"Taux|Taux TVA"), style.bold());
    canvas.text(x + 125, y, sheet.oneOf(u"Base HT|Base"), style.bold(), Align::Right);
    canvas.text(x + 200, y, QStringLiteral("Montant TVA"), style.bold(), Align::Right);
    for (const TaxRow &row : sheet.invoice.taxes) {
        y += style.size * 1.5;
        canvas.text(x, y, rateText(row.rate), style);
        canvas.text(x + 125, y, amountText(row.base, Tongue::French), style, Align::Right);
        canvas.text(x + 200, y, amountText(row.tax, Tongue::French), style, Align::Right);
    }
}

/// Net, tax, gross and, where something was paid before, what is left.
QList<Sheet::Entry> totals(Sheet &sheet)
{
    const Invoice &invoice = sheet.invoice;
    QList<Sheet::Entry> list{
        sheet.entry(sheet.oneOf(u"Total HT|Total hors taxes|Montant HT"), Field::NetTotal, invoice.net),
        sheet.entry(sheet.oneOf(u"TVA|Total TVA|Montant TVA"), Field::TaxTotal, invoice.tax),
        sheet.entry(sheet.oneOf(u"Total TTC|Montant TTC"), Field::GrossTotal, invoice.gross)};
    if (!invoice.prepaid.isZero()) {
        list += sheet.entry(sheet.oneOf(u"Acompte versé|Déjà réglé"), std::nullopt, -invoice.prepaid);
        list += sheet.entry(sheet.oneOf(u"Net à payer|Reste dû"), Field::AmountDue, invoice.amountDue);
    }
    return list;
}

void drawFooter(Sheet &sheet, const TextStyle &style, double y)
{
    const Company &seller = sheet.invoice.seller;
    const QString siret = sheet.random.percent(50) ? spacedSiret(seller.siret) : seller.siret;
    sheet.canvas.text(
        sheet.pageWidth / 2, y,
        QStringLiteral("%1 - SIRET %2 - N° TVA intracommunautaire : %3").arg(seller.name, siret, seller.vatId), style,
        Align::Centre);
    sheet.canvas.text(sheet.pageWidth / 2, y + style.size * 1.4,
                      QStringLiteral("IBAN : %1   BIC : %2").arg(grouped(seller.iban, 4), seller.bic), style,
                      Align::Centre);
    sheet.truth.set(Field::SellerSiret, seller.siret);
    sheet.truth.set(Field::SellerVatId, seller.vatId);
    sheet.truth.set(Field::Iban, seller.iban);
    sheet.truth.set(Field::Bic, seller.bic);
}

double drawClassicItems(Sheet &sheet, const TextStyle &body, const QColor &tint)
{
    TableStyle style{.head = body.bold().coloured(Qt::white), .body = body};
    style.headFill = tint;
    style.zebra = QColor(238, 243, 248);
    style.descriptionWidth = 190;
    const QList<Column> columns{{Cell::Reference, QStringLiteral("Réf."), 46},
                                {Cell::Description, QStringLiteral("Désignation"), 105},
                                {Cell::Quantity, QStringLiteral("Qté"), 335, Align::Right},
                                {Cell::Price, QStringLiteral("P.U. HT"), 405, Align::Right},
                                {Cell::Rate, QStringLiteral("TVA"), 460, Align::Right},
                                {Cell::Total, QStringLiteral("Montant HT"), 548, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 240, [&sheet] {
        sheet.canvas.newPage();
        return 60.0;
    });
}

void drawClassic(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::French, .numberShape = QStringLiteral("F%1-####")};
    recipe.rates = {QStringLiteral("20"), QStringLiteral("20"), QStringLiteral("10"), QStringLiteral("5.5")};
    recipe.creditNotePercent = 12;
    recipe.prepaidPercent = 25;
    recipe.detailPercent = 20;
    Sheet sheet(canvas, truth, random, recipe);
    sheet.symbol = random.percent(60) ? QStringLiteral("€") : QString();
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Liberation Sans|FreeSans|Carlito"), 9.5};
    const QColor tint(28, 78, 120);

    double y = sheet.party(Sheet::Side::Seller, 40, 58, body.sized(16).bold().coloured(tint), body);
    y = sheet.sentences({{QStringLiteral("Tél."), invoice.seller.phone, {}, {}},
                         sheet.entry(QStringLiteral("Courriel :"), Field::SellerEmail, invoice.seller.email)},
                        40, y, body);
    canvas.text(555, 60, invoice.creditNote ? QStringLiteral("AVOIR") : QStringLiteral("FACTURE"),
                body.sized(22).bold(), Align::Right);
    sheet.recordType();
    canvas.box({320, 120, 235, 78}, Qt::transparent, Qt::gray);
    canvas.text(330, 136, sheet.oneOf(u"Facturé à|Client|Destinataire"), body.sized(8).coloured(Qt::darkGray));
    sheet.party(Sheet::Side::Buyer, 330, 152, body.bold(), body);

    QList<Sheet::Entry> meta{
        sheet.entry(sheet.oneOf(u"Numéro :|N° :|Référence de la pièce :"), Field::InvoiceNumber, invoice.number),
        sheet.entry(sheet.oneOf(u"Date :|Date d'émission :|Émise le :"), Field::IssueDate, invoice.issued,
                    dayMonthYear)};
    if (!invoice.creditNote)
        meta += sheet.entry(sheet.oneOf(u"Échéance :|À régler avant le :"), Field::DueDate, invoice.due, dayMonthYear);
    meta += sheet.entry(QStringLiteral("Code client :"), Field::BuyerId, invoice.buyerId);
    sheet.entries(meta, 40, 150, 150, body, body.bold());

    y = drawClassicItems(sheet, body, tint);
    drawTaxes(sheet, 46, y + 28, body);
    sheet.entries(totals(sheet), 370, 548, y + 28, body, body.bold(), Align::Right, 1.7);
    truth.set(Field::Currency, sheet.symbol.isEmpty() ? QString() : QStringLiteral("EUR"));
    drawFooter(sheet, body.sized(7.5).coloured(Qt::darkGray), 800);
}

double drawLetterItems(Sheet &sheet, const TextStyle &body)
{
    TableStyle style{.head = body.bold(), .body = body, .left = 70, .right = 525};
    style.descriptionWidth = 330;
    style.symbol = sheet.symbol;
    style.gap = 8;
    const QList<Column> columns{{Cell::Description, QStringLiteral("Prestation"), 70},
                                {Cell::Total, QStringLiteral("Montant"), 525, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 372, [&sheet] {
        sheet.canvas.newPage();
        return 70.0;
    });
}

void drawLetter(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::French, .numberShape = QStringLiteral("%1/###"), .fewest = 1, .most = 4};
    recipe.services = true;
    recipe.detailPercent = 80;
    Sheet sheet(canvas, truth, random, recipe);
    sheet.symbol = random.percent(50) ? QStringLiteral("€") : QStringLiteral("EUR");
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"Liberation Serif|FreeSerif"), 11};

    double y = sheet.party(Sheet::Side::Seller, 70, 70, body.bold().sized(13), body);
    sheet.sentences({sheet.entry(QStringLiteral("SIREN"), Field::SellerSiren, grouped(invoice.seller.siren, 3)),
                     sheet.entry(QStringLiteral("TVA"), Field::SellerVatId, invoice.seller.vatId)},
                    70, y, body.sized(9));
    truth.set(Field::SellerSiren, invoice.seller.siren);
    sheet.party(Sheet::Side::Buyer, 330, 160, body.bold(), body);
    const QString town = invoice.seller.address[1].section(u' ', 1);
    canvas.text(330, 235, QStringLiteral("%1, le %2").arg(town, dateText(invoice.issued, Tongue::French, inWords)),
                body);
    truth.set(Field::IssueDate, invoice.issued);
    sheet.sentences({sheet.entry(sheet.oneOf(u"Facture n°|Note d'honoraires n°|Objet : facture n°"),
                                 Field::InvoiceNumber, invoice.number)},
                    70, 280, body.bold().sized(12.5));
    sheet.recordType();
    canvas.lines(70, 305,
                 {QStringLiteral("Madame, Monsieur,"), QString(),
                  QStringLiteral("Nous vous prions de trouver ci-dessous le détail de nos prestations.")},
                 body);
    y = drawLetterItems(sheet, body);
    canvas.line(340, y, 525, y);
    const QList<Sheet::Entry> sums{
        sheet.entry(sheet.oneOf(u"Montant hors taxes|Total H.T."), Field::NetTotal, invoice.net),
        sheet.entry(QStringLiteral("T.V.A. à ") + rateText(invoice.taxes[0].rate), Field::TaxTotal, invoice.tax),
        sheet.entry(sheet.oneOf(u"Montant T.T.C.|Total T.T.C.|Somme à régler"), Field::GrossTotal, invoice.gross)};
    y = sheet.entries(sums, 340, 525, y + 18, body, body.bold(), Align::Right);
    truth.set(Field::Currency, QStringLiteral("EUR"));
    canvas.text(70, y + 24,
                QStringLiteral("Règlement par virement, au plus tard le %1.")
                    .arg(dateText(invoice.due, Tongue::French, inWords)),
                body);
    truth.set(Field::DueDate, invoice.due);
    sheet.sentences({{QStringLiteral("IBAN"), grouped(invoice.seller.iban, 4), Field::Iban, invoice.seller.iban},
                     sheet.entry(QStringLiteral("BIC"), Field::Bic, invoice.seller.bic)},
                    70, y + 44, body.sized(10));
    canvas.text(70, y + 92, QStringLiteral("Veuillez agréer, Madame, Monsieur, nos salutations distinguées."), body);
}

double drawGridItems(Sheet &sheet, const TextStyle &body)
{
    TableStyle style{.head = body.bold(), .body = body};
    style.grid = Qt::darkGray;
    style.descriptionWidth = 200;
    style.bottom = 720;
    const QList<Column> columns{{Cell::Position, QStringLiteral("#"), 52, Align::Centre},
                                {Cell::Description, QStringLiteral("Libellé"), 70},
                                {Cell::Quantity, QStringLiteral("Quantité"), 345, Align::Right},
                                {Cell::Price, QStringLiteral("Prix unitaire"), 430, Align::Right},
                                {Cell::Rate, QStringLiteral("TVA"), 475, Align::Right},
                                {Cell::Total, QStringLiteral("Total HT"), 550, Align::Right}};
    return drawTable(sheet.canvas, sheet.truth, sheet.invoice, columns, style, 225, [&sheet] {
        sheet.canvas.newPage();
        return 60.0;
    });
}

void drawGrid(Canvas &canvas, Truth &truth, Random &random)
{
    Recipe recipe{.tongue = Tongue::French, .numberShape = QStringLiteral("FA######"), .fewest = 18, .most = 40};
    recipe.rates = {QStringLiteral("20"), QStringLiteral("5.5")};
    Sheet sheet(canvas, truth, random, recipe);
    const Invoice &invoice = sheet.invoice;
    const TextStyle body{sheet.oneOf(u"DejaVu Sans|Liberation Sans Narrow"), 8.5};
    sheet.party(Sheet::Side::Seller, 40, 50, body.bold().sized(12), body);
    sheet.party(Sheet::Side::Buyer, 340, 110, body.bold().sized(9.5), body.sized(9.5));
    sheet.recordType();
    const QList<Sheet::Entry> meta{
        sheet.entry(sheet.oneOf(u"Facture N°|FACTURE"), Field::InvoiceNumber, invoice.number),
        sheet.entry(sheet.oneOf(u"du|Date de facturation"), Field::IssueDate, invoice.issued, dayMonthYear),
        sheet.entry(sheet.oneOf(u"Bon de commande|Votre commande"), Field::PurchaseOrder, invoice.order),
        sheet.entry(sheet.oneOf(u"Livré le|Date de livraison"), Field::DeliveryDate, invoice.delivered, dayMonthYear),
        sheet.entry(sheet.oneOf(u"Date d'échéance|Payable le"), Field::DueDate, invoice.due, dayMonthYear)};
    canvas.box({36, 98, 260, 82}, Qt::transparent, Qt::black);
    sheet.entries(meta, 42, 160, 112, body.sized(9), body.sized(9).bold(), Align::Left, 1.7);
    double y = drawGridItems(sheet, body);
    if (y > 620) {
        canvas.newPage();
        y = 40;
    }
    canvas.box({355, y + 12, 200, 62}, QColor(245, 245, 245), Qt::black, 1);
    sheet.symbol = QStringLiteral("€");
    sheet.entries(totals(sheet), 362, 548, y + 28, body.sized(10), body.sized(10).bold(), Align::Right, 1.8);
    truth.set(Field::Currency, QStringLiteral("EUR"));
    drawTaxes(sheet, 46, y + 28, body);
    drawFooter(sheet, body.sized(7), 795);
}

} // namespace

QList<Layout> frenchLayouts()
{
    return {{.name = QStringLiteral("fr-classic"), .draw = drawClassic},
            {.name = QStringLiteral("fr-letter"), .draw = drawLetter},
            {.name = QStringLiteral("fr-grid"), .draw = drawGrid}};
}

} // namespace dbledger::samples
