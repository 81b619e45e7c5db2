// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/ExportService.h"

#include "app/books/CompanySetting.h"
#include "app/books/Memory.h"
#include "app/core/Core.h"
#include "app/export/CsvFile.h"
#include "app/export/ExportColumns.h"
#include "app/wording/Wording.h"
#include "storage/books/InvoiceQueries.h"
#include "storage/books/InvoiceRepository.h"
#include "storage/books/PartyList.h"
#include "storage/books/ProductList.h"
#include "storage/insight/AlertRepository.h"

#include <QtConcurrent>

namespace dbledger::app {

using domain::PageKey;
using storage::Connection;

namespace {

constexpr int rowsAPage = 500;

template <typename Row>
QStringList idsOf(std::span<const ExportColumn<Row>> columns)
{
    QStringList ids;
    for (const ExportColumn<Row> &column : columns)
        ids += QString::fromLatin1(column.id);
    return ids;
}

/// How an export is called off and how it tells where it is.
struct Course
{
    CancelToken cancel;
    Progress progress;
};

/// Walks a list page by page into a file. The functions speak to the database: how many the list has; a page of it; the
/// rows of the file for one of the list.
template <typename Key = PageKey, typename Row, typename Count, typename NextPage, typename RowsFor>
Result<qint64> written(const CsvTarget &target, std::span<const ExportColumn<Row>> all, const Course &course,
                       Count count, NextPage nextPage, RowsFor rowsFor)
{
    QList<ExportColumn<Row>> columns;
    const QStringList ids = target.columns.isEmpty() ? idsOf(all) : target.columns;
    for (const QString &id : ids) {
        const auto found =
            std::ranges::find_if(all, [&id](const auto &column) { return id == QLatin1String(column.id); });
        if (found == all.end())
            return Error{ErrorKind::Invalid, {QStringLiteral("column"), id}, {}};
        columns.append(*found);
    }
    const Result<qint64> of = course.progress ? count() : Result<qint64>(0);
    if (!of)
        return of;
    CsvFile file(target);
    if (const auto opened = file.open(ids); !opened)
        return opened.error();
    qint64 rows = 0, done = 0;
    std::optional<Key> after;
    do {
        const auto page = nextPage(after);
        if (!page)
            return page.error();
        for (const auto &item : page->rows) {
            if (course.cancel.isCancelled())
                return Error{ErrorKind::Cancelled, {}, {}};
            const auto written = rowsFor(item);
            if (!written)
                return written.error();
            for (const Row &row : *written) {
                domain::TableRow cells;
                for (const ExportColumn<Row> &column : std::as_const(columns))
                    cells.append(column.cell(row));
                if (const auto kept = file.row(std::move(cells)); !kept)
                    return kept.error();
            }
            rows += written->size();
        }
        done += page->rows.size();
        if (course.progress)
            course.progress(int(done), int(*of));
        after = page->next;
    } while (after);
    const auto committed = file.commit();
    return committed ? Result<qint64>(rows) : Result<qint64>(committed.error());
}

Result<QList<LineOfInvoice>> linesOf(Connection &connection, const domain::InvoiceRow &row)
{
    const auto invoice = storage::invoiceById(connection, row.id);
    if (!invoice)
        return invoice.error();
    QList<LineOfInvoice> lines;
    for (const domain::LineItem &line : invoice->lines)
        lines.append({row, line});
    return lines;
}

} // namespace

ExportService::ExportService(std::shared_ptr<Core> core)
    : m_core(std::move(core))
{
}

QStringList ExportService::columns(ExportTable table)
{
    switch (table) {
    case ExportTable::Lines:
        return idsOf(lineColumns());
    case ExportTable::Parties:
        return idsOf(partyColumns());
    case ExportTable::Products:
        return idsOf(productColumns());
    case ExportTable::Alerts:
        return idsOf(alertColumns());
    case ExportTable::Invoices:
        break;
    }
    return idsOf(invoiceColumns());
}

ExportService::Rows ExportService::invoices(const domain::InvoiceFilter &filter, const domain::InvoiceSort &sort,
                                            const CsvTarget &target, const Actor &, const CancelToken &cancel,
                                            const Progress &progress)
{
    return m_core->database.read<qint64>([=](Connection &c) {
        return written(
            target, invoiceColumns(), {cancel, progress}, [&] { return storage::countInvoices(c, filter); },
            [&](const std::optional<PageKey> &after) {
                return storage::listInvoices(c, filter, rowsAPage, after, sort);
            },
            [](const domain::InvoiceRow &row) { return Result<QList<domain::InvoiceRow>>({row}); });
    });
}

ExportService::Rows ExportService::lines(const domain::InvoiceFilter &filter, const domain::InvoiceSort &sort,
                                         const CsvTarget &target, const Actor &, const CancelToken &cancel,
                                         const Progress &progress)
{
    return m_core->database.read<qint64>([=](Connection &c) {
        return written(
            target, lineColumns(), {cancel, progress}, [&] { return storage::countInvoices(c, filter); },
            [&](const std::optional<PageKey> &after) {
                return storage::listInvoices(c, filter, rowsAPage, after, sort);
            },
            [&c](const domain::InvoiceRow &row) { return linesOf(c, row); });
    });
}

ExportService::Rows ExportService::parties(const domain::PartyFilter &filter, const domain::PartySort &sort,
                                           const CsvTarget &target, const Actor &, const CancelToken &cancel,
                                           const Progress &progress)
{
    return m_core->database.read<qint64>([=](Connection &c) -> Result<qint64> {
        const auto currency = ownCurrency(c);
        if (!currency)
            return currency.error();
        return written(
            target, partyColumns(), {cancel, progress}, [&] { return storage::countParties(c, filter); },
            [&](const std::optional<PageKey> &after) {
                return storage::listParties(c, filter, sort, *currency, rowsAPage, after);
            },
            [](const domain::PartyRow &row) { return Result<QList<PartyInCurrency>>(rowsOf(row)); });
    });
}

ExportService::Rows ExportService::products(const domain::ProductFilter &filter, const domain::ProductSort &sort,
                                            const CsvTarget &target, const Actor &, const CancelToken &cancel,
                                            const Progress &progress)
{
    return m_core->database.read<qint64>([=](Connection &c) -> Result<qint64> {
        const auto currency = ownCurrency(c);
        if (!currency)
            return currency.error();
        return written(
            target, productColumns(), {cancel, progress}, [&] { return storage::countProducts(c, filter); },
            [&](const std::optional<PageKey> &after) {
                return storage::listProducts(c, filter, sort, *currency, rowsAPage, after);
            },
            [](const domain::ProductRow &row) { return Result<QList<ProductInCurrency>>(rowsOf(row)); });
    });
}

ExportService::Rows ExportService::alerts(const domain::AlertFilter &filter, const CsvTarget &target, const Actor &,
                                          const CancelToken &cancel, const Progress &progress)
{
    return m_core->database.read<qint64>([=, today = m_core->clock->today()](Connection &c) {
        return written<qint64>(
            target, alertColumns(), {cancel, progress}, [&] { return storage::countAlerts(c, filter, today); },
            [&](const std::optional<qint64> &behind) {
                return storage::listAlerts(c, filter, rowsAPage, behind, today);
            },
            [wording = Wording(target.locale)](const domain::Alert &alert) {
                return Result<QList<AlertInWords>>({{alert, wording.sentence(alert.kind, alert.finding.arguments)}});
            });
    });
}

ExportService::Rows ExportService::memory(const QString &words, const CsvTarget &target, const Actor &,
                                          const CancelToken &cancel, const Progress &progress)
{
    return m_core->database.read<qint64>([=](Connection &c) -> Result<qint64> {
        const auto rows = memoryRows(c, words);
        if (!rows)
            return rows.error();
        return written(
            target, memoryColumns(), {cancel, progress}, [&] { return Result<qint64>(rows->size()); },
            [&](const std::optional<PageKey> &) { return Result<domain::OnlyPage<MemoryRow>>({*rows}); },
            [](const MemoryRow &row) { return Result<QList<MemoryRow>>({row}); });
    });
}

ExportService::Rows ExportService::table(const QStringList &headings, const QList<domain::TableRow> &rows,
                                         const CsvTarget &target, const CancelToken &cancel, const Progress &progress)
{
    return QtConcurrent::run([=]() -> Result<qint64> {
        CsvFile file(target);
        if (const auto opened = file.open(headings); !opened)
            return opened.error();
        for (qsizetype done = 0; done < rows.size(); ++done) {
            if (cancel.isCancelled())
                return Error{ErrorKind::Cancelled, {}, {}};
            if (const auto kept = file.row(rows[done]); !kept)
                return kept.error();
            if (progress)
                progress(int(done) + 1, int(rows.size()));
        }
        if (const auto committed = file.commit(); !committed)
            return committed.error();
        return rows.size();
    });
}

} // namespace dbledger::app
