// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Truth.h"

namespace dbledger::samples {

namespace {

void put(QJsonObject &json, const QString &name, const std::optional<domain::Decimal> &value, int places)
{
    if (value)
        json[name] = value->toString(places);
}

} // namespace

void Truth::set(domain::Field field, const QString &value)
{
    if (!value.isEmpty())
        m_json[domain::fieldName(field)] = value;
}

void Truth::addLine(const Line &line)
{
    QJsonObject json{{QStringLiteral("description"), line.description}};
    put(json, QStringLiteral("quantity"), line.quantity, 0);
    put(json, QStringLiteral("unit_price"), line.unitPrice, 2);
    put(json, QStringLiteral("line_total"), line.lineTotal, 2);
    put(json, QStringLiteral("tax_rate"), line.taxRate, 0);
    m_lines += json;
}

void Truth::expectWarning(const QString &why)
{
    m_json[QStringLiteral("expect")] = QStringLiteral("fields+warning");
    m_json[QStringLiteral("note")] = why;
}

QJsonObject Truth::toJson() const
{
    QJsonObject json = m_json;
    json[QStringLiteral("lines")] = m_lines;
    return json;
}

} // namespace dbledger::samples
