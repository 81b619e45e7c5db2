// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/books/InvoiceList.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace dbledger::cli::options {

/// The options by which `list` and `export` choose invoices.
QList<QCommandLineOption> invoiceFilter();
/// What they say; a Usage error for one that makes no sense.
Result<domain::InvoiceFilter> invoiceFilter(const QCommandLineParser &arguments);

} // namespace dbledger::cli::options
