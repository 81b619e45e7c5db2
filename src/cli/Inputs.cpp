// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Inputs.h"

#include <QDir>

namespace dbledger::cli {

namespace {

void walk(const QDir &folder, QStringList &files)
{
    const auto entries = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir() && !entry.isSymLink())
            walk(QDir(entry.filePath()), files);
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

QStringList inputFiles(const QStringList &arguments)
{
    QStringList files;
    for (const QString &argument : arguments) {
        if (QFileInfo(argument).isDir())
            walk(QDir(argument), files);
        else
            files.append(argument);
    }
    return files;
}

} // namespace dbledger::cli
