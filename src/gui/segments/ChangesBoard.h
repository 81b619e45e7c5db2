// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/segments/SegmentBoard.h"

class QDateEdit;

namespace dbledger::gui {

/// Who changed segment between two days: the later one is that of the page.
class ChangesBoard : public SegmentBoard
{
    Q_OBJECT

public:
    ChangesBoard(Session &session, QWidget *parent);

    QString caption() const override { return tr("Changes"); }

protected:
    void ask() override;

private:
    QDateEdit *m_since;
    ChartCard *m_flow, *m_changes;
    bool m_chosen = false; ///< a person chose the earlier day
};

} // namespace dbledger::gui
