// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/SegmentTable.h"
#include "gui/charts/CardArea.h"

namespace dbledger::gui {

/// One part of the page of segments.
class SegmentBoard : public CardArea
{
    Q_OBJECT

public:
    using CardArea::CardArea;

    /// The word on its tab.
    virtual QString caption() const = 0;
    /// How customers are classed on the day that is looked at, which the page asks once for all parts.
    void load(const domain::SegmentTable &table);

Q_SIGNALS:
    void segmentWanted(dbledger::domain::Segment segment);

protected:
    const domain::SegmentTable &table() const { return m_table; }
    const domain::SegmentNames &names() const;
    void openCustomer(qint64 id);

private:
    domain::SegmentTable m_table;
};

} // namespace dbledger::gui
