// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/AmountParser.h"

#include "extraction/words/CurrencyWords.h"

#include <QStringList>

namespace dbledger::extraction {

using domain::Decimal;

namespace {

constexpr qsizetype longest = 40;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Blanks of all widths as ' ', minus signs as '-', apostrophes as '\''.
QString normalised(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            result += u' ';
        else if (c == QChar(0x2212) || c == QChar(0x2013) || c == QChar(0x2014))
            result += u'-';
        else if (c == QChar(0x2019) || c == QChar(0x2018) || c == QChar(0x00B4) || c == u'`')
            result += u'\'';
        else
            result += c;
    }
    return result.trimmed();
}

/// The digit a recogniser may have meant by that letter, null for none.
QChar digitLike(QChar c)
{
    switch (c.unicode()) {
    case u'O':
    case u'o':
    case u'Q':
    case u'D':
        return u'0';
    case u'l':
    case u'I':
    case u'i':
    case u'|':
    case u'!':
        return u'1';
    case u'S':
    case u's':
        return u'5';
    case u'B':
        return u'8';
    case u'Z':
    case u'z':
        return u'2';
    case u'G':
        return u'6';
    default:
        return {};
    }
}

/// Takes sign and currency off both ends of the text and notes them.
class Trimmer
{
public:
    explicit Trimmer(QString text)
        : m_text(std::move(text))
    {
    }

    QString run(ParsedAmount &amount)
    {
        while (stripSign() || stripPrefix(amount) || stripSuffix(amount)) {
        }
        return m_text;
    }
    bool negative() const { return m_negative; }

private:
    bool stripSign()
    {
        if (m_text.size() < 2)
            return false;
        if (m_text.startsWith(u'(') && m_text.endsWith(u')'))
            return keep(m_text.sliced(1, m_text.size() - 2), true);
        if (m_text.startsWith(u'-') || m_text.startsWith(u'+'))
            return keep(m_text.sliced(1), m_text.startsWith(u'-'));
        const QChar before = m_text[m_text.size() - 2];
        if (m_text.endsWith(u'-') && (isDigit(before) || before == u' '))
            return keep(m_text.chopped(1), true);
        if (m_text.endsWith(QStringLiteral("CR")))
            return keep(m_text.chopped(2), true);
        return false;
    }

    bool keep(const QString &rest, bool negative)
    {
        m_text = rest.trimmed();
        m_negative = m_negative || negative;
        return true;
    }

    bool stripPrefix(ParsedAmount &amount)
    {
        qsizetype end = 0;
        while (end < m_text.size() && !isDigit(m_text[end]) && m_text[end] != u' ' && m_text[end] != u'-')
            ++end;
        // "Rs.500": the point belongs to the word; ".50" has none before it
        for (qsizetype length = end; length > 0; --length)
            if (takeCurrency(QStringView(m_text).first(length), amount)) {
                m_text = m_text.sliced(length).trimmed();
                return true;
            }
        return false;
    }

    bool stripSuffix(ParsedAmount &amount)
    {
        qsizetype begin = m_text.size();
        while (begin > 0 && !isDigit(m_text[begin - 1]) && m_text[begin - 1] != u' ' && m_text[begin - 1] != u'-')
            --begin;
        for (qsizetype from = begin; from < m_text.size(); ++from)
            if (takeCurrency(QStringView(m_text).sliced(from), amount)) {
                m_text = m_text.first(from).trimmed();
                return true;
            }
        return false;
    }

    static bool takeCurrency(QStringView word, ParsedAmount &amount)
    {
        const auto currency = currencyWord(word);
        if (!currency)
            return false;
        if (amount.currency.isEmpty() || currency->certain) {
            amount.currency = currency->code;
            amount.currencyCertain = currency->certain;
        }
        return true;
    }

    QString m_text;
    bool m_negative = false;
};

/// Digits with separators, split at the separators.
struct Groups
{
    QStringList digits;
    QString separators; ///< one between each two of digits
};

std::optional<Groups> split(const QString &text)
{
    Groups groups{{QString()}, {}};
    for (const QChar c : text) {
        if (isDigit(c)) {
            groups.digits.back() += c;
        } else if (c == u'.' || c == u',' || c == u'\'' || c == u' ') {
            groups.separators += c;
            groups.digits += QString();
        } else {
            return {};
        }
    }
    return groups;
}

/// Whether the first `count` groups are digits grouped by thousands (or the Indian way: 1,00,000).
bool areThousands(const Groups &groups, qsizetype count)
{
    if (count == 1)
        return true;
    const QChar separator = groups.separators[0];
    if (groups.digits[0].isEmpty() || groups.digits[0].size() > 3 || groups.digits[count - 1].size() != 3)
        return false;
    bool indian = separator == u',' && groups.digits[0].size() <= 2;
    bool western = true;
    for (qsizetype i = 1; i < count; ++i) {
        if (groups.separators[i - 1] != separator)
            return false;
        western = western && groups.digits[i].size() == 3;
        indian = indian && (i == count - 1 || groups.digits[i].size() == 2);
    }
    return western || indian;
}

/// The number that the groups make when the last one holds the decimals (`withDecimals`) or none does.
std::optional<Decimal> assemble(const Groups &groups, bool withDecimals)
{
    const qsizetype whole = groups.digits.size() - (withDecimals ? 1 : 0);
    if (whole < 1 || !areThousands(groups, whole))
        return {};
    QString text = groups.digits.first(whole).join(QString());
    if (text.isEmpty())
        text = QStringLiteral("0");
    if (withDecimals)
        text += u'.' + groups.digits.back();
    return Decimal::parse(text);
}

bool isDecimalSign(QChar c)
{
    return c == u'.' || c == u',';
}

/// Sets value, decimals, separator and other reading from digits and separators alone.
bool readGroups(const Groups &groups, const AmountOptions &options, ParsedAmount &amount)
{
    const QChar last = groups.separators.isEmpty() ? QChar() : groups.separators.back();
    const bool canBeDecimal =
        isDecimalSign(last) && groups.separators.count(last) == 1 && groups.digits.back().size() <= 6;
    const auto decimal = canBeDecimal ? assemble(groups, true) : std::nullopt;
    auto whole = assemble(groups, false);
    if (whole && canBeDecimal && groups.digits[0] == QStringLiteral("0"))
        whole.reset(); // "0,125"
    if (!decimal && !whole)
        return false;
    const bool takeDecimal = decimal && (!whole || last == options.decimalSeparator);
    amount.value = takeDecimal ? *decimal : *whole;
    if (takeDecimal) {
        amount.decimals = int(groups.digits.back().size());
        amount.decimalSeparator = last;
    }
    const bool settled = !options.decimalSeparator.isNull();
    if (decimal && whole && !settled)
        amount.otherReading = takeDecimal ? whole : decimal;
    return true;
}

/// "100.-", "100,--", "100.": the number without its closing dashes; also drops what closes a sentence.
QString withoutEmptyDecimals(QString text)
{
    const qsizetype before = text.size();
    while (text.endsWith(u'-') || text.endsWith(u'='))
        text.chop(1);
    if (text.size() < before && !(text.endsWith(u'.') || text.endsWith(u',')))
        return {};
    while (text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u':') || text.endsWith(u';'))
        text.chop(1);
    return text.trimmed();
}

/// Takes letters for the digits they look like; empty when less than half of the text are digits as it is.
QString repairedDigits(const QString &text)
{
    QString result;
    qsizetype digits = 0, letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (const QChar digit = digitLike(c); !digit.isNull()) {
            ++letters;
            result += digit;
            continue;
        }
        if (isDigit(c))
            ++digits;
        const bool besideSign =
            c == u' ' && ((i > 0 && isDecimalSign(text[i - 1])) || (i + 1 < text.size() && isDecimalSign(text[i + 1])));
        if (!besideSign)
            result += c;
    }
    return digits >= letters ? result : QString();
}

bool readDigits(const QString &text, const AmountOptions &options, ParsedAmount &amount)
{
    if (text.isEmpty() || !(isDigit(text[0]) || isDecimalSign(text[0])) || !isDigit(text.back()))
        return false;
    const auto groups = split(text);
    return groups && readGroups(*groups, options, amount);
}

/// "56.651.49": a recogniser takes commas for points and the other way round; two digits behind groups of three are
/// cents.
QString repairedSeparators(const QString &text)
{
    const auto groups = split(text);
    if (!groups || groups->digits.size() < 3 || groups->digits.back().size() != 2 ||
        !isDecimalSign(groups->separators.back()))
        return {};
    Groups whole{groups->digits.first(groups->digits.size() - 1), groups->separators.chopped(1)};
    whole.separators.fill(u'.');
    return areThousands(whole, whole.digits.size()) ? whole.digits.join(QString()) + u'.' + groups->digits.back()
                                                    : QString();
}

} // namespace

std::optional<ParsedAmount> parseAmount(QStringView text, const AmountOptions &options)
{
    if (text.isEmpty() || text.size() > longest)
        return {};
    ParsedAmount amount;
    Trimmer trimmer(normalised(text));
    QString core = withoutEmptyDecimals(trimmer.run(amount));
    if (core.isEmpty())
        return {};
    bool read = readDigits(core, options, amount);
    const QChar tail = core.back();
    if (!read && options.marks && core.size() > 3 && (tail.isUpper() || tail == u'*' || tail == u'#') &&
        readDigits(core.chopped(1).trimmed(), options, amount) && amount.decimals == 2) {
        amount.mark = tail;
        read = true;
    }
    if (!read && options.repair) {
        const QString repaired = repairedDigits(core);
        read = (readDigits(repaired, options, amount) && amount.decimals == 2) ||
               readDigits(repairedSeparators(repaired), options, amount);
        amount.repaired = read;
    }
    if (!read)
        return {};
    if (trimmer.negative()) {
        amount.value = -amount.value;
        if (amount.otherReading)
            amount.otherReading = -*amount.otherReading;
    }
    return amount;
}

std::optional<Decimal> parsePercent(QStringView text)
{
    QString core = normalised(text);
    for (const QStringView sign : {QStringView(u"%"), QStringView(u"pct"), QStringView(u"v.H.")})
        if (core.endsWith(sign, Qt::CaseInsensitive)) {
            const auto amount = parseAmount(QStringView(core).chopped(sign.size()).trimmed(), {u'.', false, false});
            const auto comma = parseAmount(QStringView(core).chopped(sign.size()).trimmed(), {u',', false, false});
            const auto &best = core.contains(u',') ? comma : amount;
            if (best && best->currency.isEmpty() && best->value.abs() <= Decimal::fromInt(100))
                return best->value;
        }
    return {};
}

} // namespace dbledger::extraction
