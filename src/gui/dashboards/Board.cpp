// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/Board.h"

#include "app/Wording.h"
#include "gui/charts/Scale.h"
#include "gui/shell/Session.h"
#include "models/charts/PeriodText.h"

#include <cmath>

namespace dbledger::gui {

namespace {

constexpr double writtenInShort = 1e7; ///< from here on

} // namespace

void Board::load(const BoardView &view)
{
    m_view = view;
    askAnew();
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
    const auto unit = models::Unit::amount(money.currency());
    const qint64 minor = money.minor();
    const double units = unit.drawn(minor);
    if (std::abs(units) >= writtenInShort)
        return compactNumber(units);
    return std::abs(units) < 1000 ? app::Wording().amount(money) : QLocale().toString(qRound64(units));
}

} // namespace dbledger::gui
