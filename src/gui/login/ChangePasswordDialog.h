// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ChangePasswordDialog;
}

namespace dbledger::gui {

class Session;

/// The current password, and twice the new one.
class ChangePasswordDialog : public QDialog
{
    Q_OBJECT

public:
    ChangePasswordDialog(Session &session, QWidget *parent);
    ~ChangePasswordDialog() override;

private:
    void change();

    std::unique_ptr<Ui::ChangePasswordDialog> m_ui;
    Session &m_session;
};

} // namespace dbledger::gui
