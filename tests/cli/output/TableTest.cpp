// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/Table.h"
#include "cli/console/Console.h"

#include "support/TestMain.h"

#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace dbledger::cli;

namespace {

/// What is written to standard output meanwhile.
template <typename Action>
QString captured(Action action)
{
    std::fflush(stdout);
    std::FILE *file = std::tmpfile();
    const int kept = dup(fileno(stdout));
    dup2(fileno(file), fileno(stdout));
    action();
    std::fflush(stdout);
    dup2(kept, fileno(stdout));
    close(kept);
    std::rewind(file);
    QByteArray text(4096, '\0');
    text.resize(qsizetype(std::fread(text.data(), 1, std::size_t(text.size()), file)));
    std::fclose(file);
    return QString::fromUtf8(text);
}

QList<Column> columns()
{
    return {{QStringLiteral("Id"), 4, 0, Column::Align::Right, Elide::End},
            {QStringLiteral("Name"), 10, 1, Column::Align::Left, Elide::End},
            {QStringLiteral("Sum"), 8, 0, Column::Align::Right, Elide::End}};
}

Cell cell(const char *text)
{
    return {QString::fromUtf8(text), Style::Plain};
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsAndCutsToTheTerminal();
    void keepsEverythingWithoutATerminal();
    void fixedColumnsLoseNothing();
    void notesAreIndentedAndWrapped();
    void foreignTextStaysOnItsLine();
};

void TableTest::alignsAndCutsToTheTerminal()
{
    const QString text = captured([] {
        qputenv("COLUMNS", "30");
        Console console;
        Table table(console, columns());
        table.row({cell("1"), cell("Société"), cell("12.50")});
        table.row({cell("20"), cell("A name that is too long"), cell("1,000.00")});
    });
    QCOMPARE(text, QStringLiteral("  Id  Name                 Sum\n"
                                  "   1  Société            12.50\n"
                                  "  20  A name that i…  1,000.00\n"));
}

void TableTest::keepsEverythingWithoutATerminal()
{
    const QString text = captured([] {
        qunsetenv("COLUMNS");
        Console console;
        Table table(console, columns());
        table.row({cell("1"), {QString(200, u'x'), Style::Bad}, cell("2")});
    });
    QVERIFY(text.contains(QString(200, u'x')));
    QVERIFY(!text.contains(QChar(0x1b)));
}

void TableTest::fixedColumnsLoseNothing()
{
    const QString text = captured([] {
        qputenv("COLUMNS", "30");
        Console console;
        Table table(console, columns());
        table.row({cell("123456789"), cell("a"), cell("1,000,000,000.00")});
    });
    QVERIFY(text.contains(QStringLiteral("123456789")) && text.contains(QStringLiteral("1,000,000,000.00")));
}

void TableTest::notesAreIndentedAndWrapped()
{
    const QString text = captured([] {
        qputenv("COLUMNS", "30");
        Console console;
        Table table(console, columns());
        table.row({cell("1"), cell("a"), cell("2")});
        table.note(QStringLiteral("!"), QStringLiteral("something that takes two lines"), Style::Bad);
    });
    QCOMPARE(text.section(u'\n', 2), QStringLiteral("      ! something that takes\n        two lines\n"));
}

void TableTest::foreignTextStaysOnItsLine()
{
    const QString text = captured([] {
        qputenv("COLUMNS", "60");
        Console console;
        Table table(console, columns());
        table.row({cell("1"), cell("a\nb\x1b[2Jc"), cell("2")});
    });
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY(!text.contains(QChar(0x1b)));
}

DBLEDGER_TEST(TableTest)
#include "TableTest.moc"
