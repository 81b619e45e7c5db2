// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

namespace dbledger::extraction {

/// The pages, from 1, on which an invoice begins, where a file holds several: behind a page that counts itself as the
/// last ("2 of 2"), with a title and an invoice number of its own, or with another total and another number, date or
/// other identifiers than the pages before. The first page alone otherwise.
QList<int> invoiceStarts(const QList<domain::PageText> &pages);

} // namespace dbledger::extraction
