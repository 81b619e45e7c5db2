// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/DatabaseUpdateForm.h"

#include "ui_DatabaseUpdateForm.h"

namespace dbledger::gui {

DatabaseUpdateForm::DatabaseUpdateForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DatabaseUpdateForm>())
{
    m_ui->setupUi(this);
}

DatabaseUpdateForm::~DatabaseUpdateForm() = default;

void DatabaseUpdateForm::say(int done, int of)
{
    m_ui->stepBar->setRange(0, of);
    m_ui->stepBar->setValue(done);
    m_ui->stepLabel->setText(tr("Step %1 of %2").arg(qMin(done + 1, of)).arg(of));
}

} // namespace dbledger::gui
