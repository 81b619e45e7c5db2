// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/Ranking.h"

namespace dbledger::extraction {

/// What kind of document the words say it is, as UNTDID 1001 codes: 380 invoice (also receipts), 381 credit note, 389
/// self-billed invoice. Words in titles (large, high on the page, alone in their segment) count most; a document that
/// only says "delivery note" or "quotation" has no type.
Ranking documentType(const View &view);

/// Whether anything on the pages says that this is an invoice, a receipt or a credit note.
bool saysInvoice(const View &view);

} // namespace dbledger::extraction
