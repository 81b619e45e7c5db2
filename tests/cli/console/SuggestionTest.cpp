// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/Suggestion.h"

#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::cli;

class SuggestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closest_data();
    void closest();
};

void SuggestionTest::closest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    QTest::newRow("letter missing") << QStringLiteral("extrat") << QStringLiteral("extract");
    QTest::newRow("swapped") << QStringLiteral("ilst") << QStringLiteral("list");
    QTest::newRow("one too many") << QStringLiteral("payy") << QStringLiteral("pay");
    QTest::newRow("capitals") << QStringLiteral("LIST") << QStringLiteral("list");
    QTest::newRow("beginning") << QStringLiteral("demo") << QStringLiteral("demo-data");
    QTest::newRow("nothing like it") << QStringLiteral("frobnicate") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void SuggestionTest::closest()
{
    QFETCH(QString, word);
    const QStringList known{QStringLiteral("extract"), QStringLiteral("list"), QStringLiteral("pay"),
                            QStringLiteral("demo-data")};
    QTEST(dbledger::cli::closest(word, known), "meant");
}

DBLEDGER_TEST(SuggestionTest)
#include "SuggestionTest.moc"
