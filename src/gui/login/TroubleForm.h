// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <QWidget>

#include <memory>

namespace Ui {
class TroubleForm;
}

namespace dbledger::gui {

/// The database cannot be opened: why, and what can be done: try again (with the password that is missing), or choose
/// another one.
class TroubleForm : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleForm(QWidget *parent = nullptr);
    ~TroubleForm() override;

    void say(const Error &error);
    /// The server's password is kept nowhere: ask for it, with the reason.
    void askForPassword(const QString &reason);

Q_SIGNALS:
    /// An empty secret: there was nothing to ask for.
    void retryWanted(const dbledger::Secret &password);
    void databaseWanted();

private:
    std::unique_ptr<Ui::TroubleForm> m_ui;
};

} // namespace dbledger::gui
