// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"
#include "models/RowsModel.h"

namespace dbledger::models {

/// The lines of an invoice for editing. A total that is the product of its row follows quantity and price.
class LinesModel : public RowsModel<domain::ReadLine>
{
    Q_OBJECT

public:
    enum Column { Description, Quantity, UnitPrice, TaxRate, Total, ColumnCount };

    explicit LinesModel(QObject *parent = nullptr);

    /// Of the totals that there are; nothing when no row has one.
    std::optional<domain::Decimal> sum() const { return sumOf(&domain::ReadLine::lineTotal); }

    /// The number in that column, which is not Description.
    static std::optional<domain::Decimal> &number(domain::ReadLine &line, Column column);
    /// Quantity times price, with discount and price base, where all are there.
    static std::optional<domain::Decimal> product(const domain::ReadLine &line, int decimals = 2);
    static void completeTotal(domain::ReadLine &line, int decimals = 2);

protected:
    QList<domain::ReadLine> pasted(const QString &text) const override;
    std::optional<domain::ReadLine> edited(const domain::ReadLine &row, int column,
                                           const QString &typed) const override;
    QString cellOf(const domain::ReadLine &row, int column) const override;
};

} // namespace dbledger::models
