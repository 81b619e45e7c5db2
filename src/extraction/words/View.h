// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/Candidates.h"
#include "extraction/words/Labels.h"

#include <functional>

namespace dbledger::extraction {

/// A value that stands where a label's value would stand.
struct Placement
{
    const Label *label = nullptr;
    const Candidate *candidate = nullptr;
    double score = 0; ///< 0..1, how well the place fits; the label's own weight is not in it
    bool below = false;
    bool cell = false; ///< below, the label and the value being the same cell of two lines
};

/// What the field finders look at: lines, labels and candidates of a document, and how they lie to each other.
/// Keeps references to nothing of the caller's; valid as long as it lives.
class View
{
public:
    explicit View(const QList<domain::PageText> &pages);
    Q_DISABLE_COPY_MOVE(View)

    const Layout &layout() const { return m_layout; }
    const QList<Line> &lines() const { return m_lines; }
    const QList<Label> &labels() const { return m_labels; }
    const QList<Candidate> &candidates() const { return m_candidates; }
    QChar decimalSeparator() const { return m_decimalSeparator; }
    int pages() const { return m_pages; }
    bool isRecognised() const { return m_recognised; } ///< by OCR, not a text layer

    QList<const Label *> labelsOn(qsizetype line) const;
    QList<const Candidate *> candidatesOn(qsizetype line) const;
    /// The labels of that topic with at least that weight.
    QList<const Label *> labelsOf(const QString &topic, double leastWeight = 0) const;
    /// The label that covers the token, null for none.
    const Label *labelAt(qsizetype line, qsizetype token) const;

    /// Whether words of a bank account stand on its line or next to it.
    bool isAtBank(const Label &label) const;

    using Accept = std::function<bool(const Candidate &)>;
    /// The candidates that may be the label's value: on its line to the right, or below it; best first.
    QList<Placement> valuesOf(const Label &label, const Accept &accept) const;
    QList<Placement> rightOf(const Label &label, const Accept &accept) const;
    QList<Placement> belowOf(const Label &label, const Accept &accept) const;

private:
    double tokensBetween(qsizetype line, qsizetype from, qsizetype to) const;
    bool isCellUnder(const Label &label, const Candidate &candidate) const;
    bool hasOwnLabel(const Candidate &candidate, const Label &except) const;

    Layout m_layout;
    QList<Line> m_lines;
    QList<Label> m_labels;
    QList<Candidate> m_candidates;
    QList<std::pair<qsizetype, qsizetype>> m_labelRange;     ///< of each line, into m_labels
    QList<std::pair<qsizetype, qsizetype>> m_candidateRange; ///< of each line, into m_candidates
    QChar m_decimalSeparator;
    int m_pages = 0;
    bool m_recognised = false;
};

} // namespace dbledger::extraction
