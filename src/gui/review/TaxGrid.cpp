// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/TaxGrid.h"

#include "app/wording/Wording.h"
#include "domain/proof/Rules.h"
#include "models/TaxesModel.h"

namespace dbledger::gui {

namespace {

/// A sentence by row, of the rules that a VAT row breaks: a proof names the rate and the base of its row.
QHash<int, QString> brokenTaxes(const domain::Reading &reading)
{
    const auto isOf = [](const domain::Proof &proof, const domain::ReadTax &row) {
        const auto is = [&proof](int argument, const std::optional<domain::Decimal> &value) {
            return value && domain::Decimal::parse(proof.arguments.value(argument)) == value;
        };
        return is(0, row.rate) && is(1, row.base) && is(2, row.tax);
    };
    const app::Wording wording;
    QHash<int, QString> broken;
    for (const domain::Proof &proof : reading.proofs)
        for (int row = 0; row < reading.taxes.size(); ++row)
            if (proof.rule == domain::rules::taxOfRate && !proof.holds && isOf(proof, reading.taxes[row]))
                broken.insert(row, app::Wording::capitalised(wording.sentence(proof)));
    return broken;
}

} // namespace

TaxGrid::TaxGrid(QWidget *parent)
    : TaxGrid(new models::TaxesModel, parent)
{
}

TaxGrid::TaxGrid(models::TaxesModel *taxes, QWidget *parent)
    : RowGrid(taxes, tr("VAT rows"), parent)
    , m_taxes(taxes)
{
    connect(m_taxes, &models::TaxesModel::changed, this, [this] { Q_EMIT taxesEdited(m_taxes->rows()); });
    stretch(models::TaxesModel::Base);
    refresh();
}

void TaxGrid::setReading(const domain::Reading &reading, const QList<FieldProblem> &problems)
{
    m_taxes->setRows(reading.taxes);
    showReading(reading, brokenTaxes(reading), problems);
}

RowGrid::Sums TaxGrid::sums() const
{
    Sums both;
    QStringList words;
    const auto hold = [&](const std::optional<domain::Decimal> &sum, const QString &named, domain::Field field) {
        if (!sum)
            return;
        const QString said = named.arg(app::Wording().number(*sum, decimals()));
        const auto stated = reading().amount(field);
        words += stated ? heldAgainst(said, *sum, field, *stated, *sum == *stated) : said;
        if (stated)
            both.meet = both.meet.value_or(true) && *sum == *stated;
    };
    hold(m_taxes->sumOfBases(), tr("Taxed %1"), domain::Field::NetTotal);
    hold(m_taxes->sumOfTaxes(), tr("VAT %1"), domain::Field::TaxTotal);
    both.words = words.join(QStringLiteral("; "));
    return both;
}

} // namespace dbledger::gui
