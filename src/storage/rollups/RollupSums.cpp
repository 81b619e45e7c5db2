// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rollups/RollupSums.h"

#include "storage/database/Bind.h"

#include <algorithm>

namespace dbledger::storage {

namespace {

constexpr qsizetype deltasAStatement = 32;

/// The segments whose sums an invoice of a member of that segment is part of.
std::vector<int> segmentsOf(int segment)
{
    return segment > 0 ? std::vector<int>{0, segment} : std::vector<int>{0};
}

} // namespace

qint64 spanStart(RollupLevel level, qint64 day)
{
    const QDate date = QDate::fromJulianDay(day);
    switch (level) {
    case RollupLevel::Year:
        return QDate(date.year(), 1, 1).toJulianDay();
    case RollupLevel::Month:
        return QDate(date.year(), date.month(), 1).toJulianDay();
    case RollupLevel::Ever:
        break;
    }
    return 0;
}

RollupDelta::RollupDelta(QString table, QString keys, QString values)
    : m_table(std::move(table))
    , m_keys(std::move(keys))
    , m_values(std::move(values))
{
}

void RollupDelta::add(const std::vector<qint64> &key, const std::vector<qint64> &values)
{
    std::vector<qint64> &sum = m_rows[key];
    sum.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        sum[i] += values[i];
}

Result<void> RollupDelta::write(Connection &connection)
{
    std::erase_if(m_rows,
                  [](const auto &row) { return std::ranges::all_of(row.second, [](qint64 v) { return v == 0; }); });
    QStringList additions;
    for (const QString &column : m_values.split(QStringLiteral(", ")))
        additions += QStringLiteral("%1 = %2.%1 + excluded.%1").arg(column, m_table);
    auto next = m_rows.cbegin();
    for (auto left = qsizetype(m_rows.size()); left > 0;) {
        qsizetype chunk = deltasAStatement; // powers of two: few different statements
        while (chunk > left)
            chunk /= 2;
        QVariantList bound;
        for (qsizetype i = 0; i < chunk; ++i, ++next)
            for (const auto *numbers : {&next->first, &next->second})
                for (const qint64 number : *numbers)
                    bound.append(number);
        const QString row = u'(' + bind::marks(bound.size() / chunk) + u')';
        const auto done =
            connection.execute(QStringLiteral("INSERT INTO %1 (%2, %3) VALUES %4 ON CONFLICT (%2) DO UPDATE SET %5")
                                   .arg(m_table, m_keys, m_values, QStringList(chunk, row).join(QStringLiteral(", ")),
                                        additions.join(QStringLiteral(", "))),
                               bound);
        if (!done)
            return done.error();
        left -= chunk;
    }
    m_rows.clear();
    return {};
}

RollupSums::RollupSums()
    : m_days(QStringLiteral("rollup_days"), QStringLiteral("book_id, segment, day"),
             QStringLiteral("invoices, credit_notes, net, tax, gross, opened, overdue"))
    , m_taxes(QStringLiteral("rollup_taxes"), QStringLiteral("book_id, segment, day, rate"),
              QStringLiteral("invoices, base, tax"))
    , m_products(QStringLiteral("rollup_products"), QStringLiteral("book_id, segment, level, start, product_id"),
                 QStringLiteral("invoices, quantity, net"))
    , m_purchases(QStringLiteral("rollup_purchases"), QStringLiteral("book_id, product_id, party_id, day"),
                  QStringLiteral("invoices, quantity, net"))
    , m_productDays(QStringLiteral("rollup_product_days"), QStringLiteral("book_id, product_id, day"),
                    QStringLiteral("invoices, quantity, net"))
    , m_productTaxes(QStringLiteral("rollup_product_taxes"), QStringLiteral("book_id, product_id, day, rate"),
                     QStringLiteral("invoices, base, tax"))
    , m_partyTaxes(QStringLiteral("rollup_party_taxes"), QStringLiteral("book_id, party_id, day, rate"),
                   QStringLiteral("invoices, base, tax"))
    , m_activity(QStringLiteral("rollup_activity"), QStringLiteral("book_id, segment, level, start"),
                 QStringLiteral("parties, new_parties"))
{
}

void RollupSums::addDays(const RollupFacts &facts, int segment, int weight)
{
    const auto at = [&](qint64 day, const std::vector<qint64> &values) {
        m_days.add({facts.bookId, segment, day}, values);
    };
    at(facts.day, {facts.credit ? 0 : weight, facts.credit ? weight : 0, weight * facts.net, weight * facts.tax,
                   weight * facts.gross, weight * facts.toPay, 0});
    at(facts.overdueDay(), {0, 0, 0, 0, 0, 0, weight * facts.toPay});
    for (const RollupFacts::PaymentPart &payment : facts.payments) {
        at(std::max(payment.day, facts.day), {0, 0, 0, 0, 0, -weight * payment.amount, 0});
        at(std::max(payment.day, facts.overdueDay()), {0, 0, 0, 0, 0, 0, -weight * payment.amount});
    }
}

/// What no segment tells apart.
void RollupSums::addProduct(const RollupFacts &facts, const RollupFacts::ProductPart &part, int weight)
{
    const qint64 counted = facts.credit ? 0 : weight;
    const std::vector<qint64> sums{counted, weight * part.quantity, weight * part.net};
    m_purchases.add({facts.bookId, part.productId, facts.partyId, facts.day}, sums);
    m_productDays.add({facts.bookId, part.productId, facts.day}, sums);
    for (const RollupFacts::TaxPart &tax : facts.taxes)
        m_productTaxes.add({facts.bookId, part.productId, facts.day, tax.rate},
                           {counted, weight * tax.base, weight * tax.tax});
}

void RollupSums::add(const RollupFacts &facts, int weight)
{
    const qint64 counted = facts.credit ? 0 : weight;
    for (const int segment : segmentsOf(facts.segment)) {
        addDays(facts, segment, weight);
        for (const RollupFacts::TaxPart &part : facts.taxes)
            m_taxes.add({facts.bookId, segment, facts.day, part.rate},
                        {counted, weight * part.base, weight * part.tax});
        for (const RollupFacts::ProductPart &part : facts.products)
            for (const RollupLevel level : {RollupLevel::Ever, RollupLevel::Year, RollupLevel::Month})
                m_products.add({facts.bookId, segment, int(level), spanStart(level, facts.day), part.productId},
                               {counted, weight * part.quantity, weight * part.net});
    }
    for (const RollupFacts::ProductPart &part : facts.products)
        addProduct(facts, part, weight);
    for (const RollupFacts::TaxPart &part : facts.taxes)
        m_partyTaxes.add({facts.bookId, facts.partyId, facts.day, part.rate},
                         {counted, weight * part.base, weight * part.tax});
}

Result<void> RollupSums::write(Connection &connection)
{
    for (RollupDelta *delta :
         {&m_days, &m_taxes, &m_products, &m_purchases, &m_productDays, &m_productTaxes, &m_partyTaxes, &m_activity})
        if (const auto written = delta->write(connection); !written)
            return written;
    return {};
}

} // namespace dbledger::storage
