// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QDialog>

namespace dbledger::gui {

/// Asks for a password, with a sentence that says what for.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const QString &title, const QString &sentence, QWidget *parent);

Q_SIGNALS:
    void given(const dbledger::Secret &password);
};

} // namespace dbledger::gui
