// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/Candidates.h"
#include "extraction/words/Labels.h"

namespace dbledger::extraction {

/// Labels that no lexicon lists, by the parts of their words: "Ausstellungstag der Rechnung" has "-tag", a date, and
/// "ausstellung-", the issue of something. Weaker than the lexicon's own labels, and only where a value of the right
/// kind stands behind or below.
class StemLabels
{
public:
    explicit StemLabels(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    /// What a label of these words stands for: topic -> 0..1, empty where its parts say nothing.
    QHash<QString, double> weightsOf(const QString &text) const;
    /// The labels with those added that the stems find beside them, in reading order. `candidates` are those of all
    /// lines, line after line.
    QList<Label> addTo(const QList<Label> &labels, const QList<Line> &lines, const QList<Candidate> &candidates) const;

private:
    const Lexicon &m_lexicon;
};

} // namespace dbledger::extraction
