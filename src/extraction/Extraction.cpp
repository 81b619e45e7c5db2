// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Extraction.h"

#include "domain/proof/Judge.h"
#include "domain/proof/Rules.h"
#include "extraction/Fusion.h"
#include "extraction/header/Dates.h"
#include "extraction/header/DocumentType.h"
#include "extraction/header/Numbers.h"
#include "extraction/header/OwnTemplate.h"
#include "extraction/items/LineTable.h"
#include "extraction/parties/PartyIds.h"
#include "extraction/totals/Totals.h"
#include "extraction/words/PartyText.h"
#include "extraction/words/Upright.h"

#include <algorithm>

namespace dbledger::extraction {

using domain::Decimal;
using domain::Field;
using domain::FieldReading;
using domain::Reading;
using domain::Witness;

namespace {

// What a value must score to be given at all.
constexpr double leastNumber = 0.3;
constexpr double leastDate = 0.3;
constexpr double leastParty = 0.36;
constexpr double leastId = 0.4;
constexpr double leastType = 0.25;
constexpr double untitled = 0.7;        // the type of what has all of an invoice but a known title ...
constexpr double leastOfUntitled = 0.5; // ... and how sure its total must be
constexpr double slipWidth = 42;        // of a page in character heights; a letter has about 65
constexpr double narrowOnGlass = 0.45;  // of a page, what the text of a slip takes in the middle of it ...
constexpr double widestSlip = 54;       // ... in character heights
constexpr double repeatedCurrency = 0.98;
constexpr double narrowSlip = 0.62; // width of a till slip as a share of its height

/// Reads the pages into a reading, step by step.
class Reader
{
public:
    explicit Reader(const DocumentText &text)
        : m_text(text)
        , m_view(text.pages)
        , m_origin(originOf(m_view))
        , m_table(findLineTable(m_view.layout()))
    {
        m_witness = m_view.isRecognised() ? Witness::Ocr : Witness::PdfText;
    }

    Reading run()
    {
        Totals totals(m_view, m_table);
        m_totals = totals.find();
        readType();
        readNumbersAndDates();
        readTotals();
        readParties();
        if (!readOwnTemplate() && evidence() < 2)
            m_reading.fields.clear();
        else {
            m_reading.lines = m_table.lines;
            m_reading.adjustments = m_totals.adjustments;
            m_reading.rounding = m_totals.rounding;
            assumeInvoice();
            m_reading.paid = m_totals.paid;
        }
        m_reading.language = m_origin.language;
        return m_reading;
    }

private:
    void put(Field field, const Ranking &ranking, double least)
    {
        FieldReading found = ranking.reading(m_witness, least);
        if (!found.value.isEmpty())
            m_reading.fields.insert(field, found);
    }

    void readType()
    {
        m_type = documentType(m_view);
        put(Field::DocumentType, m_type, leastType);
    }

    void readNumbersAndDates()
    {
        const Dates::Found dates = Dates(m_view, m_origin, m_text.today).find();
        const Numbers numbers(m_view, m_table);
        put(Field::InvoiceNumber, numbers.invoiceNumber(dates.issue), leastNumber);
        put(Field::PurchaseOrder, numbers.purchaseOrder(), leastNumber);
        put(Field::PaymentReference, numbers.paymentReference(), leastNumber);
        put(Field::BuyerId, numbers.customerNumber(), 0.5);
        put(Field::IssueDate, dates.issue, leastDate);
        put(Field::DueDate, dates.due, leastDate);
        put(Field::DeliveryDate, dates.delivery, leastDate);
    }

    void readTotals()
    {
        m_reading.fields.insert(m_totals.fields);
        m_reading.taxes = m_totals.taxes;
        const bool credit = m_reading.value(Field::DocumentType) == QStringLiteral("381");
        const auto gross = m_reading.amount(Field::GrossTotal);
        if (credit && gross && gross->isNegative())
            makePositive();
        if (m_origin.currency.isEmpty() || !(m_reading.has(Field::GrossTotal) || m_reading.has(Field::NetTotal)))
            return;
        Ranking currency;
        currency.add(Option{m_origin.currency, m_origin.currencyScore, 1, m_origin.currencyPage, m_origin.currencyBox});
        put(Field::Currency, currency, 0.3);
    }

    /// A credit note is positive whatever its page prints: its type says which way it goes.
    void makePositive()
    {
        for (const Field field : {Field::NetTotal, Field::TaxTotal, Field::GrossTotal, Field::AmountDue})
            if (const auto amount = m_reading.amount(field)) {
                FieldReading &found = m_reading.fields[field];
                found.value = (-*amount).toString(2);
                for (domain::Alternative &other : found.alternatives)
                    if (const auto value = Decimal::parse(other.value))
                        other.value = (-*value).toString(2);
            }
        for (domain::ReadTax &tax : m_reading.taxes) {
            tax.base = tax.base ? std::optional(-*tax.base) : std::nullopt;
            tax.tax = tax.tax ? std::optional(-*tax.tax) : std::nullopt;
        }
    }

    /// A till slip is narrow: few characters fit on its width, also where it lies in the middle of a scanner's glass.
    bool isSlip() const
    {
        QList<double> ems;
        double left = 1, right = 0;
        for (const Line &line : m_view.lines()) {
            ems.append(line.em);
            if (line.tokens.size() > 1) { // a single word may be dirt at the edge
                left = std::min(left, line.box.x);
                right = std::max(right, line.box.right());
            }
        }
        std::ranges::sort(ems);
        const double em = ems.isEmpty() ? 1 : std::max(ems[ems.size() / 2], 1e-6);
        const bool onGlass = right - left < narrowOnGlass && (right - left) / em < widestSlip;
        const bool fewCharacters = (!ems.isEmpty() && 1 / em < slipWidth) || onGlass;
        const bool narrow = std::ranges::all_of(
            m_text.pages, [](const auto &page) { return page.height > 0 && page.width / page.height < narrowSlip; });
        return m_totals.isTill || narrow || fewCharacters;
    }

    void readParties()
    {
        const Parties parties(m_view, m_table, isSlip());
        put(Field::SellerName, parties.seller().names, leastParty);
        put(Field::BuyerName, parties.buyer().names, leastParty);
        putAddress(Field::SellerName, Field::SellerAddress, parties.seller());
        putAddress(Field::BuyerName, Field::BuyerAddress, parties.buyer());
        if (!m_reading.has(Field::BuyerId))
            put(Field::BuyerId, Numbers(m_view, m_table).accountWithin(parties), leastNumber);
        const QMap<Field, Ranking> ids = PartyIds(m_view, parties).find();
        for (auto id = ids.begin(); id != ids.end(); ++id)
            put(id.key(), *id, leastId);
    }

    /// Our own invoices have a known header and print no seller; their amounts are in euro on every row.
    bool readOwnTemplate()
    {
        const bool isOurs = std::ranges::any_of(
            m_text.payloads, [](const auto &payload) { return payload.format == QStringLiteral("own-template"); });
        const QMap<Field, FieldReading> header = ownTemplateHeader(m_view.layout(), isOurs);
        if (header.isEmpty())
            return false;
        for (const Field field : {Field::SellerName, Field::SellerAddress, Field::SellerEmail, Field::SellerVatId,
                                  Field::BuyerName, Field::BuyerAddress, Field::BuyerEmail, Field::DueDate})
            m_reading.fields.remove(field);
        m_reading.fields.insert(header);
        if (m_table.lines.size() > 1 && m_reading.value(Field::Currency) == QStringLiteral("EUR"))
            m_reading.fields[Field::Currency].confidence = repeatedCurrency;
        return true;
    }

    void putAddress(Field name, Field address, const Parties::Party &party)
    {
        if (!m_reading.has(name) || party.block.isEmpty() || party.block.address.isEmpty())
            return;
        const QString text = party.block.addressText();
        if (!looksLikeAddress(text) && std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
            return; // what a recogniser makes of a stain
        Option option{text, 0.9 * std::min(1.0, party.names.best().score + 0.1), 1, party.block.page, {}};
        for (const Piece &piece : party.block.address) {
            option.box = option.box.united(piece.box);
            option.confidence = std::min(option.confidence, piece.confidence);
        }
        Ranking ranking;
        ranking.add(option);
        put(address, ranking, leastParty);
    }

    /// Dated, with a total that is more than a guess, and called nothing that we know: an invoice, as nearly all such.
    void assumeInvoice()
    {
        const FieldReading gross = m_reading.fields.value(Field::GrossTotal);
        if (m_reading.has(Field::DocumentType) || gross.value.isEmpty() || gross.confidence < leastOfUntitled ||
            !m_reading.has(Field::IssueDate) || isOtherDocument(m_view))
            return;
        Ranking type;
        type.add(
            Option{gross.value.startsWith(u'-') ? QStringLiteral("381") : QStringLiteral("380"), untitled, 1, 0, {}});
        put(Field::DocumentType, type, leastType);
    }

    /// Points for this being an invoice at all: a letter that mentions an amount has none or one.
    int evidence() const
    {
        const auto gross = m_reading.fields.value(Field::GrossTotal);
        int points = 0;
        if (!m_type.isEmpty())
            points += m_type.best().score >= 0.5 ? 2 : 1;
        points += !gross.value.isEmpty() && gross.confidence > 0.5;
        points += m_reading.has(Field::TaxTotal);
        points += m_totals.isTill;
        points += m_reading.fields.value(Field::InvoiceNumber).confidence > 0.7;
        points += !m_table.lines.isEmpty() && m_table.sumIsPrinted;
        points += hasTotalsBlock() ? 2 : 0;
        if (m_type.isEmpty() && isOtherDocument(m_view))
            return 0;
        const bool money = !gross.value.isEmpty() || m_reading.has(Field::AmountDue) || m_reading.has(Field::NetTotal);
        const bool named = m_reading.has(Field::InvoiceNumber) && !m_type.isEmpty();
        return money || named ? points : 0;
    }

    /// Whether it names a sum before tax, the tax and the total, even if not all of their amounts can be read.
    bool hasTotalsBlock() const
    {
        const auto named = [&](const char *role) { return !m_view.labelsOf(QString::fromLatin1(role)).isEmpty(); };
        return (named("net_total") || named("subtotal")) && named("tax_total") && named("gross_total");
    }

    const DocumentText &m_text;
    View m_view;
    Origin m_origin;
    LineTable m_table;
    Witness m_witness;
    Ranking m_type;
    Totals::Found m_totals;
    Reading m_reading;
};

} // namespace

Reading extract(const DocumentText &text)
{
    const Upright upright(text.pages);
    DocumentText level = text;
    level.pages = upright.pages();
    Reading reading = Reader(level).run();
    upright.restore(reading);
    reading.pages = int(text.pages.size());
    reading.codes = text.codes;
    const QString printed = reading.value(Field::GrossTotal);
    for (qsizetype i = 0; i < std::min(text.payloads.size(), text.codes.size()); ++i)
        if (!text.payloads[i].format.isEmpty())
            fuse(reading, text.payloads[i], text.codes[i]);
    if (reading.value(Field::GrossTotal) != printed)
        reading.paid.reset(); // of another total than the code's
    reading.proofs += domain::evaluateRules(reading, {text.today});
    domain::judge(reading);
    return reading;
}

} // namespace dbledger::extraction
