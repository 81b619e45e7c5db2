// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/UserCommand.h"

#include "app/users/UserService.h"
#include "cli/console/Options.h"
#include "cli/console/PasswordPrompt.h"
#include "cli/console/Session.h"
#include "cli/output/Table.h"

#include <QJsonObject>

namespace dbledger::cli {

using domain::roleName;
using domain::User;

namespace {

const QString passwordOption = QStringLiteral("password-stdin");
const QString roleOption = QStringLiteral("role");

QStringList roleNames()
{
    return {roleName(Role::Viewer), roleName(Role::Accountant), roleName(Role::Administrator)};
}

/// How many words stand behind each verb.
const QMap<QString, int> &verbs()
{
    static const QMap<QString, int> known{{QStringLiteral("list"), 0},   {QStringLiteral("add"), 1},
                                          {QStringLiteral("role"), 2},   {QStringLiteral("disable"), 1},
                                          {QStringLiteral("enable"), 1}, {QStringLiteral("password"), 1}};
    return known;
}

QString instant(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject userJson(const User &user)
{
    return {{QStringLiteral("id"), user.id},
            {QStringLiteral("email"), user.email},
            {QStringLiteral("name"), user.name},
            {QStringLiteral("role"), roleName(user.role)},
            {QStringLiteral("active"), user.active},
            {QStringLiteral("must_change_password"), user.mustChangePassword},
            {QStringLiteral("created_at"), instant(user.createdAt)},
            {QStringLiteral("last_sign_in"), instant(user.lastSignIn)}};
}

Result<Secret> newPassword(const Invocation &invocation, const QString &whose)
{
    return invocation.arguments.isSet(passwordOption) ? passwordFromStandardInput() : askNewPassword(whose);
}

Result<User> found(Session &session, const QString &email)
{
    const auto users = app::await(session.context.users().list(session.actor));
    if (!users)
        return users.error();
    for (const User &user : *users)
        if (domain::emailKey(user.email) == domain::emailKey(email))
            return user;
    return Error{ErrorKind::NotFound, {QStringLiteral("user"), email}, {}};
}

} // namespace

QString UserCommand::name() const
{
    return QStringLiteral("user");
}

QString UserCommand::synopsis() const
{
    return tr("list | add EMAIL | role EMAIL ROLE | disable EMAIL | enable EMAIL | password EMAIL");
}

QString UserCommand::summary() const
{
    return tr("say who may sign in to the application");
}

QString UserCommand::description() const
{
    return tr(
        "Roles: a viewer looks, an accountant works with invoices, an administrator manages users and settings "
        "too. The password is asked on the terminal and not shown; whoever gets one with \"add\" or \"password\" "
        "must change it when signing in. Nobody is ever deleted: \"disable\" keeps them out and their history in.");
}

QList<QCommandLineOption> UserCommand::options() const
{
    return {{QStringLiteral("name"), tr("the name of the new user"), QStringLiteral("NAME")},
            {roleOption, tr("the role of the new user; otherwise accountant"), roleNames().join(u'|')},
            {passwordOption, tr("read the password from the first line of standard input")},
            options::database(),
            options::json()};
}

Result<ExitCode> UserCommand::run(const Invocation &invocation) const
{
    const QStringList given = invocation.arguments.positionalArguments();
    const QString verb = given.value(0);
    const int wanted = verbs().value(verb, -1);
    if (wanted < 0)
        return usageError(tr("one of %1 is needed").arg(QStringList(verbs().keys()).join(QStringLiteral(", "))));
    if (given.size() != wanted + 1)
        return usageError(wanted == 0   ? tr("\"user list\" takes nothing more")
                          : wanted == 1 ? tr("\"user %1\" needs one e-mail").arg(verb)
                                        : tr("\"user role\" needs an e-mail and a role"));
    if (verb == u"role" && !roleNames().contains(given[2]))
        return usageError(tr("there is no role \"%1\", only %2").arg(given[2], roleNames().join(QStringLiteral(", "))));
    if (verb == u"add" && invocation.arguments.value(QStringLiteral("name")).trimmed().isEmpty())
        return usageError(tr("\"user add\" needs a --name"));
    if (verb == u"list")
        return list(invocation);
    Session session(invocation);
    const auto user = change(invocation, session, verb, given);
    if (!user)
        return user.error();
    say(invocation, verb, *user);
    return ExitCode::Ok;
}

Result<ExitCode> UserCommand::list(const Invocation &invocation)
{
    Session session(invocation);
    const auto users = app::await(session.context.users().list(session.actor));
    if (!users)
        return users.error();
    Table table(invocation.console, {{tr("E-mail"), 28, 1, Column::Align::Left, Elide::End},
                                     {tr("Name"), 20, 1, Column::Align::Left, Elide::End},
                                     {tr("Role"), 13, 0, Column::Align::Left, Elide::End},
                                     {tr("State"), 9, 0, Column::Align::Left, Elide::End},
                                     {tr("Last here"), 16, 0, Column::Align::Left, Elide::End}});
    for (const User &user : *users) {
        if (invocation.arguments.isSet(QStringLiteral("json"))) {
            invocation.console.outJson(userJson(user));
            continue;
        }
        const QString last =
            user.lastSignIn.isValid() ? invocation.wording.moment(user.lastSignIn) : QStringLiteral("–");
        table.row({{user.email, Style::Plain},
                   {user.name, Style::Plain},
                   {app::Wording::name(user.role), Style::Plain},
                   {user.active ? tr("active") : tr("disabled"), user.active ? Style::Good : Style::Faint},
                   {last, Style::Plain}});
    }
    if (users->isEmpty())
        invocation.console.err(tr("nobody has been entered yet"));
    return ExitCode::Ok;
}

Result<User> UserCommand::change(const Invocation &invocation, Session &session, const QString &verb,
                                 const QStringList &arguments)
{
    const QString &email = arguments[1];
    if (verb == u"add")
        return add(invocation, session, email);
    const auto user = found(session, email);
    if (!user)
        return user;
    app::UserService &users = session.context.users();
    if (verb == u"role")
        return app::await(users.setRole(user->id, user->version, *domain::roleFromName(arguments[2]), session.actor));
    if (verb == u"disable" || verb == u"enable")
        return app::await(users.setActive(user->id, user->version, verb == u"enable", session.actor));
    const auto password = newPassword(invocation, user->email);
    if (!password)
        return password.error();
    return app::await(users.resetPassword(user->id, user->version, *password, session.actor));
}

Result<User> UserCommand::add(const Invocation &invocation, Session &session, const QString &email)
{
    const auto role = options::choice(invocation.arguments, roleOption, roleNames());
    if (!role)
        return role.error();
    app::NewUser made;
    made.email = email;
    made.name = invocation.arguments.value(QStringLiteral("name"));
    if (*role)
        made.role = *domain::roleFromName(roleNames()[**role]);
    const auto password = newPassword(invocation, email);
    if (!password)
        return password.error();
    made.password = *password;
    return app::await(session.context.users().add(made, session.actor));
}

void UserCommand::say(const Invocation &invocation, const QString &verb, const User &user)
{
    if (invocation.arguments.isSet(QStringLiteral("json"))) {
        invocation.console.outJson(userJson(user));
        return;
    }
    if (verb == u"password")
        invocation.console.out(tr("%1 has a new password, and must change it when signing in.").arg(user.email));
    else if (!user.active)
        invocation.console.out(tr("%1 can no longer sign in.").arg(user.email));
    else
        invocation.console.out(tr("%1 can sign in (%2).").arg(user.email, app::Wording::name(user.role)));
}

} // namespace dbledger::cli
