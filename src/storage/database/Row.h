// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Money.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <QVariantList>

namespace dbledger::storage {

/// A row of a result, read column by column in the order of the SELECT. Evens out what the drivers make of a type:
/// numbers may come signed or unsigned, times as local times or as text.
class Row
{
public:
    explicit Row(QVariantList values)
        : m_values(std::move(values))
    {
    }

    qint64 integer() { return next().toLongLong(); }
    int number() { return int(integer()); }
    bool flag() { return next().toBool(); }
    double real() { return next().toDouble(); }
    QString text() { return next().toString(); }
    QVariant value() { return next(); } ///< as the driver gives it: to be bound again
    QByteArray bytes() { return next().toByteArray(); }
    QDate date() { return next().toDate(); }
    /// In UTC; null when it is NULL.
    QDateTime time()
    {
        const QVariant value = next();
        return value.isNull() ? QDateTime() : value.toDateTime().toUTC();
    }
    std::optional<qint64> maybeInteger()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(qint64(value.toLongLong()));
    }
    std::optional<domain::Decimal> maybeDecimal()
    {
        const auto millionths = maybeInteger();
        return millionths ? std::optional(domain::Decimal::fromMillionths(*millionths)) : std::nullopt;
    }
    /// Nothing when the amount is NULL or its currency unknown.
    std::optional<domain::Money> maybeMoney(const std::optional<domain::Currency> &currency)
    {
        const auto minor = maybeInteger();
        return minor && currency ? std::optional(domain::Money::fromMinor(*minor, *currency)) : std::nullopt;
    }

private:
    QVariant next() { return m_values.value(m_next++); }
    QVariantList m_values;
    qsizetype m_next = 0;
};

using Rows = QList<Row>;

} // namespace dbledger::storage
