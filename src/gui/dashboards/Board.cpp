// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/Board.h"

#include "app/wording/Wording.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/Scale.h"
#include "gui/shell/Session.h"
#include "models/charts/PeriodText.h"

namespace dbledger::gui {

namespace {

constexpr qint64 writtenInShort = 10'000'000; ///< from here on

} // namespace

void Board::load(const domain::DashboardFilter &filter)
{
    m_filter = filter;
    askAnew();
}

void Board::drillByPeriod(ChartCard *card)
{
    connect(card, &ChartCard::opened, this, [this, card](int row) { openInvoices(card->content().periods[row]); });
}

void Board::openInvoices(const domain::Period &period, qint64 partyId, bool openOnly)
{
    domain::InvoiceFilter invoices;
    invoices.state = domain::InvoiceState::Approved;
    invoices.direction = filter().direction;
    invoices.from = period.from;
    invoices.to = period.to;
    invoices.partyId = partyId > 0 ? partyId : filter().partyId;
    invoices.productId = filter().productId;
    invoices.segment = filter().segment;
    invoices.openOnly = openOnly;
    session().goTo({PageId::Invoices, 0, {}, invoices});
}

void Board::openInvoice(qint64 id)
{
    if (id > 0)
        session().goTo({PageId::Invoices, id, {}});
}

void Board::openParty(qint64 id)
{
    if (id > 0)
        session().goTo({subject().isSale() ? PageId::Customers : PageId::Suppliers, id, {}});
}

QString Board::comparedText(const std::optional<domain::Period> &period)
{
    return period ? tr("Compared with %1").arg(models::spanText(*period)) : QString();
}

QString Board::largeAmount(const domain::Money &money)
{
    qint64 unit = 1;
    for (int digit = money.currency().minorDigits(); digit > 0; --digit)
        unit *= 10;
    const qint64 units = domain::divideRounded(money.minor(), unit);
    if (qAbs(units) >= writtenInShort)
        return compactNumber(double(units));
    return qAbs(units) < 1000 ? app::Wording().amount(money) : QLocale().toString(units);
}

} // namespace dbledger::gui
