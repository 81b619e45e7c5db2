// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/Ranking.h"

namespace dbledger::extraction {

/// What kind of document the words say it is, as UNTDID 1001 codes: 380 invoice (also receipts), 381 credit note, 389
/// self-billed invoice. Words in titles (large, high on the page, alone in their segment) count most; a document that
/// only says "delivery note" or "quotation" has no type.
Ranking documentType(const View &view);

/// Whether a title says that this is a quotation, a delivery note or another document that is no invoice.
bool isOtherDocument(const View &view);

} // namespace dbledger::extraction
