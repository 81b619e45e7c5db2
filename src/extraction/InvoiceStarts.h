// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PageText.h"

namespace dbledger::extraction {

/// The pages, from 1, on which an invoice begins, where a file holds several: a page that counts itself as the first
/// of its own after another had begun, or that has a title and an invoice number of its own. The first page alone
/// otherwise.
QList<int> invoiceStarts(const QList<domain::PageText> &pages);

} // namespace dbledger::extraction
