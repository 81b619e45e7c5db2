// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/Queue.h"

namespace dbledger::domain {

QString queueStateName(QueueState state)
{
    switch (state) {
    case QueueState::Waiting:
        return QStringLiteral("waiting");
    case QueueState::Reading:
        return QStringLiteral("reading");
    case QueueState::NeedsPassword:
        return QStringLiteral("needs-password");
    case QueueState::ToReview:
        return QStringLiteral("to-review");
    case QueueState::Proved:
        return QStringLiteral("proved");
    case QueueState::Approved:
        return QStringLiteral("approved");
    case QueueState::Duplicate:
        return QStringLiteral("duplicate");
    case QueueState::Postponed:
        return QStringLiteral("postponed");
    case QueueState::Rejected:
        return QStringLiteral("rejected");
    case QueueState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

std::optional<QueueState> queueStateFromName(QStringView name)
{
    for (const QueueState state : statesByUrgency())
        if (name == queueStateName(state))
            return state;
    return {};
}

const QList<QueueState> &statesByUrgency()
{
    static const QList<QueueState> states{QueueState::NeedsPassword, QueueState::Failed,    QueueState::Duplicate,
                                          QueueState::ToReview,      QueueState::Proved,    QueueState::Reading,
                                          QueueState::Waiting,       QueueState::Postponed, QueueState::Approved,
                                          QueueState::Rejected};
    return states;
}

} // namespace dbledger::domain
