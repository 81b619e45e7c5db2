// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "domain/Dashboard.h"
#include "domain/InvoiceList.h"
#include "domain/SegmentTable.h"
#include "models/charts/DashboardContents.h"

#include <QFuture>
#include <QScrollArea>
#include <QTimer>

class QGridLayout;
class QHBoxLayout;

namespace dbledger::gui {

class ChartCard;
class FigureTile;
class Plot;
class Session;

/// What a board is to show.
struct BoardView
{
    domain::DashboardFilter filter;
    domain::SegmentNames segmentNames;
};

/// One page of the dashboards: a row of figures, and cards with charts below. While answers are on their way the old
/// figures stay, dimmed. A board that is asked anew calls off what it asked before.
class Board : public QScrollArea
{
    Q_OBJECT

public:
    Board(const QString &name, Session &session, QWidget *parent);
    ~Board() override;

    /// The word on its tab.
    virtual QString caption(const models::Subject &subject) const = 0;
    void load(const BoardView &view);
    /// Nothing is on its way.
    bool isComplete() const { return m_pending == 0 && m_number > 0; }

Q_SIGNALS:
    void partyWanted(qint64 id, const QString &name);
    void productWanted(qint64 id, const QString &name);

protected:
    /// Asks the services, by take().
    virtual void ask() = 0;

    FigureTile *addTile(const QString &name);
    ChartCard *addCard(const QString &name, Plot *plot, bool wholeRow = false);

    /// `show` gets the answer, unless the board is asked anew before it comes.
    template <typename T, typename Show>
    void take(QFuture<Result<T>> future, Show show)
    {
        ++m_pending;
        future.then(this, [this, number = m_number, show](const Result<T> &answer) {
            if (number != m_number)
                return;
            if (answer)
                show(*answer);
            else
                fail(answer.error());
            if (--m_pending == 0)
                settle();
        });
    }

    /// The invoices of a stretch of time that the filter lets through.
    void openInvoices(const domain::Period &period, qint64 partyId = 0, bool openOnly = false);
    void openInvoice(qint64 id);
    void openParty(qint64 id);

    Session &session() const { return m_session; }
    const BoardView &view() const { return m_view; }
    const domain::DashboardFilter &filter() const { return m_view.filter; }
    models::Subject subject() const { return {filter().direction, filter().currency, filter().comparison}; }
    const CancelToken &cancel() const { return m_cancel; }
    /// "with 01/01/2025 – 31/12/2025"
    static QString comparedText(const std::optional<domain::Period> &period);
    /// Whole units where there are many: the caption says of what.
    static QString largeAmount(const domain::Money &money);

private:
    void fail(const Error &error);
    void settle();
    void dim(bool dimmed);

    Session &m_session;
    BoardView m_view;
    CancelToken m_cancel;
    QHBoxLayout *m_tiles;
    QGridLayout *m_cards;
    QTimer m_patience; ///< what is answered at once does not flicker
    int m_number = 0;  ///< of the last load
    int m_pending = 0;
    int m_places = 0; ///< half rows that cards take
};

} // namespace dbledger::gui
