// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory/SupplierMemory.h"
#include "domain/reading/Reading.h"

namespace dbledger::domain {

// Supplier memory at work. Pure functions.

/// What a corrected value teaches: where on these pages it stands, beside which label, in which form. `near` is where
/// it was read, if anywhere. Nothing when the value does not stand on a page. The supplier is for the caller to
/// fill in.
std::optional<MemoryRecord> learnedFrom(Field field, const QString &value, const FieldReading &near,
                                        const QList<PageText> &pages);

/// The value that the pages show where the record says: beside its label, else at its place.
struct Recalled
{
    QString value; ///< empty: nothing that fits
    int page = 0;
    Box box;
    bool byLabel = false;
};
Recalled recall(const MemoryRecord &record, const QList<PageText> &pages);

/// Lets the records speak as one more witness. A value they agree with has that witness, and its close seconds count
/// less; a missing or doubtful one is taken from memory; one that was read without doubt gives way, as doubtful, to
/// what stands beside the remembered label. Proved values, and those that a code or embedded data speaks for, stay.
/// Answers the fields that are not as they were; the caller evaluates the rules and judges again.
QList<Field> applyMemory(Reading &reading, const QList<PageText> &pages, const QList<MemoryRecord> &records);

} // namespace dbledger::domain
