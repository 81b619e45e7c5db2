// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dashboards/Board.h"

class QComboBox;

namespace dbledger::gui {

/// Revenue along time: as finely as one chooses, summed up, and against the year before.
class RevenueBoard : public Board
{
    Q_OBJECT

public:
    RevenueBoard(Session &session, QWidget *parent);

    QString caption(const models::Subject &subject) const override { return models::revenueName(subject); }

protected:
    void ask() override;

private:
    QComboBox *m_grain;
    ChartCard *m_series, *m_cumulated, *m_yearBefore, *m_invoices;
};

} // namespace dbledger::gui
