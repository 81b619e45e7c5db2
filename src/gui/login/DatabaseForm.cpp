// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/DatabaseForm.h"

#include "app/wording/Wording.h"
#include "base/Then.h"
#include "ui_DatabaseForm.h"

namespace dbledger::gui {

DatabaseForm::DatabaseForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DatabaseForm>())
{
    m_ui->setupUi(this);
    m_ui->tlsBox->addItem(tr("Where the server offers it"), int(app::TlsMode::Prefer));
    m_ui->tlsBox->addItem(tr("Always"), int(app::TlsMode::Require));
    m_ui->tlsBox->addItem(tr("Always, and check the server's certificate"), int(app::TlsMode::VerifyFull));
    m_ui->tlsBox->addItem(tr("Never"), int(app::TlsMode::Disable));
    m_ui->serverBox->hide();
    connect(m_ui->serverRadio, &QRadioButton::toggled, this, [this](bool server) {
        m_ui->serverBox->setVisible(server);
        m_ui->message->clear();
        if (server)
            m_ui->hostEdit->setFocus();
    });
    connect(m_ui->testButton, &QPushButton::clicked, this, &DatabaseForm::test);
    connect(m_ui->useButton, &QPushButton::clicked, this, &DatabaseForm::use);
    connect(m_ui->backButton, &QPushButton::clicked, this, &DatabaseForm::backWanted);
}

DatabaseForm::~DatabaseForm() = default;

void DatabaseForm::setServer(const std::optional<app::ServerAddress> &server)
{
    (server ? m_ui->serverRadio : m_ui->fileRadio)->setChecked(true);
    if (!server)
        return;
    m_ui->hostEdit->setText(server->host);
    m_ui->portSpin->setValue(server->port);
    m_ui->databaseEdit->setText(server->database);
    m_ui->userEdit->setText(server->user);
    m_ui->tlsBox->setCurrentIndex(m_ui->tlsBox->findData(int(server->tls)));
}

void DatabaseForm::setBusy(bool busy)
{
    m_ui->testButton->setEnabled(!busy);
    m_ui->useButton->setEnabled(!busy);
}

void DatabaseForm::fail(const Error &error)
{
    setBusy(false);
    m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(error));
}

app::ServerAddress DatabaseForm::server() const
{
    return {m_ui->hostEdit->text().trimmed(), m_ui->portSpin->value(), m_ui->databaseEdit->text().trimmed(),
            m_ui->userEdit->text().trimmed(), app::TlsMode(m_ui->tlsBox->currentData().toInt())};
}

void DatabaseForm::test()
{
    setBusy(true);
    m_ui->message->say(MessageLine::Kind::Information, tr("Connecting..."));
    app::DatabaseChoice::test(server(), m_ui->passwordEdit->secret()) |
        then(this, [this](const Result<app::ServerReport> &report) {
            if (!report)
                return fail(report.error());
            setBusy(false);
            const QString line = report->encrypted ? tr("PostgreSQL %1, encrypted").arg(report->version)
                                                   : tr("PostgreSQL %1, not encrypted").arg(report->version);
            if (report->schemaVersion > 0)
                m_ui->message->say(MessageLine::Kind::Success, tr("It works: %1, with books in it.").arg(line));
            else if (report->mayCreate)
                m_ui->message->say(MessageLine::Kind::Success, tr("It works: %1, empty as yet.").arg(line));
            else
                m_ui->message->say(MessageLine::Kind::Warning,
                                   tr("%1 answers, but the database is empty and this user may not create tables in "
                                      "it. Ask whoever runs the server.")
                                       .arg(line));
        });
}

void DatabaseForm::use()
{
    if (m_ui->fileRadio->isChecked()) {
        Q_EMIT fileChosen();
        return;
    }
    setBusy(true);
    Q_EMIT serverChosen(server(), m_ui->passwordEdit->secret());
}

} // namespace dbledger::gui
