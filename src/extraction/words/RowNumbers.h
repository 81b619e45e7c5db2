// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/Decimal.h"
#include "extraction/words/Layout.h"

#include <QSet>

#include <optional>

namespace dbledger::extraction {

/// How a document writes its numbers, found from all of them.
struct NumberStyle
{
    QChar decimalSeparator;    ///< null when nothing tells
    bool recognised = false;   ///< from OCR: letters may stand for digits
    bool wholeAmounts = false; ///< amounts have no decimals at all ("25,000")
};
NumberStyle numberStyleOf(const Layout &layout);

/// A number on a row with what stands around it.
struct RowNumber
{
    domain::Decimal value;
    std::optional<domain::Decimal> otherReading; ///< as ParsedAmount::otherReading
    int decimals = 0;
    bool percent = false;
    bool money = false;            ///< a currency sign stands beside it
    bool times = false;            ///< an "x" or "@" leads from it to the next number: it is a quantity
    bool each = false;             ///< an "x" or "@" stands before it: it is a unit price
    qsizetype first = 0, last = 0; ///< the words that it consists of
    domain::Box box;

    /// Written like an amount: with decimals or a currency, or grouped where the document's amounts have no decimals.
    bool isAmount(const NumberStyle &style) const;
};

/// A row taken apart: its words, with glued ones ("4x", "12@2.33", "20.00SR") cut, and the numbers among them.
struct RowParts
{
    QList<domain::Word> words;
    QList<RowNumber> numbers; ///< left to right
    QSet<qsizetype> signs;    ///< words that are an "x" or "@" between two numbers

    /// The number that the word belongs to, -1 for none.
    qsizetype numberAt(qsizetype word) const;
    /// The words from first to last (inclusive) as text.
    QString text(qsizetype first, qsizetype last) const;
};
/// The words' texts joined by a blank, those that were cut from one word put together again.
QString uncutText(const QList<domain::Word> &words);
RowParts partsOf(const Row &row, const Layout &layout, const NumberStyle &style);

} // namespace dbledger::extraction
