// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/DraftDesk.h"

#include "app/books/InvoiceMaker.h"
#include "domain/proof/Rules.h"
#include "storage/books/PartyRepository.h"
#include "storage/database/AuditLog.h"

namespace dbledger::app {

using domain::Direction;
using domain::Invoice;
using storage::ReviewFacts;

namespace {

QString directionText(const std::optional<Direction> &direction)
{
    return direction ? domain::directionName(*direction) : QString();
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

Error nothingSaid(const QString &what)
{
    return {ErrorKind::Incomplete, {what}, {}};
}

} // namespace

Result<Draft> DraftDesk::changeReview(qint64 id, int version, const ReviewChange &change)
{
    const auto draft = m_books.draft(id, version);
    if (!draft)
        return draft.error();
    auto review = storage::reviewOf(m_connection, id);
    if (!review)
        return review.error();
    const auto step = change(*review);
    if (!step)
        return open(id);
    if (const auto kept = storage::storeReview(m_connection, id, *review); !kept)
        return kept.error();
    if (const auto noted = note(*draft, *step); !noted)
        return noted.error();
    return refreshed(*draft);
}

Result<Draft> DraftDesk::passOn(qint64 id, const ReviewChange &change)
{
    if (const auto locked = m_connection.lockBooks(); !locked)
        return locked.error();
    const auto invoice = storage::invoiceById(m_connection, id);
    if (!invoice)
        return invoice.error();
    if (invoice->state != domain::InvoiceState::Draft)
        return wrongState(*invoice, domain::invoiceStateName(invoice->state));
    auto review = storage::reviewOf(m_connection, id);
    if (!review)
        return review.error();
    const auto step = change(*review);
    if (const auto kept = storage::storeReview(m_connection, id, *review); !kept)
        return kept.error();
    if (step) {
        const auto noted =
            storage::audit(m_connection, m_actor, m_now,
                           {QStringLiteral("invoice"), id, step->action, step->what, step->from, step->to, {}, 0});
        if (!noted)
            return noted.error();
    }
    return open(id);
}

Result<Draft> DraftDesk::setDirection(qint64 id, int version, std::optional<Direction> direction)
{
    auto draft = m_books.draft(id, version);
    if (!draft)
        return draft.error();
    auto review = storage::reviewOf(m_connection, id);
    if (!review)
        return review.error();
    const QString before = directionText(draft->direction);
    review->direction = direction;
    if (const auto kept = storage::storeReview(m_connection, id, *review); !kept)
        return kept.error();
    draft->direction = direction;
    const auto evidence = m_books.evidenceFor(*draft);
    if (!evidence)
        return evidence.error();
    const auto after = m_books.current(*draft, *evidence);
    if (!after)
        return after.error();
    const auto noted =
        note(*draft, {QStringLiteral("correct"), QStringLiteral("direction"), before, directionText(after->direction)});
    return noted ? refreshed(*draft) : Result<Draft>(noted.error());
}

Result<Draft> DraftDesk::setParty(qint64 id, int version, std::optional<qint64> party)
{
    QString name;
    if (party.value_or(0) > 0) {
        const auto stored = storage::partyById(m_connection, *party);
        if (!stored)
            return stored.error();
        name = stored->name;
    }
    return changeReview(id, version, [&](ReviewFacts &review) -> std::optional<Step> {
        if (review.party == party)
            return {};
        const auto text = [](const std::optional<qint64> &one) { return one ? QString::number(*one) : QString(); };
        const Step step{party ? QStringLiteral("correct") : QStringLiteral("release"), QStringLiteral("party"),
                        text(review.party), text(party), name};
        review.party = party;
        return step;
    });
}

Result<Draft> DraftDesk::settleDuplicate(qint64 id, int version, bool isDuplicate)
{
    const auto draft = m_books.draft(id, version);
    if (!draft)
        return draft.error();
    const auto evidence = m_books.evidenceFor(*draft);
    if (!evidence)
        return evidence.error();
    const auto current = m_books.current(*draft, *evidence);
    if (!current)
        return current.error();
    if (current->duplicateOf == 0)
        return wrongState(*draft, QStringLiteral("no-duplicate"));
    if (isDuplicate)
        return shown(m_books.voidInvoice(id, version, QStringLiteral("duplicate")));
    if (const auto marked = storage::markDistinct(m_connection, id, current->duplicateOf); !marked)
        return marked.error();
    const auto noted = note(*draft, {QStringLiteral("correct"), QStringLiteral("duplicate_of"),
                                     QString::number(current->duplicateOf), QString()});
    return noted ? refreshed(*draft) : Result<Draft>(noted.error());
}

Result<Draft> DraftDesk::releaseDuplicate(qint64 id, int version)
{
    const auto draft = m_books.draft(id, version);
    if (!draft)
        return draft.error();
    const auto forgotten = storage::forgetDistinct(m_connection, id);
    if (!forgotten)
        return forgotten.error();
    if (!*forgotten)
        return open(id);
    const auto noted = note(*draft, {QStringLiteral("release"), QStringLiteral("duplicate_of"), {}, {}});
    return noted ? refreshed(*draft) : Result<Draft>(noted.error());
}

Result<Draft> DraftDesk::overrideRule(qint64 id, int version, const QString &rule, const QString &remark)
{
    if (!domain::allRules().contains(rule))
        return Error{ErrorKind::Invalid, {QStringLiteral("rule"), rule}, {}};
    if (remark.trimmed().isEmpty())
        return nothingSaid(QStringLiteral("note"));
    const auto draft = m_books.draft(id, version);
    if (!draft)
        return draft.error();
    const domain::RuleOverride made{rule, remark.trimmed(), m_actor.name, m_now};
    if (const auto kept = storage::insertOverride(m_connection, id, made); !kept)
        return kept.error();
    const auto noted = note(*draft, {QStringLiteral("override"), rule, {}, {}, made.note});
    return noted ? refreshed(*draft) : Result<Draft>(noted.error());
}

Result<Draft> DraftDesk::withdrawOverride(qint64 id, int version, const QString &rule)
{
    const auto draft = m_books.draft(id, version);
    if (!draft)
        return draft.error();
    const auto withdrawn = storage::withdrawOverride(m_connection, id, rule, m_now);
    if (!withdrawn)
        return withdrawn.error();
    if (!*withdrawn)
        return open(id);
    const auto noted = note(*draft, {QStringLiteral("withdraw-override"), rule, {}, {}});
    return noted ? refreshed(*draft) : Result<Draft>(noted.error());
}

Result<Draft> DraftDesk::take(qint64 id)
{
    return passOn(id, [&](ReviewFacts &review) -> std::optional<Step> {
        const QString before = std::exchange(review.hasIt, m_actor.name);
        review.hasItSince = m_now;
        if (before == m_actor.name)
            return {};
        return Step{QStringLiteral("take"), {}, before, m_actor.name};
    });
}

Result<Draft> DraftDesk::release(qint64 id)
{
    return passOn(id, [&](ReviewFacts &review) -> std::optional<Step> {
        if (review.hasIt != m_actor.name)
            return {};
        review.hasIt.clear();
        review.hasItSince = {};
        return Step{QStringLiteral("hand-back"), {}, m_actor.name, {}};
    });
}

Result<Draft> DraftDesk::setNote(qint64 id, int version, const QString &text)
{
    return changeReview(id, version, [&](ReviewFacts &review) -> std::optional<Step> {
        if (review.note == text)
            return {};
        return Step{QStringLiteral("correct"), QStringLiteral("note"), std::exchange(review.note, text), text};
    });
}

Result<Draft> DraftDesk::postpone(qint64 id, int version, const QDate &until)
{
    return changeReview(id, version, [&](ReviewFacts &review) -> std::optional<Step> {
        if (review.postponedUntil == until)
            return {};
        const QDate before = std::exchange(review.postponedUntil, until);
        return Step{QStringLiteral("postpone"), QStringLiteral("date"), dayText(before), dayText(until)};
    });
}

Result<Draft> DraftDesk::approve(qint64 id, int version, std::optional<Direction> direction, bool despiteDuplicate)
{
    return shown(m_books.approve(id, version, direction, despiteDuplicate));
}

Result<Draft> DraftDesk::reject(qint64 id, int version, const QString &reason)
{
    const auto draft = m_books.draft(id, version);
    return draft ? shown(m_books.voidInvoice(id, version, reason)) : Result<Draft>(draft.error());
}

Result<Draft> DraftDesk::reopen(qint64 id, int version, const QString &reason)
{
    return shown(m_books.reopen(id, version, reason));
}

} // namespace dbledger::app
