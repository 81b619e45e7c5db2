// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/DemoService.h"

#include "app/books/Books.h"
#include "app/books/CompanySetting.h"
#include "app/core/Core.h"
#include "app/insight/DemoStory.h"
#include "storage/books/BulkLoader.h"
#include "storage/books/InvoiceQueries.h"
#include "storage/rollups/RollupAudit.h"

namespace dbledger::app {

using storage::Connection;

namespace {

constexpr int invoicesBetweenNews = 500;

/// Writes a story: indexes become ids.
class StoryWriter
{
public:
    StoryWriter(Connection &connection, const DemoStory &story, const QDateTime &now, const Actor &actor)
        : m_connection(connection)
        , m_story(story)
        , m_loader(connection, now, actor.name, actor.origin)
    {
    }

    Result<DemoReport> write(const CancelToken &cancel, const Progress &progress)
    {
        if (const auto reserved = reserve(); !reserved)
            return reserved.error();
        if (const auto written = writeMasterData(); !written)
            return written.error();
        const int count = int(m_story.invoices.size());
        for (int i = 0; i < count; ++i) {
            if (i % invoicesBetweenNews == 0) {
                if (cancel.isCancelled())
                    return Error{ErrorKind::Cancelled, {}, {}};
                if (progress)
                    progress(i, count);
            }
            if (const auto written = writeInvoice(m_story.invoices.at(i), m_firstInvoice + i); !written)
                return written.error();
        }
        if (const auto flushed = m_loader.flush(); !flushed)
            return flushed.error();
        const auto stillWanted = [&](const QString &) { return !cancel.isCancelled(); };
        if (const auto built = storage::rebuildRollups(m_connection, stillWanted); !built)
            return built.error();
        return m_report;
    }

private:
    Result<void> reserve()
    {
        const struct
        {
            QString table;
            qint64 count;
            qint64 &first;
        } wanted[] = {
            {QStringLiteral("parties"), m_story.customers.size() + m_story.suppliers.size(), m_firstParty},
            {QStringLiteral("products"), m_story.products.size(), m_firstProduct},
            {QStringLiteral("invoices"), m_story.invoices.size(), m_firstInvoice},
        };
        for (const auto &[table, count, first] : wanted) {
            const auto id = m_loader.reserve(table, count);
            if (!id)
                return id.error();
            first = *id;
        }
        return {};
    }

    qint64 supplierId(int index) const { return m_firstParty + m_story.customers.size() + index; }

    Result<void> writeMasterData()
    {
        qint64 id = m_firstParty;
        for (domain::Party party : m_story.customers + m_story.suppliers) {
            party.id = id++;
            if (const auto added = m_loader.add(party); !added)
                return added;
        }
        id = m_firstProduct;
        for (const DemoProduct &product : m_story.products) {
            const qint64 supplier = product.supplier < 0 ? 0 : supplierId(product.supplier);
            if (const auto added = m_loader.add(storage::BulkProduct{id++, product.name, product.sku, supplier});
                !added)
                return added;
        }
        m_report.customers = int(m_story.customers.size());
        m_report.suppliers = int(m_story.suppliers.size());
        m_report.products = int(m_story.products.size());
        return {};
    }

    Result<void> writeInvoice(const DemoInvoice &entry, qint64 id)
    {
        domain::Invoice invoice = entry.invoice;
        invoice.id = id;
        const bool isSale = invoice.direction == domain::Direction::Sale;
        const domain::Party &party = (isSale ? m_story.customers : m_story.suppliers).at(entry.party);
        invoice.partyId = isSale ? m_firstParty + entry.party : supplierId(entry.party);
        invoice.partyName = party.name;
        for (domain::LineItem &line : invoice.lines)
            line.productId += m_firstProduct;
        if (const auto added = m_loader.add(invoice, isSale ? QString() : domain::partyNameKey(party.name)); !added)
            return added;
        for (domain::Payment payment : entry.payments) {
            payment.invoiceId = id;
            if (const auto added = m_loader.add(payment); !added)
                return added;
        }
        m_report.payments += int(entry.payments.size());
        ++(invoice.isCreditNote() ? m_report.creditNotes : isSale ? m_report.sales : m_report.purchases);
        return {};
    }

    Connection &m_connection;
    const DemoStory &m_story;
    storage::BulkLoader m_loader;
    DemoReport m_report;
    qint64 m_firstParty = 0, m_firstProduct = 0, m_firstInvoice = 0;
};

Result<DemoReport> fillIn(Connection &connection, const DemoStory &story, const QDateTime &now, const Actor &actor,
                          const CancelToken &cancel, const Progress &progress)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    const auto present = storage::countInvoices(connection);
    if (!present)
        return present.error();
    const auto company = loadCompany(connection);
    if (!company)
        return company.error();
    if (*present > 0 || !company->isEmpty())
        return Error{ErrorKind::NotAllowed, {QStringLiteral("demo-data")}, {}};
    if (const auto set = storeCompany(connection, story.company, actor, now); !set)
        return set.error();
    return StoryWriter(connection, story, now, actor).write(cancel, progress);
}

} // namespace

DemoService::DemoService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QFuture<Result<DemoReport>> DemoService::fill(const DemoOptions &given, const Actor &actor, const CancelToken &cancel,
                                              const Progress &progress)
{
    if (const auto allowed = require(actor, Role::Administrator, QStringLiteral("demo-data")); !allowed)
        return answered<DemoReport>(allowed.error());
    if (given.invoices < 1 || given.years < 1 || given.years > 50)
        return answered<DemoReport>(
            {ErrorKind::Invalid, {QStringLiteral("invoices"), QString::number(given.invoices)}, {}});
    DemoOptions options = given;
    if (!options.until.isValid())
        options.until = m_core->clock->today();
    return m_core->database.write<DemoReport>([=, clock = m_core->clock](Connection &connection) {
        return fillIn(connection, DemoStory::tell(options), clock->now(), actor, cancel, progress);
    });
}

} // namespace dbledger::app
