// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Layout.h"

#include "extraction/words/SpacedLetters.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace dbledger::extraction {

using domain::Box;
using domain::PageText;
using domain::Word;

namespace {

/// A blank wider than this, in character heights, ends a segment. A blank in running text is about 0.3, in justified
/// text up to 0.7; columns are rarely nearer than 1.2.
constexpr double segmentGap = 0.95;
/// A blank wider than this ends one where a column begins in that many of the rows around.
constexpr double columnGap = 0.45;
constexpr double widerThanUsual = 1.5;
constexpr int rowsOfColumn = 2;
constexpr double columnTolerance = 0.25;
constexpr qsizetype rowsAround = 6;
/// Words whose heights share less than this of the lower one stand on different rows.
constexpr double rowOverlap = 0.5;
/// Words whose heights differ by more than this factor must share their centre or their foot to be one row.
constexpr double heightRatio = 1.7;

/// A row that is being put together. Words come from left to right; the next is compared with the last one that has
/// the height of ordinary text, so that the row can climb or fall with the page's skew.
struct Strand
{
    QList<Word> words;
    double top = 0, bottom = 0;

    double height() const { return bottom - top; }
    void add(const Word &word)
    {
        words.append(word);
        if (words.size() == 1 || word.box.height >= 0.6 * height()) {
            top = word.box.y;
            bottom = word.box.bottom();
        }
    }
};

/// Text that runs up or down the page's edge belongs to no row.
bool isVertical(const Word &word, double aspect)
{
    return word.text.size() >= 3 && word.box.height > 2 * word.box.width * aspect;
}

/// How well a word fits to the end of a strand, 0..1; nothing when it stands on another row.
std::optional<double> fit(const Strand &strand, const Word &word)
{
    const double shared = std::min(strand.bottom, word.box.bottom()) - std::max(strand.top, word.box.y);
    const double lower = std::min(strand.height(), word.box.height);
    const double higher = std::max(strand.height(), word.box.height);
    if (lower <= 0 || shared < rowOverlap * lower)
        return std::nullopt;
    // beside a tall word two lines of small ones would both fit: they stand under each other
    for (const Word &other : strand.words)
        if (horizontalOverlap(other.box, word.box) > 0.3 && verticalOverlap(other.box, word.box) < 0.3)
            return std::nullopt;
    const double offCentre = std::abs((strand.top + strand.bottom) / 2 - word.box.centreY());
    const double offFoot = std::abs(strand.bottom - word.box.bottom());
    if (higher > heightRatio * lower && std::min(offCentre, offFoot) > 0.5 * lower)
        return std::nullopt;
    return 1 - std::min(offCentre, offFoot) / higher;
}

/// Nothing, or a line of a table that was taken for letters.
bool isRule(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c == u'|' || c == u'_' || c == u'¦' || c == QChar(0x2014) || c == u'=';
    });
}

bool isSamePrint(const Word &a, const Word &b)
{
    return a.text == b.text && horizontalOverlap(a.box, b.box) > 0.8 && verticalOverlap(a.box, b.box) > 0.8;
}

/// "Qty__Price": words that a recogniser joined by the line under them. One underscore may belong to a number.
void appendPieces(QList<Word> &words, const Word &word)
{
    const double letter = word.box.width / double(word.text.size());
    qsizetype begin = 0;
    while (begin < word.text.size()) {
        qsizetype end = word.text.indexOf(QStringLiteral("__"), begin);
        end = end < 0 ? word.text.size() : end;
        if (end > begin) {
            Word piece = word;
            piece.text = word.text.sliced(begin, end - begin);
            piece.box.x = word.box.x + letter * double(begin);
            piece.box.width = letter * double(end - begin);
            words.append(piece);
        }
        begin = end;
        while (begin < word.text.size() && word.text.at(begin) == u'_')
            ++begin;
    }
}

QList<Word> cleanWords(const PageText &page)
{
    QList<Word> words;
    for (const Word &word : page.words) {
        if (!word.box.isEmpty() && !isRule(word.text))
            appendPieces(words, word);
    }
    std::stable_sort(words.begin(), words.end(), [](const Word &a, const Word &b) { return a.box.x < b.box.x; });
    return words;
}

QList<Strand> strandsOf(const PageText &page, double aspect)
{
    QList<Strand> strands;
    for (const Word &word : cleanWords(page)) {
        Strand *best = nullptr;
        double bestFit = 0;
        bool vertical = isVertical(word, aspect), twice = false;
        for (Strand &strand : strands) {
            const std::optional<double> score = vertical ? std::nullopt : fit(strand, word);
            if (!score || isVertical(strand.words.last(), aspect))
                continue;
            twice = twice || isSamePrint(strand.words.last(), word);
            if (*score > bestFit) {
                best = &strand;
                bestFit = *score;
            }
        }
        if (twice)
            continue;
        if (!best) {
            strands.append(Strand());
            best = &strands.last();
        }
        best->add(word);
    }
    return strands;
}

/// The height that most of the words have or exceed a little: marks and lower-case words without ascenders count less.
double typicalHeight(const QList<Word> &words)
{
    QList<double> heights;
    for (const Word &word : words)
        heights.append(word.box.height);
    std::sort(heights.begin(), heights.end());
    return heights.at((heights.size() * 2) / 3);
}

Row rowOf(const QList<Word> &words, const PageText &page, double aspect)
{
    Row row;
    row.page = page.page;
    row.box = boxOf(words);
    row.charHeight = typicalHeight(words);
    for (const Word &word : words) {
        const bool apart = row.segments.isEmpty() ||
                           (word.box.x - row.segments.last().box.right()) * aspect > segmentGap * row.charHeight;
        if (apart)
            row.segments.append(Segment());
        Segment &segment = row.segments.last();
        segment.words.append(word);
        segment.box = segment.box.united(word.box);
    }
    return row;
}

/// How many of the rows near that one have a segment, not their first, that begins at x.
int columnStarts(const QList<Row> &rows, qsizetype index, double x, double tolerance)
{
    int found = 0;
    for (qsizetype i = std::max<qsizetype>(0, index - rowsAround); i <= index + rowsAround && i < rows.size(); ++i)
        if (i != index)
            for (const Segment &segment : rows[i].segments.mid(1))
                found += std::abs(segment.box.x - x) < tolerance;
    return found;
}

/// The middle one of the page's blanks between words, in character heights; a typewriter's are wide.
double usualBlank(const QList<Row> &rows, double aspect)
{
    QList<double> blanks;
    for (const Row &row : rows)
        for (const Segment &segment : row.segments)
            for (qsizetype i = 1; i < segment.words.size(); ++i)
                blanks.append((segment.words[i].box.x - segment.words[i - 1].box.right()) * aspect / row.charHeight);
    std::sort(blanks.begin(), blanks.end());
    return blanks.isEmpty() ? 0 : blanks[blanks.size() / 2];
}

/// A long name that nearly reaches the next column ends where that column begins in the rows around it.
void splitAtColumns(QList<Row> &rows, double aspect)
{
    const double least = std::max(columnGap, widerThanUsual * usualBlank(rows, aspect));
    QList<QList<Segment>> split;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QList<Segment> segments;
        for (const Segment &segment : std::as_const(rows[i].segments)) {
            Segment part;
            for (const Word &word : segment.words) {
                const double gap = (word.box.x - part.box.right()) * aspect / rows[i].charHeight;
                if (!part.words.isEmpty() && gap > least &&
                    columnStarts(rows, i, word.box.x, columnTolerance * rows[i].charHeight / aspect) >= rowsOfColumn) {
                    segments.append(part);
                    part = Segment();
                }
                part.words.append(word);
                part.box = part.box.united(word.box);
            }
            segments.append(part);
        }
        split.append(segments);
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].segments = split[i];
}

} // namespace

QString Row::text() const
{
    return textOf(words());
}

QList<Word> Row::words() const
{
    QList<Word> all;
    for (const Segment &segment : segments)
        all.append(segment.words);
    return all;
}

Layout Layout::of(const QList<PageText> &pages)
{
    Layout layout;
    for (const PageText &page : pages) {
        const double aspect = page.width > 0 && page.height > 0 ? page.width / page.height : 0.707;
        layout.m_aspects.insert(page.page, aspect);
        layout.m_witnesses.insert(page.page, page.witness);
        QList<Row> rows;
        for (const Strand &strand : strandsOf(page, aspect))
            rows.append(rowOf(joinedLetters(strand.words, aspect), page, aspect));
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Row &a, const Row &b) { return a.box.centreY() < b.box.centreY(); });
        splitAtColumns(rows, aspect);
        layout.m_rows.append(rows);
    }
    for (qsizetype r = 0; r < layout.m_rows.size(); ++r) {
        Row &row = layout.m_rows[r];
        for (qsizetype s = 0; s < row.segments.size(); ++s) {
            Segment &segment = row.segments[s];
            segment.text = textOf(segment.words);
            segment.page = row.page;
            segment.row = int(r);
            segment.index = int(s);
            segment.charHeight = row.charHeight;
            for (const Word &word : segment.words)
                segment.confidence = std::min(segment.confidence, word.confidence);
        }
    }
    return layout;
}

QList<Segment> Layout::segments() const
{
    QList<Segment> all;
    for (const Row &row : m_rows)
        all.append(row.segments);
    return all;
}

QList<Segment> Layout::rightOf(const Segment &segment) const
{
    return m_rows.at(segment.row).segments.mid(segment.index + 1);
}

QList<Segment> Layout::below(const Segment &segment, int rowLimit) const
{
    QList<Segment> found;
    for (qsizetype r = segment.row + 1; r < m_rows.size() && r <= segment.row + rowLimit; ++r) {
        if (m_rows.at(r).page != segment.page)
            break;
        for (const Segment &other : m_rows.at(r).segments) {
            if (horizontalOverlap(segment.box, other.box) > 0)
                found.append(other);
        }
    }
    return found;
}

double horizontalOverlap(const Box &a, const Box &b)
{
    const double shared = std::min(a.right(), b.right()) - std::max(a.x, b.x), narrower = std::min(a.width, b.width);
    return shared <= 0 || narrower <= 0 ? 0 : std::min(1.0, shared / narrower);
}

double verticalOverlap(const Box &a, const Box &b)
{
    const double shared = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y), lower = std::min(a.height, b.height);
    return shared <= 0 || lower <= 0 ? 0 : std::min(1.0, shared / lower);
}

bool sharesEdge(const Box &a, const Box &b, double tolerance)
{
    return std::abs(a.x - b.x) < tolerance || std::abs(a.right() - b.right()) < tolerance;
}

Box boxOf(const QList<Word> &words)
{
    Box box;
    for (const Word &word : words)
        box = box.united(word.box);
    return box;
}

QString textOf(const QList<Word> &words)
{
    QStringList texts;
    for (const Word &word : words)
        texts.append(word.text.trimmed());
    return texts.join(u' ');
}

} // namespace dbledger::extraction
