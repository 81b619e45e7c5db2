// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/payloads/PayloadValues.h"

#include "domain/proof/Identifiers.h"

#include <algorithm>

namespace dbledger::codes {

namespace {

constexpr qsizetype longestText = 300;

bool isText(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestText &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

void PayloadValues::setText(domain::Field field, const QString &text)
{
    if (const QString trimmed = text.simplified(); isText(text.trimmed()))
        m_facts.values.insert(field, trimmed);
}

void PayloadValues::setAmount(domain::Field field, const QString &text, QChar point)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return;
    QString canonical = trimmed;
    canonical.replace(point, u'.');
    const std::optional<domain::Decimal> amount = domain::Decimal::parse(canonical);
    if (amount && amount->places() <= 2)
        setAmount(field, *amount);
    else
        setImpossible(field, trimmed.left(longestText));
}

void PayloadValues::setAmount(domain::Field field, domain::Decimal amount)
{
    m_facts.values.insert(field, amount.toString(2));
}

void PayloadValues::setDate(domain::Field field, const QString &text, const QString &format)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return;
    if (const QDate date = QDate::fromString(trimmed, format); date.isValid())
        setDate(field, date);
    else
        setImpossible(field, trimmed.left(longestText));
}

void PayloadValues::setDate(domain::Field field, QDate date)
{
    m_facts.values.insert(field, date.toString(Qt::ISODate));
}

void PayloadValues::setIban(const QString &text)
{
    const QString compact = domain::compactIdentifier(text);
    if (compact.isEmpty())
        return;
    if (domain::isIban(compact))
        m_facts.values.insert(domain::Field::Iban, compact);
    else
        setImpossible(domain::Field::Iban, text.trimmed().left(longestText));
}

void PayloadValues::setAddress(domain::Field field, const QString &street, const QString &place)
{
    QStringList parts{street.simplified(), place.simplified()};
    parts.removeAll(QString());
    setText(field, parts.join(QStringLiteral(", ")));
}

QStringList payloadLines(const QString &payload)
{
    QString text = payload;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace dbledger::codes
