// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Score.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace dbledger;
using namespace dbledger::cli;

namespace {

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

} // namespace

/// The ruler itself.
class ScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void similarity_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("expected"); // as Python's difflib.SequenceMatcher.ratio() after folding
        QTest::newRow("equal") << QStringLiteral("Müller & Söhne") << QStringLiteral("MÜLLER söhne") << 1.0;
        QTest::newRow("nothing") << QStringLiteral("abc") << QStringLiteral("xyz") << 0.0;
        QTest::newRow("one of four") << QStringLiteral("abcd") << QStringLiteral("bcde") << 0.75;
        QTest::newRow("two runs") << QStringLiteral("private thread") << QStringLiteral("private volatile thread")
                                  << 28.0 / 37;
        QTest::newRow("empty") << QString() << QString() << 1.0;
    }

    void similarity()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, expected);
        QVERIFY(std::abs(cli::similarity(a, b) - expected) < 1e-9);
    }

    void values_data()
    {
        QTest::addColumn<domain::Field>("field");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("got");
        QTest::addColumn<bool>("same");
        using domain::Field;
        QTest::newRow("amount") << Field::GrossTotal << QStringLiteral("12.50") << QStringLiteral("12.5") << true;
        QTest::newRow("other amount") << Field::GrossTotal << QStringLiteral("12.50") << QStringLiteral("12.51")
                                      << false;
        QTest::newRow("date with time") << Field::IssueDate << QStringLiteral("2019-01-01")
                                        << QStringLiteral("2019-01-01T08:21:00") << true;
        QTest::newRow("IBAN") << Field::Iban << QStringLiteral("FR7612") << QStringLiteral("fr76 12") << true;
        QTest::newRow("number") << Field::InvoiceNumber << QStringLiteral("F-1") << QStringLiteral("F1") << false;
        QTest::newRow("name") << Field::BuyerName << QStringLiteral("Sarah Smith") << QStringLiteral("Sarah Smlth")
                              << true;
        QTest::newRow("other name") << Field::BuyerName << QStringLiteral("Sarah Smith")
                                    << QStringLiteral("Sarah Brown") << false;
        QTest::newRow("missing") << Field::BuyerName << QStringLiteral("Sarah Smith") << QString() << false;
    }

    void values()
    {
        QFETCH(domain::Field, field);
        QFETCH(QString, wanted);
        QFETCH(QString, got);
        QTEST(sameValue(field, wanted, got), "same");
    }

    void truthMayBeWrittenInSeveralWays()
    {
        Score score;
        score.add(
            object(
                R"({"file":"a","gross_total":12.5,"net_total":10,"invoice_number":"A1","invoice_number_also":["A-1"]})"),
            object(R"({"status":"ok","fields":{"gross_total":{"value":"12.50"},"net_total":{"value":"10.00"},
            "invoice_number":{"value":"A-1"}},"lines":[{"description":"nobody knows the lines"}]})"));
        QCOMPARE(score.headerAccuracy(), 1.0);
        QCOMPARE(score.linesGiven, 0);
        QCOMPARE(score.documentsRight, 1);
    }

    void badDocumentsAreToBeRefused()
    {
        Score score;
        score.add(object(R"({"file":"a","expect":"error"})"), object(R"({"status":"error","error":"damaged"})"));
        score.add(object(R"({"file":"b","expect":"error"})"), object(R"({"status":"ok"})"));
        score.add(object(R"({"file":"c","expect":"no crash"})"), object(R"({"status":"review"})"));
        score.add(object(R"({"file":"d","expect":"no crash"})"), {});
        QCOMPARE(score.badExpected, 4);
        QCOMPARE(score.badRight, 2);
        QCOMPARE(score.documents, 0);
        score.add(object(R"({"file":"e","iban":"X"})"), {});
        QCOMPARE(score.absent, 1);
        QCOMPARE(score.fields[domain::Field::Iban].missing, 1);
    }

    void counts()
    {
        Score score;
        score.add(object(R"({"file":"a.png","invoice_number":"1","gross_total":"10.00","seller_name":"Acme",
            "qr_payload":"x","expect":"fields+warning",
            "lines":[{"description":"One thing","quantity":"2","line_total":"4.00"},{"description":"Another","line_total":"6.00"}]})"),
                  object(R"({"status":"ok","fields":{"invoice_number":{"value":"1","confidence":0.99},
            "gross_total":{"value":"70.00","confidence":0.96}},
            "lines":[{"description":"One thing","quantity":"2.0","line_total":"4"},{"description":"Wrong","line_total":"6.00"},{"description":"TOTAL","line_total":"10"}],
            "barcodes":[{"text":"x\n"}],"proofs":[{"rule":"r","holds":true}]})"));
        QCOMPARE(score.fieldsExpected(), 3);
        QCOMPARE(score.headerAccuracy(), 1.0 / 3);
        QCOMPARE(score.fields[domain::Field::GrossTotal].wrong, 1);
        QCOMPARE(score.fields[domain::Field::SellerName].missing, 1);
        QCOMPARE(score.lineF1(), 2.0 / 5);
        QCOMPARE(score.codesRead(), 1.0);
        QCOMPARE(score.warningsGiven(), 0.0);
        QCOMPARE(score.sure, 2);
        QCOMPARE(score.silentPerThousand(), 500.0);
        QCOMPARE(score.notes.size(), 4);
        Score sum;
        sum.add(score);
        sum.add(score);
        QCOMPARE(
            sum.summary(),
            QStringLiteral("header 0.3333 of 6  lines 0.4000 of 4  codes 2/2  sure 4, silent 2 (500.00 per 1,000)"));
    }
};

DBLEDGER_TEST(ScoreTest)
#include "ScoreTest.moc"
