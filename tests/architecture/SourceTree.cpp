// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/SourceTree.h"

#include <QDirIterator>
#include <QFile>

namespace dbledger::tests {

QList<SourceFile> sourceFiles(const QString &folder)
{
    const QDir top(qEnvironmentVariable("DBLEDGER_SOURCE"));
    QList<SourceFile> files;
    QDirIterator it(top.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString path = top.relativeFilePath(file.fileName());
        const QString layer = path.startsWith(u"src/") ? path.section(u'/', 1, 1) : QString();
        files.append({path, layer, QString::fromUtf8(file.readAll()).split(u'\n')});
    }
    return files;
}

} // namespace dbledger::tests
