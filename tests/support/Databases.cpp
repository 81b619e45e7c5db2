// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Databases.h"

#include <QCoreApplication>
#include <QTest>
#include <QUrl>

#include <atomic>

namespace dbledger::tests {

namespace {

void runOnServer(const QString &sql)
{
    const auto connection =
        storage::Connection::open(*storage::DatabaseAddress::parse(QStringLiteral("postgresql:///")));
    if (!connection)
        QFAIL(qPrintable(describe(connection.error())));
    DBLEDGER_VERIFY((*connection)->run(sql));
}

} // namespace

TestDatabase::TestDatabase(storage::Backend backend)
{
    static std::atomic<int> counter = 0;
    m_address.backend = backend;
    if (backend == storage::Backend::Sqlite) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_address.file = m_folder->filePath(QStringLiteral("books.sqlite"));
        return;
    }
    m_schema = QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
    runOnServer(QStringLiteral("CREATE SCHEMA ") + m_schema);
    m_address.options[QStringLiteral("options")] = QStringLiteral("-csearch_path=") + m_schema;
}

TestDatabase::~TestDatabase()
{
    if (!m_schema.isEmpty())
        runOnServer(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(m_schema));
}

QString TestDatabase::option() const
{
    if (m_address.backend == storage::Backend::Sqlite)
        return m_address.file;
    return QStringLiteral("postgresql:///?options=") +
           QString::fromLatin1(QUrl::toPercentEncoding(m_address.options.value(QStringLiteral("options"))));
}

std::unique_ptr<storage::Connection> TestDatabase::connect() const
{
    auto connection = storage::Connection::open(m_address);
    if (!connection) {
        QTest::qFail(qPrintable(describe(connection.error())), __FILE__, __LINE__);
        return {};
    }
    return *std::move(connection);
}

std::unique_ptr<storage::Connection> TestDatabase::migrated() const
{
    auto connection = connect();
    if (connection)
        if (const auto done = storage::migrate(*connection, SystemClock()); !done)
            QTest::qFail(qPrintable(describe(done.error())), __FILE__, __LINE__);
    return connection;
}

void addBackends()
{
    QTest::addColumn<storage::Backend>("backend");
    QTest::newRow("sqlite") << storage::Backend::Sqlite;
    QTest::newRow("postgresql") << storage::Backend::Postgresql;
}

bool isAvailable(storage::Backend backend)
{
    return backend == storage::Backend::Sqlite || qEnvironmentVariableIsSet("PGHOST");
}

QString describe(const Error &error)
{
    return QStringLiteral("%1 (%2) %3")
        .arg(errorKindName(error.kind), error.arguments.join(QStringLiteral(", ")), error.detail);
}

} // namespace dbledger::tests
