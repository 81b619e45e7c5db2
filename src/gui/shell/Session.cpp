// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Session.h"

#include "app/AppContext.h"
#include "app/insight/SegmentService.h"
#include "app/intake/QueueService.h"
#include "app/intake/WatchedFolder.h"
#include "app/wording/Wording.h"
#include "base/Then.h"

#include <QFileInfo>

namespace dbledger::gui {

Session::Session(app::AppContext &context, Preferences &preferences, const app::SignedIn &who)
    : m_context(context)
    , m_preferences(preferences)
    , m_who(who)
{
    connect(&context.queue(), &app::QueueService::changed, this, &Session::countQueue);
    connect(this, &Session::booksChanged, &context.queue(), &app::QueueService::look);
    connect(this, &Session::settingsChanged, this, &Session::nameSegments);
    countQueue();
    nameSegments();
}

Session::~Session() = default;

void Session::report(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        notify({Notice::Kind::Trouble, app::Wording::wholeSentence(error)});
}

void Session::countQueue()
{
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    m_context.queue().counts(m_who.actor) | then(this, [this](const Result<QMap<domain::QueueState, int>> &counts) {
        m_counting = false;
        if (counts) {
            m_queueCounts = *counts;
            Q_EMIT queueCounted();
        }
        if (std::exchange(m_countAgain, false))
            countQueue();
    });
}

void Session::nameSegments()
{
    m_context.segments().names(m_who.actor) | then(this, [this](const Result<domain::SegmentNames> &names) {
        if (!names)
            return report(names.error());
        if (*names == m_segmentNames)
            return;
        m_segmentNames = *names;
        Q_EMIT segmentsNamed();
    });
}

void Session::watchFolder(const QString &folder)
{
    if (!may(Role::Accountant))
        return;
    if (!m_watched) {
        m_watched = std::make_unique<app::WatchedFolder>(m_context.queue(), m_who.actor);
        connect(m_watched.get(), &app::WatchedFolder::refused, this, [this](const QString &path, const Error &error) {
            notify(
                {Notice::Kind::Trouble, tr("%1: %2").arg(QFileInfo(path).fileName(), app::Wording().sentence(error))});
        });
        connect(m_watched.get(), &app::WatchedFolder::trouble, this, &Session::report);
    }
    m_watched->watch(folder);
}

} // namespace dbledger::gui
