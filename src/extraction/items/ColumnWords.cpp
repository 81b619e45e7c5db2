// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/items/ColumnWords.h"

#include "extraction/words/CurrencyWords.h"
#include "extraction/words/Lexicon.h"
#include "extraction/words/TextFold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace dbledger::extraction {

namespace {

constexpr qsizetype longestPhrase = 5;
constexpr double surelyNoItem = 0.75; ///< weight of a label of the lexicon
constexpr qsizetype shortestStop = 4; ///< letters of such a label

constexpr std::array<std::pair<const char16_t *, ColumnRole>, 13> columnKeys = {{
    {u"position", ColumnRole::Position},
    {u"article", ColumnRole::Article},
    {u"description", ColumnRole::Description},
    {u"quantity", ColumnRole::Quantity},
    {u"unit", ColumnRole::Unit},
    {u"unit_price", ColumnRole::UnitPrice},
    {u"line_total", ColumnRole::LineTotal},
    {u"gross_total", ColumnRole::GrossTotal},
    {u"tax_rate", ColumnRole::TaxRate},
    {u"tax_amount", ColumnRole::TaxAmount},
    {u"discount", ColumnRole::Discount},
    {u"date", ColumnRole::Date},
    {u"foreign", ColumnRole::Foreign},
}};

constexpr std::array<std::pair<const char16_t *, StopKind>, 6> stopKeys = {{
    {u"total", StopKind::Total},
    {u"tax", StopKind::Tax},
    {u"payment", StopKind::Payment},
    {u"carried", StopKind::Carried},
    {u"discount", StopKind::Discount},
    {u"charge", StopKind::Charge},
}};

/// How many misread letters a word of that length may have.
double tolerance(qsizetype length)
{
    return length >= 9 ? 2 : length >= 5 ? 1 : length >= 4 ? 0.5 : 0;
}

/// The letter, and those that recognisers take it for.
QString lookalikes(QChar letter)
{
    for (const QStringView group :
         {QStringView(u"tlif1j"), QStringView(u"oqc0"), QStringView(u"s5"), QStringView(u"b8"), QStringView(u"uv"),
          QStringView(u"nhrm"), QStringView(u"dpo")}) {
        if (group.contains(letter))
            return letter + group.toString();
    }
    return letter;
}

quint64 lettersOf(const QString &phrase)
{
    quint64 letters = 0;
    for (const QChar c : phrase)
        letters |= quint64(1) << (c.unicode() % 64);
    return letters;
}

quint32 shapeOf(QChar letter, qsizetype size)
{
    return (quint32(letter.unicode()) << 8) | quint32(std::clamp<qsizetype>(size, 0, 255));
}

/// "Montant EUR TTC", "Total incl. VAT".
bool saysGross(const QStringList &words)
{
    static const QSet<QString> gross = {
        QStringLiteral("ttc"),   QStringLiteral("incl"),      QStringLiteral("inkl"),
        QStringLiteral("inc"),   QStringLiteral("gross"),     QStringLiteral("brutto"),
        QStringLiteral("ivato"), QStringLiteral("including"), QStringLiteral("inclusive")};
    return std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return gross.contains(word); });
}

} // namespace

const ColumnWords &ColumnWords::instance()
{
    static const ColumnWords words = [] {
        QFile file(QStringLiteral(":/tables/words.json"));
        ColumnWords result(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        result.addStops(Lexicon::instance());
        return result;
    }();
    return words;
}

ColumnWords::ColumnWords(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto fill = [this](Phrases &phrases, const QJsonArray &list, int kind, bool header) {
        for (const QJsonValue &value : list) {
            const QString phrase = foldedWords(value.toString());
            if (phrase.isEmpty())
                continue;
            add(phrases, phrase, kind);
            const QStringList words = phrase.split(u' ');
            if (header)
                m_headerWords.unite(QSet<QString>(words.cbegin(), words.cend()));
        }
    };
    const QJsonObject columns = root.value(u"columns").toObject(), stops = root.value(u"stops").toObject();
    for (const auto &[key, role] : columnKeys)
        fill(m_columns, columns.value(QStringView(key)).toArray(), int(role), true);
    for (const auto &[key, kind] : stopKeys)
        fill(m_stops, stops.value(QStringView(key)).toArray(), int(kind), false);
    for (const QJsonValue &value : root.value(u"fillers").toArray())
        m_fillers.insert(foldedWords(value.toString()));
}

/// What names a sum of the document names none of its items.
void ColumnWords::addStops(const Lexicon &lexicon)
{
    static const std::array<std::pair<const char16_t *, StopKind>, 7> topics = {{
        {u"net_total", StopKind::Total},
        {u"gross_total", StopKind::Total},
        {u"amount_due", StopKind::Total},
        {u"subtotal", StopKind::Total},
        {u"tax_total", StopKind::Tax},
        {u"prepaid", StopKind::Payment},
        {u"rounding", StopKind::Payment},
    }};
    for (const auto &[topic, kind] : topics)
        for (const Wording &wording : lexicon.wordings(QString::fromUtf16(topic)))
            if (wording.weight >= surelyNoItem && wording.words.size() >= shortestStop)
                add(m_stops, wording.words, int(kind));
}

void ColumnWords::add(Phrases &phrases, const QString &phrase, int kind)
{
    if (phrases.kinds.contains(phrase))
        return;
    phrases.kinds.insert(phrase, kind);
    phrases.byShape[shapeOf(phrase.front(), phrase.size())].append({phrase, kind, lettersOf(phrase)});
}

std::optional<int> ColumnWords::lookUp(const Phrases &phrases, const QString &phrase)
{
    if (phrase.isEmpty())
        return std::nullopt;
    if (const auto found = phrases.kinds.constFind(phrase); found != phrases.kinds.constEnd())
        return *found;
    const double limit = tolerance(phrase.size());
    if (limit <= 0)
        return std::nullopt;
    // Comparing only phrases of about that length that begin with the letter, or one like it, keeps the search short.
    const qsizetype slack = qsizetype(limit);
    const quint64 letters = lettersOf(phrase);
    const int differing = int(4 * limit); // an edit of half the cost changes two letters
    for (const QChar letter : lookalikes(phrase.front())) {
        for (qsizetype size = phrase.size() - slack; size <= phrase.size() + slack; ++size) {
            const auto found = phrases.byShape.constFind(shapeOf(letter, size));
            if (found == phrases.byShape.constEnd())
                continue;
            for (const Entry &entry : *found) {
                if (std::popcount(entry.letters ^ letters) <= differing &&
                    editDistance(entry.phrase, phrase, limit) <= std::min(limit, tolerance(size)))
                    return entry.kind;
            }
        }
    }
    return std::nullopt;
}

std::optional<ColumnWords::Match> ColumnWords::match(const QStringList &words, qsizetype from) const
{
    for (qsizetype length = std::min(longestPhrase, words.size() - from); length > 0; --length) {
        if (const auto kind = lookUp(m_columns, words.mid(from, length).join(u' ')))
            return Match{ColumnRole(*kind), length};
    }
    return std::nullopt;
}

std::optional<ColumnRole> ColumnWords::roleOf(const QString &cellText) const
{
    if (cellText.trimmed() == u"#")
        return ColumnRole::Position;
    const QStringList words = foldedWords(cellText).split(u' ', Qt::SkipEmptyParts);
    std::optional<Match> best;
    qsizetype bestLetters = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto found = match(words, i);
        if (!found)
            continue;
        const qsizetype letters = words.mid(i, found->length).join(QString()).size() + 3 * (found->length - 1);
        if (!best || letters > bestLetters) {
            best = found;
            bestLetters = letters;
        }
        i += found->length - 1;
    }
    if (!best)
        return std::nullopt;
    return best->role == ColumnRole::LineTotal && saysGross(words) ? ColumnRole::GrossTotal : best->role;
}

bool ColumnWords::isHeaderWord(const QString &word) const
{
    return m_headerWords.contains(word) || m_fillers.contains(word) || currencyWord(word).has_value() ||
           (word.size() >= 5 && lookUp(m_columns, word).has_value());
}

std::optional<std::pair<StopKind, qsizetype>> ColumnWords::stopAt(const QStringList &words, qsizetype from) const
{
    for (qsizetype length = std::min(longestPhrase, words.size() - from); length > 0; --length) {
        if (const auto kind = lookUp(m_stops, words.mid(from, length).join(u' ')))
            return std::pair(StopKind(*kind), length);
    }
    return std::nullopt;
}

std::optional<StopKind> ColumnWords::stopOf(const QString &rowText) const
{
    qsizetype begin = 0; // "#Total", "*** TOTAL"
    while (begin < rowText.size() && !rowText.at(begin).isLetterOrNumber())
        ++begin;
    const QStringList words = foldedWords(QStringView(rowText).sliced(begin)).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    const auto first = stopAt(words, 0);
    if (!first) // "TotalQty", "SUB I OTAL": the blanks are wrong
    {
        const auto glued = lookUp(m_stops, words.join(QString()));
        return glued ? std::optional(StopKind(*glued)) : std::nullopt;
    }
    for (qsizetype i = first->second; i < words.size(); ++i) {
        if (const auto more = stopAt(words, i)) {
            i += more->second - 1;
            continue;
        }
        const QString &word = words.at(i);
        const bool harmless = word.size() <= 2 || hasDigit(word) || m_fillers.contains(word) || currencyWord(word);
        if (!harmless)
            return std::nullopt;
    }
    return first->first;
}

} // namespace dbledger::extraction
