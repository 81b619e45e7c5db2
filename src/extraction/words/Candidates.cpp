// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Candidates.h"

#include "domain/proof/Identifiers.h"
#include "extraction/words/CurrencyWords.h"
#include "extraction/words/Lexicon.h"
#include "extraction/words/TextFold.h"
#include "extraction/words/VatIds.h"

#include <QRegularExpression>

#include <algorithm>

namespace dbledger::extraction {

using domain::Witness;

namespace {

// Widest blanks, in character heights, inside one value.
constexpr double withinNumber = 0.6; // between groups of digits: a column is farther away
constexpr double withinCommaNumber = 1.2;
constexpr double besideCurrency = 3.5; // accounting formats put the sign at the column's left edge
constexpr double withinDate = 2.5;
constexpr double widestInCode = 1.6;   // behind a label with a colon, in character heights
constexpr double withinMail = 0.8;     // recognised text can tear an address apart beside its "@"
constexpr double tornNumber = 2.5;     // recognised text can tear "235.85" apart
constexpr qsizetype longestAmount = 6; // tokens

bool isGroupOfThree(const QString &text)
{
    return text.size() >= 3 && text[0].isDigit() && text[1].isDigit() && text[2].isDigit() &&
           (text.size() == 3 || !text[3].isDigit());
}

bool isTornDecimals(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[.,]\\s?\\d{2}\\D{0,2}$"));
    return pattern.match(text).hasMatch();
}

/// Whether the blank between two tokens can be inside one amount.
bool canJoin(const Line &line, qsizetype left)
{
    const Token &a = line.tokens[left], &b = line.tokens[left + 1];
    const double gap = (b.box.x - a.box.right()) / std::max(line.em, 1e-6);
    const bool digitsMeet = !a.text.isEmpty() &&
                            (a.text.back().isDigit() || a.text.endsWith(u'.') || a.text.endsWith(u',')) &&
                            hasDigit(b.text) && !currencyWord(a.text);
    if (!digitsMeet)
        return gap < besideCurrency;
    if (line.witness == Witness::Ocr && (isTornDecimals(b.text) || a.text.endsWith(u'.') || a.text.endsWith(u',')))
        return gap < tornNumber;
    const bool comma = b.text.size() >= 6 && b.text[3] == u','; // who writes the comma groups by blanks
    return isGroupOfThree(b.text) && gap < (comma ? withinCommaNumber : withinNumber);
}

/// Digits, a sign, a bracket or a currency: dirt and words do not begin an amount.
bool canBeginAmount(const QString &text)
{
    return hasDigit(text) || text.startsWith(u'-') || text.startsWith(u'+') || text.startsWith(u'(') ||
           text == QChar(0x2212) || currencyWord(text);
}

/// Whether the token is a currency that stands nearer to the number behind it than to the one before it: "1  € 399,00".
bool belongsToNext(const Line &line, qsizetype token)
{
    if (token + 1 >= line.tokens.size() || !currencyWord(line.tokens[token].text) ||
        !hasDigit(line.tokens[token + 1].text))
        return false;
    const double before = line.tokens[token].box.x - line.tokens[token - 1].box.right();
    const double behind = line.tokens[token + 1].box.x - line.tokens[token].box.right();
    return behind < before;
}

/// "4711 - 16.06.2019": a dash between two values is no sign behind the first.
bool isDash(const Line &line, qsizetype token)
{
    const QString &text = line.tokens[token].text;
    return text.size() == 1 && !text[0].isLetterOrNumber() && text[0].category() == QChar::Punctuation_Dash &&
           token + 1 < line.tokens.size() && line.tokens[token + 1].segment == line.tokens[token].segment &&
           hasDigit(line.tokens[token + 1].text);
}

/// "20201023" can be a number as well as a date.
bool isPlainNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

const QRegularExpression &emailPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"([A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+[A-Za-z]{2,})"));
    return pattern;
}

const QRegularExpression &gluedPercent()
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[\p{L}@(=:.*]+[(@=](\d{1,2}(?:[.,]\d{1,2})?%)\)?:?$)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// "jane.doe @mail.example": a recogniser tore the address apart beside its sign.
bool isTornMail(const Line &line, qsizetype token)
{
    const Token &left = line.tokens[token], &right = line.tokens[token + 1];
    return line.witness == Witness::Ocr && left.text.contains(u'@') != right.text.contains(u'@') &&
           (left.text.endsWith(u'@') || right.text.startsWith(u'@')) &&
           right.box.x - left.box.right() < withinMail * line.em;
}

QString strippedCode(QString text)
{
    static const QRegularExpression edges(QStringLiteral(R"(^[^\p{L}\d]+|[^\p{L}\d]+$)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(edges);
}

} // namespace

QString mendedMail(QString text)
{
    static const QRegularExpression digits(QStringLiteral("(?:é*[0-9][0-9é]*|éé+)(?=@)"));
    const auto match = digits.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), match.captured().replace(QChar(0xE9), u'6'));
    return text;
}

Candidate CandidateFinder::make(CandidateKind kind, const QString &value, qsizetype line, qsizetype first,
                                qsizetype count) const
{
    Candidate candidate;
    candidate.kind = kind;
    candidate.value = value;
    candidate.line = line;
    candidate.first = first;
    candidate.count = count;
    candidate.box = m_lines[line].boxOf(first, count);
    candidate.page = m_lines[line].page;
    candidate.confidence = m_lines[line].confidenceOf(first, count);
    return candidate;
}

QList<Candidate> CandidateFinder::find()
{
    learnDecimalSeparator();
    QList<Candidate> all;
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        Taken taken(m_lines[line].tokens.size(), false);
        QList<Candidate> found;
        findPatterns(line, taken, found);
        findDates(line, taken, found);
        findAmounts(line, taken, found);
        findCodes(line, taken, found);
        std::ranges::stable_sort(found, {}, &Candidate::first);
        all += found;
    }
    return all;
}

void CandidateFinder::learnDecimalSeparator()
{
    int points = 0, commas = 0;
    for (const Line &line : m_lines)
        for (const Token &token : line.tokens)
            if (const auto amount = parseAmount(token.text); amount && amount->decimals == 2) {
                points += amount->decimalSeparator == u'.';
                commas += amount->decimalSeparator == u',';
            }
    if (points > 2 * commas)
        m_decimalSeparator = u'.';
    else if (commas > 2 * points)
        m_decimalSeparator = u',';
}

void CandidateFinder::findDates(qsizetype index, Taken &taken, QList<Candidate> &found) const
{
    const Line &line = m_lines[index];
    QString text;
    QList<qsizetype> tokenAt; // of each character
    for (qsizetype i = 0; i < line.tokens.size(); ++i) {
        if (i > 0) {
            const double gap = (line.tokens[i].box.x - line.tokens[i - 1].box.right()) / std::max(line.em, 1e-6);
            const QString blank = gap < withinDate ? QStringLiteral(" ") : QStringLiteral(" \u00A6 ");
            text += blank;
            tokenAt.insert(tokenAt.size(), blank.size(), i - 1);
        }
        const QString shown = taken[i] ? QString(line.tokens[i].text.size(), QChar(0x00A6)) : line.tokens[i].text;
        text += shown;
        tokenAt.insert(tokenAt.size(), shown.size(), i);
    }
    for (const FoundDate &date : extraction::findDates(text)) {
        const qsizetype first = tokenAt[date.position], last = tokenAt[date.position + date.length - 1];
        Candidate candidate =
            make(CandidateKind::Date, date.parsed.date.toString(Qt::ISODate), index, first, last - first + 1);
        candidate.date = date.parsed;
        found.append(candidate);
        std::fill(taken.begin() + first, taken.begin() + last + 1, true);
    }
}

void CandidateFinder::findPatterns(qsizetype index, Taken &taken, QList<Candidate> &found) const
{
    const Line &line = m_lines[index];
    const qsizetype size = line.tokens.size();
    for (qsizetype i = 0; i < size; ++i) {
        const QString &text = line.tokens[i].text;
        const qsizetype mailTokens = i + 1 < size && isTornMail(line, i) ? 2 : 1;
        const QString whole = mailTokens == 2 ? text + line.tokens[i + 1].text : text;
        const QString written = line.witness == Witness::Ocr ? mendedMail(whole) : whole;
        if (const auto mail = emailPattern().match(written); mail.hasMatch()) {
            Candidate address = make(CandidateKind::Email, mail.captured(), index, i, mailTokens);
            address.confidence *= written == whole ? 1 : mendedTrust;
            found.append(address);
            std::fill(taken.begin() + i, taken.begin() + i + mailTokens, true);
            i += mailTokens - 1;
        } else if (const FoundIban number = ibanAt(line, i); number.tokens > 0) {
            Candidate iban = make(CandidateKind::Iban, number.value, index, i, number.tokens);
            iban.checked = true;
            found.append(iban);
            std::fill(taken.begin() + i, taken.begin() + i + number.tokens, true);
            i += number.tokens - 1;
        } else if (const auto vat = vatIdAt(line, i)) {
            Candidate id = make(CandidateKind::VatId, vat->value, index, i, vat->tokens);
            id.checked = vat->checked;
            found.append(id);
            std::fill(taken.begin() + i, taken.begin() + i + vat->tokens, true);
            i += vat->tokens - 1;
        } else {
            const qsizetype count =
                !text.contains(u'%') && i + 1 < size && line.tokens[i + 1].text.startsWith(u'%') ? 2 : 1;
            const QString joined = count == 2 ? text + u'%' : text;
            QString bare = joined;
            bare.remove(u'(').remove(u')').remove(u':');
            if (const auto glued = gluedPercent().match(joined); glued.hasMatch())
                bare = glued.captured(1); // "GST(6%)", "S=6%", "GST@6%"
            if (const auto percent = parsePercent(bare.startsWith(u'@') ? bare.sliced(1) : bare)) {
                found.append(make(CandidateKind::Percent, percent->toString(), index, i, count));
                std::fill(taken.begin() + i, taken.begin() + i + count, true);
                i += count - 1;
            }
        }
    }
}

std::optional<ParsedAmount> CandidateFinder::amountAt(const Line &line, qsizetype first, qsizetype count) const
{
    for (qsizetype i = first; i + 1 < first + count; ++i)
        if (!canJoin(line, i))
            return {};
    if (count > 1 && (belongsToNext(line, first + count - 1) || isDash(line, first + count - 1)))
        return {};
    AmountOptions options;
    options.decimalSeparator = m_decimalSeparator;
    options.marks = true;
    QString text = line.text(first, count);
    if (text.endsWith(u')') && !text.contains(u'('))
        text.chop(1); // "(includes VAT of 1.09)"
    if (auto amount = parseAmount(text, options))
        return amount;
    if (line.witness != Witness::Ocr)
        return {};
    options.repair = true;
    static const QRegularExpression dashed(QStringLiteral("^(\\d{1,6})-(\\d{2})$")); // "19-80" at the end of its line
    if (!m_decimalSeparator.isNull() && count == 1 && first + 1 == line.tokens.size() && first > 0)
        text.replace(dashed, QStringLiteral("\\1") + m_decimalSeparator + QStringLiteral("\\2"));
    while (!text.isEmpty() && QStringLiteral("*\"'~_=;:|").contains(text.front()))
        text.remove(0, 1);
    auto amount = parseAmount(text, options);
    if (amount && text != line.text(first, count))
        amount->repaired = true;
    return amount;
}

void CandidateFinder::findAmounts(qsizetype index, Taken &taken, QList<Candidate> &found) const
{
    const Line &line = m_lines[index];
    const qsizetype size = line.tokens.size();
    for (qsizetype first = 0; first < size; ++first) {
        if (taken[first] || !canBeginAmount(line.tokens[first].text))
            continue;
        qsizetype longest = 0;
        while (longest < longestAmount && first + longest < size && !taken[first + longest])
            ++longest;
        for (qsizetype count = longest; count > 0; --count) {
            const auto amount = amountAt(line, first, count);
            if (!amount)
                continue;
            Candidate candidate = make(CandidateKind::Amount, amount->value.toString(), index, first, count);
            candidate.amount = *amount;
            found.append(candidate);
            std::fill(taken.begin() + first, taken.begin() + first + count, true);
            first += count - 1;
            break;
        }
    }
}

/// Whether the token can begin or go on a code: no date, no amount with cents, no part of an identifier.
bool CandidateFinder::isFree(qsizetype index, qsizetype token, const Taken &taken, const QList<Candidate> &found) const
{
    if (token >= m_lines[index].tokens.size())
        return false;
    if (!taken[token])
        return true;
    return std::ranges::any_of(found, [&](const Candidate &c) {
        const bool whole = c.kind == CandidateKind::Amount && c.amount.decimals != 2 && c.amount.currency.isEmpty();
        const bool plain = c.kind == CandidateKind::Date && isPlainNumber(m_lines[index].tokens[token].text);
        return c.first == token && c.count == 1 && (whole || plain);
    });
}

/// Whether the token goes on with the code that ends before it: "FAC_ 2019", "018304 / 28865", "FT 2024/123".
bool CandidateFinder::continuesCode(const Line &line, qsizetype first, qsizetype next)
{
    const QString &left = line.tokens[next - 1].text, &right = line.tokens[next].text;
    const bool behindColon = first > 0 && line.tokens[first - 1].text.endsWith(u':'); // tills are set wide
    const double gap = line.tokens[next].box.x - line.tokens[next - 1].box.right();
    if (line.tokens[next].segment != line.tokens[first].segment && !(behindColon && gap < widestInCode * line.em))
        return false;
    const auto isGlue = [](QChar c) { return c == u'_' || c == u'-' || c == u'/'; };
    if (isGlue(left.back()) || isGlue(right.front()))
        return hasDigit(left) || hasDigit(right);
    const auto isDigits = [](const QString &text) {
        return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    };
    if (isDigits(left) && isDigits(right))
        return left.size() + right.size() >= 5;
    const bool capitals = left.size() <= 4 && std::ranges::all_of(left, [](QChar c) { return c.isUpper(); });
    const QString word = foldedWords(left);
    const bool counted = Lexicon::instance().isSeries(word) && right.contains(u'/');
    return next == first + 1 && hasDigit(right) && capitals && (counted || !Lexicon::instance().isWording(word)) &&
           !(currencyWord(left) && isDigits(right));
}

void CandidateFinder::findCodes(qsizetype index, const Taken &taken, QList<Candidate> &found) const
{
    const Line &line = m_lines[index];
    for (qsizetype first = 0; first < line.tokens.size(); ++first) {
        if (!isFree(index, first, taken, found))
            continue;
        qsizetype count = 1;
        QString code = line.tokens[first].text;
        while (isFree(index, first + count, taken, found) && continuesCode(line, first, first + count)) {
            const QString &right = line.tokens[first + count].text;
            const bool torn = code.endsWith(u'_') || right.startsWith(u'_');
            code += (torn ? QString() : QStringLiteral(" ")) + right;
            ++count;
        }
        code = strippedCode(code);
        if (hasDigit(code))
            found.append(make(CandidateKind::Code, code, index, first, count));
        first += count - 1;
    }
}

} // namespace dbledger::extraction
