// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Decimal.h"

#include <QString>

#include <optional>

namespace dbledger::extraction {

/// A number as it is printed: an amount, a price or a quantity.
struct ParsedAmount
{
    domain::Decimal value;
    int decimals = 0;            ///< places that were written: "12.50" has 2
    QString currency;            ///< ISO 4217 where one stands before or behind it, else empty
    bool currencyCertain = true; ///< false for "$", "kr", "¥": several countries use the sign
    /// The other reading where the only separator could be either ("1.234": value 1234, other 1.234).
    std::optional<domain::Decimal> otherReading;
    QChar decimalSeparator; ///< the one that was taken for it, null without decimals
    QChar mark;             ///< a tax class letter or asterisk glued behind it, as tills print: "13.90S" -> 'S'
    bool repaired = false;  ///< letters were taken for the digits they look like: "l2.5O"
};

struct AmountOptions
{
    QChar decimalSeparator; ///< of the document where it is known: settles "1.234"; null when unknown
    bool repair = false;    ///< take O, l, S, B ... for digits, and a blank beside the separator for none
    bool marks = false;     ///< allow a tax class letter behind: without it "13.90S" is no amount
};

/// The text of one word or several neighbouring ones (joined by blanks), all of it one number: thousands by blank,
/// point, comma or apostrophe, sign in front, behind, as parentheses or "CR", currency before or behind, "100.-".
/// Nothing when anything else is in the text (also for percentages: see parsePercent).
std::optional<ParsedAmount> parseAmount(QStringView text, const AmountOptions &options = {});

/// "20 %", "5,50%", "7.7 pct": the number of percent; nothing without the sign. From -100 to 100.
std::optional<domain::Decimal> parsePercent(QStringView text);

} // namespace dbledger::extraction
