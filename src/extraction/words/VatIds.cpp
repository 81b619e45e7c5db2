// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/VatIds.h"

#include "domain/proof/Identifiers.h"
#include "domain/proof/VatId.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace dbledger::extraction {

using domain::VatCheck;

namespace {

constexpr qsizetype mostTokens = 7;

QString withoutEdges(QString text)
{
    static const QRegularExpression edges(QStringLiteral(R"(^[^\p{L}\d]+|[^\p{L}\d]+$)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(edges);
}

/// The text up to a bracket or a comma: "FR60421938861," and "DE123456789)" are ids.
bool isPlain(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[A-Za-z0-9.\-/ ]+$)"));
    return pattern.match(text).hasMatch();
}

bool isGstin(const QString &compact)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-3]\\d[A-Z]{5}\\d{4}[A-Z][A-Z0-9]Z[A-Z0-9]$"));
    return pattern.match(compact).hasMatch();
}

/// Two small letters: what recognisers make of digits has one at most.
bool isPlainWord(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLower(); }) > 1;
}

/// "CHE-112.203.184 MWST" from any spelling.
QString swissForm(const QString &compact)
{
    QString form = QStringLiteral("CHE-%1.%2.%3").arg(compact.mid(3, 3), compact.mid(6, 3), compact.mid(9, 3));
    if (compact.size() > 12)
        form += u' ' + compact.sliced(12);
    return form;
}

std::optional<FoundVatId> fromText(const QString &text, qsizetype tokens)
{
    const QString shown = withoutEdges(text);
    if (!isPlain(shown))
        return {};
    const QString compact = domain::compactIdentifier(shown);
    const bool digitsFollow =
        compact.size() >= 8 && std::ranges::count_if(compact, [](QChar c) { return c.isDigit(); }) >= 7;
    if (!digitsFollow)
        return {};
    if (isGstin(compact))
        return FoundVatId{compact, tokens, false};
    if (!compact[0].isLetter() || !compact[1].isLetter())
        return {};
    const VatCheck check = domain::checkVatId(compact);
    if (check == VatCheck::Unknown)
        return {};
    return FoundVatId{compact.startsWith(u"CHE") ? swissForm(compact) : compact, tokens, check == VatCheck::Right};
}

} // namespace

/// Digits in place of the letters that recognisers take for them, behind the country.
QString withDigits(const QString &compact)
{
    static const QMap<QChar, QChar> digits{{u'O', u'0'}, {u'Q', u'0'}, {u'D', u'0'}, {u'I', u'1'}, {u'L', u'1'},
                                           {u'Z', u'2'}, {u'S', u'5'}, {u'G', u'6'}, {u'B', u'8'}};
    QString result = compact.first(std::min<qsizetype>(2, compact.size()));
    for (const QChar c : QStringView(compact).sliced(result.size()))
        result += digits.value(c, c);
    return result;
}

std::optional<FoundVatId> vatIdAt(const Line &line, qsizetype token)
{
    const QString start = withoutEdges(line.tokens[token].text);
    const bool canStart = start.size() >= 2 && ((start[0].isUpper() && start[1].isUpper()) || start[0].isDigit());
    if (!canStart)
        return {};
    std::optional<FoundVatId> best;
    const qsizetype most = std::min(mostTokens, line.tokens.size() - token);
    for (qsizetype count = 1; count <= most; ++count) {
        const QString text = line.text(token, count);
        if (text.size() > 30)
            break;
        auto found = fromText(text, count);
        if (line.witness == domain::Witness::Ocr && (!found || !found->checked)) {
            // misread digits are put right only where the check digits then hold
            const auto repaired = fromText(withDigits(domain::compactIdentifier(text)), count);
            if (repaired && repaired->checked)
                found = repaired;
        }
        if (found && (!best || (found->checked && !best->checked) ||
                      (found->checked == best->checked && count > best->tokens && found->value.startsWith(u"CHE"))))
            best = found;
    }
    return best;
}

FoundIban ibanAt(const Line &line, qsizetype token)
{
    const QString start = domain::compactIdentifier(line.tokens[token].text);
    if (start.size() < 2 || !start[0].isLetter() || !start[1].isLetter() ||
        (start.size() > 2 && !start[2].isDigit() && line.witness != domain::Witness::Ocr))
        return {};
    QString compact;
    for (qsizetype count = 1; token + count <= line.tokens.size() && compact.size() < 34; ++count) {
        if (isPlainWord(line.tokens[token + count - 1].text))
            return {};
        compact += domain::compactIdentifier(line.tokens[token + count - 1].text);
        if (compact.size() >= 15 && domain::isIban(compact))
            return {compact, count};
        const bool recognised = line.witness == domain::Witness::Ocr;
        if (const QString repaired = withDigits(compact);
            recognised && compact.size() >= 15 && domain::isIban(repaired))
            return {repaired, count};
    }
    return {};
}

bool looksLikeTaxId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z]{0,3}\\d{7,13}[A-Z]?\\d{0,2}$"));
    const QString compact = domain::compactIdentifier(text);
    return pattern.match(compact).hasMatch() || isGstin(compact);
}

} // namespace dbledger::extraction
