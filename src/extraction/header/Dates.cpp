// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/header/Dates.h"

#include "extraction/words/Lexicon.h"
#include "extraction/words/TextFold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dbledger::extraction {

namespace {

constexpr double dayOfDelivery = 0.45;      // what it says of the day of issue, where nothing else does
constexpr double looseScore = 0.5;          // a date that nothing labels
constexpr double looseScoreWithTime = 0.62; // tills print date and time without a label
constexpr double leastIssue = 0.4;          // of the date of issue, to take a later date for the due date
constexpr double dueByTerms = 0.85;         // of a later date: the days between are those that a sentence names ...
constexpr double dueByDays = 0.6;           // ... or usual ones
constexpr double dueByMonth = 0.5;          // ... or it ends a month
constexpr double looseDue = 0.4;            // or there is nothing but its place
constexpr int longestTerm = 120;            // days
constexpr int wordsOfTerms = 2;             // beside the number
constexpr double onlyDateFactor = 1.25;     // for the only date of a document
constexpr double unsureOrder = 0.62;        // the day-first or month-first reading when nothing proves it
constexpr double localOrder = 0.9;   // the same when the country or the language says how dates are written there
constexpr double likelyOrder = 0.82; // the same when country or language suggest it

bool isDate(const Candidate &candidate)
{
    return candidate.kind == CandidateKind::Date;
}

QString isoOf(const QDate &date, const ParsedDate &parsed, bool withTime)
{
    if (!withTime || !parsed.time.isValid())
        return date.toString(Qt::ISODate);
    return date.toString(Qt::ISODate) + u'T' + parsed.time.toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

double Dates::plausibility(const QDate &date) const
{
    if (!m_today.isValid())
        return 1;
    if (date > m_today.addYears(2) || date < m_today.addYears(-30))
        return 0.2;
    return 1;
}

void Dates::add(Ranking &ranking, const Candidate &candidate, double score, bool withTime) const
{
    const ParsedDate &parsed = candidate.date;
    const auto option = [&](const QDate &date, double share) {
        ranking.add(Option{isoOf(date, parsed, withTime), score * share * plausibility(date), candidate.confidence,
                           candidate.page, candidate.box});
    };
    if (!parsed.isAmbiguous()) {
        option(parsed.date, 1);
        return;
    }
    const bool dayFirst = m_origin.dayFirst.value_or(true);
    const bool local = !m_origin.country.isEmpty() || (!m_origin.language.isEmpty() && m_origin.language != u"en");
    const double share = m_origin.dayFirstProved ? 0.97
                         : !m_origin.dayFirst    ? unsureOrder
                         : local                 ? localOrder
                                                 : likelyOrder;
    option(dayFirst ? parsed.date : parsed.monthFirst, share);
    option(dayFirst ? parsed.monthFirst : parsed.date, m_origin.dayFirstProved ? 0.2 : local ? 0.35 : 0.5);
}

Ranking Dates::labelled(const QString &topic) const
{
    Ranking ranking;
    for (const Label *label : m_view.labelsOf(topic))
        for (const Placement &placement : m_view.valuesOf(*label, isDate))
            add(ranking, *placement.candidate, 0.975 * label->weight(topic) * placement.score, topic == u"issue_date");
    return ranking;
}

bool Dates::isLabelledOtherwise(const Candidate &candidate) const
{
    static const QStringList others{QStringLiteral("due_date"),     QStringLiteral("delivery_date"),
                                    QStringLiteral("other_date"),   QStringLiteral("purchase_order"),
                                    QStringLiteral("order_number"), QStringLiteral("phone"),
                                    QStringLiteral("fax")};
    for (const Label *label : m_view.labelsOn(candidate.line))
        if (label->end() <= candidate.first)
            for (const QString &other : others)
                if (label->weight(other) >= 0.6)
                    return true;
    if (candidate.line == 0)
        return false;
    for (const Label *label : m_view.labelsOn(candidate.line - 1))
        for (const QString &other : others)
            if (label->weight(other) >= 0.6 && horizontalOverlap(label->box, candidate.box) > 0.3)
                return true;
    return false;
}

void Dates::addLoose(Ranking &issue) const
{
    QSet<QString> different;
    for (const Candidate &candidate : m_view.candidates())
        if (isDate(candidate))
            different.insert(candidate.value);
    double rank = different.size() == 1 ? onlyDateFactor : 1;
    for (const Candidate &candidate : m_view.candidates()) {
        if (!isDate(candidate) || isLabelledOtherwise(candidate))
            continue;
        add(issue, candidate, rank * (candidate.date.time.isValid() ? looseScoreWithTime : looseScore), true);
        rank *= 0.9;
    }
}

/// "Rechnung Nr. 4711 vom 5.3.2018", "Facture n° 12 du 2 juillet": the date that follows a number in a title.
void Dates::addSentence(Ranking &issue) const
{
    for (const Candidate &candidate : m_view.candidates()) {
        if (!isDate(candidate) || candidate.first == 0)
            continue;
        bool titled = false, introduced = false;
        for (const Label *label : m_view.labelsOn(candidate.line)) {
            const double title = std::max(label->titleWeight(), label->weight(QStringLiteral("invoice_number")));
            titled = titled || (label->end() <= candidate.first && title >= 0.5);
            introduced =
                introduced || (label->end() == candidate.first && label->weight(QStringLiteral("issue_date")) >= 0.3);
        }
        if (titled && introduced)
            add(issue, candidate, 0.96, true);
    }
}

/// "Payable within 30 days", "à 45 jours fin de mois": a number with the unit of days or the end of a month behind it.
QList<Dates::Term> Dates::termsInSentences() const
{
    static const QRegularExpression numberWithUnit(QStringLiteral("^\\(?(\\d{1,3})[-\u2010\u2011]?(\\p{L}*)\\W*$"),
                                                   QRegularExpression::UseUnicodePropertiesOption);
    QList<Term> terms;
    for (const Line &line : m_view.lines())
        for (qsizetype i = 0; i < line.tokens.size(); ++i) {
            const auto written = numberWithUnit.match(line.tokens[i].text);
            const int number = written.captured(1).toInt();
            if (!written.hasMatch() || number < 1 || number > longestTerm)
                continue;
            const qsizetype begin = line.segmentBegin(i), end = line.segmentEnd(i);
            const auto words =
                std::count_if(line.tokens.begin() + begin, line.tokens.begin() + end, [](const Token &token) {
                    return std::ranges::any_of(token.text, [](QChar c) { return c.isLetter(); });
                });
            const QString behind = foldedWords(written.captured(2) + u' ' + line.text(i + 1, end - i - 1));
            const bool days = Lexicon::instance().isDays(behind.section(u' ', 0, 0));
            const bool monthEnd = Lexicon::instance().isMonthEnd(days ? behind.section(u' ', 1) : behind);
            if ((days || monthEnd) && words >= wordsOfTerms)
                terms.append({number, monthEnd});
        }
    return terms;
}

/// Whether so many days after the date of issue are that date; at the end of a month where the sentence says so, which
/// some count before and some behind the days.
bool Dates::Term::leadsTo(QDate date, QDate issued) const
{
    const auto monthEnd = [](QDate day) { return QDate(day.year(), day.month(), day.daysInMonth()); };
    return toMonthEnd ? date == monthEnd(issued.addDays(days)) || date == monthEnd(issued).addDays(days)
                      : date == issued.addDays(days);
}

/// A date behind the date of issue that nothing else claims: days of payment that a sentence names are a proof of it, a
/// usual number of days or the end of a month are a sign.
Ranking Dates::unlabelledDue(const Ranking &issue) const
{
    static const QSet<int> usual{7, 8, 10, 14, 15, 20, 21, 28, 30, 31, 40, 45, 60, 90};
    Ranking due;
    if (issue.isEmpty() || issue.best().score < leastIssue)
        return due;
    const QDate issued = QDate::fromString(issue.best().value.first(10), Qt::ISODate);
    const QList<Term> terms = termsInSentences();
    for (const Candidate &candidate : m_view.candidates()) {
        const QDate date = candidate.date.date;
        const auto days = int(issued.daysTo(date));
        if (!isDate(candidate) || days < 1 || days > longestTerm || isLabelledOtherwise(candidate))
            continue;
        const bool named = std::ranges::any_of(terms, [&](const Term &term) { return term.leadsTo(date, issued); });
        const double score = named                              ? dueByTerms
                             : usual.contains(days)             ? dueByDays
                             : date.day() == date.daysInMonth() ? dueByMonth
                                                                : looseDue;
        add(due, candidate, score, false);
    }
    return due;
}

Dates::Found Dates::find() const
{
    Found found;
    found.issue = labelled(QStringLiteral("issue_date"));
    found.due = labelled(QStringLiteral("due_date"));
    found.delivery = labelled(QStringLiteral("delivery_date"));
    for (const Label *label : m_view.labelsOf(QStringLiteral("date")))
        for (const Placement &placement : m_view.valuesOf(*label, isDate))
            add(found.issue, *placement.candidate, 0.93 * placement.score, true);
    addSentence(found.issue);
    addLoose(found.issue);
    if (found.issue.isEmpty())
        for (const Option &delivery : found.delivery.options()) // what is delivered with its invoice
            found.issue.add(Option{delivery.value, dayOfDelivery * delivery.score, delivery.confidence, delivery.page,
                                   delivery.box});
    if (found.due.isEmpty() || found.due.best().score < looseDue)
        found.due = unlabelledDue(found.issue);
    return found;
}

} // namespace dbledger::extraction
