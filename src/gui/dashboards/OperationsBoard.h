// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dashboards/Board.h"

namespace dbledger::gui {

/// How reading goes: what came in, what was approved without correction, where people had to help. Whatever the rest of
/// the filter, of the documents that came in the period.
class OperationsBoard : public Board
{
    Q_OBJECT

public:
    OperationsBoard(Session &session, QWidget *parent);

    QString caption(const models::Subject &) const override { return tr("Operations"); }

protected:
    void ask() override;

private:
    void showOperations(const domain::Operations &operations);

    FigureTile *m_documents, *m_alone, *m_corrections, *m_waiting, *m_failed, *m_seconds;
    ChartCard *m_days, *m_fields, *m_suppliers, *m_failures;
};

} // namespace dbledger::gui
