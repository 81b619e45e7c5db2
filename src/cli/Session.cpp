// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Session.h"

#include <QSysInfo>

#ifndef Q_OS_WIN
#include <pwd.h>
#include <unistd.h>
#endif

namespace dbledger::cli {

namespace {

QString systemUser()
{
#ifndef Q_OS_WIN
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

app::AppContext::Options contextOptions(const Invocation &invocation, int readers)
{
    app::AppContext::Options options;
    options.database = invocation.arguments.value(QStringLiteral("database"));
    options.readers = readers;
    return options;
}

} // namespace

Session::Session(const Invocation &invocation, int readers)
    : context(contextOptions(invocation, readers))
    , actor{QStringLiteral("cli:") + systemUser(), Role::Administrator,
            QSysInfo::machineHostName() + QStringLiteral("/dbledger-cli")}
{
}

} // namespace dbledger::cli
