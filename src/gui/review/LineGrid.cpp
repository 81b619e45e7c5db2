// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/LineGrid.h"

#include "app/wording/Wording.h"
#include "domain/proof/Rules.h"
#include "models/LinesModel.h"

namespace dbledger::gui {

namespace {

using domain::Decimal;

/// A sentence by row, of the rules that a line breaks.
QHash<int, QString> brokenLines(const domain::Reading &reading)
{
    const app::Wording wording;
    QHash<int, QString> broken;
    for (const domain::Proof &proof : reading.proofs)
        if (proof.rule == domain::rules::lineTotal && !proof.holds)
            broken.insert(proof.arguments.value(0).toInt() - 1, app::Wording::capitalised(wording.sentence(proof)));
    return broken;
}

/// A total that the document states.
struct StatedTotal
{
    domain::Field field = domain::Field::NetTotal;
    Decimal amount;
};

/// The one that the lines add up to, or come nearest to.
std::optional<StatedTotal> totalToMeet(const domain::Reading &reading, Decimal sum)
{
    std::optional<StatedTotal> nearest;
    for (const domain::Field field : {domain::Field::NetTotal, domain::Field::GrossTotal})
        if (const auto total = reading.amount(field))
            if (!nearest || (*total - sum).abs() < (nearest->amount - sum).abs())
                nearest = StatedTotal{field, *total};
    return nearest;
}

} // namespace

LineGrid::LineGrid(QWidget *parent)
    : LineGrid(new models::LinesModel, parent)
{
}

LineGrid::LineGrid(models::LinesModel *lines, QWidget *parent)
    : RowGrid(lines, tr("Lines"), parent)
    , m_lines(lines)
{
    connect(m_lines, &models::LinesModel::changed, this, [this] { Q_EMIT linesEdited(m_lines->rows()); });
    stretch(models::LinesModel::Description);
    refresh();
}

void LineGrid::setReading(const domain::Reading &reading, const QList<FieldProblem> &problems)
{
    m_lines->setRows(reading.lines);
    showReading(reading, brokenLines(reading), problems);
}

RowGrid::Sums LineGrid::sums() const
{
    const std::optional<Decimal> sum = m_lines->sum();
    if (!sum)
        return {};
    const QString words = tr("Sum of the lines %1").arg(app::Wording().number(*sum, decimals()));
    const std::optional<StatedTotal> total = totalToMeet(reading(), *sum);
    if (!total)
        return {words, {}};
    const bool meets = domain::nearly(*sum, total->amount, domain::cent);
    return {heldAgainst(words, *sum, total->field, total->amount, meets), meets};
}

} // namespace dbledger::gui
