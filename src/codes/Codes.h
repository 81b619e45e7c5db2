// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PayloadFacts.h"
#include "domain/reading/ScannedCode.h"

#include <QImage>

namespace dbledger::codes {

/// What was found on a page; boxes are fractions of its picture.
struct Found
{
    QList<domain::ScannedCode> codes;
    QList<domain::Box> unread; ///< where a person would see a QR code whose content is missing
};

/// Finds QR codes and barcodes on a page's picture, at several scales. Cheapest attempt first; `thorough` also tries
/// the slow ones. Never fails: what cannot be read is not there. Rather silent than wrong about unread codes on
/// ordinary pages and photographs. A grey page of 300 dpi without codes costs some 40 ms, thorough about a second.
Found scan(const QImage &page, int pageNumber, bool thorough = false);

/// What the payload says. Never guesses: an unknown payload gives facts without format and values. Payment orders (EPC,
/// Swiss, SPAYD, UPN) state the amount due; fiscal codes (Portugal, ZATCA) the gross total.
domain::PayloadFacts parsePayload(const domain::ScannedCode &code);

} // namespace dbledger::codes
