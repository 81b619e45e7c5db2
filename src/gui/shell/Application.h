// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "gui/shell/Preferences.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace dbledger::app {
class AppContext;
struct SignedIn;
} // namespace dbledger::app

namespace dbledger::gui {

class IdleWatch;
class LockScreen;
class MainWindow;
class Session;
class SignInWindow;

/// The course of the program: database, sign-in, main window, lock, sign-out. Owns what lives longer than a window.
class Application : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString database = {};      ///< as AppContext::Options has it; empty: what was chosen on this workstation
        QString readerProgram = {}; ///< empty: beside this program
        QString preferences = {};   ///< file; empty: the user's
        QStringList files = {};     ///< added to Intake by whoever signs in first
    };

    explicit Application(Options options);
    ~Application() override;

    /// Shows the first window.
    void start();

    /// An administrator may have disabled who is signed in, or given them another role: they must sign in again then.
    /// Looked at every minute.
    void checkWelcome();

    Preferences &preferences() { return m_preferences; }
    /// Of the database that is open; must be.
    app::AppContext &context() { return *m_context; }
    MainWindow *mainWindow() const { return m_main; }

private:
    void applyLook();
    void applyLanguage();
    void openDatabase();
    void connectTo(const QString &address, const Secret &password);
    void sayUpdating(int done, int of);
    void showSignIn();
    void enter(const app::SignedIn &who);
    void leave();
    void watchIdle();
    void lock();
    void changePassword();
    void showMain();

    Options m_options;
    Preferences m_preferences;
    std::unique_ptr<app::AppContext> m_context;
    std::optional<std::pair<int, int>> m_updating; ///< the database: steps that are done, of how many
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<Session> m_session;
    QPointer<MainWindow> m_main;
    QPointer<LockScreen> m_lock;
    IdleWatch *m_idle;
    QTimer m_stillWelcome;
};

} // namespace dbledger::gui
