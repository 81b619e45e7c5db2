// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/users/LoginService.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SignInWindow;
}

namespace dbledger::app {
class AppContext;
}

namespace dbledger::gui {

class DatabaseForm;
class DatabaseUpdateForm;
class FirstStartForm;
class NewPasswordForm;
class Preferences;
class SignInForm;
class TroubleForm;

/// Before anybody is signed in: one centred card that shows the form of the moment.
class SignInWindow : public QWidget
{
    Q_OBJECT

public:
    explicit SignInWindow(Preferences &preferences, QWidget *parent = nullptr);
    ~SignInWindow() override;

    /// The database is there: first start or sign-in, as its users say. The context must outlive the window or be
    /// replaced by another call.
    void setContext(app::AppContext *context);
    void sayTrouble(const Error &error);
    /// An older database is being brought up to date, as AppContext::Options::updating counts.
    void sayUpdating(int done, int of);
    void askForServerPassword(const QString &reason);

Q_SIGNALS:
    void signedIn(const dbledger::app::SignedIn &who);
    /// Another database was chosen, or it should be tried again with that password (empty: as before).
    void databaseChosen(const dbledger::Secret &password);
    void languageChosen(const QString &language);

private:
    void makeForms();
    void makeLanguages();
    void showForm(QWidget *form);
    void decide();
    void entered(const app::SignedIn &who);

    std::unique_ptr<Ui::SignInWindow> m_ui;
    Preferences &m_preferences;
    app::AppContext *m_context = nullptr;
    SignInForm *m_signIn;
    FirstStartForm *m_firstStart;
    NewPasswordForm *m_newPassword;
    DatabaseForm *m_database;
    TroubleForm *m_trouble;
    DatabaseUpdateForm *m_update;
    QString m_email;  ///< of who must change the password
    Secret m_current; ///< theirs
};

} // namespace dbledger::gui
