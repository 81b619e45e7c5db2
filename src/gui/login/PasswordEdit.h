// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace dbledger::gui {

/// A field for a password: hidden unless its eye is held on, no copying, no suggestions, and a word when caps lock is
/// on.
class PasswordEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// What was typed; the field keeps it until clear().
    Secret secret() const;
    bool isEmpty() const;
    void clear();

Q_SIGNALS:
    void changed();
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_capsLock;
};

} // namespace dbledger::gui
