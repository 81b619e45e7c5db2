// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/NewPasswordForm.h"

#include "app/wording/Wording.h"
#include "ui_NewPasswordForm.h"

#include <QCoreApplication>

namespace dbledger::gui {

NewPasswordForm::NewPasswordForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NewPasswordForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &NewPasswordForm::submit);
    connect(m_ui->passwordEdit, &PasswordEdit::returnPressed, this, [this] { m_ui->repeatEdit->setFocus(); });
    connect(m_ui->repeatEdit, &PasswordEdit::returnPressed, this, &NewPasswordForm::submit);
    connect(m_ui->backButton, &QPushButton::clicked, this, &NewPasswordForm::backWanted);
    setFocusProxy(m_ui->passwordEdit);
}

NewPasswordForm::~NewPasswordForm() = default;

void NewPasswordForm::clear()
{
    m_ui->passwordEdit->clear();
    m_ui->repeatEdit->clear();
    m_ui->message->clear();
    setBusy(false);
}

void NewPasswordForm::setBusy(bool busy)
{
    m_ui->changeButton->setEnabled(!busy);
}

void NewPasswordForm::fail(const Error &error)
{
    setBusy(false);
    m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(error));
}

void NewPasswordForm::submit()
{
    if (m_ui->passwordEdit->isEmpty() || !samePasswords(*m_ui->passwordEdit, *m_ui->repeatEdit, *m_ui->message))
        return;
    setBusy(true);
    Q_EMIT submitted(m_ui->passwordEdit->secret());
}

bool samePasswords(const PasswordEdit &first, PasswordEdit &second, MessageLine &message)
{
    if (first.secret() == second.secret())
        return true;
    message.say(MessageLine::Kind::Warning,
                QCoreApplication::translate("NewPasswordForm", "The two passwords differ. Type them again."));
    second.clear();
    second.setFocus();
    return false;
}

} // namespace dbledger::gui
