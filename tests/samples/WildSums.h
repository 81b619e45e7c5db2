// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Sheet.h"
#include "WildWords.h"

namespace dbledger::samples {

/// How one page looks and writes, in the canvas' units.
struct WildStyle
{
    const WildWords &words;
    TextStyle body{}, small{};
    double left = 0, right = 0;
    QString colon{};       ///< behind labels
    QString currency{};    ///< its code
    QString symbol{};      ///< what stands beside amounts, where anything does
    bool sumSymbol = true; ///< beside the sums
    bool vatSaid = false;  ///< the seller's VAT id was printed with his address
    double line() const { return body.size * 1.4; }
};

/// The lower part of a page put together by chance: sums, rates, payment, remarks.
class WildSums
{
public:
    WildSums(Sheet &sheet, const Recipe &recipe, const WildStyle &style);

    /// Returns the baseline below.
    double draw(double y);
    void drawFoot(double y);

private:
    QString rateOf(const TaxRow &row) const;
    Sheet::Entry sum(const char16_t *wordings, std::optional<domain::Field> field, domain::Decimal amount);
    QList<Sheet::Entry> sums();
    void drawRates(double y);

    Sheet &m_sheet;
    const Recipe &m_recipe;
    const WildStyle &m_style;
    Canvas &m_canvas;
    Random &m_random;
    const Invoice &m_invoice;
    double m_width, m_height;
};

} // namespace dbledger::samples
