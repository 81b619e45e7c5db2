// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/SqlScript.h"
#include "support/TestMain.h"

#include <QTest>

using dbledger::storage::splitStatements;

class SqlScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const char *script, const QStringList &statements) {
            QTest::newRow(name) << QString::fromUtf8(script) << statements;
        };
        const QString a = QStringLiteral("A"), b = QStringLiteral("B");
        row("nothing", "", {});
        row("only comments", "-- one\n/* two; */ ;;", {});
        row("two", "A; B;", {a, b});
        row("no semicolon at the end", "A;\nB", {a, b});
        row("comment after the last", "A; -- the end;", {a});
        row("comment without line end", "A; B -- the end", {a, b});
        row("semicolon in quotes", "A ';' \";\"; B", {QStringLiteral("A ';' \";\""), b});
        row("doubled quote", "A 'it''s; fine'; B", {QStringLiteral("A 'it''s; fine'"), b});
        row("comment in quotes", "A '--'; B '/*'", {QStringLiteral("A '--'"), QStringLiteral("B '/*'")});
        row("quote in comment", "A -- it's\n; B", {a, b});
        row("nested comment", "A /* x /* ; */ ; */ ; B", {a, b});
        row("dollar quote", "A $$;$$; B", {QStringLiteral("A $$;$$"), b});
        row("tagged dollar quote", "A $x$ ; $$ ; $x$; B", {QStringLiteral("A $x$ ; $$ ; $x$"), b});
        row("a dollar is no quote", "A $1; B", {QStringLiteral("A $1"), b});
        row("trigger", "CREATE TRIGGER t BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END; B",
            {QStringLiteral("CREATE TRIGGER t BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END"), b});
        row("transaction is no trigger", "BEGIN; A; END; B", {QStringLiteral("BEGIN"), a, QStringLiteral("END"), b});
        row("words with begin in them", "CREATE TRIGGER t BEGIN_X; B", {QStringLiteral("CREATE TRIGGER t BEGIN_X"), b});
    }
    void splits()
    {
        QFETCH(QString, script);
        QTEST(splitStatements(script), "statements");
    }
};

DBLEDGER_TEST(SqlScriptTest)
#include "SqlScriptTest.moc"
