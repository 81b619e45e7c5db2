// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsPage.h"

#include "app/AppContext.h"
#include "app/wording/WordingLanguage.h"
#include "base/Then.h"
#include "gui/shell/Preferences.h"
#include "gui/shell/Session.h"
#include "ui_SettingsPage.h"

#include <QFileDialog>

namespace dbledger::gui {

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_session(session)
{
    m_ui->setupUi(this);
    makeLook();
    makeWatch();
    m_ui->companyPane->setSession(session);
    m_ui->sharedPane->setSession(session);
    m_ui->memoryPane->setSession(session);
    m_ui->usersBox->setVisible(session.may(Role::Administrator));
    if (session.may(Role::Administrator))
        m_ui->usersPane->setSession(session);
    session.context().openDatabase() | then(this, [this](const Result<app::DatabaseInfo> &info) {
        if (!info)
            return;
        m_ui->databaseLabel->setText(info->backend == u"sqlite" ? tr("A file on this computer: %1").arg(info->place)
                                                                : tr("PostgreSQL: %1").arg(info->place));
    });
}

SettingsPage::~SettingsPage() = default;

QString SettingsPage::companyPlace()
{
    return QStringLiteral("company");
}

void SettingsPage::visit(const Place &place)
{
    m_ui->companyPane->refresh();
    m_ui->sharedPane->refresh();
    m_ui->memoryPane->refresh();
    if (m_session.may(Role::Administrator))
        m_ui->usersPane->refresh();
    if (place.text == companyPlace()) {
        m_ui->companyPane->setFocus();
        m_ui->scroll->ensureWidgetVisible(m_ui->companyBox);
    }
}

void SettingsPage::makeLook()
{
    Preferences &preferences = m_session.preferences();
    m_ui->languageBox->addItem(tr("As the system"), QString());
    for (const QString &language : app::WordingLanguage::available()) {
        m_ui->languageBox->addItem(app::WordingLanguage::ownName(language), language);
    }
    m_ui->languageBox->setCurrentIndex(qMax(0, m_ui->languageBox->findData(preferences.language())));
    m_ui->colourBox->addItem(tr("As the system"), int(Look::System));
    m_ui->colourBox->addItem(tr("Light"), int(Look::Light));
    m_ui->colourBox->addItem(tr("Dark"), int(Look::Dark));
    m_ui->colourBox->setCurrentIndex(m_ui->colourBox->findData(int(preferences.look())));
    connect(m_ui->languageBox, &QComboBox::activated, this, [this, &preferences] {
        preferences.setLanguage(m_ui->languageBox->currentData().toString());
        m_session.rebuildWindows();
    });
    connect(m_ui->colourBox, &QComboBox::activated, this, [this, &preferences] {
        preferences.setLook(Look(m_ui->colourBox->currentData().toInt()));
        m_session.rebuildWindows();
    });
}

void SettingsPage::makeWatch()
{
    m_ui->watchBox->setVisible(m_session.may(Role::Accountant));
    connect(m_ui->watchButton, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(
            window(), tr("Watch a folder"), m_session.preferences().folder(QStringLiteral("intake")));
        if (folder.isEmpty())
            return;
        m_session.preferences().setWatchedFolder(folder);
        showWatch();
    });
    connect(m_ui->unwatchButton, &QPushButton::clicked, this, [this] {
        m_session.preferences().setWatchedFolder({});
        showWatch();
    });
    showWatch();
}

void SettingsPage::showWatch()
{
    const QString folder = m_session.preferences().watchedFolder();
    m_ui->watchEdit->setText(folder);
    m_ui->unwatchButton->setEnabled(!folder.isEmpty());
    m_session.watchFolder(folder);
}

} // namespace dbledger::gui
