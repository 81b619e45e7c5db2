// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"

namespace dbledger::recognition {

/// Compares the lines and VAT rows of embedded XML with those of the pages: a line that is on both gets its place on
/// the page; what differs becomes a proof rules::xmlLine, xmlLines or xmlTax that does not hold, but only where the
/// page's own rows add up, so that a misread page accuses nobody. Does nothing where either has no rows.
void compareRows(domain::Reading &xml, const domain::Reading &pages);

} // namespace dbledger::recognition
