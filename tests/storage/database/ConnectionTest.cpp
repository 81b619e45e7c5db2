// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/Connection.h"
#include "storage/database/Bind.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QFileInfo>
#include <QTest>

#include <limits>

using namespace dbledger;
using domain::Currency;
using domain::Decimal;
using domain::Money;
using storage::Backend;
using storage::Connection;
using tests::TestDatabase;
namespace bind = storage::bind;

namespace {

/// A table with a column of each kind we use.
void makeTable(Connection &connection)
{
    const bool sqlite = connection.backend() == Backend::Sqlite;
    QString sql = QStringLiteral("CREATE TABLE t (n BIGINT, d DATE, at TIMESTAMPTZ, b BOOLEAN, s TEXT, x BYTEA)");
    if (sqlite)
        sql = QStringLiteral("CREATE TABLE t (n INTEGER, d TEXT, at TEXT, b INTEGER, s TEXT, x BLOB) STRICT");
    DBLEDGER_VERIFY(connection.run(sql));
}

Result<storage::Row> only(Connection &connection, const QString &sql)
{
    auto rows = connection.query(sql);
    if (!rows)
        return rows.error();
    return rows->size() == 1 ? Result<storage::Row>(rows->first()) : Error{ErrorKind::NotFound, {}, sql};
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integersComeBack_data()
    {
        QTest::addColumn<qint64>("value");
        for (const auto &[name, value] :
             {std::pair("zero", qint64(0)), std::pair("one", qint64(1)), std::pair("minus one", qint64(-1)),
              std::pair("beyond doubles", (qint64(1) << 53) + 1),
              std::pair("beyond doubles, negative", -(qint64(1) << 53) - 1),
              std::pair("largest", std::numeric_limits<qint64>::max()),
              std::pair("smallest", std::numeric_limits<qint64>::min())})
            for (const Backend backend : {Backend::Sqlite, Backend::Postgresql})
                QTest::addRow("%s, %s", name, qPrintable(storage::backendName(backend))) << value;
    }
    void integersComeBack()
    {
        QFETCH(qint64, value);
        const Backend backend = QString::fromLatin1(QTest::currentDataTag()).endsWith(QStringLiteral("sqlite"))
                                    ? Backend::Sqlite
                                    : Backend::Postgresql;
        DBLEDGER_NEED_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.connect();
        makeTable(*connection);
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("INSERT INTO t (n) VALUES (?)"), {value}));
        auto row = only(*connection, QStringLiteral("SELECT n, n FROM t"));
        DBLEDGER_VERIFY(row);
        QCOMPARE(row->integer(), value);
        QCOMPARE(row->maybeInteger(), std::optional(value));
        const auto found = connection->number(QStringLiteral("SELECT COUNT(*) FROM t WHERE n = ?"), {value});
        DBLEDGER_VERIFY(found);
        QCOMPARE(*found, 1);
    }

    void moneyComesBack_data() { tests::addBackends(); }
    void moneyComesBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.connect();
        makeTable(*connection);
        const QList<Money> amounts{
            Money::fromMinor(123456, Currency::eur()), Money::fromMinor(-99, *Currency::fromCode(u"EUR")),
            Money::fromMinor(1500, *Currency::fromCode(u"JPY")), Money::fromMinor(-12345, *Currency::fromCode(u"TND"))};
        for (const Money &amount : amounts)
            DBLEDGER_VERIFY(connection->execute(QStringLiteral("INSERT INTO t (n, s) VALUES (?, ?)"),
                                                {bind::money(amount), amount.currency().code()}));
        auto rows = connection->query(QStringLiteral("SELECT s, n FROM t"));
        DBLEDGER_VERIFY(rows);
        QList<Money> back;
        for (storage::Row &row : *rows) {
            const auto currency = Currency::fromCode(row.text());
            back.append(*row.maybeMoney(currency));
        }
        QCOMPARE(back, amounts);
        const auto sum = connection->number(QStringLiteral("SELECT CAST(SUM(n) AS BIGINT) FROM t"));
        DBLEDGER_VERIFY(sum);
        QCOMPARE(*sum, 123456 - 99 + 1500 - 12345);
    }

    void nullsComeBack_data() { tests::addBackends(); }
    void nullsComeBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.connect();
        makeTable(*connection);
        DBLEDGER_VERIFY(
            connection->execute(QStringLiteral("INSERT INTO t (n, d, at, s) VALUES (?, ?, ?, ?)"),
                                {bind::money({}), bind::date(QDate()), bind::time(QDateTime()), QString()}));
        auto row = only(*connection, QStringLiteral("SELECT n, d, at, s, s IS NULL FROM t"));
        DBLEDGER_VERIFY(row);
        QVERIFY(!row->maybeInteger());
        QVERIFY(!row->date().isValid());
        QVERIFY(!row->time().isValid());
        QCOMPARE(row->text(), QString());
        QVERIFY(!row->flag()); // a text is empty, never NULL
    }

    void timesAreUtc_data() { tests::addBackends(); }
    void timesAreUtc()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        QCOMPARE(qEnvironmentVariable("TZ"), QStringLiteral("Europe/Paris")); // else this test shows nothing
        const TestDatabase database(backend);
        const auto connection = database.connect();
        makeTable(*connection);
        // Summer, winter, and the hour that the clocks repeat.
        for (const QDateTime &time : {QDateTime(QDate(2026, 7, 1), QTime(22, 30, 0, 123), Qt::UTC),
                                      QDateTime(QDate(2026, 1, 1), QTime(23, 30), Qt::UTC),
                                      QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC),
                                      QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC)}) {
            DBLEDGER_VERIFY(connection->execute(QStringLiteral("DELETE FROM t")));
            DBLEDGER_VERIFY(connection->execute(QStringLiteral("INSERT INTO t (at, d) VALUES (?, ?)"),
                                                {bind::time(time), bind::date(time.date())}));
            auto row = only(*connection, QStringLiteral("SELECT at, d FROM t"));
            DBLEDGER_VERIFY(row);
            const QDateTime back = row->time();
            QCOMPARE(back, time);
            QCOMPARE(back.timeSpec(), Qt::UTC);
            QCOMPARE(row->date(), time.date()); // a date has no time zone
            const auto same =
                connection->number(QStringLiteral("SELECT COUNT(*) FROM t WHERE at = ?"), {bind::time(time)});
            DBLEDGER_VERIFY(same);
            QCOMPARE(*same, 1);
        }
    }

    void textsComeBack_data() { tests::addBackends(); }
    void textsComeBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.connect();
        makeTable(*connection);
        const QString odd = QStringLiteral("it's \"10 %\" \\ ? $1 :x \u20ac \U0001F600\n");
        QByteArray bytes;
        for (int i = 0; i < 1024; ++i)
            bytes.append(char(i % 256));
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("INSERT INTO t (s, x, b) VALUES (?, ?, ?)"),
                                            {QString(odd + QChar(0) + u'z'), bytes, true}));
        auto row = only(*connection, QStringLiteral("SELECT s, x, b FROM t"));
        DBLEDGER_VERIFY(row);
        QCOMPARE(row->text(), odd + u'z'); // U+0000 is not text
        QCOMPARE(row->bytes(), bytes);
        QVERIFY(row->flag());
    }

    void failedStatementFailsCommit_data() { tests::addBackends(); }
    void failedStatementFailsCommit()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.connect();
        makeTable(*connection);
        DBLEDGER_VERIFY(connection->begin(Connection::Mode::Write));
        DBLEDGER_VERIFY(connection->execute(QStringLiteral("INSERT INTO t (n) VALUES (1)")));
        DBLEDGER_VERIFY_ERROR(connection->execute(QStringLiteral("INSERT INTO nothing (n) VALUES (1)")),
                              DatabaseFailed);
        DBLEDGER_VERIFY_ERROR(connection->commit(), DatabaseFailed);
        const auto left = connection->number(QStringLiteral("SELECT COUNT(*) FROM t"));
        DBLEDGER_VERIFY(left);
        QCOMPARE(*left, 0);
    }

    void errorsCarryTheirSql_data() { tests::addBackends(); }
    void errorsCarryTheirSql()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.connect();
        const auto failed = connection->query(QStringLiteral("SELECT absent FROM nowhere WHERE x = ?"), {1});
        DBLEDGER_VERIFY_ERROR(failed, DatabaseFailed);
        QVERIFY2(failed.error().detail.contains(QStringLiteral("SELECT absent FROM nowhere")),
                 qPrintable(failed.error().detail));
    }

    void readThenWriteWhileAnotherCommits()
    {
        // With a deferred transaction the second writer would get "database is locked" at once.
        const TestDatabase database(Backend::Sqlite);
        const auto one = database.connect(), other = database.connect();
        makeTable(*one);
        DBLEDGER_VERIFY(one->begin(Connection::Mode::Write));
        DBLEDGER_VERIFY(one->number(QStringLiteral("SELECT COUNT(*) FROM t")));
        DBLEDGER_VERIFY(other->begin(Connection::Mode::Read)); // looking is possible meanwhile
        DBLEDGER_VERIFY(other->number(QStringLiteral("SELECT COUNT(*) FROM t")));
        other->rollback();
        DBLEDGER_VERIFY(one->execute(QStringLiteral("INSERT INTO t (n) VALUES (1)")));
        DBLEDGER_VERIFY(one->commit());
        DBLEDGER_VERIFY(other->begin(Connection::Mode::Write));
        DBLEDGER_VERIFY(other->execute(QStringLiteral("INSERT INTO t (n) VALUES (2)")));
        DBLEDGER_VERIFY(other->commit());
    }

    void readersSeeOneView_data() { tests::addBackends(); }
    void readersSeeOneView()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto reader = database.connect(), writer = database.connect();
        makeTable(*writer);
        const QString count = QStringLiteral("SELECT COUNT(*) FROM t");
        DBLEDGER_VERIFY(reader->begin(Connection::Mode::Read));
        DBLEDGER_VERIFY(reader->number(count));
        DBLEDGER_VERIFY(writer->execute(QStringLiteral("INSERT INTO t (n) VALUES (1)")));
        QCOMPARE(*reader->number(count), 0);
        DBLEDGER_VERIFY(reader->commit());
        QCOMPARE(*reader->number(count), 1);
    }

    void fullDiskIsSaid()
    {
        const TestDatabase database(Backend::Sqlite);
        const auto connection = database.connect();
        makeTable(*connection);
        DBLEDGER_VERIFY(connection->query(QStringLiteral("PRAGMA max_page_count = 20")));
        const auto result =
            storage::inTransaction(*connection, Connection::Mode::Write, [](Connection &c) -> Result<int> {
                if (const auto small = c.execute(QStringLiteral("INSERT INTO t (n) VALUES (1)")); !small)
                    return small.error();
                return c.execute(QStringLiteral("INSERT INTO t (x) VALUES (?)"), {QByteArray(1'000'000, 'x')});
            });
        DBLEDGER_VERIFY_ERROR(result, DiskFull);
        QCOMPARE(*connection->number(QStringLiteral("SELECT COUNT(*) FROM t")), 0); // nothing by halves
    }

    void foreignKeysHold_data() { tests::addBackends(); }
    void foreignKeysHold()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        DBLEDGER_VERIFY_ERROR(
            connection->execute(
                QStringLiteral("INSERT INTO document_bytes (document_id, part, content) VALUES (7, 0, ?)"),
                {QByteArray("x")}),
            DatabaseFailed);
    }

    void statesAreChecked_data() { tests::addBackends(); }
    void statesAreChecked()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const auto insert = [&](const QString &state) {
            return connection->execute(QStringLiteral("INSERT INTO invoices (state, list_date, search, created_at) "
                                                      "VALUES (?, '2026-01-01', '', '2026-01-01T00:00:00Z')"),
                                       {state});
        };
        DBLEDGER_VERIFY(insert(QStringLiteral("draft")));
        DBLEDGER_VERIFY_ERROR(insert(QStringLiteral("lost")), DatabaseFailed);
        DBLEDGER_VERIFY_ERROR(insert(QStringLiteral("approved")), DatabaseFailed); // without number, date, amounts
    }

    void emailIsUniqueWithoutCase_data() { tests::addBackends(); }
    void emailIsUniqueWithoutCase()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const auto insert = [&](const QString &email) {
            return connection->execute(QStringLiteral("INSERT INTO users (email, email_key, role, created_at) "
                                                      "VALUES (?, ?, 'viewer', '2026-01-01T00:00:00Z')"),
                                       {email, email.toCaseFolded()});
        };
        DBLEDGER_VERIFY(insert(QStringLiteral("Élise@Example.com")));
        DBLEDGER_VERIFY_ERROR(insert(QStringLiteral("éLISE@example.COM")), DatabaseFailed);
    }

    void clockOfTheServer_data() { tests::addBackends(); }
    void clockOfTheServer()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        QVERIFY(std::chrono::abs(database.connect()->clockOffset()) < std::chrono::minutes(1)); // it runs here
    }

    void fileIsPrivate()
    {
        const TestDatabase database(Backend::Sqlite);
        const auto connection = database.migrated();
        for (const char *suffix : {"", "-wal"}) {
            const QFileInfo file(database.address().file + QString::fromLatin1(suffix));
            QVERIFY(file.exists());
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
    }

    void unreachable_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no folder") << QStringLiteral("/no/such/folder/books.sqlite");
        QTest::newRow("no server") << QStringLiteral("postgresql://nobody:secret@127.0.0.1:1/none");
    }
    void unreachable()
    {
        QFETCH(QString, address);
        const auto connection = Connection::open(*storage::DatabaseAddress::parse(address));
        DBLEDGER_VERIFY_ERROR(connection, DatabaseUnreachable);
        QVERIFY(!tests::describe(connection.error()).contains(QStringLiteral("secret")));
    }
};

DBLEDGER_TEST(ConnectionTest)
#include "ConnectionTest.moc"
