// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/users/LoginService.h"
#include "base/Error.h"
#include "domain/books/Queue.h"
#include "domain/insight/SegmentTable.h"
#include "gui/shell/Place.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>

namespace dbledger::app {
class AppContext;
class WatchedFolder;
} // namespace dbledger::app

namespace dbledger::gui {

class Preferences;

/// A sentence that a person should see without being stopped, with at most one thing to do about it.
struct Notice
{
    enum class Kind { Done, Trouble };
    Kind kind = Kind::Done;
    QString text = {};
    QString action = {}; ///< the button's word; empty: no button
    std::function<void()> act = {};
};

/// One person at the window, from sign-in to sign-out: what every page needs. Owned by Application; main thread.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(app::AppContext &context, Preferences &preferences, const app::SignedIn &who);
    ~Session() override;

    app::AppContext &context() const { return m_context; }
    Preferences &preferences() const { return m_preferences; }
    const Actor &actor() const { return m_who.actor; }
    const domain::User &user() const { return m_who.user; }
    bool may(Role role) const { return m_who.actor.role >= role; }

    void notify(const Notice &notice) { Q_EMIT noticed(notice); }
    /// What happened, in Wording's sentence.
    void report(const Error &error);
    void goTo(const Place &place) { Q_EMIT placeWanted(place); }
    /// How many documents are in which state; queueCounted() tells when it is new.
    const QMap<domain::QueueState, int> &queueCounts() const { return m_queueCounts; }
    /// What people call the segments; segmentsNamed() tells when it is new.
    const domain::SegmentNames &segmentNames() const { return m_segmentNames; }
    /// What appears in that folder is added to Intake by itself, from now on; empty: no folder is watched.
    void watchFolder(const QString &folder);
    /// Invoices, parties or payments changed: pages that show them look again.
    void booksHaveChanged() { Q_EMIT booksChanged(); }
    /// Those of SettingsService, or who we are.
    void settingsHaveChanged() { Q_EMIT settingsChanged(); }
    /// Language or look changed: the windows are made anew.
    void rebuildWindows() { Q_EMIT windowsOutdated(); }

Q_SIGNALS:
    void noticed(const dbledger::gui::Notice &notice);
    void placeWanted(const dbledger::gui::Place &place);
    void booksChanged();
    void settingsChanged();
    void queueCounted();
    void segmentsNamed();
    void windowsOutdated();

private:
    void countQueue();
    void nameSegments();

    app::AppContext &m_context;
    Preferences &m_preferences;
    app::SignedIn m_who;
    std::unique_ptr<app::WatchedFolder> m_watched;
    QMap<domain::QueueState, int> m_queueCounts;
    domain::SegmentNames m_segmentNames;
    bool m_counting = false;
    bool m_countAgain = false; ///< something changed while an answer was on its way
};

} // namespace dbledger::gui
