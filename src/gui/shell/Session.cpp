// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Session.h"

#include "app/AppContext.h"
#include "app/QueueService.h"
#include "app/WatchedFolder.h"
#include "app/Wording.h"

#include <QFileInfo>

namespace dbledger::gui {

Session::Session(app::AppContext &context, Preferences &preferences, const app::SignedIn &who)
    : m_context(context)
    , m_preferences(preferences)
    , m_who(who)
{
}

Session::~Session() = default;

void Session::report(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        notify({Notice::Kind::Trouble, app::Wording::capitalised(app::Wording().sentence(error))});
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
