// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Segment.h"

#include <QComboBox>

namespace dbledger::gui {

class Session;

/// Chooses a segment of customers, or all of them, by the names that people gave the segments.
class SegmentBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SegmentBox(QWidget *parent = nullptr);

    /// Once. From then on a choice has the customers classed anew where the person may do that.
    void setSession(Session &session);
    std::optional<domain::Segment> segment() const;
    /// Nothing: everybody.
    void choose(std::optional<domain::Segment> segment);

Q_SIGNALS:
    void segmentChanged();

private:
    void askNames();
    /// What is filtered by is how customers were classed last; where that is old, lists look again.
    void classify();

    Session *m_session = nullptr;
};

} // namespace dbledger::gui
