// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class SignInForm;
}

namespace dbledger::gui {

/// E-mail, password, one button; what went wrong stands below it, and a lock counts its seconds down.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);
    ~SignInForm() override;

    void setEmail(const QString &email);
    /// While the password is being checked.
    void setBusy(bool busy);
    void fail(const Error &error);

Q_SIGNALS:
    void submitted(const QString &email, const dbledger::Secret &password);
    void databaseWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void countDown();

    std::unique_ptr<Ui::SignInForm> m_ui;
    QTimer m_tick;
    int m_lockedFor = 0; ///< seconds
};

} // namespace dbledger::gui
