// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console/Command.h"
#include "domain/books/User.h"

#include <QCoreApplication>

namespace dbledger::cli {

struct Session;

/// `user`: who may sign in to the application. Whoever can open the database from here may do it.
class UserCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UserCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    QString description() const override;
    QList<QCommandLineOption> options() const override;
    Result<ExitCode> run(const Invocation &invocation) const override;

private:
    static Result<ExitCode> list(const Invocation &invocation);
    static Result<domain::User> change(const Invocation &invocation, Session &session, const QString &verb,
                                       const QStringList &arguments);
    static Result<domain::User> add(const Invocation &invocation, Session &session, const QString &email);
    static void say(const Invocation &invocation, const QString &verb, const domain::User &user);
};

} // namespace dbledger::cli
