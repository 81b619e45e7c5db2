// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Money.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

// What a statement is given for its placeholders, the same for both databases: dates and UTC times as ISO 8601 text,
// amounts and decimals as integers, NULL as an invalid variant.
namespace dbledger::storage::bind {

inline QVariant date(const QDate &value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

inline QVariant time(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

inline QVariant id(qint64 value)
{
    return value > 0 ? QVariant(value) : QVariant();
}

inline QVariant money(const std::optional<domain::Money> &value)
{
    return value ? QVariant(qlonglong(value->minor())) : QVariant();
}

inline QVariant decimal(const std::optional<domain::Decimal> &value)
{
    return value ? QVariant(qlonglong(value->millionths())) : QVariant();
}

inline QVariant currency(const std::optional<domain::Currency> &value)
{
    return value ? QVariant(value->code()) : QVariant();
}

/// "?, ?, ?"
inline QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

/// "a = ?, b = ?" of "a, b"
inline QString assignments(const QString &columns)
{
    return columns.split(QStringLiteral(", ")).join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ?");
}

} // namespace dbledger::storage::bind
