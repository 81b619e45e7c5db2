// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/intake/CompanyHint.h"

#include "app/AppContext.h"
#include "app/books/CompanyService.h"
#include "base/Then.h"
#include "gui/settings/SettingsPage.h"
#include "gui/shell/Session.h"
#include "gui/style/Theme.h"
#include "ui_CompanyHint.h"

namespace dbledger::gui {

CompanyHint::CompanyHint(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CompanyHint>())
{
    m_ui->setupUi(this);
    m_ui->hintIcon->setIcon(QStringLiteral("company"), Tone::Accent);
    hide();
}

CompanyHint::~CompanyHint() = default;

void CompanyHint::setSession(Session &session)
{
    m_session = &session;
    if (!session.may(Role::Accountant))
        return;
    connect(m_ui->companyButton, &QPushButton::clicked, this, [this] {
        m_session->goTo({PageId::Settings, 0, SettingsPage::companyPlace()});
    });
    connect(&session, &Session::settingsChanged, this, &CompanyHint::refresh);
    refresh();
}

void CompanyHint::refresh()
{
    if (!m_session || !m_session->may(Role::Accountant))
        return;
    m_session->context().company().company(m_session->actor()) |
        then(this, [this](const Result<domain::Company> &company) {
            if (!company)
                return m_session->report(company.error());
            setVisible(company->isEmpty());
        });
}

} // namespace dbledger::gui
