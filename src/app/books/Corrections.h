// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/reading/Reading.h"
#include "storage/books/InvoiceRepository.h"

namespace dbledger::app {

// What people correct. Pure functions.

/// What speaks for an invoice.
struct Evidence
{
    domain::Reading reading;             ///< with the corrections applied
    std::optional<domain::Reading> read; ///< as its document was read; nothing: it came from none
    QList<storage::Correction> corrections;
};

/// The value in the form that is kept, from what a person typed; empty stays empty. Invalid (field, value) when it is
/// not of the field's kind: a date that does not exist, an amount with a comma, wrong check digits.
Result<QString> checkedValue(domain::Field field, const QString &value);

/// What a correction of the rows is kept as: the name they have in a reading's JSON, and that JSON.
inline const QString linesName = QStringLiteral("lines");
inline const QString taxesName = QStringLiteral("tax_breakdown");
/// The same for what an invoice without a document was before anybody changed it as a draft.
inline const QString ownValuesName = QStringLiteral("reading");
QString linesText(const QList<domain::ReadLine> &lines);
QString taxesText(const QList<domain::ReadTax> &taxes);
QList<domain::ReadLine> linesFromText(const QString &text);
QList<domain::ReadTax> taxesFromText(const QString &text);
QString ownValuesText(const domain::Reading &reading);
domain::Reading ownValuesFromText(const QString &text);

/// A row that is another one than before: what it is called ("line 2", "tax_row 1"), and how a person reads it.
struct RowChange
{
    QString thing;
    QString from; ///< empty: there was none
    QString to;   ///< likewise
};
/// Of the rows that are kept under that name.
QList<RowChange> changedRows(const QString &name, const QString &from, const QString &to);

/// The newest correction of that field; nothing when there is none or it was released.
std::optional<storage::Correction> standing(const QList<storage::Correction> &corrections, const QString &field);

/// Whether any counts.
bool anyStanding(const QList<storage::Correction> &corrections);

/// The reading whose `replaced` fields have other values than were read, which no person said: rules are evaluated and
/// it is judged again. What codes and embedded data say still counts, a code against the new values.
domain::Reading judgedAgain(domain::Reading reading, const QList<domain::Field> &replaced, const QDate &today);

/// The reading with what people said: of each field the newest correction counts. A person is the witness of what they
/// said, what was read becomes an alternative; a value that was read anyway is confirmed by it. Rules are evaluated and
/// the reading is judged again; what a code or embedded data said against such a field no longer counts, a person has
/// decided. Rules in `overridden` stand in no way.
domain::Reading withCorrections(domain::Reading reading, const QList<storage::Correction> &corrections,
                                const QStringList &overridden, const QDate &today);

} // namespace dbledger::app
