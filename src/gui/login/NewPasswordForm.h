// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <QWidget>

#include <memory>

namespace Ui {
class NewPasswordForm;
}

namespace dbledger::gui {

class MessageLine;
class PasswordEdit;

/// For who signed in with a password that an administrator made.
class NewPasswordForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewPasswordForm(QWidget *parent = nullptr);
    ~NewPasswordForm() override;

    void clear();
    void setBusy(bool busy);
    void fail(const Error &error);

Q_SIGNALS:
    void submitted(const dbledger::Secret &password);
    void backWanted();

private:
    void submit();

    std::unique_ptr<Ui::NewPasswordForm> m_ui;
};

/// Are both the same? Says so when not, and empties the second.
bool samePasswords(const PasswordEdit &first, PasswordEdit &second, MessageLine &message);

} // namespace dbledger::gui
