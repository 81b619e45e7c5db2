// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/segments/SegmentBoard.h"

namespace dbledger::gui {

/// How recency, frequency and amount are distributed, and who is far from the others.
class DistributionsBoard : public SegmentBoard
{
    Q_OBJECT

public:
    DistributionsBoard(Session &session, QWidget *parent);

    QString caption() const override { return tr("Distributions"); }

protected:
    void ask() override;

private:
    struct Cards
    {
        domain::RfmAspect aspect;
        ChartCard *histogram, *box, *outliers;
    };

    QList<Cards> m_cards;
};

} // namespace dbledger::gui
