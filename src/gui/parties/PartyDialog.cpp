// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/PartyDialog.h"

#include "app/AppContext.h"
#include "app/books/PartyService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/shell/Session.h"
#include "ui_PartyDialog.h"

namespace dbledger::gui {

PartyDialog::PartyDialog(Session &session, const domain::Party &party, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PartyDialog>())
    , m_session(session)
    , m_party(party)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->nameEdit->setText(party.name);
    m_ui->addressEdit->setPlainText(party.address);
    m_ui->vatEdit->setText(party.vatId);
    m_ui->sirenEdit->setText(party.siren);
    m_ui->emailEdit->setText(party.email);
    m_ui->termsSpin->setValue(party.termsDays.value_or(-1));
    connect(m_ui->savePartyButton, &QPushButton::clicked, this, &PartyDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

PartyDialog::~PartyDialog() = default;

void PartyDialog::save()
{
    m_party.name = m_ui->nameEdit->text().trimmed();
    m_party.address = m_ui->addressEdit->toPlainText().trimmed();
    m_party.vatId = m_ui->vatEdit->text().simplified().remove(u' ');
    m_party.siren = m_ui->sirenEdit->text().simplified().remove(u' ');
    m_party.email = m_ui->emailEdit->text().trimmed();
    const int terms = m_ui->termsSpin->value();
    m_party.termsDays = terms < 0 ? std::nullopt : std::optional<int>(terms);
    m_ui->savePartyButton->setEnabled(false);
    m_session.context().parties().edit(m_party, m_session.actor()) |
        then(this, [this](const Result<domain::Party> &saved) {
            m_ui->savePartyButton->setEnabled(true);
            if (saved)
                return accept();
            m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(saved.error()));
        });
}

} // namespace dbledger::gui
