// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/DueBoard.h"

#include "app/AppContext.h"
#include "app/insight/DashboardService.h"
#include "app/wording/Wording.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/FigureTile.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/shell/Session.h"

namespace dbledger::gui {

namespace {

constexpr int mostDebtors = 20;

} // namespace

DueBoard::DueBoard(Session &session, QWidget *parent)
    : Board(QStringLiteral("dueBoard"), session, parent)
    , m_open(addTile(QStringLiteral("dueOpenTile")))
    , m_overdue(addTile(QStringLiteral("dueOverdueTile")))
    , m_assumed(addTile(QStringLiteral("dueAssumedTile")))
    , m_aging(addCard(QStringLiteral("dueAging"), new SeriesPlot(Qt::Vertical)))
    , m_expected(addCard(QStringLiteral("dueExpected"), new SeriesPlot(Qt::Vertical)))
    , m_debtors(addCard(QStringLiteral("dueDebtors"), new SeriesPlot(Qt::Horizontal), true))
{
    m_debtors->setMinimumHeight(420);
    for (ChartCard *card : {m_aging, m_expected})
        connect(card, &ChartCard::opened, this, [this] { openInvoices({}, 0, true); });
    connect(m_debtors, &ChartCard::opened, this,
            [this](int row) { openInvoices({}, m_debtors->content().ids[row], true); });
}

QString DueBoard::caption(const models::Subject &subject) const
{
    return subject.isSale() ? tr("Receivables") : tr("Payables");
}

void DueBoard::ask()
{
    take(session().context().dashboards().receivables(filter(), mostDebtors, session().actor(), cancel()),
         [this](const domain::Receivables &answer) { showReceivables(answer); });
}

void DueBoard::showReceivables(const domain::Receivables &receivables)
{
    const app::Wording wording;
    const auto amount = [&](FigureTile *tile, const QString &caption, const domain::Money &value) {
        tile->setCaption(caption);
        tile->setValue(largeAmount(value), wording.money(value));
        tile->setNote(tr("as of %1").arg(wording.date(receivables.asOf)));
    };
    amount(m_open, tr("Open, gross"), receivables.open);
    amount(m_overdue, tr("Overdue, gross"), receivables.overdue);
    qint64 assumed = 0;
    for (const domain::AgingBucket &bucket : receivables.aging)
        assumed += bucket.assumed.minor();
    amount(m_assumed, tr("With an assumed due date, gross"), domain::Money::fromMinor(assumed, filter().currency));
    m_aging->setContent(models::agingContent(receivables, subject()));
    m_expected->setContent(models::expectedContent(receivables, subject()));
    m_debtors->setContent(models::debtorsContent(receivables, subject()));
}

} // namespace dbledger::gui
