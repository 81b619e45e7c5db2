// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/FirstStartForm.h"

#include "app/wording/Wording.h"
#include "gui/login/NewPasswordForm.h"
#include "ui_FirstStartForm.h"

namespace dbledger::gui {

FirstStartForm::FirstStartForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FirstStartForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->createButton, &QPushButton::clicked, this, &FirstStartForm::submit);
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, this, [this] { m_ui->emailEdit->setFocus(); });
    connect(m_ui->emailEdit, &QLineEdit::returnPressed, this, [this] { m_ui->passwordEdit->setFocus(); });
    connect(m_ui->passwordEdit, &PasswordEdit::returnPressed, this, [this] { m_ui->repeatEdit->setFocus(); });
    connect(m_ui->repeatEdit, &PasswordEdit::returnPressed, this, &FirstStartForm::submit);
    connect(m_ui->databaseButton, &QPushButton::clicked, this, &FirstStartForm::databaseWanted);
}

FirstStartForm::~FirstStartForm() = default;

void FirstStartForm::setBusy(bool busy)
{
    m_ui->createButton->setEnabled(!busy);
    m_ui->createButton->setText(busy ? tr("Starting...") : tr("Start"));
    if (busy)
        m_ui->message->clear();
}

void FirstStartForm::fail(const Error &error)
{
    setBusy(false);
    m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(error));
}

void FirstStartForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ui->nameEdit->setFocus();
}

void FirstStartForm::submit()
{
    const QString name = m_ui->nameEdit->text().trimmed(), email = m_ui->emailEdit->text().trimmed();
    if (name.isEmpty() || email.isEmpty() || m_ui->passwordEdit->isEmpty()) {
        m_ui->message->say(MessageLine::Kind::Warning, tr("Enter your name, your e-mail and a password."));
        return;
    }
    if (!samePasswords(*m_ui->passwordEdit, *m_ui->repeatEdit, *m_ui->message))
        return;
    setBusy(true);
    Q_EMIT submitted(name, email, m_ui->passwordEdit->secret());
}

} // namespace dbledger::gui
