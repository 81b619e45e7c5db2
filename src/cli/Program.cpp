// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Program.h"

#include "app/wording/WordingLanguage.h"
#include "cli/console/Help.h"
#include "cli/console/Suggestion.h"

#include <QCoreApplication>

namespace dbledger::cli {

namespace {

struct ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

// Said by QCommandLineParser::errorText(); named here so that our translations have them.
[[maybe_unused]] constexpr const char *parserSentences[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
};

/// Takes `--lang X` out of the arguments wherever it stands before "--". Null: it is not there.
std::optional<QString> takeLanguage(QStringList &arguments)
{
    static const QString option = QStringLiteral("--lang");
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != u"--"; ++i) {
        if (arguments[i] == option)
            return arguments.remove(i), i < arguments.size() ? arguments.takeAt(i) : QString();
        if (arguments[i].startsWith(option + u'='))
            return arguments.takeAt(i).mid(option.size() + 1);
    }
    return std::nullopt;
}

QStringList namesOf(const QList<QCommandLineOption> &options)
{
    QStringList names;
    for (const QCommandLineOption &option : options)
        names += option.names();
    return names;
}

} // namespace

Program::Program(std::vector<std::unique_ptr<Command>> commands)
    : m_commands(std::move(commands))
{
}

Program::~Program() = default;

int Program::run(QStringList arguments)
{
    const std::optional<QString> language = takeLanguage(arguments);
    app::WordingLanguage::install(app::WordingLanguage::ofSystem());
    if (language && !app::WordingLanguage::install(*language))
        return usage(ProgramText::tr("there is no language \"%1\", only %2")
                         .arg(*language, app::WordingLanguage::available().join(QStringLiteral(", "))),
                     QString());
    return dispatch(arguments.mid(1));
}

int Program::dispatch(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == u"--version") {
        m_console.out(QStringLiteral("dbledger-cli %1").arg(QCoreApplication::applicationVersion()));
        return int(ExitCode::Ok);
    }
    if (first == u"--help" || first == u"-h" || (first == u"help" && arguments.size() == 1)) {
        m_console.out(overviewHelp(m_commands, m_console.width()).chopped(1));
        return int(ExitCode::Ok);
    }
    if (first == u"help" && find(arguments[1]))
        return runCommand(*find(arguments[1]), {QStringLiteral("--help")});
    const QString everything = ProgramText::tr("\"dbledger-cli --help\" lists the commands");
    if (first.isEmpty())
        return usage(ProgramText::tr("no command was given"), everything);
    if (first.startsWith(u'-'))
        return usage(ProgramText::tr("the command comes before its options, \"%1\" is none").arg(first), everything);
    if (const Command *command = find(first))
        return runCommand(*command, arguments.mid(1));
    QStringList names;
    for (const auto &command : m_commands)
        names.append(command->name());
    const QString meant = closest(first, names);
    return usage(ProgramText::tr("there is no command \"%1\"").arg(first),
                 meant.isEmpty() ? everything : ProgramText::tr("did you mean \"%1\"?").arg(meant));
}

int Program::runCommand(const Command &command, const QStringList &arguments)
{
    const QList<QCommandLineOption> options = command.options() + generalOptions();
    QCommandLineParser parser;
    parser.addOptions(options);
    const bool parsed = parser.parse(QStringList{QString()} + arguments);
    const QString more = ProgramText::tr("\"dbledger-cli %1 --help\" tells more").arg(command.name());
    if (!parser.unknownOptionNames().isEmpty()) {
        const QString name = parser.unknownOptionNames().first();
        const QString meant = closest(name, namesOf(options));
        return usage(ProgramText::tr("%1 has no option \"%2\"")
                         .arg(command.name(), QStringLiteral("-").repeated(name.size() > 1 ? 2 : 1) + name),
                     meant.isEmpty() ? more : ProgramText::tr("did you mean \"--%1\"?").arg(meant));
    }
    if (!parsed)
        return usage(parser.errorText(), more);
    if (parser.isSet(QStringLiteral("help"))) {
        m_console.out(commandHelp(command, m_console.width()).chopped(1));
        return int(ExitCode::Ok);
    }
    if (parser.isSet(QStringLiteral("version")))
        return dispatch({QStringLiteral("--version")});
    Interrupt interrupt;
    return answer(command.run({parser, m_console, app::Wording(), interrupt}), command);
}

int Program::answer(const Result<ExitCode> &result, const Command &command)
{
    if (result)
        return int(*result);
    const Error &error = result.error();
    const QString sentence = app::Wording().sentence(error);
    if (error.kind == ErrorKind::Usage)
        return usage(sentence, ProgramText::tr("\"dbledger-cli %1 --help\" tells more").arg(command.name()));
    m_console.err(ProgramText::tr("error: %1").arg(sentence));
    return int(error.kind == ErrorKind::Cancelled ? ExitCode::Interrupted : ExitCode::Attention);
}

int Program::usage(const QString &sentence, const QString &hint)
{
    m_console.err(ProgramText::tr("error: %1").arg(sentence));
    if (!hint.isEmpty())
        m_console.err(hint);
    return int(ExitCode::Usage);
}

const Command *Program::find(const QString &name) const
{
    for (const auto &command : m_commands)
        if (command->name() == name)
            return command.get();
    return nullptr;
}

} // namespace dbledger::cli
