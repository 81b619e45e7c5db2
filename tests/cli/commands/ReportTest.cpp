// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "domain/insight/Segmentation.h"
#include "domain/values/Decimal.h"
#include "storage/database/Connection.h"
#include "support/BookRecount.h"
#include "support/TestMain.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace dbledger;
using namespace dbledger::tests;

/// What a row of a ranking comes to.
struct Figures
{
    qint64 net = 0;
    qint64 invoices = 0;
    qint64 quantity = 0;
    auto operator<=>(const Figures &) const = default;
};

/// `report` and `verify`, over demonstration data: the figures are held against what `list` says and a count of
/// all invoices.
class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void revenueIsTheSumOfTheInvoices();
    void rankingsAreCountedAnew();
    void segmentsAreOfTheirCustomers();
    void whatIsOpenIsCountedAnew();
    void vatIsCountedAnew();
    void onePartyOrProductIsCountedAnew();
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
    using Taxes = QMap<qint64, std::pair<qint64, qint64>>;
    /// Base and tax by rate, as `report vat` tells them.
    Taxes taxes(const QStringList &more)
    {
        Taxes told;
        const Answer answer =
            report(QStringLiteral("vat"), QStringList{QStringLiteral("--json"), QStringLiteral("--by=year")} + more);
        for (const QJsonObject &row : answer.objects()) {
            auto &[base, tax] = told[row.contains(QStringLiteral("rate")) ? cents(row[u"rate"]) * 10'000 : -1];
            base += cents(row[u"base"]);
            tax += cents(row[u"tax"]);
        }
        return told;
    }
    Taxes recounted(const domain::DashboardFilter &filter) const
    {
        auto counted = m_recount->taxes(filter, m_days);
        counted.removeIf([](const auto &row) { return row.value() == std::pair<qint64, qint64>(); });
        return counted;
    }
    static qint64 cents(const QJsonValue &amount)
    {
        return domain::Decimal::parse(amount.toString()).value_or(domain::Decimal()).millionths() / 10'000;
    }

    static qint64 count(const QJsonValue &number) { return number.toString().toLongLong(); }
    static QList<Figures> sorted(QList<Figures> figures)
    {
        std::ranges::sort(figures);
        return figures;
    }

    Cli m_cli;
    QString m_database;
    std::optional<BookRecount> m_recount;
    domain::Period m_days;
};

void ReportTest::initTestCase()
{
    m_database = m_cli.path(QStringLiteral("books.sqlite"));
    const Answer answer = run({QStringLiteral("demo-data"), QStringLiteral("--invoices"), QStringLiteral("300"),
                               QStringLiteral("--until"), QStringLiteral("2024-06-30")});
    QCOMPARE(answer.exitCode, 0);
    storage::DatabaseAddress address;
    address.file = m_database;
    const auto connection = storage::Connection::open(address);
    QVERIFY(connection);
    m_recount.emplace(**connection);
    m_days = m_recount->days({});
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

void ReportTest::rankingsAreCountedAnew()
{
    const QStringList all{QStringLiteral("--json"), QStringLiteral("--limit"), QStringLiteral("1000")};
    QList<Figures> products, customers;
    for (const BookRecount::Sum &sum : m_recount->byProduct({}, m_days))
        products.append({sum.net, sum.invoices, sum.quantity});
    for (const BookRecount::Sum &sum : m_recount->byParty({}, m_days))
        customers.append({sum.net, sum.invoices, 0});
    QVERIFY(!products.isEmpty() && !customers.isEmpty());
    const auto told = [this, &all](const char *kind) {
        QList<Figures> figures;
        for (const QJsonObject &row : report(QString::fromLatin1(kind), all).objects())
            figures.append({cents(row[u"net"]), count(row[u"invoices"]), cents(row[u"quantity"]) * 10'000});
        return figures;
    };
    const QList<Figures> toldProducts = told("products"), toldCustomers = told("customers");
    QVERIFY(std::ranges::is_sorted(toldProducts, std::greater(), &Figures::net));
    QVERIFY(std::ranges::is_sorted(toldCustomers, std::greater(), &Figures::net));
    QCOMPARE(sorted(toldProducts), sorted(products));
    QCOMPARE(sorted(toldCustomers), sorted(customers));
    const QList<QJsonObject> first =
        report(QStringLiteral("products"), {QStringLiteral("--json"), QStringLiteral("--rank"),
                                            QStringLiteral("quantity"), QStringLiteral("--limit"), QStringLiteral("1")})
            .objects();
    QCOMPARE(first.size(), 1);
    QCOMPARE(cents(first.first()[u"quantity"]) * 10'000, std::ranges::max(products, {}, &Figures::quantity).quantity);
}

void ReportTest::segmentsAreOfTheirCustomers()
{
    const QList<QJsonObject> rows = report(QStringLiteral("rfm"), {QStringLiteral("--json")}).objects();
    QMap<std::pair<qint64, qint64>, int> expected, told;
    const domain::Period window{m_days.to.addMonths(-domain::RfmSettings().windowMonths).addDays(1), m_days.to};
    for (const BookRecount::Sum &sum : m_recount->byParty({}, window))
        if (sum.invoices > 0)
            ++expected[{sum.net, sum.invoices}];
    for (const QJsonObject &row : rows) {
        if (count(row[u"frequency"]) == 0)
            continue; // bought nothing in the window
        QVERIFY(domain::segmentFromName(row[u"segment"].toString()));
        ++told[{cents(row[u"monetary"]), count(row[u"frequency"])}];
        QVERIFY(count(row[u"r"]) >= 1 && count(row[u"r"]) <= 5);
    }
    QVERIFY(!told.isEmpty());
    QCOMPARE(told, expected);
    const QString segment = std::ranges::find_if(rows, [](const QJsonObject &row) { return row.contains(u"segment"); })
                                ->value(u"segment")
                                .toString(); // nobody has classed anybody yet
    QSet<QString> members, shown;
    for (const QJsonObject &row : rows)
        if (row[u"segment"] == segment)
            members.insert(row[u"party"].toString());
    for (const QJsonObject &row :
         report(QStringLiteral("customers"), {QStringLiteral("--segment"), segment, QStringLiteral("--limit"),
                                              QStringLiteral("500"), QStringLiteral("--json")})
             .objects())
        shown.insert(row[u"party"].toString());
    QVERIFY(!members.isEmpty());
    QCOMPARE(shown, members);
}

void ReportTest::whatIsOpenIsCountedAnew()
{
    qint64 open = 0, assumed = 0, toldOpen = 0, toldAssumed = 0;
    const auto due = m_recount->due({});
    for (auto it = due.cbegin(); it != due.cend(); ++it) {
        open += *it;
        assumed += it.key().second ? *it : 0;
    }
    for (const QJsonObject &row : report(QStringLiteral("aging"), {QStringLiteral("--json")}).objects()) {
        toldOpen += cents(row[u"open"]);
        toldAssumed += cents(row[u"assumed"]);
    }
    QVERIFY(open > 0);
    QCOMPARE(toldOpen, open);
    QCOMPARE(toldAssumed, assumed);
}

void ReportTest::vatIsCountedAnew()
{
    const auto told = taxes({});
    QVERIFY(!told.isEmpty());
    QCOMPARE(told, recounted({}));
}

void ReportTest::onePartyOrProductIsCountedAnew()
{
    const auto bought = m_recount->byParty({}, m_days), sold = m_recount->byProduct({}, m_days);
    const auto best = [](const auto &sums) {
        return std::ranges::max_element(sums.keyValueBegin(), sums.keyValueEnd(), {},
                                        [](const auto &row) { return row.second.net; })
            .base()
            .key();
    };
    const auto first = [this](const char *kind, const QString &name) {
        return report(QString::fromLatin1(kind), {QStringLiteral("--json")}).objects().first()[name].toString();
    };
    domain::DashboardFilter ofParty, ofProduct;
    ofParty.partyId = best(bought);
    ofProduct.productId = best(sold);
    QVERIFY(recounted(ofParty) != recounted({}) && recounted(ofProduct) != recounted({}));
    QCOMPARE(taxes({QStringLiteral("--party"), QString::number(ofParty.partyId)}), recounted(ofParty));
    QCOMPARE(taxes({QStringLiteral("--party"), first("customers", QStringLiteral("party"))}), recounted(ofParty));
    QCOMPARE(taxes({QStringLiteral("--product"), first("products", QStringLiteral("product"))}), recounted(ofProduct));
    const Answer nobody =
        report(QStringLiteral("revenue"), {QStringLiteral("--party"), QStringLiteral("nobody at all")});
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.err.contains(QStringLiteral("nobody at all")), qPrintable(nobody.err));
    for (const char *none : {"0", "-1"}) // not everybody
        QCOMPARE(report(QStringLiteral("revenue"), {QStringLiteral("--party=%1").arg(QLatin1String(none))}).exitCode,
                 1);
    const Answer several = report(QStringLiteral("revenue"), {QStringLiteral("--party"), QStringLiteral("sarl")});
    QCOMPARE(several.exitCode, 2);
    QVERIFY2(several.err.count(QStringLiteral("SARL")) > 1, qPrintable(several.err));
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
              {QStringLiteral("--from=2024-01-01"), QStringLiteral("--currency=EUR"), QStringLiteral("--party=1"),
               QStringLiteral("--direction=purchase"), QStringLiteral("--limit=5")}}})
        for (const QString &option : options)
            QTest::addRow("%s %s", kind, qPrintable(option)) << QStringList{QString::fromLatin1(kind), option};
    QTest::newRow("segment") << QStringList{QStringLiteral("vat"), QStringLiteral("--segment=heroes")};
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
