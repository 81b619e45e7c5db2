// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/SegmentTable.h"

#include <QComboBox>

namespace dbledger::gui {

class Session;

/// Chooses a segment of customers, or all of them, by the names that people gave the segments.
class SegmentBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SegmentBox(QWidget *parent = nullptr);

    /// Once.
    void setSession(Session &session);
    std::optional<domain::Segment> segment() const;
    /// Nothing: everybody.
    void choose(std::optional<domain::Segment> segment);

Q_SIGNALS:
    void segmentChanged();

private:
    void showNames(const domain::SegmentNames &names);
};

} // namespace dbledger::gui
