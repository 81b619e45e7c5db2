// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Lines.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

using domain::Box;
using domain::Word;

namespace {

constexpr double columnOffset = 0.4; ///< from where other lines' columns begin, in character heights
constexpr qsizetype linesAround = 6;
constexpr int linesOfColumn = 2;

/// Where a value starts behind a label in one word, 0 where there is no such place.
qsizetype gluePlace(const QString &text)
{
    static const QRegularExpression behindColon(QStringLiteral(R"(^[^\d:]*\p{L}[^\d:]*:(?=[\p{L}\d(€$£+-]))"),
                                                QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression behindNumberSign(
        QStringLiteral(
            R"(^\(?(?:(?:\p{L}{2,8}[-.\/])?(?:(?:n|no|nr|num)\s?[°º.](?=\d|[\[(]\d)|n0[.:](?=\d{3}))|\p{L}{2,8}#(?=\d)))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression beforeDate(
        QStringLiteral(R"(^\p{L}{3,}\.?(?=\d{1,2}(?:[.\/]\d{1,2}[.\/](?:\d\d){1,2}|:\d\d(?::\d\d)?)$))"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (text.contains(QStringLiteral("://")) || text.startsWith(QStringLiteral("mailto"), Qt::CaseInsensitive))
        return 0;
    for (const QRegularExpression &pattern : {behindColon, behindNumberSign, beforeDate})
        if (const auto match = pattern.match(text); match.hasMatch())
            return match.capturedLength();
    return 0;
}

void append(QList<Token> &tokens, const Word &word, int segment)
{
    const qsizetype place = gluePlace(word.text);
    if (place <= 0 || place >= word.text.size()) {
        tokens.append({word.text, word.box, word.confidence, segment});
        return;
    }
    const double share = double(place) / double(word.text.size());
    Box left = word.box, right = word.box;
    left.width = word.box.width * share;
    right.x += left.width;
    right.width -= left.width;
    tokens.append({word.text.first(place), left, word.confidence, segment});
    append(tokens, {word.text.sliced(place), right, word.confidence, word.line}, segment);
}

bool beginsColumn(const QList<Line> &lines, qsizetype index, const Token &token)
{
    int found = 0;
    for (qsizetype i = std::max<qsizetype>(0, index - linesAround); i <= index + linesAround && i < lines.size(); ++i)
        for (qsizetype t = 1; t < lines[i].tokens.size(); ++t)
            found += i != index && lines[i].page == lines[index].page && lines[i].beginsSegment(t) &&
                     std::abs(lines[i].tokens[t].box.x - token.box.x) < columnOffset * lines[index].em;
    return found >= linesOfColumn;
}

} // namespace

qsizetype Line::segmentBegin(qsizetype token) const
{
    while (!beginsSegment(token))
        --token;
    return token;
}

qsizetype Line::segmentEnd(qsizetype token) const
{
    do
        ++token;
    while (token < tokens.size() && !beginsSegment(token));
    return token;
}

QString Line::text(qsizetype first, qsizetype count) const
{
    QString result;
    for (qsizetype i = first; i < first + count; ++i)
        result += (i > first ? QStringLiteral(" ") : QString()) + tokens[i].text;
    return result;
}

Box Line::boxOf(qsizetype first, qsizetype count) const
{
    Box result;
    for (qsizetype i = first; i < first + count; ++i)
        result = result.united(tokens[i].box);
    return result;
}

double Line::confidenceOf(qsizetype first, qsizetype count) const
{
    double least = 1;
    for (qsizetype i = first; i < first + count; ++i)
        least = std::min(least, tokens[i].confidence);
    return least;
}

QList<Line> linesOf(const Layout &layout, const QList<domain::PageText> &pages)
{
    QMap<int, domain::Witness> witnesses;
    for (const domain::PageText &page : pages)
        witnesses.insert(page.page, page.witness);
    QList<Line> lines;
    for (const Row &row : layout.rows()) {
        Line line;
        line.box = row.box;
        line.page = row.page;
        line.charHeight = row.charHeight;
        line.em = row.charHeight / layout.aspect(row.page);
        line.witness = witnesses.value(row.page, domain::Witness::Ocr);
        for (const Segment &segment : row.segments)
            for (const Word &word : segment.words)
                append(line.tokens, word, segment.index);
        lines.append(line);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        for (qsizetype t = 0; t < lines[i].tokens.size(); ++t)
            lines[i].tokens[t].beginsColumn =
                t > 0 && lines[i].beginsSegment(t) && beginsColumn(lines, i, lines[i].tokens[t]);
    return lines;
}

} // namespace dbledger::extraction
