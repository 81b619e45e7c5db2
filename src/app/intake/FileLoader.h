// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <QByteArray>

namespace dbledger::app {

struct LoadedFile
{
    QByteArray bytes;
    QByteArray sha256; ///< 32 bytes
};

/// A file to be imported, at most 64 MiB. FileNotFound, FileUnreadable, DocumentEmpty, DocumentTooLarge, Cancelled. Any
/// thread.
Result<LoadedFile> loadFile(const QString &path, const CancelToken &cancel);
/// What is no file: DocumentEmpty, DocumentTooLarge. Any thread.
Result<LoadedFile> loadBytes(const QByteArray &bytes);

} // namespace dbledger::app
