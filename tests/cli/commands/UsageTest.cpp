// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "support/TestMain.h"

#include <QTest>

using dbledger::tests::Answer;
using dbledger::tests::Cli;

class UsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakes_data();
    void mistakes();
    void overview();
    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void helpFitsTheTerminal();
    void version();
    void speaksFrench_data();
    void speaksFrench();
    void languageOptionWinsOverTheSystem();
};

void UsageTest::mistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("err");
    const auto row = [](const char *name, const char *arguments, const char *err) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromUtf8(err) + u'\n';
    };
    row("nothing", "", "error: no command was given\n\"dbledger-cli --help\" lists the commands");
    row("unknown command", "extrat a.pdf", "error: there is no command \"extrat\"\ndid you mean \"extract\"?");
    row("unknown command, nothing like it", "xyzzy",
        "error: there is no command \"xyzzy\"\n\"dbledger-cli --help\" lists the commands");
    row("option first", "--json extract",
        "error: the command comes before its options, \"--json\" is none\n\"dbledger-cli --help\" lists the commands");
    row("unknown option", "extract --jsn a.pdf", "error: extract has no option \"--jsn\"\ndid you mean \"--json\"?");
    row("unknown short option", "extract -q a.pdf",
        "error: extract has no option \"-q\"\n\"dbledger-cli extract --help\" tells more");
    row("missing value", "extract --jobs",
        "error: Missing value after '--jobs'.\n\"dbledger-cli extract --help\" tells more");
    row("value too much", "extract --json=1 a.pdf",
        "error: Unexpected value after '--json'.\n\"dbledger-cli extract --help\" tells more");
    row("no number", "extract --jobs two a.pdf",
        "error: \"two\" does not fit --jobs, which wants a whole number from 1 to 256\n"
        "\"dbledger-cli extract --help\" tells more");
    row("too few jobs", "import --jobs 0 a.pdf",
        "error: \"0\" does not fit --jobs, which wants a whole number from 1 to 256\n"
        "\"dbledger-cli import --help\" tells more");
    row("no file", "extract --json", "error: no file or folder was given\n\"dbledger-cli extract --help\" tells more");
    row("no direction", "import --direction both a.pdf",
        "error: \"both\" does not fit --direction, which wants one of sale, purchase\n"
        "\"dbledger-cli import --help\" tells more");
    row("no language", "list --lang tlh", "error: there is no language \"tlh\", only en, fr");
    row("no date", "list --from yesterday",
        "error: \"yesterday\" does not fit --from, which wants a date such as 2024-03-31\n"
        "\"dbledger-cli list --help\" tells more");
    row("no amount", "pay A-1 --amount much",
        "error: \"much\" does not fit --amount, which wants an amount such as 1234.50\n"
        "\"dbledger-cli pay --help\" tells more");
    row("no invoice", "show", "error: one invoice number or id is needed\n\"dbledger-cli show --help\" tells more");
    row("reverse without reason", "pay --reverse 3",
        "error: --reverse needs a --reason\n\"dbledger-cli pay --help\" tells more");
    row("unpaid without reason", "pay A-1 --unpaid",
        "error: --unpaid needs a --reason\n\"dbledger-cli pay --help\" tells more");
    row("unpaid and amount", "pay A-1 --unpaid --amount 3",
        "error: --amount does not go with --unpaid\n\"dbledger-cli pay --help\" tells more");
    row("no segment", "list --segment friends",
        "error: \"friends\" does not fit --segment, which wants one of champions, loyal, potential-loyalist, new, "
        "promising, need-attention, about-to-sleep, at-risk, cannot-lose, hibernating, lost\n"
        "\"dbledger-cli list --help\" tells more");
    row("segment of products", "export --csv --products --segment lost",
        "error: --segment is for invoices and parties\n\"dbledger-cli export --help\" tells more");
    row("no format", "export",
        "error: the format is missing; there is --csv\n\"dbledger-cli export --help\" tells more");
    row("two tables", "export --csv --lines --parties",
        "error: only one of --lines, --parties, --products and --alerts\n\"dbledger-cli export --help\" tells more");
    row("dates of parties", "export --csv --parties --from 2024-01-01",
        "error: --from is for invoices\n\"dbledger-cli export --help\" tells more");
    row("no column", "export --csv --products --columns id,price",
        "error: there is no column \"price\", only id, name, sku, supplier, invoices, quantity, currency, net_total\n"
        "\"dbledger-cli export --help\" tells more");
    row("long separator", "export --csv --separator ;;",
        "error: --separator is one character\n\"dbledger-cli export --help\" tells more");
    row("company without verb", "company",
        "error: either \"company set\" or \"company show\"\n\"dbledger-cli company --help\" tells more");
    row("company set without value", "company set",
        "error: \"company set\" needs something to set\n\"dbledger-cli company --help\" tells more");
    row("no currency", "company set --currency XXQ",
        "error: there is no currency \"XXQ\"\n\"dbledger-cli company --help\" tells more");
    row("no verb", "user",
        "error: one of add, disable, enable, list, password, role is needed\n"
        "\"dbledger-cli user --help\" tells more");
    row("user without e-mail", "user disable",
        "error: \"user disable\" needs one e-mail\n\"dbledger-cli user --help\" tells more");
    row("no role", "user role a@b.fr boss",
        "error: there is no role \"boss\", only viewer, accountant, administrator\n"
        "\"dbledger-cli user --help\" tells more");
    row("no name", "user add a@b.fr", "error: \"user add\" needs a --name\n\"dbledger-cli user --help\" tells more");
    row("too much", "list A-1",
        "error: \"A-1\" is too much; --search looks for text\n\"dbledger-cli list --help\" tells more");
}

void UsageTest::mistakes()
{
    QFETCH(QStringList, arguments);
    const Answer answer = Cli().run(arguments);
    QTEST(answer.err, "err");
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.exitCode, 2);
}

void UsageTest::overview()
{
    const Answer answer = Cli().run({QStringLiteral("--help")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, QString());
    QVERIFY2(answer.out.startsWith(QStringLiteral("Usage: dbledger-cli COMMAND [OPTIONS] [ARGUMENTS]\n")),
             qPrintable(answer.out));
    for (const char *command : {"extract", "import", "list", "show", "pay", "export", "company", "user", "demo-data"})
        QVERIFY2(answer.out.contains(QStringLiteral("\n  %1 ").arg(QString::fromLatin1(command))), command);
    QCOMPARE(Cli().run({QStringLiteral("-h")}).out, answer.out);
    QCOMPARE(Cli().run({QStringLiteral("help")}).out, answer.out);
}

void UsageTest::helpOfEveryCommand_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *command, const char *options) {
        QTest::newRow(command) << QString::fromLatin1(options).split(u' ');
    };
    row("extract", "--json --jobs --password");
    row("eval", "--json --jobs --worst --password");
    row("split", "--pages --undo --password --database --json");
    row("import", "--direction --database --jobs --json --continue");
    row("list", "--database --json --from --to --state --direction --search --open --limit");
    row("show", "--database --json");
    row("pay", "--amount --date --method --note --reverse --reason --database --json");
    row("export", "--csv --output --rfc4180 --lines --parties --products --columns --separator --database");
    row("company", "--name --vat-id --siren --currency --database --json");
    row("user", "--name --role --password-stdin --database --json");
    row("demo-data", "--invoices --customers --seed --years --until --database");
}

void UsageTest::helpOfEveryCommand()
{
    const QString command = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(QStringList, options);
    const Answer answer = Cli().run({command, QStringLiteral("--help")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, QString());
    QVERIFY(answer.out.startsWith(QStringLiteral("Usage: dbledger-cli %1 [OPTIONS]").arg(command)));
    for (const QString &option : options + QStringList{QStringLiteral("--lang"), QStringLiteral("--help")})
        QVERIFY2(answer.out.contains(option), qPrintable(option));
    QCOMPARE(Cli().run({QStringLiteral("help"), command}).out, answer.out);
}

void UsageTest::helpFitsTheTerminal()
{
    Cli cli;
    cli.setEnvironment(QStringLiteral("COLUMNS"), QStringLiteral("60"));
    for (const QString &line : cli.run({QStringLiteral("import"), QStringLiteral("--help")}).lines())
        QVERIFY2(line.size() <= 60, qPrintable(line));
}

void UsageTest::version()
{
    const Answer answer = Cli().run({QStringLiteral("--version")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(QRegularExpression(QStringLiteral("\\Adbledger-cli \\d+\\.\\d+\\.\\d+\n\\z")).match(answer.out).hasMatch());
    QCOMPARE(Cli().run({QStringLiteral("list"), QStringLiteral("--version")}).out, answer.out);
}

void UsageTest::speaksFrench_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("LC_ALL") << QStringLiteral("LC_ALL") << QStringLiteral("fr_FR.UTF-8");
    QTest::newRow("Canadian") << QStringLiteral("LC_ALL") << QStringLiteral("fr_CA.UTF-8");
}

void UsageTest::speaksFrench()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    Cli cli;
    cli.setEnvironment(variable, value);
    const Answer answer = cli.run({QStringLiteral("extrat")});
    QVERIFY2(answer.err.contains(QStringLiteral("il n'y a pas de commande «\u202Fextrat\u202F»\n"
                                                "vouliez-vous dire «\u202Fextract\u202F»\u202F?\n")),
             qPrintable(answer.err));
    QCOMPARE(answer.exitCode, 2);
}

void UsageTest::languageOptionWinsOverTheSystem()
{
    Cli cli;
    const QString french = QStringLiteral("erreur\u202F: Il manque une valeur après «\u202F--jobs\u202F».\n"
                                          "«\u202Fdbledger-cli extract --help\u202F» en dit plus\n");
    QCOMPARE(
        cli.run({QStringLiteral("--lang"), QStringLiteral("fr"), QStringLiteral("extract"), QStringLiteral("--jobs")})
            .err,
        french);
    QCOMPARE(cli.run({QStringLiteral("extract"), QStringLiteral("--lang=fr"), QStringLiteral("--jobs")}).err, french);
    cli.setEnvironment(QStringLiteral("LC_ALL"), QStringLiteral("fr_FR.UTF-8"));
    const Answer english =
        cli.run({QStringLiteral("extract"), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--json")});
    QVERIFY2(english.err.contains(QStringLiteral("error: no file or folder was given\n")), qPrintable(english.err));
}

DBLEDGER_TEST(UsageTest)
#include "UsageTest.moc"
