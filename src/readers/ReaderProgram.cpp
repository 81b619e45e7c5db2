// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/ReaderProgram.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace dbledger::readers {

namespace {

#ifdef Q_OS_WIN
const QString programName = QStringLiteral("dbledger-reader.exe");
#else
const QString programName = QStringLiteral("dbledger-reader");
#endif

/// A library path or a plug-in path decides what is loaded, a locale how numbers are read: named, never all.
constexpr const char *passedOn[] = {
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "QT_PLUGIN_PATH",
    "QT_LOGGING_RULES",
    "FONTCONFIG_FILE",
    "FONTCONFIG_PATH",
    "DBLEDGER_TESSDATA",
    "ASAN_OPTIONS",
    "UBSAN_OPTIONS",
    "LSAN_OPTIONS",
#ifdef Q_OS_WIN
    "SystemRoot",
    "PATH",
    "TEMP",
#endif
};

} // namespace

QString readerProgram()
{
    const QString chosen = qEnvironmentVariable("DBLEDGER_READER");
    if (!chosen.isEmpty())
        return chosen;
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + programName;
    const QString libexec =
        QCoreApplication::applicationDirPath() + QStringLiteral("/../libexec/dbledger/") + programName;
    return !QFileInfo::exists(beside) && QFileInfo::exists(libexec) ? libexec : beside;
}

QProcessEnvironment readerEnvironment()
{
    QProcessEnvironment environment;
    for (const char *name : passedOn)
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1")); // not into the system's journal
    return environment;
}

qint64 residentBytes([[maybe_unused]] qint64 processId)
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/%1/statm").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' '); // size, resident, ...
    return pages.size() > 1 ? pages.at(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
#else
    return 0;
#endif
}

} // namespace dbledger::readers
