// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "cli/Documents.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace dbledger::tests;

class EvalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_cli.path(QStringLiteral("docs/a"))));
        QVERIFY(writePdf(m_cli.path(QStringLiteral("docs/a/invoice.pdf")))); // A-2024-017, 2024-03-15, 60.00
        write(QStringLiteral("docs/broken.pdf"), "%PDF-1.7 nothing");
    }

    void printsTheTable()
    {
        write(
            QStringLiteral("truth.jsonl"),
            R"({"file": "a/invoice.pdf", "invoice_number": "A-2024-017", "issue_date": "2024-03-15", "gross_total": 61}

{"file": "broken.pdf", "expect": "error"}
)");
        const Answer answer = run({QStringLiteral("--worst"), QStringLiteral("5")});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.contains(QStringLiteral("accuracy")), qPrintable(answer.out));
        const QStringList number = line(answer, u"invoice_number"), gross = line(answer, u"gross_total");
        QCOMPARE(number, QStringLiteral("invoice_number 1 1 0 0 1.000").split(u' '));
        QCOMPARE(gross, QStringLiteral("gross_total 1 0 1 0 0.000").split(u' '));
        QVERIFY(answer.out.contains(QStringLiteral("header accuracy: 0.6667 of 3 fields")));
        QVERIFY(answer.out.contains(QStringLiteral("bad documents refused: 1/1")));
        QVERIFY(answer.out.contains(QStringLiteral("gross_total: want \"61\", got \"60.00\"")));
    }

    void aProgramReadsJson()
    {
        write(QStringLiteral("truth.jsonl"), "{\"file\": \"invoice.pdf\", \"gross_total\": \"60.00\"}\n");
        const Answer answer = run({QStringLiteral("--json")});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.objects().size(), 1);
        QCOMPARE(answer.objects()[0][u"header_accuracy"].toDouble(), 1.0);
        QCOMPARE(answer.objects()[0][u"fields"][u"gross_total"][u"right"].toInt(), 1);
    }

    void aDocumentThatIsNotThereIsSaid()
    {
        write(QStringLiteral("truth.jsonl"), "{\"file\": \"other.pdf\", \"gross_total\": \"60.00\"}\n");
        const Answer answer = run({});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.out.contains(QStringLiteral("not found: 1")));
    }

    void refusesWhatIsNoTruth()
    {
        write(QStringLiteral("truth.jsonl"), "{\"file\": \"invoice.pdf\"}\nnonsense\n");
        const Answer answer = run({});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.err.contains(QStringLiteral("line 2 of")), qPrintable(answer.err));
        QCOMPARE(m_cli.run({QStringLiteral("eval"), m_cli.path(QStringLiteral("truth.jsonl"))}).exitCode, 2);
        const Answer none = m_cli.run(
            {QStringLiteral("eval"), m_cli.path(QStringLiteral("none.jsonl")), m_cli.path(QStringLiteral("docs"))});
        QCOMPARE(none.exitCode, 1);
        write(QStringLiteral("truth.jsonl"), "{\"file\": \"invoice.pdf\"}\n");
        QCOMPARE(run({QStringLiteral("--worst"), QStringLiteral("many")}).exitCode, 2);
    }

private:
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_cli.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    Answer run(const QStringList &options)
    {
        return m_cli.run(QStringList{QStringLiteral("eval"), m_cli.path(QStringLiteral("truth.jsonl")),
                                     m_cli.path(QStringLiteral("docs"))} +
                         options);
    }
    static QStringList line(const Answer &answer, QStringView name)
    {
        for (const QString &line : answer.lines())
            if (line.startsWith(name))
                return line.simplified().split(u' ');
        return {};
    }

    Cli m_cli;
};

DBLEDGER_TEST(EvalTest)
#include "EvalTest.moc"
