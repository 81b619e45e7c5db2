// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "domain/values/Decimal.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace dbledger;
using namespace dbledger::tests;

/// The commands over the books, on demonstration data in an embedded database whose path has accents and blanks.
class BooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsEverythingAsJson();
    void filters_data();
    void filters();
    void tableForPeople();
    void showsAnInvoice();
    void showsInFrench();
    void unknownInvoice();
    void paysInPartsAndTakesBack();
    void marksUnpaid();
    void listsByAmount();
    void payingNothing();
    void exportsForTheSpreadsheet();
    void exportsForPrograms();
    void exportsToAFile();
    void exportsPartiesAndProducts();
    void companyIsKept();
    void refusesToMixDemoDataIn();
    void databaseThatCannotBeOpened();

private:
    Answer run(const QStringList &arguments);
    /// One approved sale that is still to be paid.
    QJsonObject openSale();

    Cli m_cli;
    QString m_database;
};

void BooksTest::initTestCase()
{
    m_database = m_cli.path(QStringLiteral("Livres d'été – démo.sqlite"));
    const Answer answer = run({QStringLiteral("demo-data"), QStringLiteral("--invoices"), QStringLiteral("80"),
                               QStringLiteral("--until"), QStringLiteral("2024-06-30")});
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains(QStringLiteral(" sales\n")), qPrintable(answer.out));
    QVERIFY(QFile::exists(m_database));
}

Answer BooksTest::run(const QStringList &arguments)
{
    return m_cli.run(arguments + QStringList{QStringLiteral("--database"), m_database});
}

QJsonObject BooksTest::openSale()
{
    return run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--open"),
                QStringLiteral("--direction"), QStringLiteral("sale"), QStringLiteral("--limit"), QStringLiteral("1")})
        .objects()
        .value(0);
}

void BooksTest::listsEverythingAsJson()
{
    const Answer answer = run({QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.objects().size(), 80);
    QString before = QStringLiteral("9999");
    for (const QJsonObject &invoice : answer.objects()) {
        QVERIFY(invoice[u"id"].toInt() > 0);
        QVERIFY(!invoice[u"number"].toString().isEmpty());
        QVERIFY(invoice[u"issue_date"].toString() <= before);
        before = invoice[u"issue_date"].toString();
    }
}

void BooksTest::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("least");
    QTest::addColumn<QString>("most");
    const auto row = [](const char *options, const char *field, const char *least, const char *most) {
        QTest::newRow(options) << QString::fromLatin1(options).split(u' ') << QString::fromLatin1(field)
                               << QString::fromLatin1(least) << QString::fromLatin1(most);
    };
    row("--direction sale", "direction", "sale", "sale");
    row("--direction purchase", "direction", "purchase", "purchase");
    row("--state approved", "state", "approved", "approved");
    row("--from 2024-01-01", "issue_date", "2024-01-01", "2024-06-30");
    row("--from 1/1/2023 --to 31/12/2023", "issue_date", "2023-01-01", "2023-12-31");
}

void BooksTest::filters()
{
    QFETCH(QStringList, options);
    QFETCH(QString, field);
    QFETCH(QString, least);
    QFETCH(QString, most);
    const QList<QJsonObject> found =
        run(QStringList{QStringLiteral("list"), QStringLiteral("--json")} + options).objects();
    QVERIFY(!found.isEmpty());
    for (const QJsonObject &invoice : found) {
        const QString value = invoice[field].toString();
        QVERIFY2(value >= least && value <= most, qPrintable(value));
    }
}

void BooksTest::tableForPeople()
{
    const Answer answer = run({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("3")});
    QCOMPARE(answer.lines().size(), 4);
    QVERIFY2(answer.lines().first().startsWith(QStringLiteral("    Id  State      Direction  Number")),
             qPrintable(answer.out));
    QVERIFY(answer.lines().at(1).contains(QStringLiteral("\u00A0EUR")));
    const Answer none = run({QStringLiteral("list"), QStringLiteral("--state"), QStringLiteral("void")});
    QCOMPARE(none.out, QString());
    QCOMPARE(none.err, QStringLiteral("there are no such invoices\n"));
    QCOMPARE(none.exitCode, 0);
}

void BooksTest::showsAnInvoice()
{
    const QString number = openSale()[u"number"].toString();
    const Answer answer = run({QStringLiteral("show"), number});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.startsWith(QStringLiteral("Invoice %1\n").arg(number)), qPrintable(answer.out));
    for (const char *word : {"approved", "sale", "Issue date", "Due date", "Gross", "Lines", "History"})
        QVERIFY2(answer.out.contains(QString::fromLatin1(word)), word);
    const QJsonObject json =
        run({QStringLiteral("show"), number.toLower(), QStringLiteral("--json")}).objects().value(0);
    QCOMPARE(json[u"number"].toString(), number);
    QVERIFY(!json[u"lines"].toArray().isEmpty());
    const QString id = QString::number(json[u"id"].toInt());
    QCOMPARE(run({QStringLiteral("show"), id, QStringLiteral("--json")}).objects().value(0)[u"number"].toString(),
             number);
}

void BooksTest::showsInFrench()
{
    const QString number = openSale()[u"number"].toString();
    const Answer answer = run({QStringLiteral("show"), number, QStringLiteral("--lang"), QStringLiteral("fr")});
    for (const char *word : {"Facture ", "validée", "vente", "Échéance", "TTC", "Lignes", "Historique"})
        QVERIFY2(answer.out.contains(QString::fromUtf8(word)), word);
}

void BooksTest::unknownInvoice()
{
    const Answer answer = run({QStringLiteral("show"), QStringLiteral("no-such-number")});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.err, QStringLiteral("error: not found: invoice no-such-number\n"));
    const Answer french = run({QStringLiteral("show"), QStringLiteral("no-such-number"), QStringLiteral("--lang=fr")});
    QCOMPARE(french.err, QStringLiteral("erreur\u202F: introuvable\u202F: facture no-such-number\n"));
}

void BooksTest::paysInPartsAndTakesBack()
{
    const QString number = openSale()[u"number"].toString();
    const auto shown = [&] {
        return run({QStringLiteral("show"), number, QStringLiteral("--json")}).objects().value(0);
    };
    const QString before = shown()[u"paid"].toString();
    const Answer part =
        run({QStringLiteral("pay"), number, QStringLiteral("--amount"), QStringLiteral("1,50"),
             QStringLiteral("--date"), QStringLiteral("2024-06-20"), QStringLiteral("--method"), QStringLiteral("card"),
             QStringLiteral("--note"), QStringLiteral("à la caisse"), QStringLiteral("--json")});
    QCOMPARE(part.exitCode, 0);
    const QJsonObject payment = part.objects().value(0);
    QCOMPARE(payment[u"amount"].toString(), QStringLiteral("1.50"));
    QCOMPARE(payment[u"method"].toString(), QStringLiteral("card"));
    QCOMPARE(payment[u"state"].toString(), QStringLiteral("partial"));

    const QString id = QString::number(payment[u"id"].toInt());
    const Answer back = run({QStringLiteral("pay"), QStringLiteral("--reverse"), id, QStringLiteral("--reason"),
                             QStringLiteral("wrong customer")});
    QCOMPARE(back.exitCode, 0);
    QVERIFY2(back.out.startsWith(QStringLiteral("Payment %1 of 1.50\u00A0EUR is taken back.\nPaid: ").arg(id)),
             qPrintable(back.out));
    QCOMPARE(shown()[u"paid"].toString(), before);

    const Answer rest = run({QStringLiteral("pay"), number, QStringLiteral("--lang"), QStringLiteral("fr")});
    QCOMPARE(rest.exitCode, 0);
    QVERIFY2(rest.out.contains(QStringLiteral("(réglée)")), qPrintable(rest.out));
    QCOMPARE(shown()[u"paid"].toString(), shown()[u"gross"].toString());
}

void BooksTest::marksUnpaid()
{
    const auto sales = run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--direction"),
                            QStringLiteral("sale"), QStringLiteral("--state"), QStringLiteral("approved")})
                           .objects();
    const auto sale =
        std::ranges::find_if(sales, [](const QJsonObject &invoice) { return invoice[u"paid"] == invoice[u"gross"]; });
    QVERIFY(sale != sales.end());
    const QString number = (*sale)[u"number"].toString();
    const QStringList unpay{QStringLiteral("pay"), number, QStringLiteral("--unpaid"), QStringLiteral("--reason"),
                            QStringLiteral("the transfer came back")};
    const Answer back = run(unpay);
    QCOMPARE(back.exitCode, 0);
    QVERIFY2(back.out.endsWith(QStringLiteral(" is taken back.\n")), qPrintable(back.out));
    QCOMPARE(run({QStringLiteral("show"), number, QStringLiteral("--json")}).objects().value(0)[u"paid"].toString(),
             QStringLiteral("0.00"));
    const Answer again = run(unpay);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.err, QStringLiteral("error: nothing is paid on invoice %1\n").arg(number));
    QCOMPARE(run({QStringLiteral("pay"), number}).exitCode, 0);
}

void BooksTest::listsByAmount()
{
    const auto all = run({QStringLiteral("list"), QStringLiteral("--json")}).objects();
    const auto some = run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--gross-from"),
                           QStringLiteral("500"), QStringLiteral("--gross-to"), QStringLiteral("2000,50")})
                          .objects();
    const auto isWithin = [](const QJsonObject &invoice) {
        const auto gross = domain::Decimal::parse(invoice[u"gross"].toString());
        return gross && *gross >= domain::Decimal::fromInt(500) && *gross <= *domain::Decimal::parse(u"2000.5");
    };
    QVERIFY(!some.isEmpty() && some.size() < all.size());
    QCOMPARE(some.size(), std::ranges::count_if(all, isWithin));
    QVERIFY(std::ranges::all_of(some, isWithin));
}

void BooksTest::payingNothing()
{
    for (const QJsonObject &invoice : run({QStringLiteral("list"), QStringLiteral("--json")}).objects()) {
        if (invoice[u"paid"] != invoice[u"gross"])
            continue;
        const QString number = invoice[u"number"].toString();
        const Answer answer = run({QStringLiteral("pay"), number});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.err, QStringLiteral("error: nothing is open on invoice %1\n").arg(number));
        return;
    }
    QFAIL("no invoice is paid");
}

void BooksTest::exportsForTheSpreadsheet()
{
    const Answer answer =
        run({QStringLiteral("export"), QStringLiteral("--csv"), QStringLiteral("--lang"), QStringLiteral("fr")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.bytes.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(answer.out.count(QStringLiteral("\r\n")), 81);
    const QStringList rows = answer.out.split(QStringLiteral("\r\n"));
    QVERIFY2(rows.first().contains(QStringLiteral(";numéro de facture;date de facture;")), qPrintable(rows.first()));
    const QString row = rows.at(1);
    QVERIFY2(row.contains(QStringLiteral(";validée;")), qPrintable(row));
    QVERIFY2(row.contains(u';') && QRegularExpression(QStringLiteral(";\\d+,\\d\\d;")).match(row).hasMatch(),
             qPrintable(row));
}

void BooksTest::exportsForPrograms()
{
    const Answer answer = run({QStringLiteral("export"), QStringLiteral("--csv"), QStringLiteral("--rfc4180"),
                               QStringLiteral("--lines"), QStringLiteral("--lang"), QStringLiteral("fr")});
    QVERIFY(!answer.bytes.startsWith("\xEF"));
    QVERIFY2(answer.out.startsWith(QStringLiteral("id,state,direction,")), qPrintable(answer.out.left(80)));
    QVERIFY(QRegularExpression(QStringLiteral(",\\d+\\.\\d\\d\r\n")).match(answer.out).hasMatch());
}

void BooksTest::exportsPartiesAndProducts()
{
    const Answer customers = run({QStringLiteral("export"), QStringLiteral("--csv"), QStringLiteral("--rfc4180"),
                                  QStringLiteral("--parties"), QStringLiteral("--direction"), QStringLiteral("sale"),
                                  QStringLiteral("--columns"), QStringLiteral("name,net_total"),
                                  QStringLiteral("--separator"), QStringLiteral("|")});
    QCOMPARE(customers.err, QString());
    const QStringList rows = customers.out.split(QStringLiteral("\r\n"));
    QCOMPARE(rows.first(), QStringLiteral("name|net_total"));
    QVERIFY2(QRegularExpression(QStringLiteral("\\A[^|]+\\|-?\\d+\\.\\d\\d\\z")).match(rows.at(1)).hasMatch(),
             qPrintable(rows.at(1)));
    const Answer products = run({QStringLiteral("export"), QStringLiteral("--csv"), QStringLiteral("--rfc4180"),
                                 QStringLiteral("--products"), QStringLiteral("--direction"), QStringLiteral("sale")});
    QCOMPARE(products.exitCode, 0);
    QVERIFY(products.out.startsWith(QStringLiteral("id,name,sku,supplier,invoices,quantity,currency,net_total\r\n")));
    QVERIFY(products.out.count(QStringLiteral("\r\n")) > 3);
}

void BooksTest::exportsToAFile()
{
    const QString path = m_cli.path(QStringLiteral("Factures émises.csv"));
    const Answer answer = run({QStringLiteral("export"), QStringLiteral("--csv"), QStringLiteral("--direction"),
                               QStringLiteral("sale"), QStringLiteral("-o"), path});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out, QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qsizetype rows = file.readAll().count('\n') - 1;
    QCOMPARE(answer.err, QStringLiteral("%1 rows written to %2\n").arg(rows).arg(path));
    const Answer nowhere = run({QStringLiteral("export"), QStringLiteral("--csv"), QStringLiteral("-o"),
                                QStringLiteral("/no/such/folder/x.csv")});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY(nowhere.err.startsWith(QStringLiteral("error: /no/such/folder/x.csv cannot be written: ")));
}

void BooksTest::companyIsKept()
{
    const QStringList show{QStringLiteral("company"), QStringLiteral("show"), QStringLiteral("--json")};
    const Answer set =
        run({QStringLiteral("company"), QStringLiteral("set"), QStringLiteral("--name"), QStringLiteral("Été SARL"),
             QStringLiteral("--name"), QStringLiteral("Ete"), QStringLiteral("--currency"), QStringLiteral("eur")});
    QCOMPARE(set.exitCode, 0);
    QVERIFY2(set.out.contains(QStringLiteral("Name        Été SARL, Ete\n")), qPrintable(set.out));
    const QJsonObject before = run(show).objects().value(0);
    QCOMPARE(before[u"names"].toArray().size(), 2);
    QCOMPARE(before[u"currency"].toString(), QStringLiteral("EUR"));
    const Answer wrong =
        run({QStringLiteral("company"), QStringLiteral("set"), QStringLiteral("--siren"), QStringLiteral("123456789")});
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.err, QStringLiteral("error: this is not a valid value (SIREN): 123456789\n"));
    QCOMPARE(run(show).objects().value(0), before);
}

void BooksTest::refusesToMixDemoDataIn()
{
    Cli cli;
    const QStringList database{QStringLiteral("--database"), cli.path(QStringLiteral("d.sqlite"))};
    const QStringList fill{QStringLiteral("demo-data"), QStringLiteral("--invoices"), QStringLiteral("5")};
    QCOMPARE(cli.run(fill + database).exitCode, 0);
    const Answer again = cli.run(fill + database);
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.err.startsWith(QStringLiteral("error: ")), qPrintable(again.err));
}

void BooksTest::databaseThatCannotBeOpened()
{
    const QString path = m_cli.path(QStringLiteral("not a database.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray("this is text\n").repeated(100)) > 0);
    file.close();
    for (const QString &database : {path, QStringLiteral("/no/such/folder/x.sqlite")}) {
        const Answer answer = m_cli.run({QStringLiteral("list"), QStringLiteral("--database"), database});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.err.startsWith(QStringLiteral("error: ")) && answer.err.count(u'\n') == 1,
                 qPrintable(answer.err));
        QCOMPARE(answer.out, QString());
    }
}

DBLEDGER_TEST(BooksTest)
#include "BooksTest.moc"
