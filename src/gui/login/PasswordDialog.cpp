// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/login/PasswordDialog.h"

#include "gui/login/PasswordEdit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace dbledger::gui {

PasswordDialog::PasswordDialog(const QString &title, const QString &sentence, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("passwordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    auto *text = new QLabel(sentence, this);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    layout->addWidget(text);
    auto *edit = new PasswordEdit(this);
    edit->setAccessibleName(tr("Password"));
    layout->addWidget(edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, edit] {
        if (edit->isEmpty())
            return;
        const Secret secret = edit->secret();
        edit->clear();
        Q_EMIT given(secret);
        accept();
    });
    edit->setFocus();
}

} // namespace dbledger::gui
