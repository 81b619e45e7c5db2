// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Sandbox.h"

#include "reader/FileAccess.h"
#include "reader/SystemCalls.h"

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace dbledger::reader {

QStringList readablePlaces(const QString &programFolder, const QString &modelFolder)
{
    QStringList places{
        // libraries, plug-ins, fonts, poppler's character maps, models
        QStringLiteral("/usr"), QStringLiteral("/lib"), QStringLiteral("/lib64"), QStringLiteral("/etc/ld.so.cache"),
        QStringLiteral("/etc/fonts"), QStringLiteral("/var/cache/fontconfig"),
        // how many processors, how much memory, which time zone
        QStringLiteral("/proc/self"), QStringLiteral("/proc/cpuinfo"), QStringLiteral("/proc/meminfo"),
        QStringLiteral("/sys/devices/system/cpu"), QStringLiteral("/etc/localtime"), QStringLiteral("/dev/null"),
        QStringLiteral("/dev/urandom"),
        // an installation outside /usr
        programFolder, programFolder + QStringLiteral("/../lib"), programFolder + QStringLiteral("/../plugins")};
    if (!modelFolder.isEmpty())
        places.append(modelFolder);
    return places;
}

#ifdef Q_OS_LINUX

QStringList lockUp(const QStringList &readable)
{
    QStringList holds;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return holds; // the other two need it
    holds.append(QStringLiteral("no new privileges"));
    if (const int version = restrictFiles(readable); version > 0)
        holds.append(QStringLiteral("landlock %1").arg(version));
    if (restrictSystemCalls())
        holds.append(QStringLiteral("seccomp"));
    return holds;
}

#else

QStringList lockUp(const QStringList &)
{
    return {};
}

#endif

} // namespace dbledger::reader
