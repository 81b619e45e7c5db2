// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words/Lines.h"

#include <optional>

namespace dbledger::extraction {

/// A tax identifier found at a token.
struct FoundVatId
{
    QString value; ///< without blanks and points; Swiss ones as they are written: "CHE-112.203.184 MWST"
    qsizetype tokens = 1;
    bool checked = false; ///< its check digits hold
};

/// The tax identifier with a country prefix ("DE 232 446 240"), or the Indian GSTIN, that begins at that token.
std::optional<FoundVatId> vatIdAt(const Line &line, qsizetype token);

/// An IBAN whose check digits hold.
struct FoundIban
{
    QString value;        ///< without blanks; letters that a recogniser took for digits are put right
    qsizetype tokens = 0; ///< 0: there is none
};
/// The IBAN that begins at that token.
FoundIban ibanAt(const Line &line, qsizetype token);

/// Whether the text without a country prefix can be a tax identifier when a label says so: "12345678901", "B12345678".
bool looksLikeTaxId(const QString &text);

} // namespace dbledger::extraction
