// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/FileAccess.h"

#ifdef Q_OS_LINUX

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace dbledger::reader {

namespace {

// Newer than the headers of the oldest system we build on.
constexpr quint64 truncateFile = 1ULL << 14;  // LANDLOCK_ACCESS_FS_TRUNCATE, version 3
constexpr quint64 controlDevice = 1ULL << 15; // LANDLOCK_ACCESS_FS_IOCTL_DEV, version 5
constexpr quint64 bindAndConnect = 3;         // LANDLOCK_ACCESS_NET_BIND_TCP and _CONNECT_TCP, version 4
constexpr quint64 socketsAndSignals = 3;      // LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET and _SIGNAL, version 6
constexpr quint64 referTo = 1ULL << 13;       // LANDLOCK_ACCESS_FS_REFER, version 2
constexpr quint64 firstFileRights = referTo - 1;

/// struct landlock_ruleset_attr as version 6 has it. Older kernels take it as long as what they do not know is zero.
struct Ruleset
{
    quint64 files = firstFileRights;
    quint64 network = 0;
    quint64 scopes = 0;
};

Ruleset everythingThat(long version)
{
    Ruleset ruleset;
    ruleset.files |= version >= 2 ? referTo : 0;
    ruleset.files |= version >= 3 ? truncateFile : 0;
    ruleset.files |= version >= 5 ? controlDevice : 0;
    ruleset.network = version >= 4 ? bindAndConnect : 0;
    ruleset.scopes = version >= 6 ? socketsAndSignals : 0;
    return ruleset;
}

void allowReading(int ruleset, const QString &place)
{
    const int file = open(QFile::encodeName(place).constData(), O_PATH | O_CLOEXEC);
    if (file < 0)
        return; // not on this system
    landlock_path_beneath_attr rule{};
    rule.parent_fd = file;
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
    if (QFileInfo(place).isDir())
        rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
    syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(file);
}

} // namespace

int restrictFiles(const QStringList &readable)
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version <= 0)
        return 0;
    const Ruleset wanted = everythingThat(version);
    const int ruleset = int(syscall(SYS_landlock_create_ruleset, &wanted, sizeof wanted, 0));
    if (ruleset < 0)
        return 0;
    for (const QString &place : readable)
        allowReading(ruleset, place);
    const bool done = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    close(ruleset);
    return done ? int(version) : 0;
}

} // namespace dbledger::reader

#endif
