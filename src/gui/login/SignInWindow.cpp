// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/SignInWindow.h"

#include "app/AppContext.h"
#include "app/wording/WordingLanguage.h"
#include "base/Then.h"
#include "gui/login/DatabaseForm.h"
#include "gui/login/DatabaseUpdateForm.h"
#include "gui/login/FirstStartForm.h"
#include "gui/login/NewPasswordForm.h"
#include "gui/login/SignInForm.h"
#include "gui/login/TroubleForm.h"
#include "gui/shell/Preferences.h"
#include "gui/style/Icons.h"
#include "ui_SignInWindow.h"

#include <QMenu>
#include <QMessageBox>

namespace dbledger::gui {

SignInWindow::SignInWindow(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInWindow>())
    , m_preferences(preferences)
    , m_signIn(new SignInForm)
    , m_firstStart(new FirstStartForm)
    , m_newPassword(new NewPasswordForm)
    , m_database(new DatabaseForm)
    , m_trouble(new TroubleForm)
    , m_update(new DatabaseUpdateForm)
{
    m_ui->setupUi(this);
    setWindowTitle(QStringLiteral("DBLedger"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, QStringLiteral("window"));
    m_ui->markLabel->setPixmap(productIcon().pixmap(32, 32));
    for (QWidget *form :
         {static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_firstStart), static_cast<QWidget *>(m_newPassword),
          static_cast<QWidget *>(m_database), static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_update)}) {
        form->hide();
        m_ui->hostLayout->addWidget(form);
    }
    makeForms();
    makeLanguages();
    resize(900, 640);
}

SignInWindow::~SignInWindow() = default;

void SignInWindow::setContext(app::AppContext *context)
{
    m_context = context;
    if (context)
        decide();
}

void SignInWindow::sayTrouble(const Error &error)
{
    m_trouble->say(error);
    showForm(m_trouble);
}

void SignInWindow::sayUpdating(int done, int of)
{
    m_update->say(done, of);
    showForm(m_update);
}

void SignInWindow::askForServerPassword(const QString &reason)
{
    m_trouble->askForPassword(reason);
    showForm(m_trouble);
}

void SignInWindow::makeForms()
{
    connect(m_signIn, &SignInForm::submitted, this, [this](const QString &email, const Secret &password) {
        m_email = email;
        m_current = password;
        m_context->login().signIn(email, password) | then(this, [this](const Result<app::SignedIn> &who) {
            if (!who)
                return m_signIn->fail(who.error());
            m_signIn->setBusy(false);
            if (!who->user.mustChangePassword)
                return entered(*who);
            m_newPassword->clear();
            showForm(m_newPassword);
        });
    });
    connect(m_newPassword, &NewPasswordForm::submitted, this, [this](const Secret &wanted) {
        m_context->login().changePassword(m_email, m_current, wanted) |
            then(this,
                 [this](const Result<app::SignedIn> &who) { who ? entered(*who) : m_newPassword->fail(who.error()); });
    });
    connect(m_firstStart, &FirstStartForm::submitted, this,
            [this](const QString &name, const QString &email, const Secret &password) {
                m_context->login().createFirstAdministrator(name, email, password) |
                    then(this, [this](const Result<app::SignedIn> &who) {
                        who ? entered(*who) : m_firstStart->fail(who.error());
                    });
            });
    const auto chooseDatabase = [this] {
        m_database->setServer(app::DatabaseChoice().server());
        showForm(m_database);
    };
    connect(m_signIn, &SignInForm::databaseWanted, this, chooseDatabase);
    connect(m_firstStart, &FirstStartForm::databaseWanted, this, chooseDatabase);
    connect(m_trouble, &TroubleForm::databaseWanted, this, chooseDatabase);
    connect(m_trouble, &TroubleForm::retryWanted, this, &SignInWindow::databaseChosen);
    connect(m_newPassword, &NewPasswordForm::backWanted, this, &SignInWindow::decide);
    connect(m_database, &DatabaseForm::backWanted, this, &SignInWindow::decide);
    connect(m_database, &DatabaseForm::fileChosen, this, [this] {
        app::DatabaseChoice().chooseEmbedded();
        Q_EMIT databaseChosen({});
    });
    connect(
        m_database, &DatabaseForm::serverChosen, this,
        [this](const app::ServerAddress &server, const Secret &password) {
            auto choice = std::make_shared<app::DatabaseChoice>();
            choice->chooseServer(server, password) | then(this, [this, choice, password](const Result<void> &chosen) {
                m_database->setBusy(false);
                const bool noStore = !chosen && (chosen.error().kind == ErrorKind::NoKeyStore ||
                                                 chosen.error().kind == ErrorKind::KeyStoreRefused);
                if (!chosen && !noStore)
                    return m_database->fail(chosen.error());
                if (noStore)
                    QMessageBox::information(
                        this, tr("Password of the database"),
                        tr("This computer has no key store that could keep the password, so DBLedger will ask for "
                           "it at each start. It is never written to a file."));
                Q_EMIT databaseChosen(password);
            });
        });
}

void SignInWindow::makeLanguages()
{
    auto *menu = new QMenu(this);
    for (const QString &language : app::WordingLanguage::available()) {
        connect(menu->addAction(app::WordingLanguage::ownName(language)), &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    }
    m_ui->languageButton->setMenu(menu);
    m_ui->languageButton->setIcon(icon(QStringLiteral("language")));
    m_ui->languageButton->setText(tr("Language"));
}

void SignInWindow::showForm(QWidget *form)
{
    for (QWidget *other : m_ui->host->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        other->setVisible(other == form);
    if (form->focusProxy())
        form->setFocus();
}

void SignInWindow::decide()
{
    if (!m_context)
        return;
    m_context->login().isFirstStart() | then(this, [this](const Result<bool> &first) {
        if (!first)
            return sayTrouble(first.error());
        m_signIn->setEmail(m_preferences.lastEmail());
        showForm(*first ? static_cast<QWidget *>(m_firstStart) : m_signIn);
    });
}

void SignInWindow::entered(const app::SignedIn &who)
{
    m_current = {};
    m_preferences.setLastEmail(who.user.email);
    Q_EMIT signedIn(who);
}

} // namespace dbledger::gui
