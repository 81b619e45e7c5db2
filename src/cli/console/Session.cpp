// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/Session.h"

#include "app/core/DatabaseChoice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace dbledger::cli {

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

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

/// Shows how far an older database is, and goes when it is there.
void showUpdating(Console &console, int done, int of)
{
    console.progress(
        done < of ? SessionText::tr("The database is being brought up to date: step %1 of %2").arg(done + 1).arg(of)
                  : QString());
}

app::AppContext::Options contextOptions(const Invocation &invocation, int readers, QObject *terminal)
{
    app::AppContext::Options options;
    options.database = invocation.arguments.value(QStringLiteral("database"));
    if (options.database.isEmpty())
        options.databasePassword = keptPassword();
    options.readers = readers;
    options.updating = [terminal, &console = invocation.console](int done, int of) {
        QMetaObject::invokeMethod(
            terminal, [&console, done, of] { showUpdating(console, done, of); }, Qt::QueuedConnection);
    };
    return options;
}

} // namespace

Session::Session(const Invocation &invocation, int readers)
    : context(contextOptions(invocation, readers, &terminal))
    , actor{QStringLiteral("cli:") + systemUser(), Role::Administrator,
            QSysInfo::machineHostName() + QStringLiteral("/dbledger-cli")}
{
}

} // namespace dbledger::cli
