// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/AmountParser.h"
#include "extraction/words/DateParser.h"
#include "extraction/words/Lines.h"

namespace dbledger::extraction {

enum class CandidateKind { Amount, Percent, Date, Email, Iban, VatId, Code };

/// A value by its shape alone, before any label is looked at.
struct Candidate
{
    CandidateKind kind = CandidateKind::Code;
    QString value;       ///< canonical: amount with a point, ISO date, identifiers without blanks
    qsizetype line = 0;  ///< index into the lines
    qsizetype first = 0; ///< its first token
    qsizetype count = 1; ///< its tokens
    domain::Box box;
    int page = 1;
    double confidence = 1; ///< the least of its words'
    bool checked = false;  ///< a check digit holds (IBAN, VAT id)
    ParsedAmount amount;   ///< of an amount
    ParsedDate date;       ///< of a date

    qsizetype end() const { return first + count; }
};

/// An e-mail address with what a recogniser made of it mended: there is no é in one, but digits before the sign among
/// which a 6 was taken for it.
QString mendedMail(QString text);
/// What the words' confidence is worth for a value that was mended: less than one that was read.
inline constexpr double mendedTrust = 0.75;

/// Finds values by shape. A date, e-mail, IBAN or percentage keeps its tokens: no amount or code is made of them. Every
/// token with a digit that is nothing else is (part of) a Code.
class CandidateFinder
{
public:
    explicit CandidateFinder(const QList<Line> &lines)
        : m_lines(lines)
    {
    }

    /// All candidates, line after line, left to right.
    QList<Candidate> find();
    /// The decimal sign that the document's amounts use, null where they do not say.
    QChar decimalSeparator() const { return m_decimalSeparator; }

private:
    using Taken = QList<bool>;
    void learnDecimalSeparator();
    void findDates(qsizetype line, Taken &taken, QList<Candidate> &found) const;
    void findPatterns(qsizetype line, Taken &taken, QList<Candidate> &found) const;
    void findAmounts(qsizetype line, Taken &taken, QList<Candidate> &found) const;
    void findCodes(qsizetype line, const Taken &taken, QList<Candidate> &found) const;
    bool isFree(qsizetype line, qsizetype token, const Taken &taken, const QList<Candidate> &found) const;
    static bool continuesCode(const Line &line, qsizetype first, qsizetype next);
    std::optional<ParsedAmount> amountAt(const Line &line, qsizetype first, qsizetype count) const;
    Candidate make(CandidateKind kind, const QString &value, qsizetype line, qsizetype first, qsizetype count) const;

    const QList<Line> &m_lines;
    QChar m_decimalSeparator;
};

} // namespace dbledger::extraction
