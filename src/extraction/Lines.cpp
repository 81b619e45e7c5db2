// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace dbledger::extraction {

using domain::Box;
using domain::Word;

namespace {

/// Where a value starts behind a label in one word, 0 where there is no such place.
qsizetype gluePlace(const QString &text)
{
    static const QRegularExpression behindColon(QStringLiteral(R"(^[^\d:]*\p{L}[^\d:]*:(?=[\p{L}\d(€$£+-]))"),
                                                QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression behindNumberSign(QStringLiteral(R"(^\(?(?:n|no|nr|num)\s?[°º.](?=\d))"),
                                                     QRegularExpression::CaseInsensitiveOption);
    if (text.contains(QStringLiteral("://")) || text.startsWith(QStringLiteral("mailto"), Qt::CaseInsensitive))
        return 0;
    for (const QRegularExpression &pattern : {behindColon, behindNumberSign})
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

} // namespace

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
    return lines;
}

} // namespace dbledger::extraction
