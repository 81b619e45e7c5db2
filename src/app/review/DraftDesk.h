// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/Books.h"
#include "app/review/Draft.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/books/ReviewRepository.h"

#include <functional>

namespace dbledger::app {

/// What ReviewService does, as a part of the caller's transaction; errors mean that it must not be committed.
class DraftDesk
{
public:
    DraftDesk(storage::Connection &connection, const Actor &actor, const QDateTime &now);

    Result<Draft> open(qint64 id);

    // DraftDesk.cpp: values.
    Result<Draft> setField(qint64 id, int version, domain::Field field, const QString &value);
    Result<Draft> confirmField(qint64 id, int version, domain::Field field);
    Result<Draft> releaseField(qint64 id, int version, domain::Field field);
    Result<Draft> setLines(qint64 id, int version, const QList<domain::ReadLine> &lines);
    Result<Draft> setTaxes(qint64 id, int version, const QList<domain::ReadTax> &taxes);
    Result<Draft> releaseLines(qint64 id, int version);
    Result<Draft> releaseTaxes(qint64 id, int version);

    // DraftDecisions.cpp: what it is, who has it, what becomes of it.
    Result<Draft> setDirection(qint64 id, int version, std::optional<domain::Direction> direction);
    /// Nothing: what was read decides.
    Result<Draft> setParty(qint64 id, int version, std::optional<qint64> party);
    Result<Draft> settleDuplicate(qint64 id, int version, bool isDuplicate);
    Result<Draft> releaseDuplicate(qint64 id, int version);
    Result<Draft> overrideRule(qint64 id, int version, const QString &rule, const QString &remark);
    Result<Draft> withdrawOverride(qint64 id, int version, const QString &rule);
    Result<Draft> take(qint64 id);
    Result<Draft> release(qint64 id);
    Result<Draft> setNote(qint64 id, int version, const QString &text);
    Result<Draft> postpone(qint64 id, int version, const QDate &until);
    Result<Draft> approve(qint64 id, int version, std::optional<domain::Direction> direction, bool despiteDuplicate);
    Result<Draft> reject(qint64 id, int version, const QString &reason);
    Result<Draft> reopen(qint64 id, int version, const QString &reason);

private:
    /// One audit row.
    struct Step
    {
        QString action;
        QString what;
        QString from;
        QString to;
        QString remark = {};
    };
    /// Changes what is said beside the values; nothing when it was so already.
    using ReviewChange = std::function<std::optional<Step>(storage::ReviewFacts &)>;

    Result<void> addPeople(Draft &draft);
    Result<void> addEvidence(Draft &draft);
    Result<Draft> shown(const Result<domain::Invoice> &invoice);
    Result<void> note(const domain::Invoice &draft, const Step &step);
    /// Stores the draft as it follows now.
    Result<Draft> refreshed(const domain::Invoice &draft);
    Result<Draft> say(const domain::Invoice &draft, domain::Field field, const QString &value, const QString &action);
    /// Takes back what a person said last under that name; answers it, nothing where nothing is said.
    Result<std::optional<QString>> unsay(qint64 id, const QString &name);
    Result<Draft> setRows(qint64 id, int version, const QString &name, const QString &rows);
    Result<Draft> releaseRows(qint64 id, int version, const QString &name);
    Result<void> noteRows(const domain::Invoice &draft, const QString &name, const QString &from, const QString &to);
    Result<Draft> changeReview(qint64 id, int version, const ReviewChange &change);
    /// The same without a version.
    Result<Draft> passOn(qint64 id, const ReviewChange &change);

    storage::Connection &m_connection;
    const Actor &m_actor;
    QDateTime m_now;
    Books m_books;
};

} // namespace dbledger::app
