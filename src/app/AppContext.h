// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace dbledger::app {

class AlertService;
class CompanyService;
class DashboardService;
class DemoService;
class DocumentReader;
class ExportService;
class IntakeService;
class InvoiceService;
class LoginService;
class MemoryService;
class PageService;
class PageSource;
class PartyService;
class PaymentService;
class ProductService;
class QueueService;
class ReplayService;
class ReviewService;
class SegmentService;
class SettingsService;
class UserService;

/// Where the data is and how far its schema has come.
struct DatabaseInfo
{
    QString backend;  ///< "sqlite" "postgresql"
    QString place;    ///< file, or host:port/database; never a password
    int version = 0;  ///< of the schema
    int migrated = 0; ///< migrations that opening it applied
};

/// What the hash of a password costs on a database that has none yet.
struct PasswordCost
{
    int memoryKiB = 0;
    int passes = 0; ///< 0: as many as take about 400 ms here
};

/// The one place that chooses implementations: database, readers, clock; owns them and the services over them. Lives on
/// the main thread, which needs an event loop for intake and reading. The database is opened (and migrated) by the
/// first call that needs it, on a thread of its own; when it cannot be opened every call answers with that error.
class AppContext
{
public:
    struct Options
    {
        QString database; ///< a file, or postgresql://user:password@host:port/db?sslmode=...; empty: see databaseFor
        Secret databasePassword; ///< of a server whose address holds none; empty: libpq looks where it always does
        QString readerProgram;   ///< path of dbledger-reader; empty: beside this program
        int readers = 0;         ///< processes that read at the same time; 0: as many as there are cores
        std::shared_ptr<Clock> clock = std::make_shared<SystemClock>();
        std::shared_ptr<DocumentReader> reader; ///< for tests; empty: the pool of dbledger-reader processes
        std::shared_ptr<PageSource> pageSource; ///< likewise
        PasswordCost passwordCost;              ///< for tests; otherwise measured once on each database
        /// Counts the steps in which a database of an earlier version is brought up to date, which takes minutes where
        /// there are many invoices. Called on the thread of the database.
        Progress updating;
    };

    explicit AppContext(const Options &options);
    /// Waits for what the database is doing; readers are stopped.
    ~AppContext();

    /// What `--database` says, else what was chosen (see DatabaseChoice), else the file dbledger.sqlite in the folder
    /// of application data.
    static QString databaseFor(const QString &option);

    /// Opens and migrates now; for `migrate` and for saying at once that there is no database.
    /// Errors: DatabaseUnreachable, ServerNotTrusted, ServerNameDiffers, DatabaseTooNew, SchemaUpdateFailed,
    /// DatabaseBusy, DatabaseFailed, DiskFull, Invalid (the address).
    QFuture<Result<DatabaseInfo>> openDatabase();

    const Clock &clock() const;
    /// For reading without storing (`extract`); made by the first call.
    DocumentReader &reader();

    IntakeService &intake();
    InvoiceService &invoices();
    PageService &pages();
    QueueService &queue();
    PaymentService &payments();
    PartyService &parties();
    ProductService &products();
    ReplayService &replay();
    ReviewService &review();
    CompanyService &company();
    MemoryService &memory();
    AlertService &alerts();
    DashboardService &dashboards();
    ExportService &exports();
    DemoService &demo();
    LoginService &login();
    UserService &users();
    SegmentService &segments();
    SettingsService &settings();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dbledger::app
