// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "domain/values/Money.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace dbledger::domain {

/// How far a document has come. Proved: a draft that nothing forbids to approve without a look; Duplicate: a draft that
/// seems to repeat an invoice; ToReview: any other draft. Rejected: its draft or invoice was voided.
enum class QueueState {
    Waiting,
    Reading,
    NeedsPassword,
    ToReview,
    Proved,
    Approved,
    Duplicate,
    Postponed,
    Rejected,
    Failed
};

/// One document of the queue as people see it.
struct QueueEntry
{
    qint64 documentId = 0;
    qint64 invoiceId = 0; ///< 0 while there is none
    int version = 0;      ///< of the invoice
    QString fileName;
    qint64 bytes = 0;
    int pages = 0; ///< 0 while they are not counted
    QueueState state = QueueState::Waiting;
    QString number;
    QString partyName;
    QDate issueDate;
    std::optional<Money> gross;
    qint64 duplicateOf = 0;     ///< the invoice that its draft seems to repeat
    std::optional<Error> error; ///< of Failed and NeedsPassword
    QList<Error> obstacles;     ///< why a draft is not approved, worst first
    QDateTime addedAt;          ///< UTC
    QString addedBy;
};

/// What is not set does not restrict.
struct QueueFilter
{
    QString text; ///< words that must all occur in file name, number, party or descriptions, whatever case and accents
    QList<QueueState> states;
};

/// ByState: what waits for a person first (see statesByUrgency), newest first within a state. ByAmount: largest first,
/// what has none last. ByParty: what has none last.
enum class QueueOrder { NewestFirst, OldestFirst, ByFileName, ByState, ByParty, ByAmount };

/// Where a page ends; the next one of the same filter and order starts behind it.
struct QueueKey
{
    QueueState state = QueueState::Waiting;
    QString text;
    qint64 number = 0;
    qint64 documentId = 0;
};

struct QueuePage
{
    QList<QueueEntry> rows;
    std::optional<QueueKey> next; ///< absent on the last page
};

QString queueStateName(QueueState state); ///< "waiting" "needs-password" "to-review" ...
std::optional<QueueState> queueStateFromName(QStringView name);
const QList<QueueState> &statesByUrgency();

} // namespace dbledger::domain
