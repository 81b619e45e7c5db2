// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/SeriesNumber.h"
#include "storage/database/Bind.h"
#include "storage/insight/AlertFindings.h"

#include <QSet>

namespace dbledger::storage {

using domain::AlertFinding;
using domain::AlertKind;
using domain::AlertRule;

namespace {

/// Rows of the log may become visible a little later than later ones.
constexpr qint64 lateAuditRows = 1000;
/// How far below a number its predecessor is looked for.
constexpr int farthestBelow = 50;

/// An approved invoice that a rule looks at.
struct LookedAt
{
    qint64 id = 0;
    bool isSale = false;
    int documentType = 380;
    QString number, numberKey;
    QString issueDate; ///< ISO 8601
    qint64 partyId = 0;
    QString partyName;
    QString currency;
    qint64 gross = 0; ///< minor units
    QString iban;

    QString grossText() const
    {
        const auto known = domain::Currency::fromCode(currency);
        return known ? domain::Money::fromMinor(gross, *known).toStringWithCode() : QString();
    }
};

Result<QList<LookedAt>> invoicesToLookAt(Connection &connection, const AlertRule &rule)
{
    auto rows = connection.query(
        QStringLiteral("SELECT i.id, i.direction, i.document_type, i.number, i.number_key, i.issue_date, i.party_id, "
                       "p.name, i.currency, i.gross_minor, i.iban FROM invoices i JOIN parties p ON p.id = i.party_id "
                       "WHERE i.state = 'approved' AND i.id IN (SELECT entity_id FROM audit_log WHERE id > (SELECT "
                       "looked_until - ? FROM alert_rules WHERE id = ?) AND id > (SELECT first_audit FROM alert_rules "
                       "WHERE id = ?) AND entity = 'invoice' UNION SELECT invoice_id FROM alerts WHERE rule_id = ? "
                       "AND state <> 'settled') ORDER BY i.id"),
        {lateAuditRows, rule.id, rule.id, rule.id});
    if (!rows)
        return rows.error();
    QList<LookedAt> invoices;
    for (Row &row : *rows) {
        LookedAt one;
        one.id = row.integer();
        one.isSale = row.text() == u"sale";
        one.documentType = row.number();
        one.number = row.text();
        one.numberKey = row.text();
        one.issueDate = row.date().toString(Qt::ISODate);
        one.partyId = row.integer();
        one.partyName = row.text();
        one.currency = row.text();
        one.gross = row.integer();
        one.iban = row.text();
        if (rule.partyId == 0 || rule.partyId == one.partyId)
            invoices.append(one);
    }
    return invoices;
}

using Found = Result<std::optional<AlertFinding>>;

AlertFinding findingOf(const LookedAt &invoice, qint64 other, const QStringList &arguments)
{
    return {QString::number(invoice.id), invoice.partyId, 0, invoice.id, other, arguments};
}

Found overLimit(Connection &, const AlertRule &rule, const LookedAt &invoice)
{
    if (!rule.amount || rule.amount->currency().code() != invoice.currency || invoice.gross < rule.amount->minor())
        return std::optional<AlertFinding>();
    return std::optional(findingOf(
        invoice, 0, {invoice.number, invoice.partyName, invoice.grossText(), rule.amount->toStringWithCode()}));
}

/// Against the supplier's invoice before it.
Found otherIban(Connection &connection, const AlertRule &, const LookedAt &invoice)
{
    if (invoice.isSale || invoice.iban.isEmpty())
        return std::optional<AlertFinding>();
    auto rows = connection.query(
        QStringLiteral("SELECT id, iban FROM invoices WHERE party_id = ? AND direction = 'purchase' AND state = "
                       "'approved' AND iban <> '' AND (issue_date, id) < (?, ?) ORDER BY issue_date DESC, id DESC "
                       "LIMIT 1"),
        {invoice.partyId, invoice.issueDate, invoice.id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<AlertFinding>();
    const qint64 other = rows->first().integer();
    const QString before = rows->first().text();
    if (before == invoice.iban)
        return std::optional<AlertFinding>();
    return std::optional(findingOf(invoice, other, {invoice.partyName, invoice.number, invoice.iban, before}));
}

/// The nearest number below it that there is, whatever became of that invoice, is not the one before it.
Found missingBefore(Connection &connection, const AlertRule &, const LookedAt &invoice)
{
    const auto number = domain::seriesNumber(invoice.numberKey);
    if (!invoice.isSale || !number || number->place < 3)
        return std::optional<AlertFinding>();
    QVariantList below;
    for (int down = 1; down <= farthestBelow; ++down)
        below.append(number->key(std::max<qint64>(1, number->place - down)));
    auto rows = connection.query(QStringLiteral("SELECT number_key FROM invoices WHERE number_key IN (%1) AND "
                                                "COALESCE(direction, 'sale') = 'sale'")
                                     .arg(bind::marks(below.size())),
                                 below);
    if (!rows)
        return rows.error();
    qint64 nearest = 0;
    for (Row &row : *rows)
        if (const auto other = domain::seriesNumber(row.text()))
            nearest = std::max(nearest, other->place);
    if (nearest == 0 || nearest == number->place - 1) // the series begins here, or nothing is missing
        return std::optional<AlertFinding>();
    return std::optional(
        findingOf(invoice, 0, {invoice.number, QString::number(nearest + 1), QString::number(number->place - 1)}));
}

/// The first other sale under the same number.
Found sameNumber(Connection &connection, const AlertRule &, const LookedAt &invoice)
{
    if (!invoice.isSale)
        return std::optional<AlertFinding>();
    auto rows = connection.query(
        QStringLiteral("SELECT i.id, p.name FROM invoices i JOIN parties p ON p.id = i.party_id WHERE i.number_key = ? "
                       "AND i.id <> ? AND i.direction = 'sale' AND i.state = 'approved' ORDER BY i.id LIMIT 1"),
        {invoice.numberKey, invoice.id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<AlertFinding>();
    const qint64 other = rows->first().integer();
    AlertFinding finding = findingOf(invoice, other, {invoice.number, invoice.partyName, rows->first().text()});
    finding.key = QStringLiteral("%1/%2").arg(std::min(invoice.id, other)).arg(std::max(invoice.id, other));
    return std::optional(finding);
}

Found suffixed(Connection &connection, const AlertRule &, const LookedAt &invoice)
{
    auto rows = connection.query(
        QStringLiteral("SELECT id, number, number_key FROM invoices WHERE party_id = ? AND gross_minor = ? AND "
                       "currency = ? AND direction = ? AND document_type = ? AND state = 'approved' AND id <> ? ORDER "
                       "BY id"),
        {invoice.partyId, invoice.gross, invoice.currency,
         invoice.isSale ? QStringLiteral("sale") : QStringLiteral("purchase"), invoice.documentType, invoice.id});
    if (!rows)
        return rows.error();
    for (Row &row : *rows) {
        const qint64 other = row.integer();
        const QString number = row.text();
        if (!domain::isSuffixed(invoice.numberKey, row.text()))
            continue;
        AlertFinding finding =
            findingOf(invoice, other, {invoice.number, invoice.partyName, number, invoice.grossText()});
        finding.key = QStringLiteral("%1/%2").arg(std::min(invoice.id, other)).arg(std::max(invoice.id, other));
        return std::optional(finding);
    }
    return std::optional<AlertFinding>();
}

} // namespace

Result<QList<AlertFinding>> invoiceFindings(Connection &connection, const AlertRule &rule)
{
    static const QHash<AlertKind, Found (*)(Connection &, const AlertRule &, const LookedAt &)> looks{
        {AlertKind::InvoiceOver, overLimit},
        {AlertKind::IbanChanged, otherIban},
        {AlertKind::NumberGap, missingBefore},
        {AlertKind::NumberReused, sameNumber},
        {AlertKind::SuffixAgain, suffixed}};
    QList<AlertFinding> findings;
    const auto look = looks.value(rule.kind);
    if (!look)
        return findings;
    const auto invoices = invoicesToLookAt(connection, rule);
    if (!invoices)
        return invoices.error();
    QSet<QString> seen; // a pair is found from either side
    for (const LookedAt &invoice : *invoices) {
        const auto found = look(connection, rule, invoice);
        if (!found)
            return found.error();
        if (*found && !seen.contains((*found)->key)) {
            seen.insert((*found)->key);
            findings.append(**found);
        }
    }
    return findings;
}

} // namespace dbledger::storage
