// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("DBLedger"));
    QCoreApplication::setApplicationName(QStringLiteral("dbledger"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DBLEDGER_VERSION));
    return dbledger::cli::Program(dbledger::cli::allCommands()).run(QCoreApplication::arguments());
}
