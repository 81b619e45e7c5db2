// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/SettingsService.h"
#include "base/Actor.h"
#include "base/CancelToken.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/books/ProductList.h"
#include "domain/insight/Alert.h"
#include "domain/values/Table.h"

#include <QFuture>
#include <QLocale>

#include <memory>

namespace dbledger::app {

class Core;

/// What an export has a row for.
enum class ExportTable {
    Invoices,
    Lines,    ///< each line of the invoices
    Parties,  ///< each party and currency; what is counted stands in the first row of a party only
    Products, ///< likewise
    Alerts,
};

/// Where and how a table is written as CSV in UTF-8. For a spreadsheet headings and states are words of the installed
/// language, for programs (CsvForm::Rfc4180) stable ids. Text that a spreadsheet would take for a formula is disarmed.
struct CsvTarget
{
    QString file;        ///< one that was there stays whole until the new one is; empty: standard output
    QStringList columns; ///< ids of ExportService::columns(), in that order; empty: all
    CsvForm form = CsvForm::Spreadsheet;
    QLocale locale;                    ///< of the spreadsheet: its decimal mark, and its separator
    std::optional<QChar> separator;    ///< in the place of the form's
    std::optional<bool> byteOrderMark; ///< likewise
};

/// Lists as files: exactly the rows that the list of the same filter shows, in its order, out of one consistent view of
/// the data and without holding them all in memory. The future holds how many rows were written. Callable from any
/// thread; progress comes on the database's thread. Errors: Invalid (column, id), FileUnwritable (path, reason),
/// Cancelled: no file is left behind.
class ExportService
{
public:
    using Rows = QFuture<Result<qint64>>;
    explicit ExportService(std::shared_ptr<Core> core);

    /// Stable ids of all columns.
    static QStringList columns(ExportTable table);

    Rows invoices(const domain::InvoiceFilter &filter, const domain::InvoiceSort &sort, const CsvTarget &target,
                  const Actor &actor, const CancelToken &cancel = {}, const Progress &progress = {});
    Rows lines(const domain::InvoiceFilter &filter, const domain::InvoiceSort &sort, const CsvTarget &target,
               const Actor &actor, const CancelToken &cancel = {}, const Progress &progress = {});
    Rows parties(const domain::PartyFilter &filter, const domain::PartySort &sort, const CsvTarget &target,
                 const Actor &actor, const CancelToken &cancel = {}, const Progress &progress = {});
    Rows products(const domain::ProductFilter &filter, const domain::ProductSort &sort, const CsvTarget &target,
                  const Actor &actor, const CancelToken &cancel = {}, const Progress &progress = {});

    /// What each tells is a sentence of the installed language, also for programs.
    Rows alerts(const domain::AlertFilter &filter, const CsvTarget &target, const Actor &actor,
                const CancelToken &cancel = {}, const Progress &progress = {});
    /// As MemoryService::list.
    Rows memory(const QString &words, const CsvTarget &target, const Actor &actor, const CancelToken &cancel = {},
                const Progress &progress = {});
    /// A table that is at hand already, such as the one beside a chart; the target's columns do not matter.
    static Rows table(const QStringList &headings, const QList<domain::TableRow> &rows, const CsvTarget &target,
                      const CancelToken &cancel = {}, const Progress &progress = {});

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
