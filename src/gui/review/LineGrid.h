// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/review/RowGrid.h"

namespace dbledger::models {
class LinesModel;
}

namespace dbledger::gui {

/// The lines of an invoice, with their sum held against the total that they come nearest to.
class LineGrid : public RowGrid
{
    Q_OBJECT

public:
    explicit LineGrid(QWidget *parent = nullptr);

    /// In place; what is being typed in a cell stays. `problems`: of lines that do not hold and of repairs.
    void setReading(const domain::Reading &reading, const QList<FieldProblem> &problems);
    models::LinesModel *model() const { return m_lines; }

Q_SIGNALS:
    void linesEdited(const QList<dbledger::domain::ReadLine> &lines);

protected:
    Sums sums() const override;

private:
    LineGrid(models::LinesModel *lines, QWidget *parent);

    models::LinesModel *m_lines;
};

} // namespace dbledger::gui
