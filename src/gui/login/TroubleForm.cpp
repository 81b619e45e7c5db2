// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/TroubleForm.h"

#include "app/wording/Wording.h"
#include "ui_TroubleForm.h"

namespace dbledger::gui {

TroubleForm::TroubleForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TroubleForm>())
{
    m_ui->setupUi(this);
    m_ui->passwordBox->hide();
    const auto retry = [this] { Q_EMIT retryWanted(m_ui->passwordEdit->secret()); };
    connect(m_ui->retryButton, &QPushButton::clicked, this, retry);
    connect(m_ui->passwordEdit, &PasswordEdit::returnPressed, this, retry);
    connect(m_ui->databaseButton, &QPushButton::clicked, this, &TroubleForm::databaseWanted);
}

TroubleForm::~TroubleForm() = default;

void TroubleForm::say(const Error &error)
{
    m_ui->titleLabel->setText(tr("The database cannot be opened"));
    m_ui->retryButton->setText(tr("Try again"));
    m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(error));
    m_ui->passwordBox->setVisible(error.kind == ErrorKind::ServerSignInRefused);
}

void TroubleForm::askForPassword(const QString &reason)
{
    m_ui->titleLabel->setText(tr("Password of the database"));
    m_ui->retryButton->setText(tr("Connect"));
    m_ui->message->say(MessageLine::Kind::Information, reason);
    m_ui->passwordBox->show();
    m_ui->passwordEdit->setFocus();
}

} // namespace dbledger::gui
