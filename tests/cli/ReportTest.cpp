// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "domain/Decimal.h"
#include "support/TestMain.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace dbledger;
using namespace dbledger::tests;

/// `report` and `verify`, over demonstration data: the figures are held against what `list` says.
class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void revenueIsTheSumOfTheInvoices();
    void rankingsAndSegments_data();
    void rankingsAndSegments();
    void csvIsForPrograms();
    void tableForPeople();
    void whatMakesNoSense_data();
    void whatMakesNoSense();
    void everySumIsVerified();

private:
    Answer run(const QStringList &arguments)
    {
        return m_cli.run(arguments + QStringList{QStringLiteral("--database"), m_database});
    }
    Answer report(const QString &kind, const QStringList &more = {})
    {
        return run(QStringList{QStringLiteral("report"), kind} + more);
    }
    static qint64 cents(const QJsonValue &amount)
    {
        return domain::Decimal::parse(amount.toString()).value_or(domain::Decimal()).millionths() / 10'000;
    }

    Cli m_cli;
    QString m_database;
};

void ReportTest::initTestCase()
{
    m_database = m_cli.path(QStringLiteral("books.sqlite"));
    const Answer answer = run({QStringLiteral("demo-data"), QStringLiteral("--invoices"), QStringLiteral("300"),
                               QStringLiteral("--until"), QStringLiteral("2024-06-30")});
    QCOMPARE(answer.exitCode, 0);
}

void ReportTest::revenueIsTheSumOfTheInvoices()
{
    const QStringList period{QStringLiteral("--from"), QStringLiteral("2023-01-01"), QStringLiteral("--to"),
                             QStringLiteral("2024-06-30")};
    qint64 expected = 0;
    const Answer list =
        run(QStringList{QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--state"),
                        QStringLiteral("approved"), QStringLiteral("--direction"), QStringLiteral("sale")} +
            period);
    for (const QJsonObject &invoice : list.objects())
        expected += (invoice[u"document_type"].toString() == u"381" ? -1 : 1) * cents(invoice[u"net"]);
    QVERIFY(expected > 0);
    const Answer answer = report(QStringLiteral("revenue"), period + QStringList{QStringLiteral("--json")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.objects().size(), 18);
    qint64 sum = 0;
    for (const QJsonObject &month : answer.objects())
        sum += cents(month[u"net"]);
    QCOMPARE(sum, expected);
    QCOMPARE(cents(answer.objects().last()[u"cumulated"]), expected);
}

void ReportTest::rankingsAndSegments_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("products") << QStringLiteral("products")
                              << QStringList{QStringLiteral("product"), QStringLiteral("net"),
                                             QStringLiteral("quantity")};
    QTest::newRow("customers") << QStringLiteral("customers")
                               << QStringList{QStringLiteral("party"), QStringLiteral("net"),
                                              QStringLiteral("invoices")};
    QTest::newRow("rfm") << QStringLiteral("rfm")
                         << QStringList{QStringLiteral("party"), QStringLiteral("segment"), QStringLiteral("r")};
    QTest::newRow("aging") << QStringLiteral("aging")
                           << QStringList{QStringLiteral("days_from"), QStringLiteral("open")};
    QTest::newRow("vat") << QStringLiteral("vat") << QStringList{QStringLiteral("base"), QStringLiteral("tax")};
}

void ReportTest::rankingsAndSegments()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, ids);
    const Answer answer = report(kind, {QStringLiteral("--json")});
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(!answer.objects().isEmpty());
    for (const QString &id : std::as_const(ids))
        QVERIFY2(answer.objects().first().contains(id), qPrintable(id));
}

void ReportTest::csvIsForPrograms()
{
    const Answer answer =
        report(QStringLiteral("vat"), {QStringLiteral("--csv"), QStringLiteral("--by"), QStringLiteral("year")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.startsWith(QStringLiteral("from,to,rate,base,tax,invoices\r\n")), qPrintable(answer.out));
}

void ReportTest::tableForPeople()
{
    const Answer answer = report(QStringLiteral("customers"), {QStringLiteral("--limit"), QStringLiteral("3")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out.count(u'\n'), 4); // the headings, too
    QVERIFY2(answer.err.contains(QStringLiteral("net of VAT")), qPrintable(answer.err));
}

void ReportTest::whatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no report") << QStringList{};
    QTest::newRow("another one") << QStringList{QStringLiteral("profit")};
    QTest::newRow("currency") << QStringList{QStringLiteral("vat"), QStringLiteral("--currency"),
                                             QStringLiteral("XQQ")};
    for (const auto &[kind, options] : std::initializer_list<std::pair<const char *, QStringList>>{
             {"revenue", {QStringLiteral("--rank=revenue"), QStringLiteral("--limit=5")}},
             {"products", {QStringLiteral("--by=year")}},
             {"customers", {QStringLiteral("--by=year"), QStringLiteral("--rank=parties")}},
             {"vat", {QStringLiteral("--compare=year"), QStringLiteral("--limit=5")}},
             {"aging",
              {QStringLiteral("--from=2024-01-01"), QStringLiteral("--to=2024-01-31"), QStringLiteral("--compare=year"),
               QStringLiteral("--by=year")}},
             {"rfm",
              {QStringLiteral("--from=2024-01-01"), QStringLiteral("--currency=EUR"),
               QStringLiteral("--direction=purchase"), QStringLiteral("--limit=5")}}})
        for (const QString &option : options)
            QTest::addRow("%s %s", kind, qPrintable(option)) << QStringList{QString::fromLatin1(kind), option};
    QTest::newRow("two forms") << QStringList{QStringLiteral("vat"), QStringLiteral("--csv"), QStringLiteral("--json")};
}

void ReportTest::whatMakesNoSense()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(QStringList{QStringLiteral("report")} + arguments);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, QString());
}

void ReportTest::everySumIsVerified()
{
    const Answer right = run({QStringLiteral("verify")});
    QCOMPARE(right.exitCode, 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
        database.setDatabaseName(m_database);
        QVERIFY(database.open());
        QVERIFY(database.exec(QStringLiteral("UPDATE rollup_days SET net = net + 1")).isActive());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
    const Answer wrong = run({QStringLiteral("verify")});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.out.contains(QStringLiteral("rollup_days")), qPrintable(wrong.out));
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--repair")}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("verify")}).exitCode, 0);
}

DBLEDGER_TEST(ReportTest)
#include "ReportTest.moc"
