// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"
#include "domain/reading/PayloadFacts.h"
#include "domain/reading/Reading.h"

namespace dbledger::extraction {

/// Everything that was recognised in one document, page by page.
struct DocumentText
{
    QList<domain::PageText> pages;
    QList<domain::ScannedCode> codes;
    QList<domain::PayloadFacts> payloads; ///< one a code, same order
    QDate today;                          ///< plausibility of dates
};

/// The path from words to a reading: candidates by type, labels from the lexicon and layout, tables, reconciliation by
/// arithmetic, then domain::evaluateRules and domain::judge. Pure: same input, same reading. Fills fields, lines,
/// taxes, codes, proofs, language, status; not documentKind and elapsedMs.
domain::Reading extract(const DocumentText &text);

} // namespace dbledger::extraction
