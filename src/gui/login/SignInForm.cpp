// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/SignInForm.h"

#include "app/wording/Wording.h"
#include "ui_SignInForm.h"

namespace dbledger::gui {

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInForm>())
{
    m_ui->setupUi(this);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &SignInForm::countDown);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_ui->emailEdit, &QLineEdit::returnPressed, this, [this] { m_ui->passwordEdit->setFocus(); });
    connect(m_ui->passwordEdit, &PasswordEdit::returnPressed, this, &SignInForm::submit);
    connect(m_ui->databaseButton, &QPushButton::clicked, this, &SignInForm::databaseWanted);
}

SignInForm::~SignInForm() = default;

void SignInForm::setEmail(const QString &email)
{
    m_ui->emailEdit->setText(email);
}

void SignInForm::setBusy(bool busy)
{
    m_ui->signInButton->setEnabled(!busy);
    m_ui->signInButton->setText(busy ? tr("Signing in...") : tr("Sign in"));
    if (busy)
        m_ui->message->clear();
}

void SignInForm::fail(const Error &error)
{
    setBusy(false);
    m_ui->passwordEdit->clear();
    m_ui->passwordEdit->setFocus();
    if (error.kind == ErrorKind::SignInLocked) {
        m_lockedFor = qMax(1, error.arguments.value(0).toInt()) + 1;
        countDown();
        m_tick.start();
        return;
    }
    m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(error));
}

void SignInForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_ui->emailEdit->text().isEmpty())
        m_ui->emailEdit->setFocus();
    else
        m_ui->passwordEdit->setFocus();
}

void SignInForm::submit()
{
    const QString email = m_ui->emailEdit->text().trimmed();
    if (!m_ui->signInButton->isEnabled())
        return;
    if (email.isEmpty() || m_ui->passwordEdit->isEmpty()) {
        m_ui->message->say(MessageLine::Kind::Warning, tr("Enter your e-mail and your password."));
        return;
    }
    setBusy(true);
    const Secret password = m_ui->passwordEdit->secret();
    m_ui->passwordEdit->clear();
    Q_EMIT submitted(email, password);
}

void SignInForm::countDown()
{
    if (--m_lockedFor <= 0) {
        m_tick.stop();
        m_ui->message->clear();
        setBusy(false);
        return;
    }
    m_ui->signInButton->setEnabled(false);
    m_ui->message->say(MessageLine::Kind::Warning, tr("Too many attempts. You can try again in %1.")
                                                       .arg(app::Wording::duration(std::chrono::seconds(m_lockedFor))));
}

} // namespace dbledger::gui
