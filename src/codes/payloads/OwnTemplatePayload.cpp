// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/payloads/Payloads.h"

#include "codes/payloads/PayloadValues.h"

#include <QRegularExpression>

namespace dbledger::codes {

namespace {

using domain::Field;

/// "2018-10-13 03:27:00", or the date alone.
void setIssueDate(PayloadValues &values, const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?$)"));
    const QRegularExpressionMatch match = shape.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    const bool timed = match.hasCaptured(2);
    if (!date.isValid() || (timed && !time.isValid()))
        values.setImpossible(Field::IssueDate, text);
    else if (timed)
        values.setText(Field::IssueDate, QDateTime(date, time).toString(Qt::ISODate));
    else
        values.setDate(Field::IssueDate, date);
}

/// "F, birth 2000-02-16" of the first edition, a customer number of the second.
void setCustomer(PayloadValues &values, const QString &text)
{
    static const QRegularExpression person(QStringLiteral(R"(^(\p{L}?)\s*,?\s*birth\s+(.+)$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = person.match(text);
    if (!match.hasMatch()) {
        values.setText(Field::BuyerId, text);
        return;
    }
    values.setText(Field::BuyerGender, match.captured(1).toUpper());
    values.setDate(Field::BuyerBirthdate, match.captured(2), QStringLiteral("yyyy-MM-dd"));
}

} // namespace

std::optional<domain::PayloadFacts> parseOwnTemplate(const QString &payload)
{
    QHash<QString, QString> entries;
    for (const QString &line : payloadLines(payload))
        if (const qsizetype colon = line.indexOf(u':'); colon > 0)
            entries.insert(line.left(colon), line.mid(colon + 1).trimmed());
    const bool ours = payload.startsWith(u"INVOICE:") &&
                      (entries.contains(QStringLiteral("DATE")) || entries.contains(QStringLiteral("CUST")));
    if (!ours)
        return std::nullopt;
    PayloadValues values(QStringLiteral("own-template"));
    values.setText(Field::InvoiceNumber, entries.value(QStringLiteral("INVOICE")));
    values.setText(Field::BuyerCategory, entries.value(QStringLiteral("CAT")));
    if (const QString date = entries.value(QStringLiteral("DATE")); !date.isEmpty())
        setIssueDate(values, date);
    if (const QString customer = entries.value(QStringLiteral("CUST")); !customer.isEmpty())
        setCustomer(values, customer);
    return values.facts();
}

} // namespace dbledger::codes
