// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/HeaderBar.h"

#include "app/wording/Wording.h"
#include "gui/shell/Session.h"
#include "gui/style/Icons.h"
#include "ui_HeaderBar.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace dbledger::gui {

HeaderBar::HeaderBar(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HeaderBar>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, QStringLiteral("header"));
    m_ui->backButton->setIcon(icon(QStringLiteral("back")));
    m_ui->forwardButton->setIcon(icon(QStringLiteral("forward")));
    m_ui->globalSearchEdit->addAction(icon(QStringLiteral("search"), Tone::Secondary), QLineEdit::LeadingPosition);
    connect(m_ui->backButton, &QToolButton::clicked, this, &HeaderBar::backWanted);
    connect(m_ui->forwardButton, &QToolButton::clicked, this, &HeaderBar::forwardWanted);
    connect(m_ui->globalSearchEdit, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT searched(m_ui->globalSearchEdit->text().trimmed()); });
    connect(m_ui->alertsButton, &QToolButton::clicked, this, &HeaderBar::alertsWanted);
    fillMenu(session);
    setAlerts(0);
    setTrail(false, false);
}

HeaderBar::~HeaderBar() = default;

void HeaderBar::setTitle(const QString &title)
{
    m_ui->titleLabel->setText(title);
}

void HeaderBar::setTrail(bool canGoBack, bool canGoForward)
{
    m_ui->backButton->setEnabled(canGoBack);
    m_ui->forwardButton->setEnabled(canGoForward);
}

void HeaderBar::focusSearch()
{
    m_ui->globalSearchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->globalSearchEdit->selectAll();
}

void HeaderBar::setAlerts(int unread)
{
    const QString words = unread > 0 ? tr("%n new alert(s)", nullptr, unread) : tr("No new alert");
    m_ui->alertsButton->setText(unread > 0 ? QLocale().toString(unread) : QString());
    m_ui->alertsButton->setToolButtonStyle(unread > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_ui->alertsButton->setIcon(unread > 0 ? icon(QStringLiteral("alerts"), Tone::Warning)
                                           : icon(QStringLiteral("alerts")));
    m_ui->alertsButton->setToolTip(words);
    m_ui->alertsButton->setAccessibleName(words);
}

void HeaderBar::fillMenu(const Session &session)
{
    const QString name = session.user().name.isEmpty() ? session.user().email : session.user().name;
    m_ui->userButton->setText(name);
    m_ui->userButton->setIcon(icon(QStringLiteral("user")));
    auto *menu = new QMenu(this);
    QAction *who = menu->addAction(tr("%1, %2").arg(session.user().email, app::Wording::name(session.user().role)));
    who->setEnabled(false);
    menu->addSeparator();
    const auto add = [this, menu](const QString &text, const char *iconName, void (HeaderBar::*wanted)()) {
        connect(menu->addAction(icon(QLatin1String(iconName)), text), &QAction::triggered, this, wanted);
    };
    add(tr("Lock now\tCtrl+L"), "lock", &HeaderBar::lockWanted);
    add(tr("Change password..."), "key", &HeaderBar::passwordWanted);
    add(tr("Sign out"), "sign-out", &HeaderBar::signOutWanted);
    menu->addSeparator();
    add(tr("User guide"), "help", &HeaderBar::guideWanted);
    add(tr("Keyboard shortcuts\tF1"), "keyboard", &HeaderBar::shortcutsWanted);
    add(tr("About DBLedger"), "info", &HeaderBar::aboutWanted);
    m_ui->userButton->setMenu(menu);
}

} // namespace dbledger::gui
