// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/UsersPane.h"

#include "app/AppContext.h"
#include "app/users/UserService.h"
#include "app/wording/Wording.h"
#include "base/Then.h"
#include "gui/login/PasswordDialog.h"
#include "gui/settings/UserDialog.h"
#include "gui/shell/Session.h"
#include "gui/style/Icons.h"
#include "models/Text.h"
#include "ui_UsersPane.h"

#include <QHeaderView>
#include <QInputDialog>

namespace dbledger::gui {

UsersPane::UsersPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UsersPane>())
{
    m_ui->setupUi(this);
    QTableWidget *table = m_ui->usersTable;
    table->setColumnCount(5);
    table->setHorizontalHeaderLabels({tr("Name"), tr("E-mail"), tr("Role"), tr("State"), tr("Last sign-in")});
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {150, 220, 120, 100};
    for (int column = 0; column < 4; ++column)
        table->setColumnWidth(column, widths[column]);
    connect(table, &QTableWidget::itemSelectionChanged, this, &UsersPane::updateButtons);
    connect(m_ui->addUserButton, &QPushButton::clicked, this, &UsersPane::add);
    connect(m_ui->roleButton, &QPushButton::clicked, this, &UsersPane::changeRole);
    connect(m_ui->passwordButton, &QPushButton::clicked, this, &UsersPane::resetPassword);
    connect(m_ui->activeButton, &QPushButton::clicked, this, &UsersPane::toggleActive);
}

UsersPane::~UsersPane() = default;

void UsersPane::refresh()
{
    m_session->context().users().list(m_session->actor()) |
        then(this, [this](const Result<QList<domain::User>> &users) {
            if (users)
                fill(*users);
            else
                m_session->report(users.error());
        });
}

void UsersPane::fill(const QList<domain::User> &users)
{
    const qint64 selected = current() ? current()->id : 0;
    m_users = users;
    QTableWidget *table = m_ui->usersTable;
    table->setRowCount(int(users.size()));
    for (int row = 0; row < users.size(); ++row) {
        const domain::User &user = users[row];
        const QString last = user.lastSignIn.isValid() ? app::Wording().moment(user.lastSignIn) : tr("never");
        const QStringList texts{user.name, user.email, models::titled(app::Wording::name(user.role)),
                                user.active ? tr("active") : tr("disabled"), last};
        for (int column = 0; column < texts.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(texts[column]));
        table->item(row, 3)->setIcon(user.active ? icon(QStringLiteral("check"), Tone::Success)
                                                 : icon(QStringLiteral("void"), Tone::Neutral));
        if (user.id == selected)
            table->selectRow(row);
    }
    updateButtons();
}

void UsersPane::updateButtons()
{
    const domain::User *user = current();
    m_ui->roleButton->setEnabled(user);
    m_ui->passwordButton->setEnabled(user);
    m_ui->activeButton->setEnabled(user);
    m_ui->activeButton->setText(user && !user->active ? tr("Enable") : tr("Disable"));
}

void UsersPane::add()
{
    auto *dialog = new UserDialog(*m_session, window());
    connect(dialog, &QDialog::accepted, this, &UsersPane::refresh);
    dialog->open();
}

void UsersPane::changeRole()
{
    const domain::User *user = current();
    if (!user)
        return;
    QStringList names;
    for (const Role role : {Role::Viewer, Role::Accountant, Role::Administrator})
        names.append(models::titled(app::Wording::name(role)));
    bool chosen = false;
    const QString name = QInputDialog::getItem(window(), tr("Change role"), tr("What may %1 do?").arg(user->name),
                                               names, int(user->role), false, &chosen);
    if (!chosen)
        return;
    m_session->context().users().setRole(user->id, user->version, Role(names.indexOf(name)), m_session->actor()) |
        then(this, [this](const Result<domain::User> &changed) {
            if (!changed)
                m_session->report(changed.error());
            refresh();
        });
}

void UsersPane::resetPassword()
{
    const domain::User *user = current();
    if (!user)
        return;
    auto *dialog = new PasswordDialog(
        tr("New password"),
        tr("A new password for %1, at least 8 characters. They choose their own at the next sign-in.").arg(user->name),
        window());
    connect(dialog, &PasswordDialog::given, this,
            [this, id = user->id, version = user->version](const Secret &password) {
                m_session->context().users().resetPassword(id, version, password, m_session->actor()) |
                    then(this, [this](const Result<domain::User> &changed) {
                        if (!changed)
                            return m_session->report(changed.error());
                        m_session->notify({Notice::Kind::Done, tr("%1 has a new password.").arg(changed->name)});
                        refresh();
                    });
            });
    dialog->open();
}

void UsersPane::toggleActive()
{
    const domain::User *user = current();
    if (!user)
        return;
    m_session->context().users().setActive(user->id, user->version, !user->active, m_session->actor()) |
        then(this, [this](const Result<domain::User> &changed) {
            if (!changed)
                m_session->report(changed.error());
            refresh();
        });
}

const domain::User *UsersPane::current() const
{
    const int row = m_ui->usersTable->currentRow();
    return row >= 0 && row < m_users.size() && !m_ui->usersTable->selectedItems().isEmpty() ? &m_users[row] : nullptr;
}

} // namespace dbledger::gui
