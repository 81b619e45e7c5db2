// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/LockScreen.h"

#include "app/AppContext.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/shell/Session.h"
#include "ui_LockScreen.h"

#include <QEvent>

namespace dbledger::gui {

LockScreen::LockScreen(Session &session, QWidget *window)
    : QWidget(window)
    , m_ui(std::make_unique<Ui::LockScreen>())
    , m_session(session)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, QStringLiteral("window"));
    m_ui->whoLabel->setText(tr("%1 is signed in. Work in the background goes on.").arg(session.user().email));
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &LockScreen::unlock);
    connect(m_ui->passwordEdit, &PasswordEdit::returnPressed, this, &LockScreen::unlock);
    connect(m_ui->signOutButton, &QPushButton::clicked, this, &LockScreen::signOutWanted);
    window->installEventFilter(this);
    setGeometry(window->rect());
    raise();
    show();
    m_ui->passwordEdit->setFocus();
}

LockScreen::~LockScreen() = default;

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LockScreen::unlock()
{
    if (m_ui->passwordEdit->isEmpty() || !m_ui->unlockButton->isEnabled())
        return;
    m_ui->unlockButton->setEnabled(false);
    const Secret password = m_ui->passwordEdit->secret();
    m_ui->passwordEdit->clear();
    m_session.context().login().unlock(m_session.actor(), password) | then(this, [this](const Result<void> &same) {
        m_ui->unlockButton->setEnabled(true);
        if (same) {
            Q_EMIT unlocked();
            return;
        }
        m_ui->message->say(MessageLine::Kind::Failure, app::Wording::wholeSentence(same.error()));
        m_ui->passwordEdit->setFocus();
    });
}

} // namespace dbledger::gui
