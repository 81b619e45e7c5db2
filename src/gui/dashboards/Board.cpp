// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/Board.h"

#include "app/Wording.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/FigureTile.h"
#include "gui/charts/Plot.h"
#include "gui/charts/Scale.h"
#include "gui/shell/Session.h"
#include "models/charts/PeriodText.h"

#include <QGraphicsOpacityEffect>
#include <QGridLayout>

#include <cmath>

namespace dbledger::gui {

namespace {

constexpr int patienceMs = 150;
constexpr double writtenInShort = 1e7; ///< from here on
constexpr int cardHeight = 320;

} // namespace

Board::Board(const QString &name, Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_tiles(new QHBoxLayout)
    , m_cards(new QGridLayout)
{
    setObjectName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    m_tiles->setSpacing(12);
    m_cards->setSpacing(12);
    for (const int half : {0, 1})
        m_cards->setColumnStretch(half, 1);
    column->addLayout(m_tiles);
    column->addLayout(m_cards, 1);
    setWidget(inner);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { dim(true); });
}

Board::~Board()
{
    m_cancel.cancel();
}

void Board::load(const BoardView &view)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_view = view;
    ++m_number;
    m_pending = 0;
    m_patience.start();
    ask();
}

void Board::fail(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_session.report(error);
}

void Board::settle()
{
    m_patience.stop();
    dim(false);
}

void Board::dim(bool dimmed)
{
    auto *effect = dimmed ? new QGraphicsOpacityEffect(widget()) : nullptr;
    if (effect)
        effect->setOpacity(0.5);
    widget()->setGraphicsEffect(effect);
}

FigureTile *Board::addTile(const QString &name)
{
    auto *tile = new FigureTile(name, widget());
    m_tiles->addWidget(tile, 1);
    return tile;
}

ChartCard *Board::addCard(const QString &name, Plot *plot, bool wholeRow)
{
    auto *card = new ChartCard(name, plot, m_session, widget());
    card->setMinimumHeight(cardHeight);
    m_places += wholeRow ? m_places % 2 : 0;
    m_cards->addWidget(card, m_places / 2, m_places % 2, 1, wholeRow ? 2 : 1);
    m_cards->setRowStretch(m_places / 2, 1);
    m_places += wholeRow ? 2 : 1;
    return card;
}

void Board::openInvoices(const domain::Period &period, qint64 partyId, bool openOnly)
{
    domain::InvoiceFilter invoices;
    invoices.state = domain::InvoiceState::Approved;
    invoices.direction = filter().direction;
    invoices.from = period.from;
    invoices.to = period.to;
    invoices.partyId = partyId > 0 ? partyId : filter().partyId;
    invoices.openOnly = openOnly;
    m_session.goTo({PageId::Invoices, 0, {}, invoices});
}

void Board::openInvoice(qint64 id)
{
    if (id > 0)
        m_session.goTo({PageId::Invoices, id, {}});
}

void Board::openParty(qint64 id)
{
    if (id > 0)
        m_session.goTo({subject().isSale() ? PageId::Customers : PageId::Suppliers, id, {}});
}

QString Board::comparedText(const std::optional<domain::Period> &period)
{
    return period ? tr("Compared with %1").arg(models::spanText(*period)) : QString();
}

QString Board::largeAmount(const domain::Money &money)
{
    const double units = models::Unit::amount(money.currency()).drawn(money.minor());
    if (std::abs(units) >= writtenInShort)
        return compactNumber(units);
    return std::abs(units) < 1000 ? app::Wording().amount(money) : QLocale().toString(qRound64(units));
}

} // namespace dbledger::gui
