// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dashboards/Board.h"

namespace dbledger::gui {

/// The figures of the period at a glance, and the four charts that are asked for most.
class OverviewBoard : public Board
{
    Q_OBJECT

public:
    OverviewBoard(Session &session, QWidget *parent);

    QString caption(const models::Subject &) const override { return tr("Overview"); }

protected:
    void ask() override;

private:
    void showFigures(const domain::Overview &overview);
    void showCourse(const domain::RevenueSeries &series);

    FigureTile *m_revenue, *m_invoices, *m_basket, *m_parties, *m_open, *m_overdue, *m_vat;
    ChartCard *m_series, *m_products, *m_topParties, *m_aging;
};

} // namespace dbledger::gui
