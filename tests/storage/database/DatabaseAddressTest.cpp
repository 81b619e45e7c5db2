// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/DatabaseAddress.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QDir>
#include <QTest>

using namespace dbledger;
using storage::Backend;
using storage::DatabaseAddress;

class DatabaseAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file()
    {
        const auto address = DatabaseAddress::parse(QStringLiteral("books.sqlite"));
        DBLEDGER_VERIFY(address);
        QCOMPARE(address->backend, Backend::Sqlite);
        QCOMPARE(address->file, QDir::current().absoluteFilePath(QStringLiteral("books.sqlite")));
        QCOMPARE(address->display(), address->file);
    }

    void server()
    {
        const auto address = DatabaseAddress::parse(
            QStringLiteral("postgresql://anna:p%40ss%3Aword@db.example:5433/books?sslmode=require&connect_timeout=3"));
        DBLEDGER_VERIFY(address);
        QCOMPARE(address->backend, Backend::Postgresql);
        QCOMPARE(address->host, QStringLiteral("db.example"));
        QCOMPARE(address->port, 5433);
        QCOMPARE(address->database, QStringLiteral("books"));
        QCOMPARE(address->user, QStringLiteral("anna"));
        QCOMPARE(address->password, QStringLiteral("p@ss:word"));
        QCOMPARE(address->options.value(QStringLiteral("sslmode")), QStringLiteral("require"));
        QVERIFY(!address->display().contains(QStringLiteral("ss:word")));
        QCOMPARE(address->display(), QStringLiteral("db.example:5433/books"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral("  ");
        QTest::newRow("another database") << QStringLiteral("mysql://db.example/books");
        QTest::newRow("no port") << QStringLiteral("postgresql://anna:secret@db.example:port/books");
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto address = DatabaseAddress::parse(text);
        DBLEDGER_VERIFY_ERROR(address, Invalid);
        QVERIFY(!address.error().arguments.join(QString()).contains(QStringLiteral("secret")));
    }
};

DBLEDGER_TEST(DatabaseAddressTest)
#include "DatabaseAddressTest.moc"
