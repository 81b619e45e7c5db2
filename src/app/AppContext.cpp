// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"

#include "app/CompanyService.h"
#include "app/Core.h"
#include "app/DemoService.h"
#include "app/ExportService.h"
#include "app/IntakeService.h"
#include "app/InvoiceService.h"
#include "app/PageService.h"
#include "app/PaymentService.h"
#include "app/PoolReader.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace dbledger::app {

namespace {

const QString &databaseSetting()
{
    static const QString name = QStringLiteral("database");
    return name;
}

QSettings settingsFile()
{
    return QSettings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                         QStringLiteral("/settings.ini"),
                     QSettings::IniFormat);
}

QString embeddedFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder); // where it cannot be made, opening the file says so
    return folder + QStringLiteral("/dbledger.sqlite");
}

} // namespace

struct AppContext::Private
{
    explicit Private(const Options &given)
        : options(given)
        , core(std::make_shared<Core>(storage::DatabaseAddress::parse(databaseFor(given.database)), given.clock))
        , intake(core, [this]() -> DocumentReader & { return reader(); })
        , pages(core, [this]() -> PageSource & { return pageSource(); })
        , invoices(core)
        , payments(core)
        , company(core)
        , exports(core)
        , demo(core)
    {
    }

    PoolReader &poolMade()
    {
        if (!pool)
            pool = std::make_unique<PoolReader>(options.readerProgram, options.readers);
        return *pool;
    }
    DocumentReader &reader() { return options.reader ? *options.reader : poolMade(); }
    PageSource &pageSource() { return options.pageSource ? *options.pageSource : poolMade(); }

    Options options;
    std::shared_ptr<Core> core;
    std::unique_ptr<PoolReader> pool;
    IntakeService intake; // after the readers, which it uses
    PageService pages;
    InvoiceService invoices;
    PaymentService payments;
    CompanyService company;
    ExportService exports;
    DemoService demo;
};

AppContext::AppContext(const Options &options)
    : d(std::make_unique<Private>(options))
{
}

AppContext::~AppContext()
{
    d->core->database.close(); // here, not where a closure happens to hold the last reference
}

QString AppContext::databaseFor(const QString &option)
{
    if (!option.isEmpty())
        return option;
    const QString remembered = settingsFile().value(databaseSetting()).toString();
    return remembered.isEmpty() ? embeddedFile() : remembered;
}

void AppContext::rememberDatabase(const QString &database)
{
    QSettings settings = settingsFile();
    if (database.isEmpty())
        settings.remove(databaseSetting());
    else
        settings.setValue(databaseSetting(), database);
}

QFuture<Result<DatabaseInfo>> AppContext::openDatabase()
{
    return d->core->database.open().then(
        [address = d->core->database.address()](const Result<storage::MigrationOutcome> &outcome) {
            if (!outcome)
                return Result<DatabaseInfo>(outcome.error());
            return Result<DatabaseInfo>(DatabaseInfo{storage::backendName(address->backend), address->display(),
                                                     outcome->version, outcome->applied});
        });
}

const Clock &AppContext::clock() const
{
    return *d->core->clock;
}

DocumentReader &AppContext::reader()
{
    return d->reader();
}

IntakeService &AppContext::intake()
{
    return d->intake;
}

InvoiceService &AppContext::invoices()
{
    return d->invoices;
}

PageService &AppContext::pages()
{
    return d->pages;
}

PaymentService &AppContext::payments()
{
    return d->payments;
}

CompanyService &AppContext::company()
{
    return d->company;
}

ExportService &AppContext::exports()
{
    return d->exports;
}

DemoService &AppContext::demo()
{
    return d->demo;
}

} // namespace dbledger::app
