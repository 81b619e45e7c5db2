// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/CompanyCommand.h"

#include "app/books/CompanyService.h"
#include "cli/console/Options.h"
#include "cli/console/Session.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dbledger::cli {

namespace {

const QString nameOption = QStringLiteral("name");
const QString vatIdOption = QStringLiteral("vat-id");
const QString sirenOption = QStringLiteral("siren");
const QString currencyOption = QStringLiteral("currency");

/// All values of the option but empty ones: `--name ""` clears the names.
QStringList valuesOf(const QCommandLineParser &arguments, const QString &option)
{
    QStringList values = arguments.values(option);
    values.removeAll(QString());
    return values;
}

QJsonObject companyJson(const domain::Company &company)
{
    return {{QStringLiteral("names"), QJsonArray::fromStringList(company.names)},
            {QStringLiteral("vat_ids"), QJsonArray::fromStringList(company.vatIds)},
            {QStringLiteral("siren"), company.siren},
            {QStringLiteral("currency"), company.currency ? company.currency->code() : QString()}};
}

} // namespace

QString CompanyCommand::name() const
{
    return QStringLiteral("company");
}

QString CompanyCommand::synopsis() const
{
    return QStringLiteral("set|show");
}

QString CompanyCommand::summary() const
{
    return tr("say who you are, which tells a sale from a purchase");
}

QString CompanyCommand::description() const
{
    return tr("\"set\" replaces what is given and keeps the rest; an empty value clears. \"show\" shows it.");
}

QList<QCommandLineOption> CompanyCommand::options() const
{
    return {{nameOption, tr("a name of the company; may be given several times"), QStringLiteral("NAME")},
            {vatIdOption, tr("a VAT id, with its country; may be given several times"), QStringLiteral("ID")},
            {sirenOption, tr("the SIREN"), QStringLiteral("SIREN")},
            {currencyOption, tr("the currency of the books, such as EUR"), QStringLiteral("CODE")},
            options::database(),
            options::json()};
}

Result<ExitCode> CompanyCommand::run(const Invocation &invocation) const
{
    const QCommandLineParser &arguments = invocation.arguments;
    const QStringList given = arguments.positionalArguments();
    const bool set = given == QStringList{QStringLiteral("set")};
    if (!set && given != QStringList{QStringLiteral("show")})
        return usageError(tr("either \"company set\" or \"company show\""));
    const bool anything = arguments.isSet(nameOption) || arguments.isSet(vatIdOption) || arguments.isSet(sirenOption) ||
                          arguments.isSet(currencyOption);
    if (set != anything)
        return usageError(set ? tr("\"company set\" needs something to set") : tr("\"company show\" sets nothing"));
    const QString code = arguments.value(currencyOption);
    if (!code.isEmpty() && !domain::Currency::fromCode(code))
        return usageError(tr("there is no currency \"%1\"").arg(code));

    Session session(invocation);
    auto company = app::await(session.context.company().company(session.actor));
    if (company && set) {
        domain::Company changed = *company;
        if (arguments.isSet(nameOption))
            changed.names = valuesOf(arguments, nameOption);
        if (arguments.isSet(vatIdOption))
            changed.vatIds = valuesOf(arguments, vatIdOption);
        if (arguments.isSet(sirenOption))
            changed.siren = arguments.value(sirenOption);
        if (arguments.isSet(currencyOption))
            changed.currency = domain::Currency::fromCode(code);
        company = app::await(session.context.company().setCompany(changed, session.actor));
    }
    if (!company)
        return company.error();
    show(invocation, *company);
    return ExitCode::Ok;
}

void CompanyCommand::show(const Invocation &invocation, const domain::Company &company)
{
    Console &console = invocation.console;
    if (invocation.arguments.isSet(QStringLiteral("json"))) {
        console.outJson(companyJson(company));
        return;
    }
    if (company.isEmpty()) {
        console.out(tr("Nobody has said yet who you are: see \"dbledger-cli company --help\"."));
        return;
    }
    const auto line = [&console](const QString &label, const QString &value) {
        if (!value.isEmpty())
            console.out(label.leftJustified(12) + value);
    };
    line(tr("Name"), company.names.join(QStringLiteral(", ")));
    line(tr("VAT id"), company.vatIds.join(QStringLiteral(", ")));
    line(tr("SIREN"), company.siren);
    line(tr("Currency"), company.currency ? company.currency->code() : QString());
}

} // namespace dbledger::cli
