// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/insight/AlertFindings.h"

#include "domain/books/Segment.h"
#include "storage/database/Conditions.h"

namespace dbledger::storage {

using domain::AlertFinding;
using domain::AlertKind;
using domain::AlertRule;

namespace {

using Findings = QList<AlertFinding>;

QString dayText(qint64 julianDay)
{
    return QDate::fromJulianDay(julianDay).toString(Qt::ISODate);
}

/// "1234.50 EUR", as sentences take it.
QString moneyText(qint64 minor, const QString &currencyCode)
{
    const auto currency = domain::Currency::fromCode(currencyCode);
    return currency ? domain::Money::fromMinor(minor, *currency).toStringWithCode() : QString();
}

QString keyOf(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts += QString::number(number);
    return texts.join(u'/');
}

void addOnly(Conditions &conditions, const QString &column, qint64 id)
{
    if (id > 0)
        conditions.add(column + QStringLiteral(" = ?"), {id});
}

Result<Findings> silentParties(Connection &connection, const AlertRule &rule, const QDate &today)
{
    Conditions conditions;
    conditions.add(QStringLiteral("b.direction = 'sale' AND r.level = 0 AND r.start = 0 AND r.last_day > 0"));
    addOnly(conditions, QStringLiteral("r.party_id"), rule.partyId);
    auto rows = connection.query(
        QStringLiteral("SELECT s.party_id, p.name, s.last_day FROM (SELECT r.party_id, MAX(r.last_day) AS last_day "
                       "FROM rollup_parties r JOIN rollup_books b ON b.id = r.book_id %1 GROUP BY r.party_id HAVING "
                       "MAX(r.last_day) <= ?) AS s JOIN parties p ON p.id = s.party_id ORDER BY s.last_day DESC, "
                       "s.party_id")
            .arg(conditions.where()),
        conditions.values() + QVariantList{today.toJulianDay() - rule.days});
    if (!rows)
        return rows.error();
    Findings findings;
    for (Row &row : *rows) {
        const qint64 party = row.integer();
        const QString name = row.text();
        const qint64 last = row.integer();
        findings.append(
            {keyOf({party, last}), party, 0, 0, 0, {name, QString::number(today.toJulianDay() - last), dayText(last)}});
    }
    return findings;
}

Result<Findings> worseSegments(Connection &connection, const AlertRule &rule)
{
    Conditions conditions;
    conditions.add(QStringLiteral("s.previous > 0 AND s.segment > s.previous"));
    addOnly(conditions, QStringLiteral("s.party_id"), rule.partyId);
    auto rows = connection.query(
        QStringLiteral("SELECT s.party_id, p.name, s.previous, s.segment, s.moved_day FROM party_segments s JOIN "
                       "parties p ON p.id = s.party_id %1 ORDER BY s.segment - s.previous DESC, s.party_id")
            .arg(conditions.where()),
        conditions.values());
    if (!rows)
        return rows.error();
    Findings findings;
    for (Row &row : *rows) {
        const qint64 party = row.integer();
        const QString name = row.text();
        const int from = row.number(), to = row.number();
        const qint64 day = row.integer();
        findings.append({keyOf({party, day, to}),
                         party,
                         0,
                         0,
                         0,
                         {name, domain::segmentName(domain::Segment(from)), domain::segmentName(domain::Segment(to))}});
    }
    return findings;
}

/// Parties or products whose revenue of the last days is so much less than that of as many days before.
Result<Findings> revenueDown(Connection &connection, const AlertRule &rule, const QDate &today)
{
    const bool ofProducts = rule.kind == AlertKind::ProductRevenueDown;
    const QString id = ofProducts ? QStringLiteral("product_id") : QStringLiteral("party_id");
    const qint64 begin = today.toJulianDay() - rule.days + 1;
    Conditions conditions;
    conditions.add(QStringLiteral("f.book_id = b.id AND f.day BETWEEN ? AND ?"),
                   {begin - rule.days, today.toJulianDay()});
    addOnly(conditions, QStringLiteral("f.") + id, ofProducts ? rule.productId : rule.partyId);
    auto rows = connection.query(
        QStringLiteral("SELECT d.id, n.name, d.book_id, d.currency, d.now_net, d.then_net FROM (SELECT f.%1 AS id, "
                       "f.book_id, b.currency, CAST(SUM(CASE WHEN f.day >= ? THEN f.net ELSE 0 END) AS BIGINT) AS "
                       "now_net, CAST(SUM(CASE WHEN f.day < ? THEN f.net ELSE 0 END) AS BIGINT) AS then_net FROM "
                       "rollup_books b JOIN %2 f ON b.direction = 'sale' %3 GROUP BY f.%1, f.book_id, b.currency) AS d "
                       "JOIN %4 n ON n.id = d.id WHERE d.then_net > 0 AND d.now_net * 100 <= d.then_net * (100 - ?) "
                       "ORDER BY d.then_net - d.now_net DESC, d.id")
            .arg(id, ofProducts ? QStringLiteral("rollup_purchases") : QStringLiteral("rollup_invoices"),
                 conditions.where(), ofProducts ? QStringLiteral("products") : QStringLiteral("parties")),
        QVariantList{begin, begin} + conditions.values() + QVariantList{rule.percent});
    if (!rows)
        return rows.error();
    Findings findings;
    for (Row &row : *rows) {
        AlertFinding finding;
        (ofProducts ? finding.productId : finding.partyId) = row.integer();
        const QString name = row.text();
        const qint64 book = row.integer();
        const QString currency = row.text();
        const qint64 now = row.integer(), then = row.integer();
        finding.key = keyOf({finding.productId, finding.partyId, book});
        finding.arguments = {name, QString::number((then - now) * 100 / then), QString::number(rule.days),
                             moneyText(now, currency), moneyText(then, currency)};
        findings.append(finding);
    }
    return findings;
}

Result<Findings> overdueSales(Connection &connection, const AlertRule &rule, const QDate &today)
{
    Conditions conditions;
    // the second condition on the balance is that of the partial index
    conditions.add(QStringLiteral("b.direction = 'sale' AND f.balance > 0 AND f.balance <> 0 AND f.due_day <= ?"),
                   {today.toJulianDay() - rule.days});
    addOnly(conditions, QStringLiteral("f.party_id"), rule.partyId);
    auto rows = connection.query(
        QStringLiteral("SELECT f.invoice_id, i.number, f.party_id, p.name, f.due_day, f.balance, b.currency FROM "
                       "rollup_invoices f JOIN rollup_books b ON b.id = f.book_id JOIN invoices i ON i.id = "
                       "f.invoice_id JOIN parties p ON p.id = f.party_id %1 ORDER BY f.due_day DESC, f.invoice_id")
            .arg(conditions.where()),
        conditions.values());
    if (!rows)
        return rows.error();
    Findings findings;
    for (Row &row : *rows) {
        const qint64 invoice = row.integer();
        const QString number = row.text();
        const qint64 party = row.integer();
        const QString name = row.text();
        const qint64 due = row.integer(), balance = row.integer();
        findings.append(
            {keyOf({invoice, due}),
             party,
             0,
             invoice,
             0,
             {number, name, QString::number(today.toJulianDay() - due), dayText(due), moneyText(balance, row.text())}});
    }
    return findings;
}

} // namespace

Result<Findings> standingFindings(Connection &connection, const AlertRule &rule, const QDate &today)
{
    switch (rule.kind) {
    case AlertKind::PartySilent:
        return silentParties(connection, rule, today);
    case AlertKind::SegmentWorse:
        return worseSegments(connection, rule);
    case AlertKind::PartyRevenueDown:
    case AlertKind::ProductRevenueDown:
        return revenueDown(connection, rule, today);
    case AlertKind::Overdue:
        return overdueSales(connection, rule, today);
    case AlertKind::InvoiceOver:
    case AlertKind::IbanChanged:
    case AlertKind::NumberGap:
    case AlertKind::NumberReused:
    case AlertKind::SuffixAgain:
        break;
    }
    return Findings();
}

Result<Findings> alertFindings(Connection &connection, const AlertRule &rule, const QDate &today)
{
    auto standing = standingFindings(connection, rule, today);
    if (!standing)
        return standing;
    auto ofInvoices = invoiceFindings(connection, rule);
    return ofInvoices ? Result<Findings>(*standing + *ofInvoices) : ofInvoices;
}

Result<qint64> newestAuditRow(Connection &connection)
{
    return connection.number(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM audit_log"));
}

} // namespace dbledger::storage
