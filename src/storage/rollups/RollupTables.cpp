// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rollups/RollupTables.h"

namespace dbledger::storage {

namespace {

/// Writes the SELECTs; the databases differ in dates and in the name of the larger of two numbers.
class RollupSelects
{
public:
    RollupSelects(Backend backend, RollupScope scope)
        : m_sqlite(backend == Backend::Sqlite)
        , m_backend(backend)
        , m_moved(scope == RollupScope::Moved)
    {
    }

    QString invoices() const;
    QString days() const;
    QString taxes() const;
    QString parties() const;
    QString activity() const;
    QString purchases() const;
    QString products() const;
    QString productDays() const;
    QString productTaxes() const;
    QString partyTaxes() const;
    QString buyers() const;

private:
    QString larger(const QString &a, const QString &b) const
    {
        return (m_sqlite ? QStringLiteral("MAX(%1, %2)") : QStringLiteral("GREATEST(%1, %2)")).arg(a, b);
    }
    /// First day of the year or month of a Julian day.
    QString spanOf(const QString &day, const QString &span) const
    {
        if (m_sqlite)
            return QStringLiteral("CAST(julianday(strftime('%2', %1)) + 0.5 AS INTEGER)")
                .arg(day, span == u"year" ? QStringLiteral("%Y-01-01") : QStringLiteral("%Y-%m-01"));
        return QStringLiteral(
                   "(date_trunc('%2', DATE '2000-01-01' + (%1 - 2451545))::date - DATE '2000-01-01') + 2451545")
            .arg(day, span);
    }
    QString members() const
    {
        return m_moved ? QStringLiteral("rollup_moves")
                       : QStringLiteral("(SELECT id AS party_id, 0 AS segment, 1 AS weight FROM parties UNION ALL "
                                        "SELECT party_id, segment, 1 FROM party_segments)");
    }
    /// Ends a WHERE that is there.
    QString onlyMoved() const
    {
        return m_moved ? QStringLiteral(" AND f.party_id IN (SELECT party_id FROM rollup_moves)") : QString();
    }
    QString calendar() const
    {
        return QStringLiteral("(SELECT day AS c_day, %1 AS c_year, %2 AS c_month "
                              "FROM (SELECT DISTINCT day FROM rollup_invoices) AS days)")
            .arg(spanOf(QStringLiteral("day"), QStringLiteral("year")),
                 spanOf(QStringLiteral("day"), QStringLiteral("month")));
    }
    QString taxesPerInvoice() const;
    QString purchasesPerInvoice() const;

    const bool m_sqlite;
    const Backend m_backend;
    const bool m_moved;
};

QString RollupSelects::invoices() const
{
    return QStringLiteral(
               "SELECT i.id AS invoice_id, b.id AS book_id, i.party_id AS party_id, %1 AS day, g.credit AS credit, "
               "g.sign * i.net_minor AS net, g.sign * i.tax_minor AS tax, g.sign * i.gross_minor AS gross, "
               "g.sign * COALESCE(i.due_minor, i.gross_minor) AS to_pay, "
               "g.sign * (COALESCE(i.due_minor, i.gross_minor) - COALESCE(p.paid, 0)) AS balance, %2 AS due_day, "
               "CASE WHEN i.due_date_assumed THEN 1 ELSE 0 END AS due_assumed FROM invoices i "
               "JOIN rollup_books b ON b.direction = i.direction AND b.currency = i.currency "
               "JOIN (SELECT 1 AS sign, 0 AS credit UNION ALL SELECT -1, 1) AS g "
               "ON g.credit = CASE WHEN i.document_type = 381 THEN 1 ELSE 0 END "
               "LEFT JOIN (SELECT invoice_id, SUM(amount_minor) AS paid FROM payments WHERE reversed_at IS NULL "
               "GROUP BY invoice_id) AS p ON p.invoice_id = i.id WHERE i.state = 'approved'")
        .arg(julianDay(m_backend, QStringLiteral("i.issue_date")), julianDay(m_backend, QStringLiteral("i.due_date")));
}

QString RollupSelects::days() const
{
    const QString overdue = larger(QStringLiteral("f.due_day + 1"), QStringLiteral("f.day"));
    const QString paid = julianDay(m_backend, QStringLiteral("p.paid_on"));
    const QString payments = QStringLiteral("(1 - 2 * f.credit) * p.amount_minor");
    const QString from = QStringLiteral("FROM rollup_invoices f JOIN payments p ON p.invoice_id = f.invoice_id "
                                        "WHERE p.reversed_at IS NULL") +
                         onlyMoved();
    return QStringLiteral(
               "SELECT e.book_id, m.segment, e.day, SUM(m.weight * e.invoices) AS invoices, "
               "SUM(m.weight * e.credit_notes) AS credit_notes, SUM(m.weight * e.net) AS net, SUM(m.weight * e.tax) AS "
               "tax, SUM(m.weight * e.gross) AS gross, SUM(m.weight * e.opened) AS opened, "
               "SUM(m.weight * e.overdue) AS overdue FROM ("
               "SELECT f.party_id, f.book_id, f.day, 1 - f.credit AS invoices, f.credit AS credit_notes, f.net, f.tax, "
               "f.gross, f.to_pay AS opened, 0 AS overdue FROM rollup_invoices f WHERE 1 = 1%1 UNION ALL "
               "SELECT f.party_id, f.book_id, %2, 0, 0, 0, 0, 0, 0, f.to_pay FROM rollup_invoices f WHERE 1 = 1%1 "
               "UNION ALL SELECT f.party_id, f.book_id, %3, 0, 0, 0, 0, 0, -%4, 0 %5 UNION ALL "
               "SELECT f.party_id, f.book_id, %6, 0, 0, 0, 0, 0, 0, -%4 %5) AS e "
               "JOIN %7 AS m ON m.party_id = e.party_id GROUP BY e.book_id, m.segment, e.day")
        .arg(onlyMoved(), overdue, larger(paid, QStringLiteral("f.day")), payments, from, larger(paid, overdue),
             members());
}

/// Selects invoice_id, party_id, book_id, day, rate, invoices, base, tax; what is not stated with the rate -1.
QString RollupSelects::taxesPerInvoice() const
{
    const QString stated =
        QStringLiteral("t.rate IS NOT NULL AND t.base_minor IS NOT NULL AND t.tax_minor IS NOT NULL");
    const QString sums = QStringLiteral("SUM((1 - 2 * f.credit) * t.base_minor)");
    const QString taxSums = QStringLiteral("SUM((1 - 2 * f.credit) * t.tax_minor)");
    return QStringLiteral(
               "(SELECT f.invoice_id, f.party_id, f.book_id, f.day, t.rate, 1 - f.credit AS invoices, %2 AS base, %3 "
               "AS tax "
               "FROM rollup_invoices f JOIN invoice_taxes t ON t.invoice_id = f.invoice_id WHERE %1%4 "
               "GROUP BY f.invoice_id, t.rate UNION ALL "
               "SELECT f.invoice_id, f.party_id, f.book_id, f.day, -1, 1 - f.credit, f.net - COALESCE(%2, 0), "
               "f.tax - COALESCE(%3, 0) FROM rollup_invoices f LEFT JOIN invoice_taxes t "
               "ON t.invoice_id = f.invoice_id AND %1 WHERE 1 = 1%4 GROUP BY f.invoice_id "
               "HAVING f.net <> COALESCE(%2, 0) OR f.tax <> COALESCE(%3, 0))")
        .arg(stated, sums, taxSums, onlyMoved());
}

QString RollupSelects::taxes() const
{
    return QStringLiteral("SELECT r.book_id, m.segment, r.day, r.rate, SUM(m.weight * r.invoices) AS invoices, "
                          "SUM(m.weight * r.base) AS base, SUM(m.weight * r.tax) AS tax FROM %1 AS r "
                          "JOIN %2 AS m ON m.party_id = r.party_id GROUP BY r.book_id, m.segment, r.day, r.rate")
        .arg(taxesPerInvoice(), members());
}

QString RollupSelects::productTaxes() const
{
    return QStringLiteral(
               "SELECT r.book_id, l.product_id, r.day, r.rate, SUM(r.invoices) AS invoices, SUM(r.base) AS base, "
               "SUM(r.tax) AS tax FROM %1 AS r JOIN (SELECT DISTINCT invoice_id, product_id FROM invoice_lines WHERE "
               "product_id IS NOT NULL) AS l ON l.invoice_id = r.invoice_id "
               "GROUP BY r.book_id, l.product_id, r.day, r.rate")
        .arg(taxesPerInvoice());
}

QString RollupSelects::partyTaxes() const
{
    return QStringLiteral("SELECT r.book_id, r.party_id, r.day, r.rate, SUM(r.invoices) AS invoices, SUM(r.base) AS "
                          "base, SUM(r.tax) AS tax FROM %1 AS r GROUP BY r.book_id, r.party_id, r.day, r.rate")
        .arg(taxesPerInvoice());
}

QString RollupSelects::buyers() const
{
    return QStringLiteral("SELECT book_id, product_id, party_id, MIN(day) AS first_day, MAX(day) AS last_day FROM "
                          "rollup_purchases WHERE invoices > 0 GROUP BY book_id, product_id, party_id");
}

QString RollupSelects::productDays() const
{
    return QStringLiteral("SELECT book_id, product_id, day, SUM(invoices) AS invoices, SUM(quantity) AS quantity, "
                          "SUM(net) AS net FROM rollup_purchases GROUP BY book_id, product_id, day");
}

QString RollupSelects::parties() const
{
    const QString values = QStringLiteral("SUM(1 - f.credit) AS invoices, SUM(f.credit) AS credit_notes, SUM(f.net) AS "
                                          "net, COALESCE(MIN(CASE WHEN f.credit = 0 THEN f.day END), 0) AS first_day, "
                                          "COALESCE(MAX(CASE WHEN f.credit = 0 THEN f.day END), 0) AS last_day");
    const QString span = QStringLiteral("SELECT f.book_id, %1 AS level, c.%2 AS start, f.party_id, %3 "
                                        "FROM rollup_invoices f JOIN %4 AS c ON c.c_day = f.day "
                                        "GROUP BY f.book_id, c.%2, f.party_id");
    return QStringLiteral("SELECT f.book_id, 0 AS level, 0 AS start, f.party_id, %1 FROM rollup_invoices f "
                          "GROUP BY f.book_id, f.party_id UNION ALL ")
               .arg(values) +
           span.arg(QStringLiteral("1"), QStringLiteral("c_year"), values, calendar()) + QStringLiteral(" UNION ALL ") +
           span.arg(QStringLiteral("2"), QStringLiteral("c_month"), values, calendar());
}

QString RollupSelects::activity() const
{
    return QStringLiteral(
               "SELECT f.book_id, m.segment, f.level, f.start, SUM(m.weight) AS parties, "
               "SUM(CASE WHEN f.first_day = e.first_day THEN m.weight ELSE 0 END) AS new_parties "
               "FROM rollup_parties f JOIN rollup_parties e ON e.book_id = f.book_id AND e.level = 0 AND e.start = 0 "
               "AND e.party_id = f.party_id JOIN %1 AS m ON m.party_id = f.party_id WHERE f.invoices > 0%2 "
               "GROUP BY f.book_id, m.segment, f.level, f.start")
        .arg(members(), onlyMoved());
}

QString RollupSelects::purchasesPerInvoice() const
{
    return QStringLiteral("(SELECT f.book_id, l.product_id, f.party_id, f.day, 1 - f.credit AS invoices, "
                          "SUM((1 - 2 * f.credit) * COALESCE(l.quantity, 0)) AS quantity, "
                          "SUM((1 - 2 * f.credit) * COALESCE(l.total_minor, 0)) AS net FROM rollup_invoices f "
                          "JOIN invoice_lines l ON l.invoice_id = f.invoice_id WHERE l.product_id IS NOT NULL%1 "
                          "GROUP BY f.invoice_id, l.product_id)")
        .arg(onlyMoved());
}

QString RollupSelects::purchases() const
{
    return QStringLiteral("SELECT p.book_id, p.product_id, p.party_id, p.day, SUM(p.invoices) AS invoices, "
                          "SUM(p.quantity) AS quantity, SUM(p.net) AS net FROM %1 AS p "
                          "GROUP BY p.book_id, p.product_id, p.party_id, p.day")
        .arg(purchasesPerInvoice());
}

QString RollupSelects::products() const
{
    const QString source = m_moved ? purchasesPerInvoice() : QStringLiteral("rollup_purchases");
    const QString months = QStringLiteral("SELECT p.book_id, m.segment, %1 AS level, c.%2 AS start, p.product_id, "
                                          "SUM(m.weight * p.invoices) AS invoices, SUM(m.weight * p.quantity) AS "
                                          "quantity, SUM(m.weight * p.net) AS net FROM %3 AS p JOIN %4 AS c "
                                          "ON c.c_day = p.day JOIN %5 AS m ON m.party_id = p.party_id "
                                          "GROUP BY p.book_id, m.segment, c.%2, p.product_id");
    const QString ever = QStringLiteral("SELECT p.book_id, m.segment, 0 AS level, 0 AS start, p.product_id, "
                                        "SUM(m.weight * p.invoices) AS invoices, SUM(m.weight * p.quantity) AS "
                                        "quantity, SUM(m.weight * p.net) AS net FROM %1 AS p JOIN %2 AS m "
                                        "ON m.party_id = p.party_id GROUP BY p.book_id, m.segment, p.product_id");
    return ever.arg(source, members()) + QStringLiteral(" UNION ALL ") +
           months.arg(QStringLiteral("1"), QStringLiteral("c_year"), source, calendar(), members()) +
           QStringLiteral(" UNION ALL ") +
           months.arg(QStringLiteral("2"), QStringLiteral("c_month"), source, calendar(), members());
}

} // namespace

QString julianDay(Backend backend, const QString &column)
{
    return (backend == Backend::Sqlite ? QStringLiteral("CAST(julianday(%1) + 0.5 AS INTEGER)")
                                       : QStringLiteral("((%1 - DATE '2000-01-01') + 2451545)"))
        .arg(column);
}

QList<RollupTable> rollupTables(Backend backend, RollupScope scope)
{
    const RollupSelects selects(backend, scope);
    QList<RollupTable> tables{
        {QStringLiteral("rollup_days"), QStringLiteral("book_id, segment, day"),
         QStringLiteral("invoices, credit_notes, net, tax, gross, opened, overdue"), selects.days()},
        {QStringLiteral("rollup_taxes"), QStringLiteral("book_id, segment, day, rate"),
         QStringLiteral("invoices, base, tax"), selects.taxes()},
        {QStringLiteral("rollup_activity"), QStringLiteral("book_id, segment, level, start"),
         QStringLiteral("parties, new_parties"), selects.activity()},
        {QStringLiteral("rollup_products"), QStringLiteral("book_id, segment, level, start, product_id"),
         QStringLiteral("invoices, quantity, net"), selects.products()}};
    if (scope == RollupScope::Moved)
        return tables;
    tables.insert(2, {QStringLiteral("rollup_parties"), QStringLiteral("book_id, level, start, party_id"),
                      QStringLiteral("invoices, credit_notes, net, first_day, last_day"), selects.parties()});
    tables.insert(3, {QStringLiteral("rollup_purchases"), QStringLiteral("book_id, product_id, party_id, day"),
                      QStringLiteral("invoices, quantity, net"), selects.purchases()});
    tables.append({QStringLiteral("rollup_product_days"), QStringLiteral("book_id, product_id, day"),
                   QStringLiteral("invoices, quantity, net"), selects.productDays()});
    tables.append({QStringLiteral("rollup_product_taxes"), QStringLiteral("book_id, product_id, day, rate"),
                   QStringLiteral("invoices, base, tax"), selects.productTaxes()});
    tables.append({QStringLiteral("rollup_party_taxes"), QStringLiteral("book_id, party_id, day, rate"),
                   QStringLiteral("invoices, base, tax"), selects.partyTaxes()});
    tables.append({QStringLiteral("rollup_buyers"), QStringLiteral("book_id, product_id, party_id"),
                   QStringLiteral("first_day, last_day"), selects.buyers()});
    tables.prepend({QStringLiteral("rollup_invoices"), QStringLiteral("invoice_id"),
                    QStringLiteral("book_id, party_id, day, credit, net, tax, gross, to_pay, balance, due_day, "
                                   "due_assumed"),
                    selects.invoices()});
    return tables;
}

} // namespace dbledger::storage
