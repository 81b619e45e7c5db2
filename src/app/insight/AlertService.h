// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "domain/insight/Alert.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace dbledger::app {

class Core;

/// What people want to be told of, and what there is to tell. The functions are callable from any thread but for
/// start() and stop(), which belong to the thread of the object. Viewers may only look (NotAllowed).
class AlertService : public QObject
{
    Q_OBJECT

public:
    explicit AlertService(std::shared_ptr<Core> core);

    QFuture<Result<QList<domain::AlertRule>>> rules(const Actor &actor);
    /// A new rule (id 0), or another form of one: what it needs must be there (Invalid). It tells of invoices that are
    /// approved or changed from then on, and of anything else as it stands. Audited. Errors: NotFound, Conflict.
    QFuture<Result<domain::AlertRule>> saveRule(const domain::AlertRule &rule, const Actor &actor);
    /// What it told of is settled. Audited. Errors: NotFound, Conflict.
    QFuture<Result<void>> removeRule(qint64 id, int version, const Actor &actor);

    /// Those of domain::usualAlertRules() whose kind no rule has yet. Answers those. Audited.
    QFuture<Result<QList<domain::AlertRule>>> addUsualRules(const Actor &actor);

    /// Newest first, at most `limit` behind that id, or from the newest.
    QFuture<Result<domain::AlertPage>> list(const domain::AlertFilter &filter, int limit,
                                            const std::optional<qint64> &behind, const Actor &actor);
    /// How many are open and not quiet.
    QFuture<Result<qint64>> unread(const Actor &actor);
    /// Somebody has seen to them: to those that are open, quiet ones too. Answers which that changed.
    QFuture<Result<QList<qint64>>> acknowledge(const QList<qint64> &ids, const Actor &actor);
    /// Those that are open are quiet until that day, which must be after today (Invalid). Answers which.
    QFuture<Result<QList<qint64>>> snooze(const QList<qint64> &ids, const QDate &until, const Actor &actor);
    /// Neither acknowledged nor quiet any more. Answers which.
    QFuture<Result<QList<qint64>>> reopen(const QList<qint64> &ids, const Actor &actor);

    /// Asks all rules once: classes customers, tells of what is new, settles what is over.
    QFuture<Result<domain::AlertReport>> evaluate(const Actor &actor);

    /// Evaluates now and whenever the books change, by this program or another one, on a new day and when a rule is
    /// changed here: within some seconds, in the background, one evaluation at a time. Of viewers only the count is
    /// looked at.
    void start(const Actor &actor);
    void stop();

Q_SIGNALS:
    /// How many are open and not quiet: after each evaluation, after what somebody did to alerts or rules here, and
    /// when somebody elsewhere has changed it.
    void unreadChanged(qint64 unread);
    /// An evaluation classed customers otherwise than before: what is filtered by segment is out of date.
    void customersMoved();
    /// An evaluation failed; the next one is tried.
    void failed(const dbledger::Error &error);

private:
    /// What an evaluation saw; the next one is due when it is another.
    struct Seen
    {
        qint64 revision = -1;
        QDate day;
        bool operator==(const Seen &) const = default;
    };
    struct Glance
    {
        Seen seen;
        qint64 unread = 0;
    };
    void look();
    void evaluateInBackground();
    void tell(qint64 unread);
    void tellUnread();
    QFuture<Result<QList<qint64>>> told(QFuture<Result<QList<qint64>>> change);
    /// What the rules find may be another thing now.
    template <typename T>
    QFuture<Result<T>> ruled(QFuture<Result<T>> change);

    std::shared_ptr<Core> m_core;
    Actor m_actor;
    QTimer m_timer;
    Seen m_seen;
    qint64 m_unread = -1; ///< as it was told last
    bool m_busy = false;
};

} // namespace dbledger::app
