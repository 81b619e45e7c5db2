// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "cli/Documents.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using dbledger::tests::Answer;
using dbledger::tests::Cli;

/// `dbledger-cli memory`, on records that come from a file.
class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = m_cli.path(QStringLiteral("books.sqlite"));
        QFile file(m_cli.path(QStringLiteral("memory.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"supplier_memory": [{"supplier": "siren:552100554", "supplier_name": "Vasseur SARL",
            "field": "invoice_number", "label": "Doc. ref.:", "side": "left", "page": 1, "format": "VS/##/####",
            "box": {"x": 0.47, "y": 0.04, "width": 0.1, "height": 0.01},
            "learned_by": "bruno@verdier.fr", "learned_at": "2026-03-14T12:00:00Z"}]})");
    }

    void nothingAtFirst()
    {
        const Answer answer = run({"list"});
        QCOMPARE(answer.err, QStringLiteral("nothing is remembered of suppliers\n"));
        QCOMPARE(answer.exitCode, 0);
    }

    void isImportedShownExportedAndForgotten()
    {
        const QByteArray path = m_cli.path(QStringLiteral("memory.json")).toUtf8();
        QCOMPARE(run({"import", path}).out, QStringLiteral("1 record taken over\n"));
        QCOMPARE(run({"import", path, "--json"}).out, QStringLiteral("{\"imported\":1}\n"));
        const QList<QJsonObject> records = run({"list", "--json", "--search", "vasseur"}).objects();
        QCOMPARE(records.size(), 1); // once
        QCOMPARE(records.first()[u"label"].toString(), QStringLiteral("Doc. ref.:"));
        QVERIFY(run({"list"}).out.contains(QStringLiteral("VS/##/####")));
        QVERIFY(run({"list", "--search", "martin"}).out.isEmpty());
        const QByteArray id = QByteArray::number(records.first()[u"id"].toInt());
        QCOMPARE(run({"show", id}).lines(),
                 QStringList({QStringLiteral("Supplier: Vasseur SARL (siren:552100554)"),
                              QStringLiteral("Field: invoice number"),
                              QString::fromUtf8("Label: “Doc. ref.:”, left of the value"),
                              QStringLiteral("Place: page 1, 47 % from the left, 4 % from the top"),
                              QStringLiteral("Format: VS/##/####"),
                              QStringLiteral("Learned: 14/03/2026, by bruno@verdier.fr")}));
        QCOMPARE(run({"show", id, "--json"}).objects(), records);
        const QByteArray copy = m_cli.path(QStringLiteral("copy.json")).toUtf8();
        QCOMPARE(run({"export", copy}).exitCode, 0);
        QVERIFY(run({"export", "-"}).out.contains(QStringLiteral("\"supplier_memory\"")));
        QCOMPARE(run({"forget", id}).out, QStringLiteral("1 record forgotten\n"));
        QCOMPARE(run({"forget", id}).err, QStringLiteral("error: not found: supplier memory %1\n").arg(id.toInt()));
        QCOMPARE(run({"import", copy}).exitCode, 0);
        QCOMPARE(run({"list", "--json"}).objects().size(), 1);
    }

    void draftsAreReadAgain()
    {
        const QString path = m_cli.path(QStringLiteral("invoice.pdf"));
        QVERIFY(dbledger::tests::writePdf(path));
        QCOMPARE(m_cli.run({QStringLiteral("import"), path, QStringLiteral("--database"), m_database}).exitCode,
                 1); // a draft
        const Answer same = run({"replay"});
        QCOMPARE(same.out, QString());
        QCOMPARE(same.err, QStringLiteral("1 draft would be read as it is\n"));
        QCOMPARE(same.exitCode, 0);
        sql("UPDATE field_readings SET value = 'MISREAD' WHERE field = 'invoice_number'");
        const QList<QJsonObject> drafts = run({"replay", "--json"}).objects();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first()[u"file"].toString(), QStringLiteral("invoice.pdf"));
        QCOMPARE(drafts.first()[u"differences"].toArray().size(), 1);
        const QJsonObject difference = drafts.first()[u"differences"].toArray().first().toObject();
        QCOMPARE(difference[u"field"].toString(), QStringLiteral("invoice_number"));
        QCOMPARE(difference[u"was"].toString(), QStringLiteral("MISREAD"));
        QCOMPARE(difference[u"would_be"].toString(), QStringLiteral("A-2024-017"));
        QVERIFY(run({"replay"}).out.contains(QStringLiteral("MISREAD")));
        QCOMPARE(run({"replay", "--json"}).objects(), drafts); // nothing was changed
        sql("UPDATE document_bytes SET content = x'00'");
        const Answer broken = run({"replay"});
        QVERIFY2(broken.err.startsWith(QStringLiteral("invoice.pdf: ")), qPrintable(broken.err));
        QCOMPARE(broken.exitCode, 1);
        QVERIFY(run({"replay", "--json"}).objects().first().contains(QStringLiteral("error_kind")));
    }

    void wrongWords()
    {
        QCOMPARE(run({"show"}).exitCode, 2);
        QCOMPARE(run({"show", "first"}).exitCode, 2);
        QCOMPARE(run({"forget"}).exitCode, 2);
        QCOMPARE(run({"list", "all"}).exitCode, 2);
        QCOMPARE(run({"replay", "now"}).exitCode, 2);
        QCOMPARE(run({"import", "nowhere.json"}).exitCode, 1);
        QFile file(m_cli.path(QStringLiteral("wrong.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[]");
        file.close();
        QCOMPARE(run({"import", file.fileName().toUtf8()}).err,
                 QStringLiteral("error: this is not a valid value (supplier memory): 0\n"));
    }

private:
    Answer run(const QList<QByteArray> &words)
    {
        QStringList arguments{QStringLiteral("memory"), QStringLiteral("--database"), m_database};
        for (const QByteArray &word : words)
            arguments += QString::fromUtf8(word);
        return m_cli.run(arguments);
    }

    void sql(const char *statement) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
            database.setDatabaseName(m_database);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(QLatin1String(statement)), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
    }

    Cli m_cli;
    QString m_database;
};

DBLEDGER_TEST(MemoryTest)
#include "MemoryTest.moc"
