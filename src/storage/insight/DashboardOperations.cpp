// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/Bind.h"
#include "storage/insight/DashboardTables.h"

namespace dbledger::storage {

using domain::Operations;
using domain::Period;

namespace {

constexpr int mostSuppliers = 20;

/// Documents that came in the period and are still in the queue, as `d` and `q`.
class ArrivedDocuments
{
public:
    ArrivedDocuments(Connection &connection, const Period &period)
        : m_connection(connection)
        , m_values{bind::time(QDateTime(period.from, QTime(0, 0), Qt::UTC)),
                   bind::time(QDateTime(period.to.addDays(1), QTime(0, 0), Qt::UTC))}
    {
    }

    /// `rest` follows the FROM, `behind` the WHERE.
    Result<Rows> select(const QString &what, const QString &rest, const QString &behind)
    {
        return m_connection.query(
            QStringLiteral("SELECT %1 FROM documents d JOIN queue_entries q ON q.document_id = d.id AND q.state <> "
                           "'removed' %2 WHERE d.imported_at >= ? AND d.imported_at < ? %3")
                .arg(what, rest, behind),
            m_values);
    }
    /// The day of arrival, in UTC.
    QString day() const
    {
        return m_connection.backend() == Backend::Sqlite ? QStringLiteral("SUBSTR(d.imported_at, 1, 10)")
                                                         : QStringLiteral("(d.imported_at AT TIME ZONE 'UTC')::DATE");
    }

private:
    Connection &m_connection;
    const QVariantList m_values;
};

QString correctionRows()
{
    return QStringLiteral("JOIN invoices i ON i.document_id = d.id JOIN corrections c ON c.invoice_id = i.id AND NOT "
                          "c.released ");
}

Result<void> addDays(ArrivedDocuments &arrived, Operations &operations)
{
    const QString wasRead = QStringLiteral("EXISTS (SELECT 1 FROM readings r WHERE r.document_id = d.id)");
    const QString noHand =
        QStringLiteral("q.state = 'approved' AND EXISTS (SELECT 1 FROM readings r WHERE r.document_id = d.id AND "
                       "r.status = 'ok') AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.invoice_id = "
                       "q.invoice_id AND NOT c.released)");
    const QString counted = QStringLiteral("SUM(CASE WHEN %1 THEN 1 ELSE 0 END)");
    auto rows = arrived.select(QStringLiteral("%1 AS day, COUNT(*), %2, %3, %4, %5, %6")
                                   .arg(arrived.day(), counted.arg(wasRead),
                                        counted.arg(QStringLiteral("q.state = 'approved'")), counted.arg(noHand),
                                        counted.arg(QStringLiteral("q.state IN ('waiting', 'reading')")),
                                        counted.arg(QStringLiteral("q.state IN ('failed', 'needs-password')"))),
                               QString(), QStringLiteral("GROUP BY %1 ORDER BY day").arg(arrived.day()));
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        Operations::Day day;
        day.day = row.date();
        day.documents = row.integer();
        operations.read += row.integer();
        operations.approved += row.integer();
        day.withoutHand = row.integer();
        operations.waiting += row.integer();
        day.failed = row.integer();
        operations.documents += day.documents;
        operations.withoutHand += day.withoutHand;
        operations.failed += day.failed;
        operations.days.append(day);
    }
    return {};
}

Result<void> addTimes(ArrivedDocuments &arrived, Operations &operations)
{
    auto rows = arrived.select(
        QStringLiteral("elapsed_ms, place, n FROM (SELECT r.elapsed_ms, ROW_NUMBER() OVER (ORDER BY r.elapsed_ms) AS "
                       "place, COUNT(*) OVER () AS n"),
        QStringLiteral("JOIN readings r ON r.document_id = d.id AND r.elapsed_ms IS NOT NULL"),
        QStringLiteral(") AS times WHERE place = (n + 1) / 2 OR place = (n * 19 + 19) / 20 ORDER BY place"));
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        const qint64 time = row.integer();
        operations.medianMs = operations.medianMs.value_or(time);
        operations.slowMs = time;
    }
    return {};
}

Result<void> addFields(ArrivedDocuments &arrived, Operations &operations)
{
    auto rows = arrived.select(QStringLiteral("c.field, COUNT(*) AS corrections"), correctionRows(),
                               QStringLiteral("GROUP BY c.field ORDER BY corrections DESC, c.field"));
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        const QString name = row.text();
        operations.fields.append({name, row.integer()});
        operations.corrections += operations.fields.last().corrections;
    }
    return {};
}

/// Of purchases: who wrote a sale is ourselves.
Result<void> addSuppliers(ArrivedDocuments &arrived, Operations &operations)
{
    auto rows = arrived.select(
        QStringLiteral("COALESCE(i.party_id, 0) AS party, COALESCE(p.name, MIN(i.party_name)), COUNT(DISTINCT d.id), "
                       "COUNT(*) AS corrections"),
        correctionRows() + QStringLiteral("LEFT JOIN parties p ON p.id = i.party_id"),
        QStringLiteral("AND COALESCE(i.direction, 'purchase') = 'purchase' GROUP BY COALESCE(i.party_id, 0), p.name, "
                       "CASE WHEN i.party_id IS NULL THEN i.party_name END "
                       "ORDER BY corrections DESC, party LIMIT %1")
            .arg(mostSuppliers));
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        Operations::Supplier supplier;
        supplier.partyId = row.integer();
        supplier.name = row.text();
        supplier.documents = row.integer();
        supplier.corrections = row.integer();
        operations.suppliers.append(supplier);
    }
    return {};
}

Result<void> addFailures(ArrivedDocuments &arrived, Operations &operations)
{
    auto rows = arrived.select(
        QStringLiteral("j.error_kind, COUNT(*) AS failures"),
        QStringLiteral("JOIN jobs j ON j.id = (SELECT MAX(n.id) FROM jobs n WHERE n.document_id = d.id)"),
        QStringLiteral("AND q.state IN ('failed', 'needs-password') GROUP BY j.error_kind ORDER BY failures DESC, "
                       "j.error_kind"));
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        const QString kind = row.text();
        operations.failures.append({kind, row.integer()});
    }
    return {};
}

} // namespace

Result<Operations> operationsIn(Connection &connection, const Period &period)
{
    Operations operations;
    operations.period = period;
    ArrivedDocuments arrived(connection, period);
    for (auto *add : {addDays, addTimes, addFields, addSuppliers, addFailures})
        if (const auto added = add(arrived, operations); !added)
            return added.error();
    return operations;
}

} // namespace dbledger::storage
