// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dashboards/Board.h"

class QComboBox;

namespace dbledger::gui {

/// VAT by rate, along time and in sum.
class VatBoard : public Board
{
    Q_OBJECT

public:
    VatBoard(Session &session, QWidget *parent);

    QString caption(const models::Subject &) const override { return tr("VAT"); }

protected:
    void ask() override;

private:
    QComboBox *m_grain;
    ChartCard *m_series, *m_rates, *m_table;
};

} // namespace dbledger::gui
