// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Party.h"
#include "storage/database/Row.h"

// The columns of the table of parties and how they become values and back, in the same order. Used by the repositories
// of this layer only.
namespace dbledger::storage {

const QString &partyColumns(); ///< without id and version, the derived ones last
QVariantList partyValues(const domain::Party &party);
/// From "id, version, <partyColumns>".
domain::Party partyFrom(Row &row);

} // namespace dbledger::storage
