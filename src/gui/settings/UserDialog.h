// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class UserDialog;
}

namespace dbledger::gui {

class Session;

/// Enters somebody who may sign in.
class UserDialog : public QDialog
{
    Q_OBJECT

public:
    UserDialog(Session &session, QWidget *parent);
    ~UserDialog() override;

private:
    void save();

    std::unique_ptr<Ui::UserDialog> m_ui;
    Session &m_session;
};

} // namespace dbledger::gui
