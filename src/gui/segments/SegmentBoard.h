// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SegmentTable.h"
#include "gui/charts/CardArea.h"

namespace dbledger::gui {

/// Which day customers are looked at, and what people call the segments.
struct SegmentView
{
    QDate asOf; ///< invalid: of the newest invoice
    domain::SegmentNames names;
};

/// One part of the page of segments.
class SegmentBoard : public CardArea
{
    Q_OBJECT

public:
    using CardArea::CardArea;

    /// The word on its tab.
    virtual QString caption() const = 0;
    void load(const SegmentView &view);

Q_SIGNALS:
    void segmentWanted(dbledger::domain::Segment segment);
    /// What the customers are classed by.
    void classed(const dbledger::domain::SegmentTable &table);

protected:
    const SegmentView &view() const { return m_view; }
    void openCustomer(qint64 id);

private:
    SegmentView m_view;
};

} // namespace dbledger::gui
