// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PayloadFacts.h"
#include "domain/reading/Reading.h"

namespace dbledger::extraction {

/// Brings what a code's payload says and what the page prints together in the reading: agreement makes the code a
/// second witness, what the page does not print is taken from the code, and a difference stays visible: the print's
/// value with the code's as alternative, and a rule that does not hold. `code` is the code the payload stands in.
void fuse(domain::Reading &reading, const domain::PayloadFacts &payload, const domain::ScannedCode &code);

} // namespace dbledger::extraction
