// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/ChangePasswordDialog.h"

#include "app/AppContext.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/login/NewPasswordForm.h"
#include "gui/shell/Session.h"
#include "ui_ChangePasswordDialog.h"

namespace dbledger::gui {

ChangePasswordDialog::ChangePasswordDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ChangePasswordDialog>())
    , m_session(session)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &ChangePasswordDialog::change);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

ChangePasswordDialog::~ChangePasswordDialog() = default;

void ChangePasswordDialog::change()
{
    if (m_ui->currentEdit->isEmpty() || m_ui->passwordEdit->isEmpty()) {
        m_ui->message->say(MessageLine::Kind::Warning, tr("Enter your current password and a new one."));
        return;
    }
    if (!samePasswords(*m_ui->passwordEdit, *m_ui->repeatEdit, *m_ui->message))
        return;
    m_ui->changeButton->setEnabled(false);
    m_session.context().login().changePassword(m_session.user().email, m_ui->currentEdit->secret(),
                                               m_ui->passwordEdit->secret()) |
        then(this, [this](const Result<app::SignedIn> &changed) {
            m_ui->changeButton->setEnabled(true);
            if (!changed) {
                m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(changed.error()));
                return;
            }
            m_session.notify({Notice::Kind::Done, tr("Your password is changed.")});
            accept();
        });
}

} // namespace dbledger::gui
