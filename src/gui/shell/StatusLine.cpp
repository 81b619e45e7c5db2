// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/StatusLine.h"

#include "app/AppContext.h"
#include "gui/style/Theme.h"
#include "ui_StatusLine.h"

#include <QFileInfo>

namespace dbledger::gui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatusLine>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, QStringLiteral("bar"));
    m_ui->databaseIcon->setIcon(QStringLiteral("database"), Tone::Secondary, 14);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &StatusLine::reviewWanted);
    setWork(0, 0);
    setToReview(0);
}

StatusLine::~StatusLine() = default;

void StatusLine::setDatabase(const app::DatabaseInfo &info)
{
    const bool local = info.backend == u"sqlite";
    m_ui->databaseIcon->setIcon(local ? QStringLiteral("database") : QStringLiteral("server"), Tone::Secondary, 14);
    m_ui->databaseLabel->setText(local ? tr("Local file: %1").arg(QFileInfo(info.place).fileName())
                                       : tr("Server: %1").arg(info.place));
    m_ui->databaseLabel->setToolTip(info.place);
}

void StatusLine::setWork(int reading, int waiting)
{
    const int open = reading + waiting;
    m_most = open == 0 ? 0 : qMax(m_most, open);
    m_ui->workLabel->setVisible(open > 0);
    m_ui->workBar->setVisible(open > 0);
    m_ui->workBar->setRange(0, qMax(1, m_most));
    m_ui->workBar->setValue(m_most - open);
    m_ui->workLabel->setText(tr("Reading, %n document(s) to go", nullptr, open));
}

void StatusLine::setToReview(int count)
{
    m_ui->reviewButton->setVisible(count > 0);
    m_ui->reviewButton->setText(tr("%n to review", nullptr, count));
}

} // namespace dbledger::gui
