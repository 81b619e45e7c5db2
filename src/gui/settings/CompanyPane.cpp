// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/CompanyPane.h"

#include "app/AppContext.h"
#include "app/books/CompanyService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/shell/Session.h"
#include "ui_CompanyPane.h"

namespace dbledger::gui {

namespace {

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

} // namespace

CompanyPane::CompanyPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CompanyPane>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->namesEdit);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CompanyPane::save);
}

CompanyPane::~CompanyPane() = default;

void CompanyPane::setSession(Session &session)
{
    m_session = &session;
    const bool mayChange = session.may(Role::Accountant);
    m_ui->saveButton->setVisible(mayChange);
    m_ui->namesEdit->setReadOnly(!mayChange);
    m_ui->vatEdit->setReadOnly(!mayChange);
    m_ui->sirenEdit->setReadOnly(!mayChange);
    m_ui->currencyEdit->setReadOnly(!mayChange);
}

void CompanyPane::refresh()
{
    if (isHalfTyped())
        return;
    m_session->context().company().company(m_session->actor()) |
        then(this, [this](const Result<domain::Company> &company) {
            if (!company)
                return m_session->report(company.error());
            showCompany(*company);
        });
}

bool CompanyPane::isHalfTyped() const
{
    return m_ui->namesEdit->document()->isModified() || m_ui->vatEdit->document()->isModified() ||
           m_ui->sirenEdit->isModified() || m_ui->currencyEdit->isModified();
}

void CompanyPane::showCompany(const domain::Company &company)
{
    m_ui->namesEdit->setPlainText(company.names.join(u'\n'));
    m_ui->vatEdit->setPlainText(company.vatIds.join(u'\n'));
    m_ui->sirenEdit->setText(company.siren);
    m_ui->currencyEdit->setText(company.currency ? company.currency->code() : QString());
}

void CompanyPane::save()
{
    domain::Company company;
    company.names = linesOf(m_ui->namesEdit);
    company.vatIds = linesOf(m_ui->vatEdit);
    company.siren = m_ui->sirenEdit->text().simplified().remove(u' ');
    const QString code = m_ui->currencyEdit->text().trimmed().toUpper();
    company.currency = domain::Currency::fromCode(code);
    if (!code.isEmpty() && !company.currency) {
        m_ui->message->say(MessageLine::Kind::Failure, tr("%1 is no currency. EUR, CHF and USD are.").arg(code));
        return;
    }
    m_ui->saveButton->setEnabled(false);
    m_session->context().company().setCompany(company, m_session->actor()) |
        then(this, [this](const Result<domain::Company> &saved) {
            m_ui->saveButton->setEnabled(true);
            if (saved) {
                showCompany(*saved);
                m_ui->message->say(MessageLine::Kind::Success, tr("Saved."));
                m_session->settingsHaveChanged();
            } else
                m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(saved.error()));
        });
}

} // namespace dbledger::gui
