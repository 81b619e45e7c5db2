// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <vector>

namespace dbledger::imaging {

/// Where the text of a Grayscale8 page with white paper stands, row by row. Its ink is counted once.
class TextRows
{
public:
    explicit TextRows(const QImage &flat);

    /// The band of that height across the page that holds the most text: as much as can be read quickly to learn
    /// something about the whole.
    QRect densestBand(int height) const;
    /// A row without a letter below about that share of the text: no line of text is cut there. The page's height when
    /// there is none near.
    int gapBelow(double share) const;

private:
    int height() const { return int(m_ink.size()); }

    int m_width;
    std::vector<int> m_ink; ///< pixels
};

} // namespace dbledger::imaging
