// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"

#include "app/books/CompanyService.h"
#include "app/books/InvoiceService.h"
#include "app/books/PartyService.h"
#include "app/books/PaymentService.h"
#include "app/books/ProductService.h"
#include "app/core/Core.h"
#include "app/core/DatabaseChoice.h"
#include "app/core/SettingsService.h"
#include "app/export/ExportService.h"
#include "app/insight/AlertService.h"
#include "app/insight/DashboardService.h"
#include "app/insight/DemoService.h"
#include "app/insight/SegmentService.h"
#include "app/intake/IntakeService.h"
#include "app/intake/PageService.h"
#include "app/intake/PoolReader.h"
#include "app/intake/QueueService.h"
#include "app/memory/MemoryService.h"
#include "app/memory/ReplayService.h"
#include "app/review/ReviewService.h"
#include "app/users/LoginService.h"
#include "app/users/UserPasswords.h"
#include "app/users/UserService.h"
#include "base/Then.h"

namespace dbledger::app {

namespace {

Result<storage::DatabaseAddress> addressOf(const AppContext::Options &options)
{
    auto address = storage::DatabaseAddress::parse(AppContext::databaseFor(options.database));
    if (address && address->password.isEmpty())
        address->password = options.databasePassword.text();
    return address;
}

std::optional<security::HashCost> costOf(const PasswordCost &cost)
{
    return cost.passes > 0 ? std::optional(security::HashCost{cost.memoryKiB, cost.passes}) : std::nullopt;
}

} // namespace

struct AppContext::Private
{
    explicit Private(const Options &given)
        : options(given)
        , core(std::make_shared<Core>(addressOf(given), given.clock, given.updating))
        , passwords(std::make_shared<UserPasswords>(core, costOf(given.passwordCost)))
        , intake(core, [this]() -> DocumentReader & { return reader(); })
        , queue(
              core, [this]() -> DocumentReader & { return reader(); },
              [this]() -> PageSource & { return pageSource(); })
        , pages(core, [this]() -> PageSource & { return pageSource(); })
        , invoices(core)
        , payments(core)
        , parties(core)
        , products(core)
        , review(core)
        , company(core)
        , memory(core)
        , replay(core, [this]() -> DocumentReader & { return reader(); })
        , alerts(core)
        , dashboards(core)
        , exports(core)
        , demo(core)
        , login(core, passwords)
        , users(core, passwords)
        , segments(core)
        , settings(core)
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
    std::shared_ptr<UserPasswords> passwords;
    std::unique_ptr<PoolReader> pool;
    IntakeService intake; // after the readers, which it uses
    QueueService queue;
    PageService pages;
    InvoiceService invoices;
    PaymentService payments;
    PartyService parties;
    ProductService products;
    ReviewService review;
    CompanyService company;
    MemoryService memory;
    ReplayService replay;
    AlertService alerts;
    DashboardService dashboards;
    ExportService exports;
    DemoService demo;
    LoginService login;
    UserService users;
    SegmentService segments;
    SettingsService settings;
};

AppContext::AppContext(const Options &options)
    : d(std::make_unique<Private>(options))
{
}

AppContext::~AppContext()
{
    d->alerts.stop();
    d->queue.stop(); // what it holds is given back
    d->passwords->wait();
    d->core->database.close(); // here, not where a closure happens to hold the last reference
}

QString AppContext::databaseFor(const QString &option)
{
    return option.isEmpty() ? DatabaseChoice().address() : option;
}

QFuture<Result<DatabaseInfo>> AppContext::openDatabase()
{
    return d->core->database.open() |
           then([address = d->core->database.address()](const Result<storage::MigrationOutcome> &outcome) {
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

QueueService &AppContext::queue()
{
    return d->queue;
}

PaymentService &AppContext::payments()
{
    return d->payments;
}

PartyService &AppContext::parties()
{
    return d->parties;
}

ProductService &AppContext::products()
{
    return d->products;
}

ReviewService &AppContext::review()
{
    return d->review;
}

CompanyService &AppContext::company()
{
    return d->company;
}

ReplayService &AppContext::replay()
{
    return d->replay;
}

MemoryService &AppContext::memory()
{
    return d->memory;
}

AlertService &AppContext::alerts()
{
    return d->alerts;
}

DashboardService &AppContext::dashboards()
{
    return d->dashboards;
}

ExportService &AppContext::exports()
{
    return d->exports;
}

DemoService &AppContext::demo()
{
    return d->demo;
}

LoginService &AppContext::login()
{
    return d->login;
}

UserService &AppContext::users()
{
    return d->users;
}

SegmentService &AppContext::segments()
{
    return d->segments;
}

SettingsService &AppContext::settings()
{
    return d->settings;
}

} // namespace dbledger::app
