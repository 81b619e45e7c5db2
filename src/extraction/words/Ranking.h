// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"
#include "extraction/words/View.h"

namespace dbledger::extraction {

/// One possible value of a field.
struct Option
{
    QString value;
    double score = 0;      ///< 0..1, how much speaks for it
    double confidence = 1; ///< of its words, as the recogniser gave it
    int page = 0;
    domain::Box box;
};

/// The options of one field, equal values taken together, best first.
class Ranking
{
public:
    void add(const Option &option);
    void add(const Placement &placement, const QString &value, double score);

    /// Takes the options with these values away.
    void remove(const QStringList &values);

    bool isEmpty() const { return m_options.isEmpty(); }
    const QList<Option> &options() const { return m_options; }
    const Option &best() const { return m_options.first(); }
    double scoreOf(const QString &value) const;

    /// The best option as a reading with the others as its alternatives; a missing field when none reaches `least`.
    /// The confidence follows the score, the words' confidence and the lead over the second.
    domain::FieldReading reading(domain::Witness witness, double least) const;

private:
    QList<Option> m_options; ///< best first
};

/// What a score is worth when the value was read off a page: recognised text is never sure by itself.
double calibrated(double score, double wordConfidence, domain::Witness witness);

} // namespace dbledger::extraction
