// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/items/ColumnWords.h"
#include "extraction/items/LineMath.h"

namespace dbledger::extraction {

/// What a row of a receipt looks like, from its words alone.
struct ReceiptShape
{
    enum class Kind {
        Nothing,  ///< marks, a rule, a label with its value, a sentence
        Text,     ///< words that may be a name
        Priced,   ///< text, or a code, and an amount at the end
        Counted,  ///< quantity x price, with or without text, code and total
        Amount,   ///< an amount alone
        Stop,     ///< a total, a tax, a payment
        Discount, ///< a discount or voucher with its amount
    };
    Kind kind = Kind::Nothing;
    bool rule = false;                      ///< a row of marks without letters or digits
    QString text;                           ///< without the numbers at the end and a leading quantity
    std::optional<domain::Decimal> leading; ///< a whole number before the text: quantity or position
    LineNumbers numbers;                    ///< of the end of the row
    std::optional<domain::Decimal> amount;  ///< the last one
    domain::Box box;
    domain::Box textBox;
    int page = 1;
    double charHeight = 0;

    bool hasName() const; ///< the text is a name, no code
};
ReceiptShape shapeOf(const Row &row, const Layout &layout, const NumberStyle &style, const ColumnWords &words,
                     bool labels = false);

/// Article and position numbers, tax codes: no name.
bool isCodeText(const QString &text);
/// Whether the first of the words is an article number in a column of its own before a name.
bool leadsWithCode(const QList<domain::Word> &words, const Layout &layout, int page, double charHeight);

} // namespace dbledger::extraction
