// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Application.h"

#include "app/AppContext.h"
#include "app/core/DatabaseChoice.h"
#include "app/core/SettingsService.h"
#include "app/insight/AlertService.h"
#include "app/intake/QueueService.h"
#include "app/wording/WordingLanguage.h"
#include "base/Then.h"
#include "gui/intake/FileAdder.h"
#include "gui/login/ChangePasswordDialog.h"
#include "gui/login/LockScreen.h"
#include "gui/login/SignInWindow.h"
#include "gui/shell/IdleWatch.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Session.h"
#include "gui/style/Icons.h"

#include <QApplication>

namespace dbledger::gui {

Application::Application(Options options)
    : m_options(std::move(options))
    , m_preferences(m_options.preferences)
    , m_idle(new IdleWatch(this))
{
    QApplication::setWindowIcon(productIcon());
    connect(m_idle, &IdleWatch::idle, this, &Application::lock);
    m_stillWelcome.setInterval(60'000);
    connect(&m_stillWelcome, &QTimer::timeout, this, &Application::checkWelcome);
}

Application::~Application()
{
    delete m_main;
    m_session.reset();
    m_signIn.reset();
}

void Application::start()
{
    applyLanguage();
    applyLook();
    showSignIn();
    openDatabase();
}

void Application::applyLook()
{
    Theme::apply(*qApp, m_preferences.look());
}

void Application::applyLanguage()
{
    const QString chosen = m_preferences.language();
    app::WordingLanguage::install(chosen.isEmpty() ? app::WordingLanguage::ofSystem() : chosen);
}

void Application::openDatabase()
{
    if (!m_options.database.isEmpty())
        return connectTo(m_options.database, {});
    auto choice = std::make_shared<app::DatabaseChoice>();
    if (!choice->server())
        return connectTo(choice->address(), {});
    choice->password() | then(this, [this, choice](const Result<std::optional<Secret>> &kept) {
        if (kept && *kept)
            connectTo(choice->address(), **kept);
        else
            m_signIn->askForServerPassword(
                kept
                    ? tr("The password of the database is not kept on this computer.")
                    : tr("This computer has no key store that could keep the password of the database. It is needed at "
                         "each start, and never written to a file."));
    });
}

void Application::connectTo(const QString &address, const Secret &password)
{
    m_signIn->setContext(nullptr);
    app::AppContext::Options options;
    options.database = address;
    options.databasePassword = password;
    options.readerProgram = m_options.readerProgram;
    options.updating = [this](int done, int of) {
        QMetaObject::invokeMethod(
            this, [this, done, of] { sayUpdating(done, of); }, Qt::QueuedConnection);
    };
    m_context = std::make_unique<app::AppContext>(options);
    m_context->openDatabase() | then(this, [this](const Result<app::DatabaseInfo> &info) {
        m_updating.reset();
        if (info)
            m_signIn->setContext(m_context.get());
        else
            m_signIn->sayTrouble(info.error());
    });
}

void Application::sayUpdating(int done, int of)
{
    m_updating = {done, of};
    if (m_signIn)
        m_signIn->sayUpdating(done, of);
}

void Application::showSignIn()
{
    m_signIn = std::make_unique<SignInWindow>(m_preferences);
    m_signIn->setObjectName(QStringLiteral("signInWindow"));
    connect(m_signIn.get(), &SignInWindow::signedIn, this, &Application::enter);
    connect(m_signIn.get(), &SignInWindow::databaseChosen, this, [this](const Secret &password) {
        password.isEmpty() ? openDatabase() : connectTo(app::DatabaseChoice().address(), password);
    });
    connect(
        m_signIn.get(), &SignInWindow::languageChosen, this,
        [this](const QString &language) {
            m_preferences.setLanguage(language);
            applyLanguage();
            showSignIn();
            if (m_updating) // the database says itself when it is open, or why not
                m_signIn->sayUpdating(m_updating->first, m_updating->second);
            else
                m_signIn->setContext(m_context.get());
        },
        Qt::QueuedConnection);
    m_signIn->show();
}

void Application::enter(const app::SignedIn &who)
{
    m_session = std::make_unique<Session>(*m_context, m_preferences, who);
    connect(
        m_session.get(), &Session::windowsOutdated, this,
        [this] {
            delete m_main;
            applyLanguage();
            applyLook();
            showMain();
        },
        Qt::QueuedConnection);
    showMain();
    m_signIn->hide();
    m_signIn->deleteLater();
    m_signIn.release();
    if (const QStringList files = std::exchange(m_options.files, {}); !files.isEmpty())
        FileAdder(*m_session, m_main).addPaths(files);
    connect(m_session.get(), &Session::settingsChanged, this, &Application::watchIdle);
    watchIdle();
    m_stillWelcome.start();
}

void Application::checkWelcome()
{
    m_context->login().refresh(m_session->actor()) | then(m_session.get(), [this](const Result<domain::User> &user) {
        const bool lost = !user && user.error().kind != ErrorKind::NotFound; // the database: others say so
        if (!lost && (!user || !user->active || user->role != m_session->actor().role))
            leave();
    });
}

void Application::watchIdle()
{
    m_context->settings().settings(m_session->actor()) |
        then(m_session.get(), [this](const Result<app::SharedSettings> &settings) {
            m_idle->setMinutes(settings ? settings->idleLockMinutes : app::SharedSettings().idleLockMinutes);
        });
}

void Application::showMain()
{
    m_main = new MainWindow(*m_session);
    connect(m_main, &MainWindow::lockWanted, this, &Application::lock);
    connect(m_main, &MainWindow::passwordWanted, this, &Application::changePassword);
    connect(m_main, &MainWindow::signOutWanted, this, &Application::leave, Qt::QueuedConnection);
    m_main->show();
}

void Application::leave()
{
    m_idle->setMinutes(0);
    m_stillWelcome.stop();
    m_context->queue().stop();
    m_context->alerts().stop();
    m_context->login().signOut(m_session->actor());
    showSignIn();
    m_main->close();
    delete m_main;
    m_session.reset();
    m_signIn->setContext(m_context.get());
}

void Application::lock()
{
    if (!m_main || m_lock)
        return;
    m_lock = new LockScreen(*m_session, m_main);
    m_lock->setObjectName(QStringLiteral("lockScreen"));
    m_main->setLocked(true);
    connect(
        m_lock, &LockScreen::unlocked, this,
        [this] {
            m_main->setLocked(false);
            delete m_lock;
        },
        Qt::QueuedConnection);
    connect(m_lock, &LockScreen::signOutWanted, this, &Application::leave, Qt::QueuedConnection);
}

void Application::changePassword()
{
    auto *dialog = new ChangePasswordDialog(*m_session, m_main);
    dialog->open();
}

} // namespace dbledger::gui
