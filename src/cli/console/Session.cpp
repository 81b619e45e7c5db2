// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/Session.h"

#include "app/core/DatabaseChoice.h"

#include <QFileInfo>
#include <QSysInfo>

namespace dbledger::cli {

namespace {

/// The user that this process runs as; where the system does not say, the environment does.
QString systemUser()
{
    const QString owner = QFileInfo(QStringLiteral("/proc/self")).owner();
    if (!owner.isEmpty())
        return owner;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

/// Of the server that the settings name, if its password was kept; otherwise libpq looks for one where it always does.
Secret keptPassword()
{
    const app::DatabaseChoice choice;
    if (!choice.server())
        return {};
    const auto password = app::await(choice.password());
    return password && *password ? **password : Secret();
}

app::AppContext::Options contextOptions(const Invocation &invocation, int readers)
{
    app::AppContext::Options options;
    options.database = invocation.arguments.value(QStringLiteral("database"));
    if (options.database.isEmpty())
        options.databasePassword = keptPassword();
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
