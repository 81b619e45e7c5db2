// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "storage/database/Migrator.h"

#include <QTemporaryDir>

#include <memory>

namespace dbledger::tests {

/// A clock that stands still until it is told otherwise.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC);
};

/// A database of its own for one test: a file in a temporary folder, or a schema in the server that the environment
/// names (packaging/test.sh starts one). Gone with the object.
class TestDatabase
{
public:
    explicit TestDatabase(storage::Backend backend);
    ~TestDatabase();

    const storage::DatabaseAddress &address() const { return m_address; }
    /// As `--database` takes it.
    QString option() const;
    /// A new connection to it; the test has failed where there is none.
    std::unique_ptr<storage::Connection> connect() const;
    /// The same, with the schema of this program.
    std::unique_ptr<storage::Connection> migrated() const;

private:
    storage::DatabaseAddress m_address;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_schema;
};

/// The rows of a data-driven test that runs on both: a column "backend" of storage::Backend.
void addBackends();
/// Ends the calling test function where its row's database is not there: as skipped, or as failed when
/// DBLEDGER_REQUIRE_POSTGRESQL=1 says that it must be.
#define DBLEDGER_FETCH_BACKEND(backend)                                                                                \
    QFETCH(dbledger::storage::Backend, backend);                                                                       \
    DBLEDGER_NEED_BACKEND(backend)
/// The same for a test function without rows.
#define DBLEDGER_NEED_BACKEND(backend)                                                                                 \
    if (!dbledger::tests::isAvailable(backend)) {                                                                      \
        if (qEnvironmentVariableIntValue("DBLEDGER_REQUIRE_POSTGRESQL") == 1)                                          \
            QFAIL("there is no PostgreSQL in the environment (PGHOST)");                                               \
        QSKIP("no PostgreSQL in the environment: run this under pg_virtualenv -t");                                    \
    }
bool isAvailable(storage::Backend backend);

/// Fails the test with the error's kind and detail; for results that must be there.
#define DBLEDGER_VERIFY(result)                                                                                        \
    do {                                                                                                               \
        const auto &checked_ = (result);                                                                               \
        if (!checked_)                                                                                                 \
            QFAIL(qPrintable(dbledger::tests::describe(checked_.error())));                                            \
    } while (false)
/// The result must be an error of that kind.
#define DBLEDGER_VERIFY_ERROR(result, expected)                                                                        \
    do {                                                                                                               \
        const auto &checked_ = (result);                                                                               \
        if (checked_)                                                                                                  \
            QFAIL("an error was expected: " #expected);                                                                \
        if (checked_.error().kind != dbledger::ErrorKind::expected)                                                    \
            QFAIL(qPrintable(dbledger::tests::describe(checked_.error())));                                            \
    } while (false)
QString describe(const Error &error);

} // namespace dbledger::tests

Q_DECLARE_METATYPE(dbledger::storage::Backend)
