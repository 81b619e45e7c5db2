// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/UserDialog.h"

#include "app/AppContext.h"
#include "app/users/UserService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/shell/Session.h"
#include "models/Text.h"
#include "ui_UserDialog.h"

namespace dbledger::gui {

UserDialog::UserDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UserDialog>())
    , m_session(session)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Role role : {Role::Viewer, Role::Accountant, Role::Administrator})
        m_ui->roleBox->addItem(models::titled(app::Wording::name(role)), int(role));
    m_ui->roleBox->setCurrentIndex(1);
    connect(m_ui->saveUserButton, &QPushButton::clicked, this, &UserDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

UserDialog::~UserDialog() = default;

void UserDialog::save()
{
    app::NewUser user;
    user.name = m_ui->nameEdit->text().trimmed();
    user.email = m_ui->emailEdit->text().trimmed();
    user.role = Role(m_ui->roleBox->currentData().toInt());
    user.password = m_ui->passwordEdit->secret();
    m_ui->saveUserButton->setEnabled(false);
    m_session.context().users().add(user, m_session.actor()) | then(this, [this](const Result<domain::User> &added) {
        m_ui->saveUserButton->setEnabled(true);
        if (added)
            return accept();
        m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(added.error()));
    });
}

} // namespace dbledger::gui
