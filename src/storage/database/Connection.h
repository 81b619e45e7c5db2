// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database/DatabaseAddress.h"
#include "storage/database/Row.h"

#include <chrono>
#include <memory>

namespace dbledger::storage {

/// An open database on one thread: the thread that opens it is the only one that may use and destroy it. Statements are
/// prepared once and kept. Every error carries its SQL as detail: DatabaseUnreachable, DatabaseBusy, DiskFull,
/// DatabaseFailed.
class Connection
{
public:
    /// Write: takes the write lock at once on SQLite, so that reading first and writing then cannot fail half way.
    /// Read: one consistent view.
    enum class Mode { Read, Write };

    /// Opens without migrating. Creates the SQLite file, readable by its owner only, in a folder that exists. Beside
    /// the errors above ServerNotTrusted and ServerNameDiffers, as certificateError().
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress &address);
    ~Connection();

    Backend backend() const;
    const DatabaseAddress &address() const;
    /// How far the server's clock is ahead of this computer's, measured when the connection was opened; 0 for SQLite.
    std::chrono::milliseconds clockOffset() const;

    /// All rows of one statement with `?` placeholders. A null QString is bound as an empty text, never as NULL.
    Result<Rows> query(const QString &sql, const QVariantList &values = {});
    /// How many rows it changed.
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// The one number that a statement with RETURNING id (or a count) answers.
    Result<qint64> number(const QString &sql, const QVariantList &values = {});
    /// The first column of a query's rows.
    Result<QList<qint64>> numbers(const QString &sql, const QVariantList &values = {});
    /// One statement that is not worth keeping (DDL), without placeholders.
    Result<void> run(const QString &sql);

    /// Tells PostgreSQL of tables (names with commas between them) that were filled in this transaction: it plans by
    /// what it knows of them, and takes them for empty. Nothing on SQLite.
    Result<void> analyze(const QString &tables);

    Result<void> begin(Mode mode);
    /// Fails, and has rolled back, when any statement since begin() failed.
    Result<void> commit();
    void rollback();

    /// Keeps other workstations out of approving until this transaction ends; SQLite's write lock does it anyway.
    Result<void> lockBooks();

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> data);
    Result<void> preparePostgresql();
    std::unique_ptr<Private> d;
};

/// Runs `work` in a transaction: committed when it returns a value, rolled back when it returns an error.
template <typename Work>
auto inTransaction(Connection &connection, Connection::Mode mode, Work work) -> decltype(work(connection))
{
    if (const auto begun = connection.begin(mode); !begun)
        return begun.error();
    auto result = work(connection);
    if (!result) {
        connection.rollback();
        return result;
    }
    if (const auto committed = connection.commit(); !committed)
        return committed.error();
    return result;
}

} // namespace dbledger::storage
