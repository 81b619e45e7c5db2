// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/payloads/Payloads.h"

#include "codes/payloads/PayloadValues.h"
#include "domain/proof/Identifiers.h"
#include "domain/values/Currency.h"

#include <QUrl>

namespace dbledger::codes {

using domain::Field;

std::optional<domain::PayloadFacts> parseSpayd(const QString &payload)
{
    if (!payload.startsWith(u"SPD*1.") && !payload.startsWith(u"SPD*2."))
        return std::nullopt;
    QHash<QString, QString> entries;
    for (const QString &part : payload.split(u'*'))
        if (const qsizetype colon = part.indexOf(u':'); colon > 0)
            entries.insert(part.left(colon).toUpper(),
                           QUrl::fromPercentEncoding(part.mid(colon + 1).toUtf8()).trimmed());
    PayloadValues values(QStringLiteral("spayd"));
    const QStringList account = entries.value(QStringLiteral("ACC")).split(u'+'); // IBAN, or IBAN+BIC
    values.setIban(account.first());
    if (account.size() == 2 && domain::isBic(account.last()))
        values.setText(Field::Bic, domain::compactIdentifier(account.last()));
    values.setAmount(Field::AmountDue, entries.value(QStringLiteral("AM")));
    if (const auto currency = domain::Currency::fromCode(entries.value(QStringLiteral("CC"))))
        values.setText(Field::Currency, currency->code());
    values.setText(Field::SellerName, entries.value(QStringLiteral("RN")));
    values.setDate(Field::DueDate, entries.value(QStringLiteral("DT")), QStringLiteral("yyyyMMdd"));
    const QString symbol = entries.value(QStringLiteral("X-VS"));
    values.setText(Field::PaymentReference, symbol.isEmpty() ? entries.value(QStringLiteral("RF")) : symbol);
    return values.facts();
}

} // namespace dbledger::codes
