// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Result.h"
#include "domain/InvoiceList.h"
#include "domain/Table.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace dbledger::app {

class Core;

/// Gets the rows of an export one by one, on the database's thread; an error it returns ends the export.
using RowSink = std::function<Result<void>(const domain::TableRow &row)>;

/// Rows for CSV and the like, out of one consistent view of the data and without holding them all in memory. Column
/// names are stable ids; sentences and number formats are the writer's.
class ExportService
{
public:
    explicit ExportService(std::shared_ptr<Core> core);

    static const QStringList &invoiceColumns();
    static const QStringList &lineColumns();

    /// One row an invoice in the order of the list; the future holds how many there were.
    QFuture<Result<qint64>> invoices(const domain::InvoiceFilter &filter, RowSink sink, const Actor &actor);
    /// One row an invoice line.
    QFuture<Result<qint64>> lines(const domain::InvoiceFilter &filter, RowSink sink, const Actor &actor);

private:
    std::shared_ptr<Core> m_core;
};

} // namespace dbledger::app
