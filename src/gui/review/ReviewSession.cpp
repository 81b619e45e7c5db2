// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewSession.h"

#include "base/Then.h"
#include "domain/reading/Field.h"

#include <QUndoCommand>

#include <algorithm>

namespace dbledger::gui {

/// A step that was made: undoing it asks the service for its inverse.
class ReviewCommand : public QUndoCommand
{
public:
    ReviewCommand(ReviewSession &session, ReviewStep step)
        : QUndoCommand(step.text)
        , m_session(session)
        , m_step(std::move(step))
    {
    }

    void undo() override { m_session.enqueue({{}, m_step, m_step.revert}); }
    void redo() override
    {
        if (!std::exchange(m_made, true))
            return; // the stack redoes what is pushed; it was made before that
        m_session.enqueue({{}, m_step, m_step.apply});
    }

private:
    ReviewSession &m_session;
    const ReviewStep m_step;
    bool m_made = false;
};

ReviewSession::ReviewSession(app::ReviewService &service, const Actor &actor, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_actor(actor)
{
}

bool ReviewSession::mayChange() const
{
    return m_draft && m_draft->invoice.state == domain::InvoiceState::Draft && m_actor.role >= Role::Accountant;
}

void ReviewSession::open(qint64 id)
{
    if (m_draft && m_draft->hasIt == m_actor.name && mayChange())
        m_service.release(m_draft->invoice.id, m_actor);
    m_id = id;
    m_draft.reset();
    m_waiting.clear();
    m_refused.reset();
    m_running = false;
    m_stack.clear();
    if (id == 0) {
        Q_EMIT opened();
        return;
    }
    m_service.open(id, m_actor) | then(this, [this, id](const Result<app::Draft> &answer) {
        if (m_id != id)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error(), QString());
            return;
        }
        m_draft = *answer;
        Q_EMIT opened();
        if (mayChange() && m_draft->hasIt.isEmpty())
            take();
    });
}

void ReviewSession::take()
{
    m_service.take(m_id, m_actor) | then(this, [this, id = m_id](const Result<app::Draft> &answer) {
        if (m_id != id || !answer || !m_draft || isBusy() || answer->invoice.version < m_draft->invoice.version)
            return; // advice to others; what is shown of it is renewed by the next answer
        m_draft = *answer;
        Q_EMIT changed();
    });
}

void ReviewSession::perform(const ReviewStep::Maker &make)
{
    enqueue({make});
}

void ReviewSession::insist()
{
    if (m_refused)
        enqueue(*std::exchange(m_refused, std::nullopt));
}

void ReviewSession::whenDone(std::function<void()> then)
{
    enqueue({{}, {}, {}, std::move(then)});
}

void ReviewSession::undo()
{
    whenDone([this] { m_stack.undo(); });
}

void ReviewSession::redo()
{
    whenDone([this] { m_stack.redo(); });
}

void ReviewSession::enqueue(Job job)
{
    m_waiting.push_back(std::move(job));
    pump();
}

void ReviewSession::pump()
{
    while (!m_running && m_draft && !m_waiting.empty()) {
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (job.instead) {
            job.instead();
            continue;
        }
        if (job.make) {
            job.step = job.make(*m_draft);
            job.call = job.step.apply;
        }
        m_running = true;
        auto answer = job.call(m_service, m_id, m_draft->invoice.version, m_actor);
        answer | then(this, [this, id = m_id, job](const Result<app::Draft> &draft) {
            if (m_id != id)
                return;
            m_running = false;
            finish(job, draft);
            pump();
        });
    }
}

void ReviewSession::finish(const Job &job, const Result<app::Draft> &answer)
{
    if (!answer) {
        if (answer.error().kind == ErrorKind::Conflict)
            reload(job);
        else
            giveUp(job, answer.error());
        return;
    }
    m_draft = *answer;
    if (job.make && job.step.revert)
        m_stack.push(new ReviewCommand(*this, job.step));
    Q_EMIT changed();
    Q_EMIT performed(job.step.thing);
}

void ReviewSession::giveUp(const Job &job, const Error &error)
{
    if (!job.make)
        m_stack.clear(); // it no longer tells what was done
    Q_EMIT failed(error, job.step.thing);
}

void ReviewSession::reload(const Job &job)
{
    m_running = true;
    const qint64 id = m_id;
    const int version = m_draft->invoice.version;
    m_service.open(id, m_actor) | then(this, [this, id, version, job](const Result<app::Draft> &now) {
        if (m_id != id)
            return;
        if (!now) {
            m_running = false;
            giveUp(job, now.error());
            return;
        }
        m_service.changesSince(id, version, m_actor) |
            then(this, [this, id, job, draft = *now](const Result<QList<app::Change>> &changes) {
                if (m_id != id)
                    return;
                m_running = false;
                compare(job, draft, changes ? *changes : QList<app::Change>());
                pump();
            });
    });
}

void ReviewSession::compare(const Job &job, const app::Draft &now, const QList<app::Change> &changes)
{
    const QString thing = job.step.thing;
    const bool sameThing = std::ranges::any_of(changes, [&thing](const app::Change &change) {
        return change.field == thing || (thing == u"lines" && change.field.startsWith(u"line")) ||
               (thing == u"taxes" && change.field.startsWith(u"tax_row"));
    });
    const bool approves = thing == u"approve"; // what the person has not seen is not approved
    const bool stands = !approves && (sameThing || now.invoice.state != domain::InvoiceState::Draft);
    if (stands) {
        m_refused = job;
        m_stack.clear(); // its inverses would overwrite what the other person wrote
    } else if (!approves) {
        m_waiting.push_front(job);
    }
    Q_EMIT othersChanged(changes, stands, thing);
    m_draft = now;
    Q_EMIT changed();
}

} // namespace dbledger::gui
