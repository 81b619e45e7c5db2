// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WildSums.h"

#include "Identities.h"

#include <algorithm>

namespace dbledger::samples {

using domain::Decimal;
using domain::Field;

WildSums::WildSums(Sheet &sheet, const Recipe &recipe, const WildStyle &style)
    : m_sheet(sheet)
    , m_recipe(recipe)
    , m_style(style)
    , m_canvas(sheet.canvas)
    , m_random(sheet.random)
    , m_invoice(sheet.invoice)
    , m_width(sheet.canvas.size().width())
    , m_height(sheet.canvas.size().height())
{
}

QString WildSums::rateOf(const TaxRow &row) const
{
    return numberText(row.rate, m_recipe.tongue) + QStringLiteral(" %");
}

Sheet::Entry WildSums::sum(const char16_t *wordings, std::optional<Field> field, Decimal amount)
{
    QString words = m_sheet.oneOf(wordings);
    words.replace(QStringLiteral("%r"), m_invoice.taxes.size() == 1 ? rateOf(m_invoice.taxes.first()) : QString());
    m_sheet.symbol = m_style.sumSymbol ? m_style.symbol : QString();
    const QString coin = m_style.sumSymbol || field != Field::GrossTotal ? QString() : u' ' + m_style.currency;
    return m_sheet.entry(words.simplified() + coin + m_style.colon, field, amount);
}

QList<Sheet::Entry> WildSums::sums()
{
    QList<Sheet::Entry> list;
    if (!m_invoice.charge.isZero()) {
        m_sheet.truth.setCharge(m_invoice.charge);
        list += sum(m_style.words.charge, std::nullopt, m_invoice.charge);
    }
    list += sum(m_style.words.net, Field::NetTotal, m_invoice.net);
    if (m_invoice.taxes.size() > 1 && m_random.percent(50)) {
        for (const TaxRow &row : std::as_const(m_invoice.taxes)) {
            QString words = m_sheet.oneOf(m_style.words.tax);
            words =
                words.contains(u'%') ? words.replace(QStringLiteral("%r"), rateOf(row)) : words + u' ' + rateOf(row);
            list += m_sheet.entry(words + m_style.colon, std::nullopt, row.tax);
        }
        m_sheet.truth.set(Field::TaxTotal, m_invoice.tax);
    } else {
        list += sum(m_style.words.tax, Field::TaxTotal, m_invoice.tax);
    }
    list += sum(m_style.words.gross, Field::GrossTotal, m_invoice.gross);
    if (!m_invoice.prepaid.isZero()) {
        list += sum(m_style.words.prepaid, std::nullopt, m_invoice.prepaid);
        list += sum(m_style.words.amountDue, Field::AmountDue, m_invoice.amountDue);
    }
    return list;
}

double WildSums::draw(double y)
{
    y += m_style.line() * m_random.real(1, 2.5);
    if (y + m_style.line() * 10 > m_height - 70) {
        m_canvas.newPage();
        y = 70;
    }
    const QList<Sheet::Entry> list = sums();
    const TextStyle value = m_random.percent(50) ? m_style.body.bold() : m_style.body;
    if (m_invoice.taxes.size() > 1 || m_random.percent(20))
        drawRates(y);
    if (list.size() <= 4 && m_random.percent(12)) { // cells side by side at the foot
        const double wide = (m_style.right - m_style.left) / double(list.size());
        y = std::max(y + 6 * m_style.line(), m_height - 200);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const double x = m_style.left + wide * double(i);
            m_canvas.box({x, y - m_style.line(), wide, 2.6 * m_style.line()}, Qt::transparent, QColor(140, 140, 140));
            m_canvas.text(x + 5, y, list[i].label, m_style.small);
            m_canvas.text(x + 5, y + m_style.line(), list[i].text, m_style.body.bold());
            m_sheet.record(list[i]);
        }
        return y + 2 * m_style.line();
    }
    const double x = m_width * m_random.real(0.55, 0.62), leading = m_random.real(1.35, 2);
    if (m_random.percent(25))
        m_canvas.box({x - 6, y - m_style.line(), m_style.right - x + 8,
                      m_style.body.size * leading * double(list.size()) + m_style.line() / 2},
                     m_random.percent(50) ? QColor(240, 240, 240) : QColor(Qt::transparent), QColor(120, 120, 120));
    return m_sheet.entries(list, x, m_style.right - 6, y, m_style.body, value, Align::Right, leading);
}

void WildSums::drawRates(double y)
{
    const double x = m_style.left + 4, step = 7.2 * m_style.body.size;
    if (m_width * 0.55 - 10 < x + 2.7 * step)
        return;
    const TextStyle head = m_style.small.bold();
    m_canvas.text(x, y, m_sheet.oneOf(m_style.words.rateHead), head);
    m_canvas.text(x + 1.7 * step, y, m_sheet.oneOf(m_style.words.baseHead), head, Align::Right);
    m_canvas.text(x + 2.7 * step, y, m_sheet.oneOf(m_style.words.taxHead), head, Align::Right);
    for (const TaxRow &row : std::as_const(m_invoice.taxes)) {
        y += m_style.line();
        m_canvas.text(x, y, rateOf(row), m_style.small);
        m_canvas.text(x + 1.7 * step, y, amountText(row.base, m_recipe.tongue), m_style.small, Align::Right);
        m_canvas.text(x + 2.7 * step, y, amountText(row.tax, m_recipe.tongue), m_style.small, Align::Right);
    }
}

void WildSums::drawFoot(double y)
{
    if (y > m_height - 40) {
        m_canvas.newPage();
        y = m_height - 100;
    }
    const QString gap = m_style.colon.isEmpty() ? QStringLiteral(" ") : QStringLiteral(": ");
    QStringList payment;
    if (m_random.percent(65) && m_recipe.tongue != Tongue::American) {
        const QString &iban = m_invoice.seller.iban;
        payment += m_sheet.oneOf(m_style.words.iban) + gap + (m_random.percent(80) ? grouped(iban, 4) : iban);
        m_sheet.truth.set(Field::Iban, iban);
        if (m_random.percent(60)) {
            payment += m_sheet.oneOf(m_style.words.bic) + gap + m_invoice.seller.bic;
            m_sheet.truth.set(Field::Bic, m_invoice.seller.bic);
        }
    }
    if (!m_style.vatSaid && m_recipe.tongue != Tongue::American) {
        payment += m_sheet.oneOf(m_style.words.vatId) + gap + m_invoice.seller.vatId;
        m_sheet.truth.set(Field::SellerVatId, m_invoice.seller.vatId);
    }
    const bool joined = m_random.percent(40);
    if (joined)
        payment = {payment.join(m_random.percent(50) ? u" - " : u"   ")};
    y = m_canvas.lines(m_style.left, y, payment, m_style.small, 1.35);
    const QStringList remarks = QString::fromUtf16(m_style.words.remarks).split(u'|');
    for (int left = m_random.between(0, 2); left > 0; --left)
        y = m_canvas.lines(m_style.left, y, {m_random.pick(remarks)}, m_style.small, 1.35);
    if (m_random.percent(40))
        m_canvas.text(m_style.right, m_height - 20, m_sheet.oneOf(m_style.words.page), m_style.small, Align::Right);
}

} // namespace dbledger::samples
