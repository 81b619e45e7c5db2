// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"

#include <QFutureWatcher>
#include <QProgressDialog>

namespace dbledger::gui {

/// A window over `window` that shows how far long work has come, once it has taken half a second; its button raises
/// the token. Whoever made it deletes it, or leaves that to follow().
QProgressDialog *progressDialog(const QString &text, const CancelToken &cancel, QWidget *window);

/// The window shows that future's progress and goes when it has its answer.
template <typename T>
void follow(QProgressDialog *dialog, const QFuture<T> &work)
{
    auto *watcher = new QFutureWatcher<T>(dialog);
    QObject::connect(watcher, &QFutureWatcherBase::progressRangeChanged, dialog, &QProgressDialog::setRange);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, dialog, &QProgressDialog::setValue);
    QObject::connect(watcher, &QFutureWatcherBase::finished, dialog, &QObject::deleteLater);
    watcher->setFuture(work);
}

} // namespace dbledger::gui
