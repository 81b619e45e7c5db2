// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/Help.h"

#include "cli/console/TextWidth.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace dbledger::cli {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

constexpr int widestTerm = 26;
constexpr int readable = 100;

QString term(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    const QString value = option.valueName();
    return names.join(QStringLiteral(", ")) + (value.isEmpty() ? QString() : u' ' + value);
}

/// Two columns: terms, and what they mean.
QString definitions(const QList<std::pair<QString, QString>> &entries, int width)
{
    qsizetype column = 0;
    for (const auto &entry : entries)
        if (entry.first.size() <= widestTerm)
            column = std::max(column, entry.first.size());
    QString text;
    for (const auto &[name, meaning] : entries) {
        const QStringList lines = wrapped(meaning, width > 0 ? std::max(20, width - int(column) - 4) : 0);
        QString first = QStringLiteral("  ") + name.leftJustified(column + 2);
        if (name.size() > column)
            first = QStringLiteral("  ") + name + u'\n' + QString(column + 4, u' ');
        text += first + lines.join(u'\n' + QString(column + 4, u' ')) + u'\n';
    }
    return text;
}

QString paragraph(const QString &text, int width)
{
    return wrapped(text, width).join(u'\n') + u'\n';
}

QString optionList(const QList<QCommandLineOption> &options, int width)
{
    QList<std::pair<QString, QString>> entries;
    for (const QCommandLineOption &option : options)
        entries.append({term(option), option.description()});
    return definitions(entries, width);
}

} // namespace

QList<QCommandLineOption> generalOptions()
{
    return {
        {QStringLiteral("lang"), HelpText::tr("speak this language instead of the system's"), QStringLiteral("fr|en")},
        {{QStringLiteral("h"), QStringLiteral("help")}, HelpText::tr("show this help")},
        {QStringLiteral("version"), HelpText::tr("show the version")}};
}

QString overviewHelp(const std::vector<std::unique_ptr<Command>> &commands, int width)
{
    width = std::min(width, readable);
    QList<std::pair<QString, QString>> entries;
    for (const auto &command : commands)
        entries.append({command->name(), command->summary()});
    return paragraph(HelpText::tr("Usage: dbledger-cli COMMAND [OPTIONS] [ARGUMENTS]"), width) + u'\n' +
           paragraph(HelpText::tr("DBLedger reads invoices, proves what it read, and keeps the books of it."), width) +
           u'\n' + HelpText::tr("Commands:") + u'\n' + definitions(entries, width) + u'\n' + HelpText::tr("Options:") +
           u'\n' + optionList(generalOptions(), width) + u'\n' +
           paragraph(HelpText::tr("\"dbledger-cli COMMAND --help\" tells more about a command."), width) +
           paragraph(HelpText::tr(
                         "Exit codes: 0 all is well, 1 something needs a look or failed, 2 the command line makes no "
                         "sense, 130 stopped by Ctrl+C."),
                     width);
}

QString commandHelp(const Command &command, int width)
{
    width = std::min(width, readable);
    QString text =
        paragraph(HelpText::tr("Usage: dbledger-cli %1 [OPTIONS] %2").arg(command.name(), command.synopsis()).trimmed(),
                  width) +
        u'\n' + paragraph(command.summary().front().toUpper() + command.summary().mid(1) + u'.', width);
    if (!command.description().isEmpty())
        text += u'\n' + paragraph(command.description(), width);
    return text + u'\n' + HelpText::tr("Options:") + u'\n' + optionList(command.options() + generalOptions(), width);
}

} // namespace dbledger::cli
