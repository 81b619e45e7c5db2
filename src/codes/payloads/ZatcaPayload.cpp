// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/payloads/Payloads.h"

#include "codes/payloads/PayloadValues.h"

#include <QHash>

namespace dbledger::codes {

namespace {

using domain::Field;

enum Tag { SellerName = 1, VatId, Time, Total, Tax, LastTag = 9 }; // 6 to 9: hash, signature, key of phase 2

/// Records of one byte tag, one byte length and that many bytes, which fill the payload to its last byte.
std::optional<QHash<int, QByteArray>> records(const QByteArray &bytes)
{
    QHash<int, QByteArray> found;
    qsizetype at = 0;
    while (at + 2 <= bytes.size()) {
        const int tag = static_cast<unsigned char>(bytes.at(at));
        const int length = static_cast<unsigned char>(bytes.at(at + 1));
        if (tag < SellerName || tag > LastTag || found.contains(tag) || at + 2 + length > bytes.size())
            return std::nullopt;
        found.insert(tag, bytes.mid(at + 2, length));
        at += 2 + length;
    }
    if (at != bytes.size())
        return std::nullopt;
    return found;
}

} // namespace

std::optional<domain::PayloadFacts> parseZatca(const QString &payload)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(payload.trimmed().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const std::optional<QHash<int, QByteArray>> found = records(*decoded);
    if (!found)
        return std::nullopt;
    for (const int tag : {SellerName, VatId, Time, Total, Tax})
        if (!found->contains(tag))
            return std::nullopt;
    const auto text = [&](Tag tag) { return QString::fromUtf8(found->value(tag)); };
    PayloadValues values(QStringLiteral("zatca"));
    values.setText(Field::SellerName, text(SellerName));
    values.setText(Field::SellerVatId, text(VatId));
    // The day as it stands: whether its time is UTC or local differs from writer to writer
    values.setDate(Field::IssueDate, text(Time).left(10), QStringLiteral("yyyy-MM-dd"));
    values.setAmount(Field::GrossTotal, text(Total));
    values.setAmount(Field::TaxTotal, text(Tax));
    return values.facts();
}

} // namespace dbledger::codes
