// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/FileLoader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace dbledger::app {

namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024;

Error tooLarge(qint64 size)
{
    return {ErrorKind::DocumentTooLarge, {QString::number(size), QString::number(mostBytes)}, {}};
}

} // namespace

Result<LoadedFile> loadFile(const QString &path, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, {}, {}};
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileNotFound, {path}, {}};
    QFile file(path);
    if (!info.isFile())
        return Error{ErrorKind::FileUnreadable, {path, QStringLiteral("not a file")}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path, file.errorString()}, {}};
    if (info.size() > mostBytes)
        return tooLarge(info.size());
    const QByteArray bytes = file.read(mostBytes + 1); // it may have grown
    if (file.error() != QFile::NoError)
        return Error{ErrorKind::FileUnreadable, {path, file.errorString()}, {}};
    return loadBytes(bytes);
}

Result<LoadedFile> loadBytes(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return tooLarge(bytes.size());
    if (bytes.isEmpty())
        return Error{ErrorKind::DocumentEmpty, {}, {}};
    return LoadedFile{bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

} // namespace dbledger::app
