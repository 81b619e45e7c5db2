// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/Layout.h"

namespace dbledger::extraction {

/// A word, or the half of one where label and value are glued: "Nr.:4711" is "Nr.:" and "4711".
struct Token
{
    QString text;
    domain::Box box;
    double confidence = 1;
    int segment = 0; ///< index into the row's segments: tokens of one segment belong together
    /// First of its segment, where segments of the rows around begin as well: it does not go on what is before it.
    bool beginsColumn = false;
};

/// A row of the layout as tokens from left to right, which is what labels and values are looked for in.
struct Line
{
    QList<Token> tokens; ///< at least one
    domain::Box box;
    int page = 1;
    double charHeight = 0; ///< fraction of the page's height
    double em = 0;         ///< the same length as a fraction of the page's width: the unit of gaps
    domain::Witness witness = domain::Witness::Ocr;

    /// Tokens first .. first + count - 1 joined by a blank.
    QString text(qsizetype first, qsizetype count) const;
    QString text() const { return text(0, tokens.size()); }
    domain::Box boxOf(qsizetype first, qsizetype count) const;
    /// Whether the token is the first of its segment.
    bool beginsSegment(qsizetype token) const
    {
        return token == 0 || tokens[token].segment != tokens[token - 1].segment;
    }
    /// The first token of that token's segment, and the one behind its last.
    qsizetype segmentBegin(qsizetype token) const;
    qsizetype segmentEnd(qsizetype token) const;
    /// The least of the tokens' confidences.
    double confidenceOf(qsizetype first, qsizetype count) const;
};

/// One line a row of the layout, same order and indices.
QList<Line> linesOf(const Layout &layout, const QList<domain::PageText> &pages);

} // namespace dbledger::extraction
