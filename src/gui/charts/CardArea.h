// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "base/Then.h"

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

/// A row of figures, and cards with charts below. While answers are on their way the old figures stay, dimmed; what is
/// asked anew calls off what was asked before.
class CardArea : public QScrollArea
{
    Q_OBJECT

public:
    CardArea(const QString &name, Session &session, QWidget *parent);
    ~CardArea() override;

    /// Everything that was asked is answered.
    bool isComplete() const { return m_pending == 0 && m_number > 0; }

protected:
    /// Asks the services, by take().
    virtual void ask() = 0;
    void askAnew();

    FigureTile *addTile(const QString &name);
    ChartCard *addCard(const QString &name, Plot *plot, bool wholeRow = false);
    /// Something else across the whole row.
    void addWide(QWidget *widget);

    /// `show` gets the answer, unless something is asked anew before it comes.
    template <typename T, typename Show>
    void take(QFuture<Result<T>> future, Show show)
    {
        ++m_pending;
        future | then(this, [this, number = m_number, show](const Result<T> &answer) {
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

    Session &session() const { return m_session; }
    const CancelToken &cancel() const { return m_cancel; }

private:
    void fail(const Error &error);
    void settle();
    void dim(bool dimmed);

    Session &m_session;
    CancelToken m_cancel;
    QHBoxLayout *m_tiles;
    QGridLayout *m_cards;
    QTimer m_patience; ///< what is answered at once does not flicker
    int m_number = 0;  ///< of the last time that something was asked
    int m_pending = 0;
    int m_places = 0; ///< half rows that cards take
};

} // namespace dbledger::gui
