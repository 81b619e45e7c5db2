// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Field.h"
#include "domain/values/Decimal.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace dbledger::samples {

/// What is right about a sample: only what its page prints, filled while it is drawn. Written as one JSON object with
/// the field names of `dbledger-cli extract --json`; amounts are strings with a point, dates ISO 8601.
class Truth
{
public:
    void set(domain::Field field, const QString &value);
    void set(domain::Field field, const QDate &value) { set(field, value.toString(Qt::ISODate)); }
    void set(domain::Field field, domain::Decimal amount) { set(field, amount.toString(2)); }

    struct Line
    {
        QString description;
        std::optional<domain::Decimal> quantity, unitPrice, lineTotal, taxRate;
    };
    void addLine(const Line &line);
    void setQrPayload(const QString &text) { m_json[QStringLiteral("qr_payload")] = text; }
    /// What is charged besides the lines, net.
    void setCharge(domain::Decimal amount) { m_json[QStringLiteral("charge")] = amount.toString(2); }
    void setLanguage(const QString &code) { m_json[QStringLiteral("language")] = code; }
    /// The document lies or lacks something, and a reader must say so.
    void expectWarning(const QString &why);

    QJsonObject toJson() const;

private:
    QJsonObject m_json;
    QJsonArray m_lines;
};

} // namespace dbledger::samples
