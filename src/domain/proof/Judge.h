// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"

namespace dbledger::domain {

/// From witnesses, alternatives and proofs decides each field's state and final confidence, and the reading's status;
/// see "proved", "read", "doubtful" and "ok" in the glossary of src/README.md. Expects the confidence that the finder
/// of the value gave (its own calibration), and the proofs of evaluateRules in the reading. Pure and idempotent.
void judge(Reading &reading);

/// The fields without which there is no invoice. The other party is mandatory too (buyer of a sale, seller of a
/// purchase): judge() wants either, who approves knows which.
const QList<Field> &mandatoryFields();

/// Whether nobody needs to look at the field: proved, or read with the confidence that an ok document needs. Of a
/// judged reading.
bool isSettled(const FieldReading &field);

} // namespace dbledger::domain
