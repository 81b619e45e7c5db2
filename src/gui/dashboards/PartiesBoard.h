// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dashboards/Board.h"

class QComboBox;

namespace dbledger::gui {

/// The best customers (or the largest suppliers), who is new, and how much hangs on few of them.
class PartiesBoard : public Board
{
    Q_OBJECT

public:
    PartiesBoard(Session &session, QWidget *parent);

    QString caption(const models::Subject &subject) const override { return models::partiesName(subject); }

protected:
    void ask() override;

private:
    QComboBox *m_count;
    ChartCard *m_ranking, *m_activity, *m_concentration;
};

} // namespace dbledger::gui
