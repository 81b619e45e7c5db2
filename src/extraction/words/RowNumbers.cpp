// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/RowNumbers.h"

#include "extraction/words/AmountParser.h"
#include "extraction/words/CurrencyWords.h"
#include "extraction/words/TextFold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dbledger::extraction {

using domain::Decimal;
using domain::Word;

namespace {

/// Digits with a blank between them are one number ("1 234,56", "8 .99") when the blank is narrower than this, in
/// character heights.
constexpr double groupGap = 0.6;
/// So many rows that end in "29 800" say that a blank groups the amounts.
constexpr int fewestGrouped = 3;
/// A wider blank divides cells.
constexpr double cellBlank = 0.95;
/// A recogniser may see a wider blank beside a decimal separator ("2. 33").
constexpr double brokenGap = 1.2;
/// A currency sign belongs to a number that is no farther away.
constexpr double currencyGap = 2.0;
/// No quantity, price or amount has more digits than this without decimals: it is a code.
constexpr qsizetype longestWhole = 7;
constexpr qsizetype longestUnit = 6;

/// Pieces of one word touch each other, which words do not.
constexpr double samePlace = 1e-9;

/// Cuts a word at a place, its box in proportion to the letters.
void cut(QList<Word> &words, const Word &word, const QStringList &pieces)
{
    const double letter = word.box.width / double(std::max<qsizetype>(1, pieces.join(QString()).size()));
    double x = word.box.x;
    for (const QString &piece : pieces) {
        if (piece.isEmpty())
            continue;
        Word part = word;
        part.text = piece;
        part.box.x = x;
        part.box.width = letter * double(piece.size());
        x += part.box.width;
        words.append(part);
    }
}

/// "2.25L", "0.75KG": measures, no tax codes.
bool isUnit(const QString &text)
{
    static const QSet<QString> units = {
        QStringLiteral("L"),  QStringLiteral("ML"), QStringLiteral("CL"), QStringLiteral("DL"),  QStringLiteral("G"),
        QStringLiteral("GR"), QStringLiteral("KG"), QStringLiteral("MG"), QStringLiteral("M"),   QStringLiteral("CM"),
        QStringLiteral("MM"), QStringLiteral("KM"), QStringLiteral("W"),  QStringLiteral("KW"),  QStringLiteral("KWH"),
        QStringLiteral("V"),  QStringLiteral("GB"), QStringLiteral("TB"), QStringLiteral("MB"),  QStringLiteral("H"),
        QStringLiteral("HZ"), QStringLiteral("OZ"), QStringLiteral("LB"), QStringLiteral("LBS"), QStringLiteral("FT"),
        QStringLiteral("IN"), QStringLiteral("PCS")};
    return units.contains(text.toUpper());
}

/// "12pcs", "10,25Std." in a cell of its own: a count with its unit. In a name ("HDMI 2m") it is a measure.
bool isCountWithUnit(const QList<Word> &words, qsizetype at, const Row &row, const Layout &layout)
{
    const auto apart = [&](qsizetype left) {
        return layout.horizontalGap(words.at(left).box, words.at(left + 1).box, row.page, row.charHeight) > cellBlank;
    };
    return at > 0 && apart(at - 1) && (at + 1 == words.size() || apart(at));
}

QList<Word> cutWords(const Row &row, const Layout &layout)
{
    static const QRegularExpression at(QStringLiteral("^(.*)(@)([^@]*\\d[^@]*)$"));
    static const QRegularExpression times(QStringLiteral("^(\\d+(?:[.,]\\d+)?)([xX×*])(\\D?\\d[\\d.,]*)?$"));
    static const QRegularExpression taxCode(QStringLiteral("^(\\D?\\d[\\d.,]*[.,]\\d\\d)([A-Z]{1,3}\\d?|[*#])$"));
    static const QRegularExpression timesFirst(QStringLiteral("^([xX×])(\\d+)$"));
    static const QRegularExpression count(
        QStringLiteral("^([1-9]\\d{0,3}(?:[.,]\\d{1,3})?|0[.,]\\d{1,3})(\\p{Ll}|\\p{L}{2,5}\\.?)$"));
    QList<Word> words;
    const QList<Word> all = row.words();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Word &word = all.at(i);
        bool whole = true;
        for (const QRegularExpression *pattern : {&at, &times, &taxCode, &timesFirst, &count}) {
            const QRegularExpressionMatch match = pattern->match(word.text);
            const bool money = match.hasMatch() && currencyWord(match.captured(2));
            const bool other = (pattern == &taxCode && (money || isUnit(match.captured(2)))) ||
                               (pattern == &count && (money || !isCountWithUnit(all, i, row, layout)));
            if (!match.hasMatch() || other)
                continue;
            cut(words, word, match.capturedTexts().mid(1));
            whole = false;
            break;
        }
        if (whole)
            words.append(word);
    }
    return words;
}

bool isTimesSign(const QString &text, bool recognised)
{
    static const QStringList exact = {QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("×"),
                                      QStringLiteral("*"), QStringLiteral("@"), QStringLiteral("à")};
    static const QStringList misread = {QStringLiteral("k"),  QStringLiteral("K"),  QStringLiteral("Kk"),
                                        QStringLiteral("xX"), QStringLiteral("Xx"), QStringLiteral("kK"),
                                        QStringLiteral("%"),  QStringLiteral("a"),  QStringLiteral("¥")};
    return exact.contains(text) || (recognised && misread.contains(text));
}

/// What can be a unit beside its number: "kWh", "Std.", "stuks".
bool isShortWord(const QString &text)
{
    return text.size() <= longestUnit &&
           std::ranges::all_of(text, [](QChar c) { return c.isLetter() || c == u'.' || c == u'²' || c == u'³'; });
}

/// Reads the words of one row from left to right.
class Scanner
{
public:
    Scanner(const Row &row, const Layout &layout, const NumberStyle &style)
        : m_row(row)
        , m_layout(layout)
        , m_style(style)
    {
        m_parts.words = cutWords(row, layout);
    }

    RowParts run()
    {
        for (qsizetype i = 0; i < m_parts.words.size();) {
            const qsizetype length = readAt(i);
            i += std::max<qsizetype>(1, length);
        }
        markSigns();
        return m_parts;
    }

private:
    /// The longest number that begins with that word; its length in words, 0 for none.
    qsizetype readAt(qsizetype from)
    {
        const qsizetype most = std::min<qsizetype>(4, m_parts.words.size() - from);
        for (qsizetype length = most; length > 0; --length) {
            if (!isOneRun(from, length))
                continue;
            const QString text = m_parts.text(from, from + length - 1);
            if (hasDigit(text) && hasDigit(m_parts.words.at(from).text + m_parts.words.at(from + length - 1).text) &&
                (readPercent(text, from, length) || readAmount(text, from, length)))
                return length;
        }
        return 0;
    }

    bool isOneRun(qsizetype from, qsizetype length) const
    {
        for (qsizetype i = from + 1; i < from + length; ++i) {
            const Word &left = m_parts.words.at(i - 1), &right = m_parts.words.at(i);
            const double gap = m_layout.horizontalGap(left.box, right.box, m_row.page, m_row.charHeight);
            const bool broken = left.text.endsWith(u'.') || left.text.endsWith(u',') || right.text.startsWith(u'.') ||
                                right.text.startsWith(u',');
            const bool digits = hasDigit(left.text) && hasDigit(right.text);
            // "1 043,24" in a typewriter's letters: who writes the comma groups by blanks
            const bool group = right.text.size() >= 6 && right.text.at(3) == u',' && left.text.size() <= 3;
            if (gap > (!digits ? currencyGap : broken || group ? brokenGap : groupGap))
                return false;
        }
        return true;
    }

    bool readPercent(const QString &text, qsizetype from, qsizetype length)
    {
        const std::optional<Decimal> percent = parsePercent(text);
        if (!percent)
            return false;
        RowNumber number = place(from, length);
        number.value = *percent;
        number.percent = true;
        m_parts.numbers.append(number);
        return true;
    }

    bool readAmount(const QString &text, qsizetype from, qsizetype length)
    {
        const AmountOptions options{m_style.decimalSeparator, m_style.recognised, true};
        static const QRegularExpression colon(QStringLiteral("^(\\D{0,3}\\d{1,3}):(\\d{3}[.,]\\d\\d)$"));
        const QString point = m_style.decimalSeparator == u',' ? QStringLiteral("\\1.\\2") : QStringLiteral("\\1,\\2");
        QString written = text;
        if (m_style.recognised)
            written.replace(colon, point); // "3:121,25"
        const std::optional<ParsedAmount> amount = parseAmount(written, options);
        if (!amount || (amount->repaired && amount->decimals != 2))
            return false;
        if (!amount->mark.isNull() && isUnit(QString(amount->mark)))
            return false;
        static const QRegularExpression glued(QStringLiteral("\\d\\p{L}*\\p{Ll}\\p{L}*$|^\\p{L}+-\\d+$"));
        if (amount->decimals == 0 && glued.match(text).hasMatch())
            return false; // "6ft" is a measure, not forint; "RM-8963" an article, no ringgit
        const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
        const bool bare = amount->decimals == 0 && digits == text.size();
        if (bare && (digits > longestWhole || (digits > 1 && text.startsWith(u'0'))))
            return false; // an article number, a date
        RowNumber number = place(from, length);
        number.value = amount->value;
        number.otherReading = amount->otherReading;
        number.decimals = amount->decimals;
        number.money = !amount->currency.isEmpty();
        m_parts.numbers.append(number);
        return true;
    }

    RowNumber place(qsizetype from, qsizetype length) const
    {
        RowNumber number;
        number.first = from;
        number.last = from + length - 1;
        number.box = boxOf(m_parts.words.mid(from, length));
        return number;
    }

    /// An "x" between two numbers, or behind a number that the next one (or nothing) follows.
    void markSigns()
    {
        for (qsizetype i = 0; i < m_parts.words.size(); ++i) {
            if (!isTimesSign(m_parts.words.at(i).text, m_style.recognised))
                continue;
            const qsizetype after = m_parts.numberAt(i + 1);
            qsizetype before = m_parts.numberAt(i - 1);
            const bool unit = before < 0 && i > 1 && isShortWord(m_parts.words.at(i - 1).text); // "214 kWh × 0,289"
            before = unit ? m_parts.numberAt(i - 2) : before;
            const bool price =
                after >= 0 && (m_parts.numbers.at(after).decimals >= 2 || m_parts.numbers.at(after).money);
            const bool exact = m_parts.words.at(i).text != u"*" && m_parts.words.at(i).text != u"a";
            if (before >= 0 && !m_parts.numbers.at(before).percent && (price || (exact && after >= 0 && !unit))) {
                m_parts.numbers[before].times = true;
                m_parts.numbers[after].each = true;
                m_parts.signs.insert(i);
                if (unit)
                    m_parts.signs.insert(i - 1);
            } else if (m_parts.words.at(i).text == u"@" && price) {
                m_parts.numbers[after].each = true;
                m_parts.signs.insert(i);
            }
        }
    }

    const Row &m_row;
    const Layout &m_layout;
    const NumberStyle &m_style;
    RowParts m_parts;
};

} // namespace

bool RowNumber::isAmount(const NumberStyle &style) const
{
    if (percent)
        return false;
    return decimals >= 2 || money || (style.wholeAmounts && value.abs() >= Decimal::fromInt(100));
}

qsizetype RowParts::numberAt(qsizetype word) const
{
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (word >= numbers.at(i).first && word <= numbers.at(i).last)
            return i;
    }
    return -1;
}

QString RowParts::text(qsizetype first, qsizetype last) const
{
    return textOf(words.mid(first, last - first + 1));
}

QString uncutText(const QList<Word> &words)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool cut = i > 0 && std::abs(words.at(i).box.x - words.at(i - 1).box.right()) < samePlace;
        text += (i == 0 || cut ? QString() : QStringLiteral(" ")) + words.at(i).text;
    }
    return text;
}

RowParts partsOf(const Row &row, const Layout &layout, const NumberStyle &style)
{
    return Scanner(row, layout, style).run();
}

NumberStyle numberStyleOf(const Layout &layout)
{
    static const QRegularExpression cents(QStringLiteral("^\\D{0,4}\\d[\\d.,' ]*([.,])\\d\\d\\D{0,4}$"));
    static const QRegularExpression grouped(QStringLiteral("^\\D{0,4}\\d{1,3}([.,]\\d{3})+\\D{0,4}$"));
    static const QRegularExpression leading(QStringLiteral("^\\D{0,2}[1-9]\\d{0,2}$")),
        three(QStringLiteral("^\\d{3}$"));
    int points = 0, commas = 0, wholes = 0, blanks = 0;
    NumberStyle style;
    for (const Row &row : layout.rows()) {
        const QList<Word> words = row.words();
        if (const qsizetype last = words.size() - 1; last > 0 && three.match(words.at(last).text).hasMatch())
            blanks +=
                leading.match(words.at(last - 1).text).hasMatch() &&
                layout.horizontalGap(words.at(last - 1).box, words.at(last).box, row.page, row.charHeight) < groupGap;
        for (const Word &word : words) {
            if (const auto match = cents.match(word.text); match.hasMatch())
                ++(match.captured(1) == u"," ? commas : points);
            else if (grouped.match(word.text).hasMatch())
                ++wholes;
        }
        style.recognised = style.recognised || layout.witness(row.page) == domain::Witness::Ocr;
    }
    if (points != commas)
        style.decimalSeparator = points > commas ? u'.' : u',';
    style.wholeAmounts = points + commas == 0 && (wholes > 0 || blanks >= fewestGrouped);
    return style;
}

} // namespace dbledger::extraction
