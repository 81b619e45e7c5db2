// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/Origin.h"
#include "extraction/words/Ranking.h"

namespace dbledger::extraction {

/// The dates of the header by their labels; a date that nothing labels may be the issue date. Values are ISO 8601, the
/// issue date with its time where one is printed.
class Dates
{
public:
    Dates(const View &view, const Origin &origin, const QDate &today)
        : m_view(view)
        , m_origin(origin)
        , m_today(today)
    {
    }

    struct Found
    {
        Ranking issue, due, delivery;
    };
    Found find() const;

private:
    /// Days of payment that a sentence names.
    struct Term
    {
        int days = 0;
        bool toMonthEnd = false;

        bool leadsTo(QDate date, QDate issued) const;
    };

    Ranking labelled(const QString &topic) const;
    void addLoose(Ranking &issue) const;
    void addSentence(Ranking &issue) const;
    Ranking unlabelledDue(const Ranking &issue) const;
    QList<Term> termsInSentences() const;
    void add(Ranking &ranking, const Candidate &candidate, double score, bool withTime) const;
    double plausibility(const QDate &date) const;
    bool isLabelledOtherwise(const Candidate &candidate) const;

    const View &m_view;
    const Origin &m_origin;
    QDate m_today;
};

} // namespace dbledger::extraction
