// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/TrainedData.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace dbledger::ocr {

namespace {

bool hasModels(const QString &folder)
{
    return !QDir(folder).entryList({QStringLiteral("*.traineddata")}, QDir::Files).isEmpty();
}

QStringList candidates()
{
    QStringList folders;
    if (QCoreApplication::instance())
        folders << QCoreApplication::applicationDirPath() + QStringLiteral("/tessdata");
    folders << QStringLiteral("/usr/share/tesseract-ocr/5/tessdata")      // Debian, Ubuntu
            << QStringLiteral("/usr/share/tessdata")                      // Arch, Fedora, openSUSE
            << QStringLiteral("/usr/share/tesseract/tessdata")            // Fedora
            << QStringLiteral("/opt/homebrew/share/tessdata")             // macOS
            << QStringLiteral("/usr/local/share/tessdata")                // macOS, from source
            << QStringLiteral("C:/Program Files/Tesseract-OCR/tessdata"); // Windows
    return folders;
}

} // namespace

QString trainedDataFolder()
{
    const QString chosen = qEnvironmentVariable("DBLEDGER_TESSDATA");
    if (!chosen.isEmpty())
        return chosen;
    const QStringList folders = candidates();
    for (const QString &folder : folders) {
        if (hasModels(folder))
            return folder;
    }
    return folders.constFirst();
}

Result<QString> findTrainedData(const QStringList &languages, const QString &folder)
{
    const QString where = folder.isEmpty() ? trainedDataFolder() : folder;
    for (const QString &language : languages) {
        if (!QFile::exists(where + u'/' + language + QStringLiteral(".traineddata")))
            return Error{ErrorKind::LanguageMissing, {language, where}, {}};
    }
    return where;
}

} // namespace dbledger::ocr
