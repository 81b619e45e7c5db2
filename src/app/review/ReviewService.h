// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/review/Draft.h"
#include "base/Actor.h"
#include "base/Result.h"

#include <QFuture>

#include <memory>

namespace dbledger::app {

class Core;

/// What people do to drafts: correct, decide, and undo all of it. Callable from any thread. Every change is one
/// transaction with its audit rows and answers the draft as it is then, with a higher version. Errors of all of them:
/// Conflict when `version` is not the current one (changesSince() tells why), WrongState unless the invoice is a draft,
/// NotFound, NotAllowed: viewers may only look.
class ReviewService
{
public:
    using Answer = QFuture<Result<Draft>>;
    explicit ReviewService(std::shared_ptr<Core> core);

    /// Of an invoice in any state.
    Answer open(qint64 id, const Actor &actor);
    /// Who changed what after that version, oldest first.
    QFuture<Result<QList<Change>>> changesSince(qint64 id, int version, const Actor &actor);
    /// Another draft that waits: not put off to a later day, not had by somebody else (for the last 12 hours). The
    /// oldest behind `after`, from the start again behind the last; nothing when there is no other.
    QFuture<Result<std::optional<qint64>>> next(qint64 after, const Actor &actor);
    /// Those that wait, oldest first.
    QFuture<Result<QList<domain::InvoiceRow>>> waiting(int limit, const Actor &actor);

    // Values. What a person said or confirmed is never overwritten by another reading of the document.
    /// Canonical; empty clears. Invalid (field, value) when it is not of the field's kind.
    Answer setField(qint64 id, int version, domain::Field field, const QString &value, const Actor &actor);
    /// The value is right. Incomplete (field) when there is none.
    Answer confirmField(qint64 id, int version, domain::Field field, const Actor &actor);
    /// Takes a person's value or confirmation back: what was read counts again. Changes nothing where a person said
    /// nothing.
    Answer releaseField(qint64 id, int version, domain::Field field, const Actor &actor);
    Answer restoreField(qint64 id, int version, domain::Field field, const FieldWas &was, const Actor &actor);
    /// The whole table in the place of the one there is.
    Answer setLines(qint64 id, int version, const QList<domain::ReadLine> &lines, const Actor &actor);
    Answer setTaxes(qint64 id, int version, const QList<domain::ReadTax> &taxes, const Actor &actor);
    Answer releaseLines(qint64 id, int version, const Actor &actor);
    Answer releaseTaxes(qint64 id, int version, const Actor &actor);

    // What it is.
    /// Stronger than what was read; nothing: as it follows from the reading.
    Answer setDirection(qint64 id, int version, std::optional<domain::Direction> direction, const Actor &actor);
    /// The other party is that one; 0: none that is proposed, approving makes a new one.
    Answer setParty(qint64 id, int version, qint64 partyId, const Actor &actor);
    /// Takes setParty() back: what was read decides again.
    Answer releaseParty(qint64 id, int version, const Actor &actor);
    /// true: the same as the one it seems to repeat, rejects it ("duplicate"; undone by reopen()). false: another.
    /// WrongState when it repeats none.
    Answer settleDuplicate(qint64 id, int version, bool isDuplicate, const Actor &actor);
    /// Takes "another" back.
    Answer releaseDuplicate(qint64 id, int version, const Actor &actor);
    /// The rule stands no longer in the way though it does not hold. The note is required (Incomplete); Invalid for a
    /// rule that there is not.
    Answer overrideRule(qint64 id, int version, const QString &rule, const QString &note, const Actor &actor);
    Answer withdrawOverride(qint64 id, int version, const QString &rule, const Actor &actor);

    // Who works on it, when. take() and release() are advice to others and make no version.
    Answer take(qint64 id, const Actor &actor);
    /// Nothing happens when another has it.
    Answer release(qint64 id, const Actor &actor);
    Answer setNote(qint64 id, int version, const QString &text, const Actor &actor);
    /// An invalid date: no longer.
    Answer postpone(qint64 id, int version, const QDate &until, const Actor &actor);

    // Decisions.
    /// Into the books; as InvoiceService::approve.
    Answer approve(qint64 id, int version, std::optional<domain::Direction> direction, bool despiteDuplicate,
                   const Actor &actor);
    /// The draft is dropped (void). The reason is required (Incomplete).
    Answer reject(qint64 id, int version, const QString &reason, const Actor &actor);
    /// A void or approved one is a draft again; approved: out of the books and dashboards, with a reason (Incomplete),
    /// not while payments count on it (WrongState "paid"). Approving it again books it to the same party. A document
    /// that was removed comes back into the queue with it; one that is split stays (WrongState "split").
    Answer reopen(qint64 id, int version, const QString &reason, const Actor &actor);

private:
    template <typename Work>
    Answer change(const QString &what, const Actor &actor, Work work);

    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
