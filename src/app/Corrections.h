// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Reading.h"

namespace dbledger::app {

// What people correct. Pure functions.

/// The value in the form that is kept, from what a person typed; empty stays empty. Invalid (field, value) when it is
/// not of the field's kind: a date that does not exist, an amount with a comma, wrong check digits.
Result<QString> checkedValue(domain::Field field, const QString &value);

/// The reading with a person's value in that field: the person is its witness, what was read becomes an alternative.
/// Rules are evaluated again; what a code said against the field no longer counts, a person has decided.
domain::Reading corrected(domain::Reading reading, domain::Field field, const QString &value, const QDate &today);

} // namespace dbledger::app
