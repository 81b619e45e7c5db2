// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ReceiptShape.h"

#include <QRegularExpression>

#include <algorithm>

namespace dbledger::extraction {

using domain::Box;
using domain::Decimal;
using domain::Word;

namespace {

/// Behind the amount tills print tax codes; longer words belong to a sentence.
constexpr qsizetype longestCode = 3;
constexpr qsizetype mostCodes = 2;
/// Article numbers have so many characters.
constexpr qsizetype shortestCode = 4;
/// A blank wider than this divides columns.
constexpr double columnGap = 0.95;
/// A whole number from here on is an article number, no quantity.
constexpr int smallestCode = 10'000;
/// A number whose blank before is this much narrower than the one behind belongs to the text before it.
constexpr double textBlank = 0.6;

qsizetype lettersOf(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

bool isLabel(const QString &text)
{
    static const QRegularExpression label(
        QStringLiteral("^[^:]*\\p{L}[^:]*:(\\s|$)|\\p{L}.*\\s:\\s|^\\S*\\p{L}\\S*:\\S"));
    return label.match(text).hasMatch();
}

class ShapeReader
{
public:
    ShapeReader(const Row &row, const Layout &layout, const NumberStyle &style, const ColumnWords &words, bool labels)
        : m_row(row)
        , m_layout(layout)
        , m_style(style)
        , m_words(words)
        , m_parts(partsOf(row, layout, style))
        , m_labels(labels)
    {
    }

    ReceiptShape run()
    {
        ReceiptShape shape;
        shape.box = m_row.box;
        shape.page = m_row.page;
        shape.charHeight = m_row.charHeight;
        const QString all = m_row.text();
        shape.rule = std::none_of(all.cbegin(), all.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        const bool tail = findTail();
        takeText(shape);
        if (m_labels && shape.text.endsWith(u':'))
            shape.text.chop(1);
        const bool times = tail && m_parts.numbers.at(m_first).times;
        std::optional<StopKind> stop = m_words.stopOf(shape.text);
        if (tail) {
            takeNumbers(shape);
            stop = stop ? stop : stopBeside();
        }
        if (stop && !(times && shape.leading)) {
            const bool discount = *stop == StopKind::Discount && shape.amount;
            shape.kind = discount ? ReceiptShape::Kind::Discount : ReceiptShape::Kind::Stop;
        } else if (tail) {
            shape.kind = tailKind(shape, times);
        } else if (lettersOf(shape.text) >= 3 && !isLabel(shape.text) && !isHeader(shape.text)) {
            shape.kind = ReceiptShape::Kind::Text;
        }
        return shape;
    }

private:
    using Kind = ReceiptShape::Kind;

    Kind tailKind(const ReceiptShape &shape, bool times) const
    {
        if (times)
            return Kind::Counted;
        if (shape.amount && shape.amount->isNegative() && startsWithDiscount(shape.text))
            return Kind::Discount;
        const bool alnum =
            std::any_of(shape.text.cbegin(), shape.text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!alnum && !shape.leading && shape.numbers.quantities.isEmpty() && shape.numbers.prices.isEmpty())
            return Kind::Amount;
        return isLabel(shape.text) ? Kind::Nothing : Kind::Priced;
    }

    /// "Rate  Base  Tax amount     Total  50.00": the last text before the amount says what the row is.
    std::optional<StopKind> stopBeside() const
    {
        const Box &amount = m_parts.numbers.at(m_last).box;
        for (qsizetype i = m_row.segments.size() - 1; i > 0; --i) {
            const Segment &segment = m_row.segments.at(i);
            if (segment.box.x < amount.x && lettersOf(segment.text) > 0)
                return m_words.stopOf(segment.text);
        }
        return std::nullopt;
    }

    bool startsWithDiscount(const QString &text) const
    {
        for (qsizetype words = 1; words <= 3; ++words) {
            if (m_words.stopOf(text.section(u' ', 0, words - 1)) == StopKind::Discount)
                return true;
        }
        return false;
    }

    bool isHeader(const QString &text) const
    {
        int roles = 0;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const auto role = m_words.roleOf(word);
            roles += role && *role != ColumnRole::Description;
        }
        return roles >= 2;
    }

    double gap(qsizetype left) const
    {
        return m_layout.horizontalGap(m_parts.words.at(left).box, m_parts.words.at(left + 1).box, m_row.page,
                                      m_row.charHeight);
    }

    /// The numbers at the end of the row, m_first to m_last; false when it does not end with an amount.
    bool findTail()
    {
        m_last = m_parts.numbers.size() - 1;
        const auto trails = [this](qsizetype from) {
            qsizetype codes = 0;
            for (qsizetype w = from; w < m_parts.words.size(); ++w) {
                if (m_parts.words.at(w).text.size() > longestCode && m_parts.numberAt(w) < 0)
                    return false;
                ++codes;
            }
            return codes <= mostCodes;
        };
        // "$19.99 5" is "$19.99 S": a tax code may look like a digit.
        while (m_last > 0 && !m_parts.numbers.at(m_last).isAmount(m_style) &&
               m_parts.numbers.at(m_last - 1).isAmount(m_style) &&
               m_parts.numbers.at(m_last).value.abs() < Decimal::fromInt(100))
            --m_last;
        if (m_last < 0 || !m_parts.numbers.at(m_last).isAmount(m_style) || !trails(m_parts.numbers.at(m_last).last + 1))
            return false;
        m_first = m_last;
        while (m_first > 0 && leadsTo(m_first - 1, m_first))
            --m_first;
        return true;
    }

    /// Whether the number stands in front of the next one as another column: nothing but an "x", a unit or a bracket
    /// between them, and it is not the end of the text.
    bool leadsTo(qsizetype number, qsizetype next) const
    {
        const RowNumber &left = m_parts.numbers.at(number), &right = m_parts.numbers.at(next);
        qsizetype between = 0; // units, brackets
        for (qsizetype w = left.last + 1; w < right.first; ++w) {
            if (m_parts.signs.contains(w))
                continue;
            if (++between > 1 || left.first == 0 || lettersOf(m_parts.words.at(w).text) > longestCode + 1)
                return false;
        }
        const bool bare = left.decimals == 0 && !left.money && !left.percent;
        if (bare && left.value >= Decimal::fromInt(smallestCode))
            return false;
        if (left.times || left.first == 0 || (left.decimals >= 2 && !left.percent))
            return true;
        const double before = gap(left.first - 1), behind = gap(right.first - 1);
        return before > textBlank * behind || m_parts.numberAt(left.first - 1) >= 0;
    }

    void takeText(ReceiptShape &shape) const
    {
        const qsizetype end = m_first < 0 ? m_parts.words.size() : m_parts.numbers.at(m_first).first;
        qsizetype begin = 0;
        if (end > 1 && m_parts.numberAt(0) == 0 && m_first != 0) {
            const RowNumber &number = m_parts.numbers.first();
            const bool whole = number.decimals == 0 && !number.money && !number.percent && number.last == 0 &&
                               number.value < Decimal::fromInt(1000) && number.value > Decimal();
            if (whole) {
                shape.leading = number.value;
                begin = m_parts.signs.contains(1) ? 2 : 1;
            }
        }
        if (leadsWithCode(m_parts.words.mid(begin, end - begin), m_layout, m_row.page, m_row.charHeight))
            ++begin;
        const QList<Word> words = m_parts.words.mid(begin, end - begin);
        shape.text = uncutText(words);
        shape.textBox = boxOf(words);
    }

    void takeNumbers(ReceiptShape &shape) const
    {
        QList<RowNumber> numbers = m_parts.numbers.mid(m_first, m_last - m_first + 1);
        shape.amount = numbers.last().value;
        for (const RowNumber &number : numbers) {
            if (number.percent)
                shape.numbers.discounts.append(number);
        }
        numbers.removeIf([](const RowNumber &number) { return number.percent; });
        if (numbers.isEmpty())
            return;
        const bool onlyFactors = numbers.size() == 2 && numbers.first().times;
        if (!onlyFactors)
            shape.numbers.totals.append(numbers.takeLast());
        for (const RowNumber &number : numbers) {
            const bool price = number.each || number.isAmount(m_style);
            if (number.times || !price)
                shape.numbers.quantities.append(number);
            else
                shape.numbers.prices.append(number);
        }
        if (onlyFactors)
            shape.amount.reset();
    }

    const Row &m_row;
    const Layout &m_layout;
    const NumberStyle &m_style;
    const ColumnWords &m_words;
    RowParts m_parts;
    bool m_labels;
    qsizetype m_first = -1, m_last = -1; ///< of the numbers at the end
};

} // namespace

bool isCodeText(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto digitsOf = [](const QString &word) {
        return std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
    };
    if (lettersOf(text) < 2 || (words.size() == 1 && digitsOf(text) > 0))
        return true;
    return digitsOf(text) > 0 && std::none_of(words.cbegin(), words.cend(), [&](const QString &word) {
               return lettersOf(word) >= 3 && digitsOf(word) == 0;
           });
}

bool leadsWithCode(const QList<Word> &words, const Layout &layout, int page, double charHeight)
{
    if (words.size() < 2 || words.first().text.size() < shortestCode)
        return false;
    const QString code = words.first().text;
    const bool digits = std::any_of(code.cbegin(), code.cend(), [](QChar c) { return c.isDigit(); });
    return digits && isCodeText(code) && !isCodeText(textOf(words.mid(1))) &&
           layout.horizontalGap(words.at(0).box, words.at(1).box, page, charHeight) > columnGap;
}

bool ReceiptShape::hasName() const
{
    return !isCodeText(text);
}

ReceiptShape shapeOf(const Row &row, const Layout &layout, const NumberStyle &style, const ColumnWords &words,
                     bool labels)
{
    return ShapeReader(row, layout, style, words, labels).run();
}

} // namespace dbledger::extraction
