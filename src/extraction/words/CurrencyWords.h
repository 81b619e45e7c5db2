// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dbledger::extraction {

/// A currency as it stands beside amounts.
struct CurrencyWord
{
    QString code;        ///< ISO 4217
    bool certain = true; ///< false where several countries share the sign: "$" (given as USD), "kr" (SEK), "¥" (JPY)
    bool operator==(const CurrencyWord &) const = default;
};

/// The currency that a word such as "€", "EUR", "Euro", "US$", "RM", "Rs." or "zł" stands for; nothing for any other.
std::optional<CurrencyWord> currencyWord(QStringView text);

} // namespace dbledger::extraction
