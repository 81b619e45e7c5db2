// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("DBLedger"));
    QCoreApplication::setApplicationName(QStringLiteral("dbledger"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DBLEDGER_VERSION));
    // What the log says in passing is not for the terminal; QT_LOGGING_RULES brings it back.
    QLoggingCategory::setFilterRules(QStringLiteral("dbledger.*.info=false\ndbledger.*.debug=false"));
    return dbledger::cli::Program(dbledger::cli::allCommands()).run(QCoreApplication::arguments());
}
