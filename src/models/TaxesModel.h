// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"
#include "models/RowsModel.h"

namespace dbledger::models {

/// The VAT rows of an invoice for editing. VAT that is the rate of its base follows both; a category is one of the
/// codes of UNTDID 5305 that EN 16931 has, or not said.
class TaxesModel : public RowsModel<domain::ReadTax>
{
    Q_OBJECT

public:
    enum Column { Rate, Category, Base, Tax, ColumnCount };

    explicit TaxesModel(QObject *parent = nullptr);

    // Of those that there are; nothing when no row has one.
    std::optional<domain::Decimal> sumOfBases() const { return sumOf(&domain::ReadTax::base); }
    std::optional<domain::Decimal> sumOfTaxes() const { return sumOf(&domain::ReadTax::tax); }

    /// The rate of the base, where both are there.
    static std::optional<domain::Decimal> product(const domain::ReadTax &row, int decimals = 2);

protected:
    QList<domain::ReadTax> pasted(const QString &text) const override;
    std::optional<domain::ReadTax> edited(const domain::ReadTax &row, int column, const QString &typed) const override;
    QString refusal(int column, const QString &typed) const override;
    QString cellOf(const domain::ReadTax &row, int column) const override;
};

/// Rows out of a spreadsheet: rate, base, VAT (four columns: rate, category, base, VAT), or as a first row of titles
/// says ("Taux", "Base HT", "VAT"). VAT that is not there is computed. Numbers as `locale` or the other one writes
/// them; rows without a number are left out.
QList<domain::ReadTax> taxesFromText(const QString &text, const QLocale &locale, int decimals = 2);

} // namespace dbledger::models
