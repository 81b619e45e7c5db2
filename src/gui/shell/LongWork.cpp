// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/LongWork.h"

#include <QCoreApplication>

namespace dbledger::gui {

QProgressDialog *progressDialog(const QString &text, const CancelToken &cancel, QWidget *window)
{
    auto *dialog = new QProgressDialog(text, QCoreApplication::translate("LongWork", "Cancel"), 0, 0, window);
    dialog->setMinimumDuration(500);
    dialog->setAutoReset(false);
    QObject::connect(dialog, &QProgressDialog::canceled, dialog, [cancel] { cancel.cancel(); });
    return dialog;
}

} // namespace dbledger::gui
