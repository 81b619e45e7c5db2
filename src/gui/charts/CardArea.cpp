// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/CardArea.h"

#include "gui/charts/ChartCard.h"
#include "gui/charts/FigureTile.h"
#include "gui/charts/Plot.h"
#include "gui/shell/Session.h"

#include <QGraphicsOpacityEffect>
#include <QGridLayout>

namespace dbledger::gui {

namespace {

constexpr int patienceMs = 150;
constexpr int cardHeight = 320;

} // namespace

CardArea::CardArea(const QString &name, Session &session, QWidget *parent)
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

CardArea::~CardArea()
{
    m_cancel.cancel();
}

void CardArea::askAnew()
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    ++m_number;
    m_pending = 0;
    m_patience.start();
    ask();
    if (m_pending == 0)
        settle();
}

void CardArea::fail(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_session.report(error);
}

void CardArea::settle()
{
    m_patience.stop();
    dim(false);
}

void CardArea::dim(bool dimmed)
{
    auto *effect = dimmed ? new QGraphicsOpacityEffect(widget()) : nullptr;
    if (effect)
        effect->setOpacity(0.5);
    widget()->setGraphicsEffect(effect);
}

FigureTile *CardArea::addTile(const QString &name)
{
    auto *tile = new FigureTile(name, widget());
    m_tiles->addWidget(tile, 1);
    return tile;
}

ChartCard *CardArea::addCard(const QString &name, Plot *plot, bool wholeRow)
{
    auto *card = new ChartCard(name, plot, m_session, widget());
    card->setMinimumHeight(cardHeight);
    m_places += wholeRow ? m_places % 2 : 0;
    m_cards->addWidget(card, m_places / 2, m_places % 2, 1, wholeRow ? 2 : 1);
    m_cards->setRowStretch(m_places / 2, 1);
    m_places += wholeRow ? 2 : 1;
    return card;
}

void CardArea::addWide(QWidget *widget)
{
    m_places += m_places % 2;
    m_cards->addWidget(widget, m_places / 2, 0, 1, 2);
    m_places += 2;
}

} // namespace dbledger::gui
