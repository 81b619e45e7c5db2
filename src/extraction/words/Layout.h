// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

#include <QMap>

namespace dbledger::extraction {

/// A run of words on one row with ordinary blanks between them: a label, a value, the cell of a table.
struct Segment
{
    QList<domain::Word> words; ///< left to right, at least one
    QString text;              ///< the words joined by a blank
    domain::Box box;
    int page = 1;
    int row = 0;   ///< index into Layout::rows()
    int index = 0; ///< index into Row::segments
    /// Typical height of the row's words, as a fraction of the page's height.
    double charHeight = 0;
    double confidence = 1; ///< the least of its words'
};

/// Words that stand on one line of a page, whatever the columns.
struct Row
{
    QList<Segment> segments; ///< left to right, at least one
    domain::Box box;
    int page = 1;
    double charHeight = 0; ///< as Segment::charHeight

    /// The segments joined by a blank.
    QString text() const;
    QList<domain::Word> words() const;
};

/// The words of a document as rows and segments, page after page, top to bottom, left to right. Rows follow a residual
/// skew and join words of differing heights. Words that the source gave twice at one place (drawn bold by printing them
/// twice) count once. A value, pure.
class Layout
{
public:
    static Layout of(const QList<domain::PageText> &pages);

    const QList<Row> &rows() const { return m_rows; }
    /// All segments in the order of the rows.
    QList<Segment> segments() const;
    /// The segments to the right of it on its row, nearest first.
    QList<Segment> rightOf(const Segment &segment) const;
    /// The segments on the next rows of its page, at most `rowLimit` of them, whose x range meets the segment's;
    /// nearest row first.
    QList<Segment> below(const Segment &segment, int rowLimit) const;

    /// Width of the page divided by its height: turns a width in fractions into fractions of the height.
    double aspect(int page) const { return m_aspects.value(page, 0.707); }
    domain::Witness witness(int page) const { return m_witnesses.value(page, domain::Witness::Ocr); }
    /// Blank space between two boxes of a page in units of the character height; negative where they overlap.
    double horizontalGap(const domain::Box &left, const domain::Box &right, int page, double charHeight) const
    {
        return (right.x - left.right()) * aspect(page) / charHeight;
    }

private:
    QList<Row> m_rows;
    QMap<int, double> m_aspects;
    QMap<int, domain::Witness> m_witnesses;
};

/// Shared width as a share of the narrower box, 0..1.
double horizontalOverlap(const domain::Box &a, const domain::Box &b);
/// Shared height as a share of the lower box, 0..1.
double verticalOverlap(const domain::Box &a, const domain::Box &b);
/// Whether their left or their right edges are less than that apart.
bool sharesEdge(const domain::Box &a, const domain::Box &b, double tolerance);
/// The smallest box around all words.
domain::Box boxOf(const QList<domain::Word> &words);
/// The words' texts joined by a blank.
QString textOf(const QList<domain::Word> &words);

} // namespace dbledger::extraction
