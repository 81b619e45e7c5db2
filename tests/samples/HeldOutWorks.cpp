// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Identities.h"
#include "Layout.h"
#include "Sheet.h"

// Written without a look at the reader or its lexicon, and not to be read by anybody who works on them: once a wording
// of these pages has been taught, they belong to the open layouts, and new ones take their place.
namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

namespace {

struct BuildingWork
{
    const char16_t *name, *unit;
    int most;            ///< quarters of the unit
    int lowest, highest; ///< price in cents
};

struct BuildingTrade
{
    const char16_t *name;
    BuildingWork works[4];
};

constexpr BuildingTrade buildingTrades[] = {
    {u"DÉPOSE ET DÉMOLITION",
     {{u"Dépose de la baignoire, du lavabo et du meuble existants, descente et évacuation en décharge agréée", u"ens",
       4, 18'000, 64'000},
      {u"Démolition de cloison en briques plâtrières compris enlèvement des gravats", u"m²", 80, 1'900, 4'200},
      {u"Piquage de la faïence murale", u"m²", 90, 1'100, 2'600},
      {u"Location de benne 8 m³ avec rotation", u"U", 8, 19'000, 38'000}}},
    {u"PLÂTRERIE – ISOLATION",
     {{u"Doublage sur ossature métallique, plaque hydrofuge BA13 et laine de verre 100 mm, joints et bandes compris",
       u"m²", 240, 3'400, 6'800},
      {u"Faux plafond suspendu, plaque de plâtre standard", u"m²", 160, 2'900, 5'900},
      {u"Reprise d'enduit au pourtour des menuiseries", u"ml", 120, 700, 1'900},
      {u"Trappe de visite 40 x 40", u"U", 12, 3'800, 7'900}}},
    {u"PLOMBERIE – SANITAIRE",
     {{u"Alimentation eau froide et eau chaude en multicouche depuis nourrice, évacuations PVC diamètre 40 et 100",
       u"ens", 4, 48'000, 160'000},
      {u"Fourniture et pose d'un receveur extra-plat 90 x 120 avec bonde", u"U", 8, 39'000, 88'000},
      {u"Mitigeur thermostatique et barre de douche", u"U", 8, 14'500, 42'000},
      {u"WC suspendu sur bâti-support, plaque de commande blanche", u"U", 8, 52'000, 98'000}}},
    {u"CARRELAGE",
     {{u"Chape de ravoirage et natte d'étanchéité sous carrelage", u"m²", 120, 2'200, 4'600},
      {u"Pose collée de grès cérame 60 x 60, joints époxy", u"m²", 160, 4'800, 8'800},
      {u"Plinthes assorties", u"ml", 120, 900, 2'100},
      {u"Seuil aluminium anodisé", u"U", 16, 1'800, 4'900}}}};

/// A craftsman's account for works that go on: chapters with their sums, long texts whose numbers stand at the last
/// line, the guarantee held back and what was paid on account below the total.
class WorksInvoice
{
public:
    WorksInvoice(Canvas &canvas, Truth &truth, Random &random)
        : m_sheet(canvas, truth, random, {.tongue = Tongue::French, .numberShape = QStringLiteral("F%1-###")})
        , m_canvas(canvas)
        , m_invoice(m_sheet.invoice)
        , m_body{m_sheet.oneOf(u"Liberation Serif|Carlito|DejaVu Sans|Liberation Sans"), 9}
        , m_small(m_body.sized(7.5))
    {
        m_sheet.symbol = QStringLiteral("€");
        build();
    }

    void draw()
    {
        drawParties();
        drawFacts();
        drawWorks();
        drawTotals();
        drawImprint();
    }

private:
    Random &random() { return m_sheet.random; }
    QString day(QDate date) const { return dateText(date, Tongue::French, m_pattern); }
    QString plain(Decimal amount) const { return amountText(amount, Tongue::French); }

    void build()
    {
        Invoice &invoice = m_invoice;
        invoice.seller.name = m_sheet.oneOf(u"SARL %1 Rénovation|Entreprise %1 Bâtiment|%1 Habitat|EURL %1 Frères")
                                  .arg(lastName(Tongue::French, random()));
        invoice.seller.email = email(invoice.seller.name, Tongue::French, random());
        if (random().percent(60))
            invoice.buyer.name = m_sheet.oneOf(u"M. et Mme |Madame |Monsieur ") + personName(Tongue::French, random());
        const Decimal rate = Decimal::fromInt(random().percent(70) ? 10 : 20);
        invoice.items.clear();
        for (const BuildingTrade &trade : buildingTrades) {
            if (!invoice.items.isEmpty() && random().percent(25))
                continue;
            Chapter chapter{QString::fromUtf16(trade.name), invoice.items.size()};
            for (const BuildingWork &work : trade.works)
                if (chapter.first == invoice.items.size() || random().percent(60))
                    invoice.items += workItem(work, rate);
            m_chapters += chapter;
        }
        invoice.charge = Decimal();
        addUp(invoice);
        if (random().percent(30)) {
            invoice.charge = -invoice.net.percent(Decimal::fromInt(3))->rounded(2);
            addUp(invoice);
        }
        m_held = random().percent(60) ? invoice.gross.percent(Decimal::fromInt(5))->rounded(2) : Decimal();
        invoice.prepaid =
            random().percent(60)
                ? Decimal::fromInt(int(invoice.gross.millionths() / 1'000'000) * random().between(2, 4) / 10)
                : Decimal();
        invoice.amountDue = invoice.gross - m_held - invoice.prepaid;
        invoice.due = invoice.issued.addDays(random().percent(50) ? 30 : 15);
    }

    Item workItem(const BuildingWork &work, Decimal rate)
    {
        Item item;
        item.description = QString::fromUtf16(work.name);
        item.unit = QString::fromUtf16(work.unit);
        const bool whole = item.unit == u"U" || item.unit == u"ens";
        const int quarters = whole ? 4 * random().between(1, work.most / 4) : random().between(6, work.most);
        item.quantity = Decimal::fromMillionths(std::int64_t(quarters) * 250'000);
        const int price = random().between(work.lowest / 50, work.highest / 50) * 50;
        item.price = Decimal::fromMillionths(std::int64_t(price) * 10'000);
        item.total = item.quantity.times(item.price)->rounded(2);
        item.rate = rate;
        return item;
    }

    void drawParties()
    {
        const Company &seller = m_invoice.seller;
        const QColor brick(150, 60, 30);
        double y = m_sheet.party(Sheet::Side::Seller, 42, 56, m_body.bold().sized(15).coloured(brick), m_body);
        m_canvas.text(42, y, QStringLiteral("Tél. ") + seller.phone, m_body);
        m_canvas.text(42, y + 12, seller.email, m_body);
        m_canvas.text(42, y + 24, QStringLiteral("Maçonnerie · Carrelage · Salle de bains clés en main"),
                      m_small.coloured(brick));
        m_sheet.truth.set(Field::SellerEmail, seller.email);
        m_sheet.party(Sheet::Side::Buyer, 330, 118, m_body.bold().sized(10), m_body.sized(10));
    }

    void drawFacts()
    {
        const QString title = m_sheet.oneOf(u"FACTURE DE SITUATION N° %1|SITUATION DE TRAVAUX N° %1 VALANT FACTURE")
                                  .arg(random().between(1, 5));
        m_canvas.text(42, 186, title, m_body.bold().sized(13));
        m_sheet.recordType();
        m_canvas.text(42, 203, QStringLiteral("Facture %1 du %2").arg(m_invoice.number, day(m_invoice.issued)),
                      m_body.bold());
        m_sheet.truth.set(Field::InvoiceNumber, m_invoice.number);
        m_sheet.truth.set(Field::IssueDate, m_invoice.issued);
        const QDate signedOn = m_invoice.issued.addDays(-random().between(40, 140));
        m_canvas.lines(42, 219,
                       {QStringLiteral("Selon devis %1 accepté le %2")
                            .arg(random().shape(QStringLiteral("DE####-##")), day(signedOn)),
                        QStringLiteral("Travaux arrêtés au %1 – avancement %2 %")
                            .arg(day(m_invoice.delivered))
                            .arg(5 * random().between(4, 19))},
                       m_body, 1.4);
        m_canvas.text(330, 203, QStringLiteral("Adresse du chantier :"), m_body);
        m_canvas.lines(330, 215, address(Tongue::French, random()), m_body);
    }

    double drawHead(double y)
    {
        m_canvas.line(42, y - 12, 553, y - 12, 0.8);
        m_canvas.line(42, y + 5, 553, y + 5, 0.8);
        const TextStyle head = m_body.bold();
        m_canvas.text(42, y, QStringLiteral("N°"), head);
        m_canvas.text(72, y, QStringLiteral("Désignation des ouvrages"), head);
        m_canvas.text(352, y, QStringLiteral("U"), head);
        m_canvas.text(416, y, QStringLiteral("Qté"), head, Align::Right);
        m_canvas.text(484, y, QStringLiteral("P.U. HT"), head, Align::Right);
        m_canvas.text(553, y, QStringLiteral("Montant HT"), head, Align::Right);
        return y + 22;
    }

    /// Room for so much, on the next page if need be, there below the head of the table or without it.
    double room(double y, double height, bool table = true)
    {
        if (y + height <= 752)
            return y;
        m_canvas.newPage();
        m_canvas.text(42, 44, m_invoice.seller.name, m_small);
        m_canvas.text(553, 44, QStringLiteral("Facture %1 – suite").arg(m_invoice.number), m_small, Align::Right);
        return table ? drawHead(72) : 72;
    }

    void drawWorks()
    {
        double y = drawHead(262);
        for (int i = 0; i < m_chapters.size(); ++i) {
            const qsizetype end = i + 1 < m_chapters.size() ? m_chapters[i + 1].first : m_invoice.items.size();
            y = room(y, 60);
            m_canvas.text(42, y, QString::number(i + 1), m_body.bold());
            m_canvas.text(72, y, m_chapters[i].name, m_body.bold());
            y += 15;
            Decimal sum;
            for (qsizetype k = m_chapters[i].first; k < end; ++k) {
                y = drawWork(QStringLiteral("%1.%2").arg(i + 1).arg(k - m_chapters[i].first + 1), m_invoice.items[k],
                             y);
                sum = sum + m_invoice.items[k].total;
            }
            m_canvas.text(484, y + 1, QStringLiteral("Sous-total ") + m_chapters[i].name, m_small.bold(), Align::Right);
            m_canvas.text(553, y + 1, plain(sum), m_body.bold(), Align::Right);
            y += 19;
        }
        m_bottom = y;
    }

    double drawWork(const QString &position, const Item &item, double y)
    {
        const QStringList texts = m_canvas.wrapped(item.description, 262, m_body);
        y = room(y, 12.0 * double(texts.size()));
        m_canvas.text(42, y, position, m_body);
        y = m_canvas.lines(72, y, texts, m_body, 1.3) - 1.3 * m_body.size;
        m_canvas.text(352, y, item.unit, m_body);
        m_canvas.text(416, y, plain(item.quantity), m_body, Align::Right);
        m_canvas.text(484, y, plain(item.price), m_body, Align::Right);
        m_canvas.text(553, y, plain(item.total), m_body, Align::Right);
        m_sheet.truth.addLine({item.description, item.quantity, item.price, item.total, {}});
        return y + 16;
    }

    QList<Sheet::Entry> sums()
    {
        QList<Sheet::Entry> list;
        if (!m_invoice.charge.isZero()) {
            list += m_sheet.entry(QStringLiteral("Total travaux HT"), std::nullopt, m_invoice.net - m_invoice.charge);
            list += m_sheet.entry(QStringLiteral("Remise commerciale 3 %"), std::nullopt, m_invoice.charge);
            m_sheet.truth.setCharge(m_invoice.charge);
        }
        const QString rate = numberText(m_invoice.taxes.first().rate, Tongue::French);
        list += m_sheet.entry(QStringLiteral("Montant net HT"), Field::NetTotal, m_invoice.net);
        list += m_sheet.entry(QStringLiteral("TVA à %1 %").arg(rate), Field::TaxTotal, m_invoice.tax);
        list += m_sheet.entry(QStringLiteral("Montant TTC"), Field::GrossTotal, m_invoice.gross);
        if (!m_held.isZero())
            list += m_sheet.entry(QStringLiteral("Retenue de garantie 5 %"), std::nullopt, -m_held);
        if (!m_invoice.prepaid.isZero())
            list +=
                m_sheet.entry(QStringLiteral("Acompte du ") + day(m_invoice.issued.addDays(-random().between(20, 39))),
                              std::nullopt, -m_invoice.prepaid);
        list += m_sheet.entry(QStringLiteral("Reste à payer"), Field::AmountDue, m_invoice.amountDue);
        return list;
    }

    void drawTotals()
    {
        const QList<Sheet::Entry> list = sums();
        const double y = room(m_bottom, 30 + 15.0 * double(list.size()), false) + 12;
        m_sheet.entries(list, 340, 553, y, m_body, m_body.bold(), Align::Right, 1.65);
        const Company &seller = m_invoice.seller;
        m_canvas.text(42, y, QStringLiteral("Règlement"), m_body.bold());
        m_canvas.lines(42, y + 14,
                       {QStringLiteral("Par virement ou chèque au plus tard le ") + day(m_invoice.due),
                        QStringLiteral("IBAN ") + grouped(seller.iban, 4), QStringLiteral("BIC ") + seller.bic},
                       m_body, 1.4);
        m_sheet.truth.set(Field::DueDate, m_invoice.due);
        m_sheet.truth.set(Field::Iban, seller.iban);
        m_sheet.truth.set(Field::Bic, seller.bic);
        m_sheet.truth.set(Field::Currency, QStringLiteral("EUR"));
        if (m_invoice.taxes.first().rate == Decimal::fromInt(10))
            m_canvas.text(42, y + 60, QStringLiteral("TVA réduite : attestation remise par le client."), m_small);
    }

    void drawImprint()
    {
        const Company &seller = m_invoice.seller;
        m_canvas.line(42, 784, 553, 784, 0.4, Qt::gray);
        m_canvas.lines(
            297, 795,
            {QStringLiteral("Capital de 8 000 € – RCS %1 – SIRET %2 – APE 4339Z – TVA %3")
                 .arg(m_sheet.oneOf(u"Nantes|Lyon|Rennes|Dijon"), spacedSiret(seller.siret), seller.vatId),
             QStringLiteral("Assurance décennale n° %1 – couverture France métropolitaine. Pénalités de retard "
                            ": 12 % l'an, indemnité forfaitaire 40 €.")
                 .arg(random().digits(10))},
            m_small.sized(7), 1.4, Align::Centre);
        m_sheet.truth.set(Field::SellerSiret, seller.siret);
        m_sheet.truth.set(Field::SellerVatId, seller.vatId);
    }

    struct Chapter
    {
        QString name;
        qsizetype first; ///< of its items
    };

    Sheet m_sheet;
    Canvas &m_canvas;
    Invoice &m_invoice;
    TextStyle m_body, m_small;
    QList<Chapter> m_chapters;
    Decimal m_held; ///< of the total, until the works are accepted
    double m_bottom = 0;
    const QString m_pattern = QStringLiteral("dd/MM/yyyy");
};

void drawWorksInvoice(Canvas &canvas, Truth &truth, Random &random)
{
    WorksInvoice(canvas, truth, random).draw();
}

} // namespace

QList<Layout> heldOutWorks()
{
    return {{.name = QStringLiteral("held-out-i"), .group = Layout::Group::HeldOut, .draw = drawWorksInvoice}};
}

} // namespace dbledger::samples
