// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"

namespace dbledger::recognition {

/// Joins what a PDF's embedded XML says with what its pages show. The XML's values stay; a page that agrees becomes
/// their second witness and gives them their place; a page that differs becomes an alternative and, where the page was
/// read with confidence, a proof rules::xmlPage that does not hold; compareRows() does the same for lines and VAT rows.
/// What only the page has is taken from it. Evaluates the rules and judges.
domain::Reading fuseXmlWithPages(domain::Reading xml, const domain::Reading &pages, const QDate &today);

} // namespace dbledger::recognition
