// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

#include <algorithm>

namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

namespace {

/// A wholesaler's invoice that goes with the goods: two bands a row, codes for the rates, sums carried over to the next
/// page and a strip of totals at the foot of the last.
class Wholesale
{
public:
    Wholesale(Canvas &canvas, Truth &truth, Random &random)
        : m_sheet(canvas, truth, random, recipe())
        , m_canvas(canvas)
        , m_invoice(m_sheet.invoice)
        , m_body{m_sheet.oneOf(u"Liberation Sans|FreeSans|Liberation Sans Narrow"), 9}
        , m_small(m_body.sized(7.5))
    {
    }

    void draw()
    {
        drawLetterhead();
        drawPlaces();
        drawFacts();
        drawItems();
        drawCodes();
        drawStrip();
        drawMentions();
    }

private:
    static Recipe recipe()
    {
        Recipe recipe{.tongue = Tongue::French, .numberShape = QStringLiteral("7#######"), .fewest = 4, .most = 17};
        recipe.rates = {QStringLiteral("5.5"), QStringLiteral("20"), QStringLiteral("20"), QStringLiteral("10")};
        recipe.discountPercent = 35;
        recipe.chargePercent = 50;
        recipe.prepaidPercent = 25;
        recipe.mostPieces = 60;
        return recipe;
    }

    QString amount(Decimal value) const { return amountText(value, Tongue::French); }

    void drawLetterhead()
    {
        const Company &seller = m_invoice.seller;
        m_canvas.text(297, 48, seller.name.toUpper(), m_body.bold().sized(17), Align::Centre);
        m_canvas.text(297, 62, seller.address.join(QStringLiteral(" – ")), m_body, Align::Centre);
        m_canvas.text(297, 74, QStringLiteral("Tél. %1 – %2").arg(seller.phone, seller.email), m_small, Align::Centre);
        m_sheet.truth.set(Field::SellerName, seller.name);
        m_sheet.truth.set(Field::SellerAddress, seller.address.join(QStringLiteral(", ")));
        m_sheet.truth.set(Field::SellerEmail, seller.email);
    }

    /// Where the goods went, which is not where the invoice goes.
    void drawPlaces()
    {
        const QColor edge(120, 120, 120);
        m_canvas.box({36, 90, 250, 66}, Qt::transparent, edge);
        m_canvas.text(42, 101, QStringLiteral("Lieu de livraison"), m_small);
        m_canvas.lines(42, 115, QStringList{m_invoice.buyer.name} + address(Tongue::French, m_sheet.random), m_body);
        m_canvas.box({309, 90, 250, 66}, Qt::transparent, edge);
        m_canvas.text(315, 101, QStringLiteral("Compte facturé"), m_small);
        m_sheet.party(Sheet::Side::Buyer, 315, 115, m_body.bold(), m_body);
    }

    void drawFacts()
    {
        m_canvas.text(36, 182, QStringLiteral("FACTURE / BON DE LIVRAISON"), m_body.bold().sized(13));
        m_sheet.recordType();
        const QString shortDate = QStringLiteral("dd/MM/yy");
        const QList<Sheet::Entry> facts{
            m_sheet.entry(QStringLiteral("N° de document :"), Field::InvoiceNumber, m_invoice.number),
            m_sheet.entry(QStringLiteral("Éditée le :"), Field::IssueDate, m_invoice.issued, shortDate),
            m_sheet.entry(QStringLiteral("Votre compte :"), Field::BuyerId, m_invoice.buyerId),
            m_sheet.entry(QStringLiteral("Vos références :"), Field::PurchaseOrder, m_invoice.order),
            m_sheet.entry(QStringLiteral("Marchandises parties le :"), Field::DeliveryDate, m_invoice.delivered,
                          shortDate),
            m_sheet.entry(QStringLiteral("Règlement au plus tard le :"), Field::DueDate, m_invoice.due, shortDate)};
        for (int i = 0; i < facts.size(); ++i)
            m_sheet.sentences({facts[i]}, 36 + 178.0 * (i % 3), 200 + 15.0 * (i / 3), m_body);
    }

    double drawHead(double y)
    {
        const TextStyle head = m_small.bold();
        m_canvas.box({36, y - 10, 523, 27}, QColor(232, 232, 232), Qt::black, 0.4);
        m_canvas.text(40, y, QStringLiteral("Réf."), head);
        m_canvas.text(100, y, QStringLiteral("Désignation des marchandises"), head);
        m_canvas.text(160, y + 12, QStringLiteral("Nombre"), head, Align::Right);
        m_canvas.text(270, y + 12, QStringLiteral("P.U. brut H.T."), head, Align::Right);
        m_canvas.text(345, y + 12, QStringLiteral("Rem. %"), head, Align::Right);
        m_canvas.text(410, y + 12, QStringLiteral("Cd"), head, Align::Centre);
        m_canvas.text(555, y + 12, QStringLiteral("Valeur H.T."), head, Align::Right);
        return y + 32;
    }

    void drawItems()
    {
        double y = drawHead(236);
        Decimal carried;
        for (const Item &item : m_invoice.items) {
            const QStringList texts = m_canvas.wrapped(item.description, 300, m_body);
            if (y + 12.0 * double(texts.size()) + 14 > 655) {
                m_canvas.text(400, y + 2, QStringLiteral("À reporter"), m_small, Align::Right);
                m_canvas.text(555, y + 2, amount(carried), m_small, Align::Right);
                m_canvas.newPage();
                y = drawHead(50);
                m_canvas.text(400, y, QStringLiteral("Report page précédente"), m_small, Align::Right);
                m_canvas.text(555, y, amount(carried), m_small, Align::Right);
                y += 16;
            }
            y = drawItem(item, texts, y);
            carried = carried + item.total;
        }
    }

    double drawItem(const Item &item, const QStringList &texts, double y)
    {
        m_canvas.text(40, y, item.reference, m_body);
        y = m_canvas.lines(100, y, texts, m_body, 1.3);
        m_canvas.text(160, y, numberText(item.quantity, Tongue::French), m_body, Align::Right);
        m_canvas.text(270, y, amount(item.price), m_body, Align::Right);
        if (!item.discount.isZero())
            m_canvas.text(345, y, numberText(item.discount, Tongue::French), m_body, Align::Right);
        m_canvas.text(410, y, code(item.rate), m_body, Align::Centre);
        m_canvas.text(555, y, amount(item.total), m_body, Align::Right);
        m_canvas.line(36, y + 4, 559, y + 4, 0.3, Qt::gray);
        m_sheet.truth.addLine({item.description, item.quantity, item.price, item.total, item.rate});
        return y + 16;
    }

    QString code(Decimal rate) const
    {
        for (int i = 0; i < m_invoice.taxes.size(); ++i)
            if (m_invoice.taxes[i].rate == rate)
                return QString::number(i + 1);
        return {};
    }

    void drawCodes()
    {
        double y = 676;
        const QStringList heads{QStringLiteral("Cd"), QStringLiteral("Taux"), QStringLiteral("Assiette"),
                                QStringLiteral("Taxe")};
        const QList<double> edges{50, 100, 180, 245};
        for (int i = 0; i < heads.size(); ++i)
            m_canvas.text(edges[i], y, heads[i], m_small.bold(), Align::Right);
        for (int i = 0; i < m_invoice.taxes.size(); ++i) {
            const TaxRow &row = m_invoice.taxes[i];
            y += 11;
            m_canvas.text(edges[0], y, QString::number(i + 1), m_small, Align::Right);
            m_canvas.text(edges[1], y, amount(row.rate) + QStringLiteral(" %"), m_small, Align::Right);
            m_canvas.text(edges[2], y, amount(row.base), m_small, Align::Right);
            m_canvas.text(edges[3], y, amount(row.tax), m_small, Align::Right);
        }
    }

    void drawStrip()
    {
        QList<Sheet::Entry> cells;
        if (!m_invoice.charge.isZero()) {
            cells += m_sheet.entry(QStringLiteral("Marchandises"), std::nullopt, m_invoice.net - m_invoice.charge);
            cells += m_sheet.entry(QStringLiteral("Frais d'expédition"), std::nullopt, m_invoice.charge);
            m_sheet.truth.setCharge(m_invoice.charge);
        }
        cells += m_sheet.entry(QStringLiteral("Valeur nette H.T."), Field::NetTotal, m_invoice.net);
        cells += m_sheet.entry(QStringLiteral("T.V.A."), Field::TaxTotal, m_invoice.tax);
        cells += m_sheet.entry(QStringLiteral("Montant T.T.C."), Field::GrossTotal, m_invoice.gross);
        if (!m_invoice.prepaid.isZero()) {
            cells += m_sheet.entry(QStringLiteral("Versé"), std::nullopt, m_invoice.prepaid);
            cells += m_sheet.entry(QStringLiteral("Solde à régler"), Field::AmountDue, m_invoice.amountDue);
        }
        const double wide = 523.0 / double(cells.size());
        m_canvas.box({36, 720, 523, 15}, QColor(60, 60, 60));
        m_canvas.box({36, 735, 523, 19}, Qt::transparent, QColor(60, 60, 60));
        for (int i = 0; i < cells.size(); ++i) {
            const double middle = 36 + wide * (i + 0.5);
            m_canvas.text(middle, 731, cells[i].label, m_small.bold().coloured(Qt::white), Align::Centre);
            m_canvas.text(middle, 749, cells[i].text, m_body.bold().sized(10), Align::Centre);
            m_sheet.record(cells[i]);
        }
    }

    void drawMentions()
    {
        const Company &seller = m_invoice.seller;
        m_canvas.lines(36, 768,
                       {QStringLiteral("Montants exprimés en euros. Par virement : %1").arg(grouped(seller.iban, 4)),
                        QStringLiteral("Tout retard entraîne une pénalité de trois fois le taux légal et une indemnité "
                                       "de recouvrement de 40,00 €. Pas d'escompte."),
                        QStringLiteral("S.A.S. au capital de 152 400 € – Siret %1 – Ident. T.V.A. %2")
                            .arg(spacedSiret(seller.siret), seller.vatId)},
                       m_small);
        m_sheet.truth.set(Field::Iban, seller.iban);
        m_sheet.truth.set(Field::SellerSiret, seller.siret);
        m_sheet.truth.set(Field::SellerVatId, seller.vatId);
        m_sheet.truth.set(Field::Currency, QStringLiteral("EUR"));
    }

    Sheet m_sheet;
    Canvas &m_canvas;
    const Invoice &m_invoice;
    TextStyle m_body, m_small;
};

void drawWholesale(Canvas &canvas, Truth &truth, Random &random)
{
    Wholesale(canvas, truth, random).draw();
}

} // namespace

QList<Layout> bandLayouts()
{
    return {{.name = QStringLiteral("fr-bands"), .draw = drawWholesale}};
}

} // namespace dbledger::samples
