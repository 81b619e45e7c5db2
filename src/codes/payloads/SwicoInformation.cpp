// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/payloads/SwicoInformation.h"

#include <QRegularExpression>

namespace dbledger::codes {

namespace {

using domain::Field;

/// The fields between slashes; a backslash takes the slash or backslash behind it into the value.
QStringList splitEscaped(const QString &text)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size())
            parts.last() += text.at(++i);
        else if (text.at(i) == u'/')
            parts.append(QString());
        else
            parts.last() += text.at(i);
    }
    return parts;
}

/// YYMMDD of this century.
QDate shortDate(const QString &text)
{
    return QDate::fromString(QStringLiteral("20") + text, QStringLiteral("yyyyMMdd"));
}

/// What has not six characters is no date of this syntax (a period of service has twelve), and is passed over.
void setShortDate(PayloadValues &values, Field field, const QString &text)
{
    if (text.size() != 6)
        return;
    if (const QDate date = shortDate(text); date.isValid())
        values.setDate(field, date);
    else
        values.setImpossible(field, text);
}

/// The nine digits of the UID, as it is written elsewhere.
void setVatId(PayloadValues &values, const QString &digits)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{3})(\d{3})(\d{3})$)"));
    if (const QRegularExpressionMatch match = shape.match(digits); match.hasMatch())
        values.setText(Field::SellerVatId,
                       QStringLiteral("CHE-%1.%2.%3").arg(match.captured(1), match.captured(2), match.captured(3)));
}

/// Terms are "discount percent:days" pairs; the one without discount says when the whole amount is due.
void setDueDate(PayloadValues &values, const QString &terms, QDate issued)
{
    static const QRegularExpression net(QStringLiteral(R"((?:^|;)0(?:\.0+)?:(\d{1,3})(?:;|$))"));
    if (const QRegularExpressionMatch match = net.match(terms); match.hasMatch() && issued.isValid())
        values.setDate(Field::DueDate, issued.addDays(match.captured(1).toInt()));
}

} // namespace

void addSwicoInformation(PayloadValues &values, const QString &billingInformation)
{
    static const QString prefix = QStringLiteral("//S1/");
    if (!billingInformation.startsWith(prefix))
        return;
    const QStringList parts = splitEscaped(billingInformation.mid(prefix.size()));
    QHash<QString, QString> entries;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        entries.insert(parts.at(i), parts.at(i + 1));
    const QString issued = entries.value(QStringLiteral("11"));
    values.setText(Field::InvoiceNumber, entries.value(QStringLiteral("10")));
    setShortDate(values, Field::IssueDate, issued);
    setVatId(values, entries.value(QStringLiteral("30")));
    setShortDate(values, Field::DeliveryDate, entries.value(QStringLiteral("31")));
    setDueDate(values, entries.value(QStringLiteral("40")), shortDate(issued));
}

} // namespace dbledger::codes
