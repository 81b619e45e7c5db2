// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/review/RowGrid.h"

namespace dbledger::models {
class TaxesModel;
}

namespace dbledger::gui {

/// The VAT rows of an invoice, with the sums of what is taxed and of the VAT held against net and VAT total.
class TaxGrid : public RowGrid
{
    Q_OBJECT

public:
    explicit TaxGrid(QWidget *parent = nullptr);

    /// In place; what is being typed in a cell stays. `problems`: of rows that do not hold and of repairs.
    void setReading(const domain::Reading &reading, const QList<FieldProblem> &problems);
    models::TaxesModel *model() const { return m_taxes; }

Q_SIGNALS:
    void taxesEdited(const QList<dbledger::domain::ReadTax> &taxes);

protected:
    Sums sums() const override;

private:
    TaxGrid(models::TaxesModel *taxes, QWidget *parent);

    models::TaxesModel *m_taxes;
};

} // namespace dbledger::gui
