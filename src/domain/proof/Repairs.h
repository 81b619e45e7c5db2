// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"

namespace dbledger::domain {

/// One digit that, read otherwise, makes equations hold that do not hold now. A person decides; nothing is ever
/// changed silently.
struct Repair
{
    enum class Place { Header, Line, Tax };
    enum class Cell { Quantity, UnitPrice, LineTotal, TaxRate, TaxBase, TaxAmount };

    Place place = Place::Header;
    Field field = Field::GrossTotal; ///< of the header
    int row = 0;                     ///< of the lines or taxes, from 0
    Cell cell = Cell::LineTotal;     ///< of that row
    QString now;                     ///< canonical
    QString proposed;
    QList<Proof> proofs; ///< which fail now, as they would hold
    bool operator==(const Repair &) const = default;
};

/// Where changing exactly one digit makes equations hold and breaks none, and no other such change would. What a person
/// said is not doubted. Pure; some milliseconds for hundreds of lines.
QList<Repair> repairsOf(const Reading &reading);

/// The reading with the proposed value in its place. Rules are not evaluated again.
Reading repaired(Reading reading, const Repair &repair);

} // namespace dbledger::domain
