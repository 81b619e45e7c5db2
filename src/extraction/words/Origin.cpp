// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Origin.h"

#include "extraction/words/CurrencyWords.h"
#include "extraction/words/Language.h"
#include "extraction/words/TextFold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dbledger::extraction {

namespace {

using Votes = QMap<QString, double>;

constexpr double localVote = 3;         // of the seller's country where only "$" or nothing is printed
constexpr double totalVote = 6;         // times more says a currency that stands with the label of the total
constexpr double beforeExchange = 0.25; // of a vote for another currency than the total's
constexpr double labelledVote = 8;      // "Currency: GBP" against amounts that carry another one

QString winner(const Votes &votes, double least)
{
    QString best;
    double most = least;
    for (auto vote = votes.begin(); vote != votes.end(); ++vote)
        if (*vote > most) {
            best = vote.key();
            most = *vote;
        }
    return best;
}

QString languageOf(const View &view)
{
    LanguageVotes votes;
    for (const Line &line : view.lines())
        for (const Token &token : line.tokens)
            votes.add(token.text);
    return votes.winner();
}

/// Words and shapes of addresses that belong to one country.
struct Hint
{
    const char16_t *country;
    const char16_t *pattern;
    double weight;
};

const QList<std::tuple<QString, QRegularExpression, double>> &hints()
{
    static constexpr Hint table[] = {
        {u"MY", uR"(\b(sdn\.? bhd|selangor|kuala lumpur|johor|malaysia|jalan|taman)\b)", 2},
        {u"US",
         uR"(\b(AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY),? +\d{5}(-\d{4})?\b)",
         2},
        {u"US", uR"(\b(sales tax|routing number|zip code|inc\.?|ein)\b)", 0.7},
        {u"US", uR"(\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b)", 0.8},
        {u"GB", uR"(\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b)", 1.2},
        {u"GB", uR"(\b(united kingdom|england|scotland|london)\b)", 1},
        {u"IN", uR"(\b(gstin|india|hsn|cgst|sgst|igst|pvt\.? ltd|bengaluru|mumbai|delhi)\b)", 1.5},
        {u"AU", uR"(\b(abn|acn|australia|NSW|VIC|QLD)\b)", 1.2},
        {u"CA", uR"(\b(canada|ontario|quebec|québec|hst|tps|tvq|gst/hst)\b)", 1.2},
        {u"CA", uR"(\b[A-Z]\d[A-Z] \d[A-Z]\d\b)", 1.5},
        {u"SG", uR"(\b(singapore|pte\.? ltd)\b)", 1.5},
        {u"FR", uR"(\b(siret|siren|rcs|france|sarl|sas au capital|tva intra\w*)\b)", 1},
        {u"BE", uR"(\b(belgique|belgië|bruxelles|brussel|bvba|sprl)\b)", 1.2},
        {u"DE", uR"(\b(deutschland|germany|amtsgericht|finanzamt|HRB|steuernummer|ust-id\w*)\b)", 1},
        {u"AT", uR"(\b(österreich|austria|wien|ATU\d{8})\b)", 1.5},
        {u"CH", uR"(\b(schweiz|suisse|svizzera|switzerland|CHE-?\d{3})\b)", 1.5},
        {u"NL", uR"(\b(nederland|kvk|rotterdam|amsterdam)\b|\b(b\.v|v\.o\.f)\.(?!\w))", 1},
        {u"NL", uR"(^(?!.*\d[.,]\d\d\b).*(?<![\d.,])\b[1-9]\d{3} ?[A-Z]{2} +\p{Lu}\p{Ll})", 1.2},
        {u"ES", uR"(\b(españa|spain|madrid|barcelona|cif|nif)\b|\bs\.l\.(?!\w))", 1},
        {u"IT", uR"(\b(italia|italy|p\.? ?iva|partita iva)\b|\bs\.r\.l\.(?!\w))", 1},
        {u"PT", uR"(\b(portugal|lisboa|contribuinte|atcud|lda)\b)", 1},
        {u"ID", uR"(\b(indonesia|jakarta|bandung|surabaya|npwp)\b)", 1.2},
        {u"HK", uR"(\bhong kong\b)", 0.4},
    };
    static const auto compiled = [] {
        QList<std::tuple<QString, QRegularExpression, double>> result;
        for (const Hint &hint : table) {
            const QString pattern = QString::fromUtf16(hint.pattern);
            // capitals in a pattern are meant: "DE" is a state, "de" a word
            const bool exact = pattern.contains(QStringLiteral("AL|AK")) || pattern.contains(QStringLiteral("[A-Z]"));
            result.append({QString::fromUtf16(hint.country),
                           QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption |
                                                           (exact ? QRegularExpression::NoPatternOption
                                                                  : QRegularExpression::CaseInsensitiveOption)),
                           hint.weight});
        }
        return result;
    }();
    return compiled;
}

Votes countryVotes(const View &view)
{
    Votes votes;
    for (const Line &line : view.lines()) {
        const QString text = line.text();
        for (const auto &[country, pattern, weight] : hints())
            if (text.contains(pattern))
                votes[country] += weight;
    }
    for (const Candidate &candidate : view.candidates())
        if ((candidate.kind == CandidateKind::VatId || candidate.kind == CandidateKind::Iban) &&
            candidate.value[0].isLetter())
            votes[candidate.value.first(2) == u"EL" ? QStringLiteral("GR") : candidate.value.first(2)] +=
                candidate.kind == CandidateKind::VatId ? 2 : 1.5;
    return votes;
}

/// Countries that write dollars, crowns or yen, by country.
QString localCurrency(const QString &sign, const QString &country)
{
    static const QMap<QString, QString> dollars{{QStringLiteral("AU"), QStringLiteral("AUD")},
                                                {QStringLiteral("CA"), QStringLiteral("CAD")},
                                                {QStringLiteral("SG"), QStringLiteral("SGD")},
                                                {QStringLiteral("NZ"), QStringLiteral("NZD")}};
    static const QMap<QString, QString> crowns{{QStringLiteral("NO"), QStringLiteral("NOK")},
                                               {QStringLiteral("DK"), QStringLiteral("DKK")}};
    if (sign == u"USD")
        return dollars.value(country, sign);
    if (sign == u"SEK")
        return crowns.value(country, sign);
    return sign;
}

/// "Grand total EUR": the word stands with the label of a total.
bool namesTotal(const View &view, const Line &line, const Token &token)
{
    const qsizetype at = &token - line.tokens.constData();
    for (const Label *label : view.labelsOn(&line - view.lines().constData()))
        if ((label->weight(QStringLiteral("gross_total")) > 0.5 || label->weight(QStringLiteral("amount_due")) > 0.5) &&
            at >= label->first && at <= label->end())
            return true;
    return false;
}

/// A total, not the head of a column of them.
bool hasAmount(const View &view, const Line &line)
{
    return std::ranges::any_of(view.candidatesOn(&line - view.lines().constData()), [](const Candidate *candidate) {
        return candidate->kind == CandidateKind::Amount && candidate->amount.decimals == 2;
    });
}

/// The currency that stands for itself in a line: "Währung: EUR", "All prices are in US Dollars", "Amount (RM)".
void voteForLooseCurrencies(const View &view, Votes &votes)
{
    QSet<QString> ofTotals;
    for (const Line &line : view.lines())
        for (const Token &token : line.tokens) {
            static const QRegularExpression inBrackets(QStringLiteral("^\\p{L}+[(\\[]([^()\\[\\]]+)[)\\]]:?$"),
                                                       QRegularExpression::UseUnicodePropertiesOption);
            const auto bracket = inBrackets.match(token.text); // "AMOUNT(RM)"
            QString word = bracket.hasMatch() ? bracket.captured(1) : token.text;
            word.remove(u'(').remove(u')').remove(u'[').remove(u']').remove(u':');
            const qsizetype slash = word.indexOf(u'/');
            const QString part = slash > 0 ? word.sliced(slash + 1) : word;
            const bool isCode = part.size() >= 2 && part == part.toUpper();
            const bool isSign = !part.isEmpty() && !part[0].isLetterOrNumber();
            const bool isName = part.size() >= 4;
            const auto currency = currencyWord(part);
            if (!currency || !(isCode || isSign || isName))
                continue;
            const bool total = namesTotal(view, line, token);
            votes[currency->code] += (currency->certain ? 0.7 : 0.3) * (total ? totalVote : 1);
            if (total && currency->certain && hasAmount(view, line))
                ofTotals.insert(currency->code);
        }
    if (ofTotals.size() == 1) // the others are what the rows were agreed in
        for (auto vote = votes.begin(); vote != votes.end(); ++vote)
            *vote *= ofTotals.contains(vote.key()) ? 1 : beforeExchange;
}

/// "Currency: GBP", "Rechnungswährung : EUR".
void voteForLabelledCurrencies(const View &view, Votes &votes)
{
    for (const Label *label : view.labelsOf(QStringLiteral("currency"))) {
        const Line &line = view.lines()[label->line];
        for (qsizetype token = label->end(); token < std::min(line.tokens.size(), label->end() + 3); ++token) {
            QString word = line.tokens[token].text;
            word.remove(u'(').remove(u')').remove(u':');
            if (const auto currency = currencyWord(word)) {
                votes[currency->code] += labelledVote * label->weight(QStringLiteral("currency"));
                break;
            }
        }
    }
}

/// How surely what stands with the number is a currency: "KWD 805" can be a model, and "314€" on a scan the number of
/// an article whose last digit looked like a sign.
double currencyWeight(const View &view, const Candidate &candidate)
{
    const QString &text = view.lines()[candidate.line].tokens[candidate.first].text;
    if (candidate.amount.decimals == 2 || text.front().category() == QChar::Symbol_Currency)
        return 1;
    const bool isLastDigit = candidate.count == 1 && !text.back().isLetterOrNumber() &&
                             std::all_of(text.cbegin(), text.cend() - 1, [](QChar c) { return c.isDigit(); });
    return view.isRecognised() && isLastDigit ? 0.1 : 0.4;
}

void findCurrency(const View &view, Origin &origin)
{
    static const QMap<QString, QString> byCountry{
        {QStringLiteral("MY"), QStringLiteral("MYR")}, {QStringLiteral("IN"), QStringLiteral("INR")},
        {QStringLiteral("US"), QStringLiteral("USD")}, {QStringLiteral("GB"), QStringLiteral("GBP")},
        {QStringLiteral("CH"), QStringLiteral("CHF")}, {QStringLiteral("FR"), QStringLiteral("EUR")},
        {QStringLiteral("DE"), QStringLiteral("EUR")}, {QStringLiteral("NL"), QStringLiteral("EUR")},
        {QStringLiteral("BE"), QStringLiteral("EUR")}, {QStringLiteral("AT"), QStringLiteral("EUR")},
        {QStringLiteral("ES"), QStringLiteral("EUR")}, {QStringLiteral("IT"), QStringLiteral("EUR")},
        {QStringLiteral("PT"), QStringLiteral("EUR")}, {QStringLiteral("LU"), QStringLiteral("EUR")},
        {QStringLiteral("IE"), QStringLiteral("EUR")}, {QStringLiteral("SG"), QStringLiteral("SGD")},
        {QStringLiteral("AU"), QStringLiteral("AUD")}, {QStringLiteral("CA"), QStringLiteral("CAD")},
        {QStringLiteral("ID"), QStringLiteral("IDR")}};
    Votes votes;
    bool certain = false;
    const Candidate *shown = nullptr;
    for (const Candidate &candidate : view.candidates())
        if (candidate.kind == CandidateKind::Amount && !candidate.amount.currency.isEmpty()) {
            const double weight = currencyWeight(view, candidate);
            votes[candidate.amount.currency] += weight * (candidate.amount.currencyCertain ? 2 : 1);
            certain = certain || (candidate.amount.currencyCertain && weight > 0.1);
        }
    voteForLooseCurrencies(view, votes);
    voteForLabelledCurrencies(view, votes);
    const QString local = byCountry.value(origin.country);
    if (local == u"MYR")
        votes.remove(QStringLiteral("BHD")); // the end of a Malaysian legal form
    if (!local.isEmpty())
        votes[local] += certain ? localVote / 2 : localVote;
    QString best = winner(votes, 0);
    if (best.isEmpty()) {
        origin.currency = byCountry.value(origin.country);
        origin.currencyScore = origin.currency.isEmpty() ? 0 : 0.6;
        return;
    }
    for (const Candidate &candidate : view.candidates())
        if (candidate.kind == CandidateKind::Amount && candidate.amount.currency == best)
            shown = &candidate;
    double total = 0;
    for (const double vote : std::as_const(votes))
        total += vote;
    const bool sign = shown && !shown->amount.currencyCertain;
    origin.currencyScore = 0.97 * votes[best] / total;
    origin.currency = localCurrency(best, origin.country);
    if (sign && byCountry.value(origin.country) != origin.currency)
        origin.currencyScore *= 0.85;
    if (!sign && origin.currencyScore > 0.9 && votes[best] >= 4)
        origin.currencyScore = 0.985;
    if (shown) {
        origin.currencyBox = shown->box;
        origin.currencyPage = shown->page;
    }
}

void findDateOrder(const View &view, Origin &origin)
{
    int day = 0, month = 0;
    for (const Candidate &candidate : view.candidates())
        if (candidate.kind == CandidateKind::Date) {
            day += candidate.date.readDayFirst;
            month += candidate.date.readMonthFirst;
        }
    if ((day > 0) != (month > 0)) {
        origin.dayFirst = day > 0;
        origin.dayFirstProved = true;
        return;
    }
    static const QSet<QString> monthFirstCountries{QStringLiteral("US"), QStringLiteral("PH")};
    if (!origin.country.isEmpty())
        origin.dayFirst = !monthFirstCountries.contains(origin.country);
    else if (!origin.language.isEmpty() && origin.language != u"en")
        origin.dayFirst = true;
    else if (!origin.currency.isEmpty() && origin.currencyScore > 0.3)
        origin.dayFirst = origin.currency != u"USD";
}

} // namespace

Origin originOf(const View &view)
{
    Origin origin;
    origin.language = languageOf(view);
    const Votes countries = countryVotes(view);
    origin.country = winner(countries, 0.9);
    findCurrency(view, origin);
    findDateOrder(view, origin);
    return origin;
}

} // namespace dbledger::extraction
