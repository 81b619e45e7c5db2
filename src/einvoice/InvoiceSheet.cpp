// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/InvoiceSheet.h"

#include "einvoice/SheetPages.h"

#include <algorithm>

namespace dbledger::einvoice {

namespace {

using domain::Decimal;
using domain::Field;
using domain::Reading;

constexpr double left = SheetPages::margin, right = SheetPages::width - SheetPages::margin;
constexpr double middle = SheetPages::width / 2 + 6;
constexpr double lastLine = SheetPages::height - 60;
constexpr double step = 13;
constexpr int mostPages = 100;
constexpr Ink usual{9, false, false}, label{7.5, false, true}, strong{10, true, false}, title{17, true, false};

/// A column of a table: where its text begins, or ends when it is set to the right.
struct SheetColumn
{
    double x = 0;
    bool right = false;
    const char *french;
    const char *english;
};

constexpr SheetColumn lineColumns[]{{left, false, "Désignation", "Description"},
                                    {322, true, "Quantité", "Quantity"},
                                    {414, true, "Prix unitaire", "Unit price"},
                                    {460, true, "TVA", "VAT"},
                                    {right, true, "Total HT", "Net"}};
constexpr SheetColumn taxColumns[]{{left, false, "TVA", "VAT"},
                                   {150, true, "Base", "Taxed"},
                                   {220, true, "Montant", "Amount"},
                                   {232, false, "Motif d’exonération", "Exemption"}};

QString both(const char *french, const char *english)
{
    const QString first = QString::fromUtf8(french), second = QString::fromUtf8(english);
    return first == second ? first : first + QStringLiteral(" / ") + second;
}

QString number(const std::optional<Decimal> &value, int decimals)
{
    return value ? value->toString(decimals) : QString();
}

QString percent(const std::optional<Decimal> &rate, const QString &category)
{
    return (rate ? rate->toString() + QStringLiteral("% ") : QString()) + category;
}

class SheetMaker
{
public:
    explicit SheetMaker(Reading &reading)
        : m_reading(reading)
        , m_facts(reading.electronic.value_or(domain::ElectronicInvoice()))
    {
    }

    InvoiceSheet make()
    {
        head();
        dates();
        parties();
        lines();
        totals();
        taxes();
        payment();
        foot();
        return {m_pages.pdf(), m_pages.texts()};
    }

private:
    void head();
    void dates();
    void parties();
    void lines();
    void taxes();
    void totals();
    void payment();
    void foot();
    double party(double x, double y, bool seller);
    bool setLine(domain::ReadLine &line);
    template <std::size_t Count>
    void columnHeads(const SheetColumn (&columns)[Count]);

    /// Room for that much, on a new page where this one has none left; false when there are pages enough.
    bool need(double room)
    {
        if (m_y + room <= lastLine)
            return true;
        if (m_pages.pageCount() >= mostPages)
            return false;
        m_pages.newPage();
        m_y = SheetPages::margin + step;
        return true;
    }
    void put(Field field, const Place &place)
    {
        const auto found = m_reading.fields.find(field);
        if (found == m_reading.fields.end())
            return;
        found->page = place.page;
        found->box = place.box;
    }
    /// A label and the field's value behind it; nothing without a value.
    bool pair(double x, double y, const char *french, const char *english, Field field, double indent = 120)
    {
        if (!m_reading.has(field))
            return false;
        m_pages.text(x, y, both(french, english), label);
        put(field, m_pages.text(x + indent, y, m_reading.value(field), usual));
        return true;
    }
    void pair(const char *french, const char *english, Field field)
    {
        if (m_reading.has(field) && need(step) && pair(left, m_y, french, english, field, 170))
            m_y += step;
    }

    Reading &m_reading;
    const domain::ElectronicInvoice m_facts;
    SheetPages m_pages;
    double m_y = SheetPages::margin + 10;
};

void SheetMaker::head()
{
    m_pages.text(left, m_y, both("Facture électronique", "Electronic invoice"), label);
    m_pages.text(right, m_y, domain::formatName(m_facts), label, true);
    m_y += 26;
    const bool credit = domain::isCreditType(m_reading.value(Field::DocumentType));
    const QString kind = credit ? both("Avoir", "Credit note") : both("Facture", "Invoice");
    const Place name = m_pages.text(left, m_y, kind, title);
    if (m_reading.has(Field::DocumentType))
        put(Field::DocumentType, name);
    m_y += 20;
    if (m_reading.has(Field::InvoiceNumber)) {
        m_pages.text(left, m_y, QStringLiteral("N°"), label);
        put(Field::InvoiceNumber, m_pages.text(left + 18, m_y, m_reading.value(Field::InvoiceNumber), strong));
    }
    m_pages.line(left, m_y + 8, right - left);
    m_y += 26;
}

void SheetMaker::dates()
{
    struct Entry
    {
        const char *french, *english;
        Field field;
    };
    static constexpr Entry entries[]{
        {"Date d’émission", "Issue date", Field::IssueDate}, {"Échéance", "Due date", Field::DueDate},
        {"Livraison", "Delivery", Field::DeliveryDate},      {"Devise", "Currency", Field::Currency},
        {"Commande", "Order", Field::PurchaseOrder},         {"N° client", "Customer no.", Field::BuyerId}};
    int shown = 0;
    for (const Entry &entry : entries)
        if (pair(shown % 2 == 0 ? left : middle, m_y, entry.french, entry.english, entry.field))
            m_y += shown++ % 2 == 1 ? step : 0;
    m_y += (shown % 2 == 1 ? step : 0) + 10;
}

double SheetMaker::party(double x, double y, bool seller)
{
    m_pages.text(x, y, seller ? both("Vendeur", "Seller") : both("Acheteur", "Buyer"), label);
    const auto paragraph = [&](Field field, const Ink &ink) {
        if (!m_reading.has(field))
            return;
        Place whole;
        for (const QString &part : brokenInto(m_reading.value(field), ink.size, middle - left - 20)) {
            const Place place = m_pages.text(x, y += step, part, ink);
            whole = {place.page, whole.box.united(place.box)};
        }
        put(field, whole);
    };
    const auto entry = [&](const char *french, const char *english, Field field) {
        if (pair(x, y + step, french, english, field, 90))
            y += step;
    };
    paragraph(seller ? Field::SellerName : Field::BuyerName, strong);
    paragraph(seller ? Field::SellerAddress : Field::BuyerAddress, usual);
    entry("N° TVA", "VAT id", seller ? Field::SellerVatId : Field::BuyerVatId);
    if (seller)
        entry("SIREN", "SIREN", Field::SellerSiren);
    entry("SIRET", "SIRET", seller ? Field::SellerSiret : Field::BuyerSiret);
    entry("Courriel", "E-mail", seller ? Field::SellerEmail : Field::BuyerEmail);
    return y;
}

void SheetMaker::parties()
{
    const double top = m_y;
    m_y = std::max(party(left, top, true), party(middle, top, false)) + 26;
}

template <std::size_t Count>
void SheetMaker::columnHeads(const SheetColumn (&columns)[Count])
{
    for (const SheetColumn &column : columns)
        m_pages.text(column.x, m_y, both(column.french, column.english), label, column.right);
    m_pages.line(left, m_y + 4, right - left);
    m_y += step + 3;
}

/// False when the pages are full.
bool SheetMaker::setLine(domain::ReadLine &line)
{
    const QString name =
        line.sku.isEmpty() ? line.description : line.description + QStringLiteral(" [") + line.sku + u']';
    const QStringList parts = brokenInto(name, usual.size, 215).mid(0, 12);
    if (!need(step * double(parts.size())))
        return false;
    const QString price =
        number(line.unitPrice, 2) + (line.priceBase ? QStringLiteral(" / ") + line.priceBase->toString() : QString());
    Place whole;
    const auto cell = [&](double x, const QString &text, bool toTheRight) {
        if (text.isEmpty())
            return;
        const Place place = m_pages.text(x, m_y, text, usual, toTheRight);
        whole = {place.page, whole.box.united(place.box)};
    };
    cell(lineColumns[1].x, number(line.quantity, 0), true);
    cell(lineColumns[2].x, price, true);
    cell(lineColumns[3].x, percent(line.taxRate, line.taxCategory).trimmed(), true);
    cell(lineColumns[4].x, number(line.lineTotal, 2), true);
    for (const QString &part : parts) {
        cell(left, part, false);
        m_y += step;
    }
    line.page = whole.page;
    line.box = whole.box;
    if (line.adjustment && need(step)) {
        m_pages.text(left + 10, m_y, both("dont frais et remises", "with charges and allowances"), label);
        m_pages.text(lineColumns[4].x, m_y, QStringLiteral("(%1)").arg(line.adjustment->toString(2)), label, true);
        m_y += step;
    }
    return true;
}

void SheetMaker::lines()
{
    const QStringList lacking = domain::missingInProfile(m_facts.profile);
    if (m_reading.lines.isEmpty()) {
        if (lacking.contains(QStringLiteral("lines"))) {
            m_pages.text(left, m_y, both("Ce profil ne comporte pas de lignes.", "This profile carries no lines."),
                         label);
            m_y += step * 2;
        }
        return;
    }
    columnHeads(lineColumns);
    qsizetype set = 0;
    while (set < m_reading.lines.size() && setLine(m_reading.lines[set]))
        ++set;
    if (set < m_reading.lines.size()) // below the usual end of the page
        m_pages.text(left, lastLine + step,
                     both("Lignes non affichées", "Lines that are not shown") + QStringLiteral(": ") +
                         QString::number(m_reading.lines.size() - set),
                     label);
    m_y += 8;
}

void SheetMaker::totals()
{
    const auto row = [this](const QString &name, const QString &value, std::optional<Field> field,
                            const Ink &ink = usual) {
        if (value.isEmpty() || !need(step + 2))
            return;
        m_pages.text(middle, m_y, name, ink.bold ? ink : label);
        const Place place = m_pages.text(right, m_y, value, ink, true);
        if (field)
            put(*field, place);
        m_y += step + (ink.bold ? 2 : 0);
    };
    const auto money = [this](Field field) { return m_reading.value(field); };
    row(both("Total des lignes", "Sum of the lines"), number(m_facts.sumOfLines, 2), {});
    for (const domain::DocumentAdjustment &one : m_facts.adjustments.mid(0, 50)) {
        const QString name = one.charge ? both("Frais", "Charge") : both("Remise", "Allowance");
        const QString reason = one.reason.isEmpty() ? QString() : QStringLiteral(": ") + one.reason.left(40);
        row(name + reason, one.amount ? (one.charge ? u'+' : u'-') + one.amount->toString(2) : QString(), {});
    }
    row(both("Total HT", "Net total"), money(Field::NetTotal), Field::NetTotal);
    row(both("TVA", "VAT"), money(Field::TaxTotal), Field::TaxTotal);
    row(both("Total TTC", "Gross total"), money(Field::GrossTotal), Field::GrossTotal, strong);
    row(both("Acompte", "Prepaid"), number(m_facts.prepaid, 2), {});
    row(both("Arrondi", "Rounding"), number(m_facts.rounding, 2), {});
    row(both("Pour des tiers", "For third parties"), number(m_facts.thirdParty, 2), {});
    row(both("À payer", "Amount due"), money(Field::AmountDue), Field::AmountDue, strong);
    m_y += 10;
}

void SheetMaker::taxes()
{
    if (m_reading.taxes.isEmpty() || !need(step * 3))
        return;
    columnHeads(taxColumns);
    for (const domain::ReadTax &tax : m_reading.taxes) {
        if (!need(step))
            return;
        m_pages.text(taxColumns[0].x, m_y, percent(tax.rate, tax.category), usual);
        m_pages.text(taxColumns[1].x, m_y, number(tax.base, 2), usual, true);
        m_pages.text(taxColumns[2].x, m_y, number(tax.tax, 2), usual, true);
        const QStringList reason = brokenInto(tax.exemption, usual.size, right - taxColumns[3].x).mid(0, 4);
        for (const QString &part : reason) {
            m_pages.text(taxColumns[3].x, m_y, part, usual);
            m_y += step;
        }
    }
    m_y += 10;
}

void SheetMaker::payment()
{
    pair("IBAN", "IBAN", Field::Iban);
    pair("BIC", "BIC", Field::Bic);
    pair("Référence de paiement", "Payment reference", Field::PaymentReference);
    m_y += 10;
}

void SheetMaker::foot()
{
    const auto remark = [this](const QString &name, const QStringList &values) {
        if (values.isEmpty())
            return;
        for (const QString &part :
             brokenInto(name + QStringLiteral(": ") + values.join(QStringLiteral(", ")), label.size, right - left)
                 .mid(0, 10))
            if (need(step)) {
                m_pages.text(left, m_y, part, label);
                m_y += step - 2;
            }
    };
    remark(both("Factures antérieures", "Earlier invoices"), m_facts.earlierInvoices);
    remark(both("Pièces jointes", "Attachments"), m_facts.attachments);
}

} // namespace

InvoiceSheet sheetOf(Reading &reading)
{
    return SheetMaker(reading).make();
}

} // namespace dbledger::einvoice
