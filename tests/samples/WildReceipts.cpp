// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layout.h"
#include "Sheet.h"
#include "WildWords.h"

namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

namespace {

/// A till slip put together by chance.
class WildSlip
{
public:
    WildSlip(Canvas &canvas, Truth &truth, Random &random, const Recipe &recipe)
        : m_words(wildWords(recipe.tongue))
        , m_sheet(canvas, truth, random, recipe)
        , m_canvas(canvas)
        , m_random(random)
        , m_invoice(m_sheet.invoice)
        , m_left(random.real(10, 18))
        , m_right(canvas.size().width() - random.real(10, 18))
        , m_middle(canvas.size().width() / 2)
    {
        m_body = {m_sheet.oneOf(u"DejaVu Sans Mono|FreeMono|Liberation Sans Narrow|Liberation Sans|Carlito"),
                  random.real(7.6, 8.8)};
        m_capitals = random.percent(40);
        m_shape = random.below(3);
        const Tongue tongue = recipe.tongue;
        m_currency = tongue == Tongue::English    ? QStringLiteral("GBP")
                     : tongue == Tongue::American ? QStringLiteral("USD")
                                                  : QStringLiteral("EUR");
        m_symbol = tongue == Tongue::English    ? QStringLiteral("£")
                   : tongue == Tongue::American ? QStringLiteral("$")
                                                : QStringLiteral("€");
    }

    void draw()
    {
        double y = drawHead(m_random.real(26, 40));
        y = drawItems(y + step());
        y = drawTotals(y + step());
        m_canvas.text(m_middle, y + step(), m_sheet.oneOf(m_words.thanks), m_body, Align::Centre);
    }

private:
    double step() const { return m_body.size * 1.3; }
    QString money(Decimal amount) const { return amountText(amount, m_invoice.tongue); }

    double drawHead(double y)
    {
        const bool centred = m_random.percent(75);
        y = m_sheet.party(Sheet::Side::Seller, centred ? m_middle : m_left, y,
                          m_body.bold().sized(m_random.real(9, 14)), m_body, centred ? Align::Centre : Align::Left);
        if (m_random.percent(60)) {
            m_canvas.text(centred ? m_middle : m_left, y, m_sheet.oneOf(m_words.phone) + u' ' + m_invoice.seller.phone,
                          m_body, centred ? Align::Centre : Align::Left);
            y += step();
        }
        if (m_random.percent(50) && m_invoice.tongue != Tongue::American) {
            m_canvas.text(centred ? m_middle : m_left, y, m_sheet.oneOf(m_words.vatId) + u' ' + m_invoice.seller.vatId,
                          m_body, centred ? Align::Centre : Align::Left);
            m_sheet.truth.set(Field::SellerVatId, m_invoice.seller.vatId);
            y += step();
        }
        y += step() / 2;
        const QString when =
            dateText(m_invoice.issued, m_invoice.tongue, m_sheet.oneOf(m_words.dates).section(u',', 0));
        const QString time = m_random.shape(QStringLiteral("1#:2#"));
        const QString number = m_sheet.oneOf(m_words.receipt) + u' ' + m_invoice.number;
        m_sheet.truth.set(Field::InvoiceNumber, m_invoice.number);
        m_sheet.truth.set(Field::IssueDate, m_invoice.issued);
        if (m_random.percent(50)) {
            y = m_canvas.lines(m_left, y, {number, when + QStringLiteral("  ") + time}, m_body);
        } else {
            y = m_canvas.lines(
                m_left, y, {m_sheet.oneOf(m_words.issued) + QStringLiteral(": ") + when + u' ' + time, number}, m_body);
        }
        return y;
    }

    double drawItems(double y)
    {
        const auto named = [&](const Item &item) { return m_capitals ? item.description.toUpper() : item.description; };
        for (const Item &item : std::as_const(m_invoice.items)) {
            const QString name = m_canvas.wrapped(named(item), m_right - m_left - 50, m_body).first();
            const QString factors =
                QStringLiteral("%1 x %2").arg(numberText(item.quantity, m_invoice.tongue), money(item.price));
            Truth::Line line{name, item.quantity, item.price, item.total, {}};
            if (m_shape == 0) { // the factors below the name
                m_canvas.text(m_left, y, name, m_body);
                y += step();
                m_canvas.text(m_left + 10, y, factors, m_body);
                m_canvas.text(m_right, y, money(item.total), m_body, Align::Right);
            } else if (m_shape == 1) { // "2 Name 3.00"
                m_canvas.text(m_left, y, numberText(item.quantity, m_invoice.tongue) + u' ' + name, m_body);
                m_canvas.text(m_right, y, money(item.total), m_body, Align::Right);
                line.unitPrice.reset();
            } else { // one piece: name and amount; more: the factors above
                if (item.quantity != Decimal::fromInt(1)) {
                    m_canvas.text(m_left, y, factors, m_body);
                    y += step();
                } else {
                    line.quantity.reset();
                    line.unitPrice.reset();
                }
                m_canvas.text(m_left, y, name, m_body);
                m_canvas.text(m_right, y, money(item.total), m_body, Align::Right);
            }
            m_sheet.truth.addLine(line);
            y += step() * 1.1;
        }
        return y;
    }

    double drawTotals(double y)
    {
        m_canvas.line(m_left, y - step(), m_right, y - step(), 0.5);
        const TextStyle big = m_body.bold().sized(m_body.size + m_random.between(0, 3));
        m_sheet.symbol = m_symbol;
        y = m_sheet.entries({m_sheet.entry(m_sheet.oneOf(m_words.receiptTotal), Field::GrossTotal, m_invoice.gross)},
                            m_left, m_right, y + 3, big, big, Align::Right, 1.5);
        m_sheet.symbol.clear();
        m_sheet.truth.set(Field::Currency, m_currency);
        if (m_random.percent(50)) {
            y = m_sheet.entries({m_sheet.entry(m_sheet.oneOf(m_words.card), std::nullopt, m_invoice.gross)}, m_left,
                                m_right, y, m_body, m_body, Align::Right, 1.3);
        } else {
            const Decimal given = Decimal::fromMillionths((m_invoice.gross.millionths() / 10'000'000 + 1) * 10'000'000);
            y = m_sheet.entries({m_sheet.entry(m_sheet.oneOf(m_words.cash), std::nullopt, given),
                                 m_sheet.entry(m_sheet.oneOf(m_words.change), std::nullopt, given - m_invoice.gross)},
                                m_left, m_right, y, m_body, m_body, Align::Right, 1.3);
        }
        for (const TaxRow &row : std::as_const(m_invoice.taxes)) {
            const QString rate = numberText(row.rate, m_invoice.tongue) + u'%';
            QString words = m_sheet.oneOf(m_words.included);
            words = words.contains(u'%') ? words.replace(QStringLiteral("%r"), rate) : words + u' ' + rate;
            y = m_sheet.entries({m_sheet.entry(words, std::nullopt, row.tax)}, m_left, m_right, y, m_body, m_body,
                                Align::Right, 1.3);
        }
        m_sheet.truth.set(Field::TaxTotal, m_invoice.tax);
        return y;
    }

    const WildWords &m_words;
    Sheet m_sheet;
    Canvas &m_canvas;
    Random &m_random;
    Invoice &m_invoice;
    double m_left, m_right, m_middle;
    TextStyle m_body;
    bool m_capitals = false;
    int m_shape = 0;
    QString m_currency, m_symbol;
};

void drawSlip(Canvas &canvas, Truth &truth, Random &random)
{
    static const QList<Tongue> tongues{Tongue::French,  Tongue::English, Tongue::American, Tongue::German,
                                       Tongue::Spanish, Tongue::Italian, Tongue::Dutch,    Tongue::Portuguese};
    Recipe recipe{.tongue = random.pick(tongues),
                  .numberShape = {},
                  .fewest = 1,
                  .most = 8,
                  .mostPieces = 3,
                  .pricesWithTax = true};
    recipe.numberShape = random.pick(QStringList{QStringLiteral("0#####"), QStringLiteral("####-##"),
                                                 QStringLiteral("1###"), QStringLiteral("%1/#####")});
    recipe.rates = QString::fromUtf16(wildWords(recipe.tongue).rates).split(u'|');
    WildSlip(canvas, truth, random, recipe).draw();
}

} // namespace

QList<Layout> wildReceiptLayouts()
{
    return {{.name = QStringLiteral("wild-slip"), .group = Layout::Group::Wild, .size = {227, 480}, .draw = drawSlip}};
}

} // namespace dbledger::samples
