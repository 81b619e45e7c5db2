// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/PasswordEdit.h"

#include "gui/login/CapsLock.h"
#include "gui/style/Icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dbledger::gui {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_capsLock(new QLabel(tr("Caps lock is on"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_capsLock);
    m_edit->setObjectName(QStringLiteral("secretEdit"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_edit->installEventFilter(this);
    setRole(m_capsLock, QStringLiteral("warning"));
    m_capsLock->setObjectName(QStringLiteral("capsLockLabel"));
    m_capsLock->hide();
    setFocusProxy(m_edit);
    QAction *eye = m_edit->addAction(icon(QStringLiteral("eye"), Tone::Secondary), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setText(tr("Show the password"));
    eye->setToolTip(eye->text());
    connect(eye, &QAction::toggled, m_edit,
            [this](bool shown) { m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordEdit::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordEdit::returnPressed);
}

Secret PasswordEdit::secret() const
{
    QString text = m_edit->text();
    const Secret secret = Secret::fromText(text);
    wipe(text);
    return secret;
}

bool PasswordEdit::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void PasswordEdit::clear()
{
    m_edit->clear();
}

bool PasswordEdit::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        m_edit->setAccessibleName(accessibleName());
        m_capsLock->setVisible(capsLockIsOn());
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        m_capsLock->setVisible(capsLockIsOn(static_cast<QKeyEvent *>(event)));
        break;
    case QEvent::FocusOut:
        m_capsLock->hide();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dbledger::gui
