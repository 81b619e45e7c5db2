// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"

#include <QJsonObject>

namespace dbledger::cli {

// Stored invoices as JSON for other programs: locale-free, what is unknown is absent.

QJsonObject toJson(const domain::InvoiceRow &row);
QJsonObject toJson(const domain::InvoiceDetail &detail);
QJsonObject toJson(const domain::Payment &payment);

} // namespace dbledger::cli
