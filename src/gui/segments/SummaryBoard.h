// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/segments/SegmentBoard.h"

namespace dbledger::gui {

/// The segments at a glance: what they come to, how many customers they have, the grid of scores.
class SummaryBoard : public SegmentBoard
{
    Q_OBJECT

public:
    SummaryBoard(Session &session, QWidget *parent);

    QString caption() const override { return tr("Segments"); }

protected:
    void ask() override;

private:
    ChartCard *m_net, *m_number, *m_grid, *m_sums;
};

} // namespace dbledger::gui
