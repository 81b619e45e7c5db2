// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/InputFiles.h"

#include <QDir>

namespace dbledger::app {

namespace {

void walkFolder(const QDir &folder, const CancelToken &cancel, QStringList &files)
{
    const auto entries = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (cancel.isCancelled())
            return;
        if (entry.isDir() && !entry.isSymLink())
            walkFolder(QDir(entry.filePath()), cancel, files);
        else if (entry.isFile() && documentSuffixes().contains(entry.suffix().toLower()))
            files.append(entry.filePath());
    }
}

} // namespace

const QStringList &documentSuffixes()
{
    static const QStringList suffixes{QStringLiteral("png"), QStringLiteral("jpg"),  QStringLiteral("jpeg"),
                                      QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("webp"),
                                      QStringLiteral("bmp"), QStringLiteral("gif"),  QStringLiteral("pdf"),
                                      QStringLiteral("xml")};
    return suffixes;
}

QStringList inputFiles(const QStringList &paths, const CancelToken &cancel)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            walkFolder(QDir(path), cancel, files);
        else
            files.append(path);
    }
    return files;
}

bool mayBeDocument(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix.isEmpty() || documentSuffixes().contains(suffix);
}

} // namespace dbledger::app
