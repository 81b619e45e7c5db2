// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/TextFold.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace dbledger::extraction {

namespace {

/// What a letter becomes that normalisation does not take apart; empty for all others.
QStringView plainForm(QChar c)
{
    switch (c.unicode()) {
    case 0x00DF:
        return u"ss";
    case 0x00E6:
        return u"ae";
    case 0x0153:
        return u"oe";
    case 0x00F8:
        return u"o";
    case 0x0142:
        return u"l";
    case 0x0111:
        return u"d";
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x00B4:
    case 0x0060:
        return u"'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
        return u"\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u"-";
    default:
        return {};
    }
}

constexpr std::size_t asciiLetters = 128;
using Costs = std::array<std::array<double, asciiLetters>, asciiLetters>;

/// What it costs to take one letter for another: half where recognisers do that too.
constexpr Costs makeReplaceCosts()
{
    constexpr std::string_view alike[] = {"o0qdc", "aeo", "ce", "1lij|!tf", "5s", "8b", "6g", "2z", "uv", "nhr", "mn"};
    Costs costs{};
    for (std::size_t a = 0; a < asciiLetters; ++a)
        for (std::size_t b = 0; b < asciiLetters; ++b)
            costs[a][b] = a == b ? 0 : 1;
    for (const std::string_view group : alike)
        for (const char a : group)
            for (const char b : group)
                if (a != b)
                    costs[std::size_t(a)][std::size_t(b)] = 0.5;
    return costs;
}

double replaceCost(QChar a, QChar b)
{
    static constexpr Costs costs = makeReplaceCosts();
    const char16_t first = a.unicode(), second = b.unicode();
    return first < asciiLetters && second < asciiLetters ? costs[first][second] : first == second ? 0 : 1;
}

} // namespace

QString folded(QStringView text)
{
    const QString taken = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(taken.size());
    for (const QChar c : taken) {
        if (c.isMark())
            continue;
        if (c.isSpace()) {
            if (!result.isEmpty() && result.back() != u' ')
                result += u' ';
        } else if (const QStringView plain = plainForm(c); !plain.isEmpty()) {
            result += plain;
        } else {
            result += c;
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString foldedWords(QStringView text)
{
    QString result;
    const auto separate = [&result] {
        if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    };
    QString written = text.toString();
    for (const QChar sign : {QChar(0x00BA), QChar(0x00B0)}) // "N.º" is "Nº"
        written.replace(QStringLiteral("n.") + sign, QStringLiteral("n") + sign, Qt::CaseInsensitive);
    for (const QChar c : folded(written)) {
        if (c.isLetterOrNumber()) {
            result += c;
        } else if (c == u'#') {
            separate();
            result += QStringLiteral("no ");
        } else if (c == QChar(0x00B0) && result.endsWith(u'n')) {
            result += u'o';
        } else if ((c == u'?' || c == u'*') && (result == u"n" || result.endsWith(u" n"))) {
            result += u'o'; // "Nº" as recognisers see it
        } else {
            separate();
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

double editDistance(QStringView a, QStringView b, double limit)
{
    if (std::abs(double(a.size() - b.size())) > limit)
        return limit + 1;
    using Row = QVarLengthArray<double, 64>;
    const qsizetype width = b.size() + 1;
    Row before(width), above(width), row(width);
    for (qsizetype j = 0; j < width; ++j)
        above[j] = double(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = double(i);
        double least = row[0];
        for (qsizetype j = 1; j < width; ++j) {
            double cost = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + replaceCost(a[i - 1], b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, before[j - 2] + 1);
            row[j] = cost;
            least = std::min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[width - 1];
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace dbledger::extraction
