// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SharedPane.h"

#include "app/AppContext.h"
#include "base/Then.h"
#include "gui/shell/Session.h"
#include "ui_SharedPane.h"

namespace dbledger::gui {

SharedPane::SharedPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SharedPane>())
{
    m_ui->setupUi(this);
    m_ui->idleSpin->setMaximum(app::SharedSettings::mostIdleMinutes);
    m_ui->termsSpin->setMaximum(app::SharedSettings::mostTermsDays);
    m_ui->csvBox->addItem(tr("For a spreadsheet, as this computer's language has it"), int(app::CsvForm::Spreadsheet));
    m_ui->csvBox->addItem(tr("For programs: comma and decimal point (RFC 4180)"), int(app::CsvForm::Rfc4180));
    connect(m_ui->idleSpin, &QSpinBox::editingFinished, this, &SharedPane::save);
    connect(m_ui->termsSpin, &QSpinBox::editingFinished, this, &SharedPane::save);
    connect(m_ui->csvBox, &QComboBox::activated, this, &SharedPane::save);
}

SharedPane::~SharedPane() = default;

void SharedPane::setSession(Session &session)
{
    m_session = &session;
    setEnabled(session.may(Role::Administrator));
}

void SharedPane::refresh()
{
    m_session->context().settings().settings(m_session->actor()) |
        then(this, [this](const Result<app::SharedSettings> &settings) {
            if (!settings)
                return m_session->report(settings.error());
            m_shown = *settings;
            m_ui->idleSpin->setValue(settings->idleLockMinutes);
            m_ui->termsSpin->setValue(settings->termsDays);
            m_ui->csvBox->setCurrentIndex(m_ui->csvBox->findData(int(settings->csv)));
        });
}

void SharedPane::save()
{
    const app::SharedSettings settings{m_ui->idleSpin->value(), app::CsvForm(m_ui->csvBox->currentData().toInt()),
                                       m_ui->termsSpin->value()};
    if (!m_shown || settings == *m_shown)
        return;
    m_shown = settings;
    m_session->context().settings().setSettings(settings, m_session->actor()) |
        then(this, [this](const Result<app::SharedSettings> &saved) {
            if (!saved) {
                m_session->report(saved.error());
                return refresh();
            }
            m_session->settingsHaveChanged();
        });
}

} // namespace dbledger::gui
