// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/ChangesBoard.h"

#include "app/AppContext.h"
#include "app/insight/SegmentService.h"
#include "gui/charts/ChartCard.h"
#include "gui/charts/SeriesPlot.h"
#include "gui/shell/Session.h"
#include "models/charts/SegmentContents.h"

#include <QDateEdit>
#include <QSignalBlocker>

namespace dbledger::gui {

ChangesBoard::ChangesBoard(Session &session, QWidget *parent)
    : SegmentBoard(QStringLiteral("segmentChangesBoard"), session, parent)
    , m_since(new QDateEdit(this))
    , m_flow(addCard(QStringLiteral("segmentFlow"), new SeriesPlot(Qt::Horizontal), true))
    , m_changes(addCard(QStringLiteral("segmentChanges"), new SeriesPlot(Qt::Horizontal), true))
{
    m_since->setObjectName(QStringLiteral("segmentSinceEdit"));
    m_since->setAccessibleName(tr("Since"));
    m_since->setToolTip(tr("The earlier day"));
    m_since->setCalendarPopup(true);
    m_flow->addControl(m_since);
    m_changes->showTable(true);
    connect(m_since, &QDateEdit::dateChanged, this, [this] {
        m_chosen = true;
        askAnew();
    });
    connect(m_changes, &ChartCard::opened, this, [this](int row) { openCustomer(m_changes->content().ids[row]); });
}

void ChangesBoard::ask()
{
    const QDate day = table().asOf;
    if (!day.isValid())
        return;
    if (!m_chosen) {
        const QSignalBlocker quiet(m_since);
        m_since->setDate(day.addMonths(-3));
    }
    take(session().context().segments().changes(m_since->date(), day, session().actor(), cancel()),
         [this](const QList<domain::SegmentChange> &changes) {
             m_flow->setContent(models::flowContent(changes, names()));
             m_changes->setContent(models::changesContent(changes, names(), table().currency));
         });
}

} // namespace dbledger::gui
