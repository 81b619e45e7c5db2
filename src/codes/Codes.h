// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PayloadFacts.h"
#include "domain/ScannedCode.h"

#include <QImage>

namespace dbledger::codes {

/// Finds QR codes and barcodes on a page's picture, at several scales; boxes are fractions of that picture. Cheapest
/// attempt first; `thorough` also tries the slow ones. Never fails: what cannot be read is not there. A page of 300 dpi
/// without codes costs some 60 ms, thorough about a second.
QList<domain::ScannedCode> scan(const QImage &page, int pageNumber, bool thorough = false);

/// Where on the page QR codes are seen that are not among those that were read, as fractions: a person would see a code
/// there, and its content is missing. Rather silent than wrong on ordinary pages and photographs.
QList<domain::Box> unreadableCodes(const QImage &page, const QList<domain::ScannedCode> &read);

/// What the payload says. Never guesses: an unknown payload gives facts without format and values. Payment orders (EPC,
/// Swiss, SPAYD, UPN) state the amount due; fiscal codes (Portugal, ZATCA) the gross total.
domain::PayloadFacts parsePayload(const domain::ScannedCode &code);

} // namespace dbledger::codes
