// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/review/ReviewService.h"

#include <QList>
#include <QObject>
#include <QUndoStack>

#include <deque>
#include <functional>

namespace dbledger::gui {

/// A change of the draft, its inverse, and what it is called in the undo list.
struct ReviewStep
{
    using Call = std::function<app::ReviewService::Answer(app::ReviewService &service, qint64 id, int version,
                                                          const Actor &actor)>;

    QString text;
    QString thing; ///< a domain::fieldName, "lines", "direction", ...: what another person's change may collide with
    Call apply;
    Call revert; ///< empty: it cannot be undone

    /// A step knows its inverse from the draft that it is made on.
    using Maker = std::function<ReviewStep(const app::Draft &draft)>;
};

/// One draft in one person's hands: its changes go to the service one after the other, each on the version that the
/// one before made. When somebody else changed it meanwhile, a change that touches something else is made again on what
/// there is now; one that touches the same waits for the person, and approving is dropped: it must be looked at again.
/// Main thread; never blocks.
class ReviewSession : public QObject
{
    Q_OBJECT

public:
    ReviewSession(app::ReviewService &service, const Actor &actor, QObject *parent = nullptr);

    /// Another draft; the one before is handed back. 0: none.
    void open(qint64 id);
    qint64 id() const { return m_id; }
    const std::optional<app::Draft> &draft() const { return m_draft; }
    bool isBusy() const { return m_running || !m_waiting.empty(); }
    bool mayChange() const; ///< a draft, and the person's role allows it

    /// After success it stands in the undo list.
    void perform(const ReviewStep::Maker &make);
    /// The change that somebody else's stands against, on top of theirs.
    void insist();
    /// Done when all that is waiting has its answer.
    void whenDone(std::function<void()> then);
    /// Behind all that is waiting.
    void undo();
    void redo();
    QUndoStack &undoStack() { return m_stack; }
    /// "Who has it" makes no version and is not undone.
    void take();

Q_SIGNALS:
    void opened();  ///< another draft is there
    void changed(); ///< the draft is another than before
    /// Somebody else changed it; mineStands: the change of `thing` was not made, see insist().
    void othersChanged(const QList<dbledger::app::Change> &changes, bool mineStands, const QString &thing);
    void failed(const dbledger::Error &error, const QString &thing);
    void performed(const QString &thing);

private:
    friend class ReviewCommand;
    struct Job
    {
        ReviewStep::Maker make; ///< empty: undo or redo of `step`
        ReviewStep step = {};
        ReviewStep::Call call = {};
        std::function<void()> instead = {}; ///< not a change: done when its turn comes
    };

    void enqueue(Job job);
    void pump();
    void finish(const Job &job, const Result<app::Draft> &answer);
    void reload(const Job &job);
    void compare(const Job &job, const app::Draft &now, const QList<app::Change> &changes);
    void giveUp(const Job &job, const Error &error);

    app::ReviewService &m_service;
    const Actor m_actor;
    qint64 m_id = 0;
    std::optional<app::Draft> m_draft;
    std::deque<Job> m_waiting;
    std::optional<Job> m_refused; ///< for insist()
    bool m_running = false;
    QUndoStack m_stack;
};

} // namespace dbledger::gui
