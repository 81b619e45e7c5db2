// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dashboards/Board.h"

namespace dbledger::gui {

/// What is open as of today, whatever the period: by age, by the week in which it should come, by who owes it.
class DueBoard : public Board
{
    Q_OBJECT

public:
    DueBoard(Session &session, QWidget *parent);

    QString caption(const models::Subject &subject) const override;

protected:
    void ask() override;

private:
    void showReceivables(const domain::Receivables &receivables);

    FigureTile *m_open, *m_overdue, *m_assumed;
    ChartCard *m_aging, *m_expected, *m_debtors;
};

} // namespace dbledger::gui
