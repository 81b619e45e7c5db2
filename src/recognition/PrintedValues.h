// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"

namespace dbledger::recognition {

/// Looks for the names, numbers and codes of embedded XML among the words of the pages' text layers, where the pages'
/// own reading did not find them: what stands there word for word gets its place, the page as a second witness, and a
/// proof rules::xmlPage that holds, also where the pages' reading had taken another value for it. Short values, which
/// stand on any page, are left alone; so are amounts and dates, which are printed in many ways.
void findPrintedValues(domain::Reading &xml, const QList<domain::PageText> &pages);

} // namespace dbledger::recognition
