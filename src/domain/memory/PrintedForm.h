// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Field.h"

#include <QStringList>

namespace dbledger::domain {

// How a value is printed: the form that supplier memory keeps of it. Pure functions.

/// Whether memory knows forms of such values: not of a currency's sign, an address of several lines and the like.
bool hasPrintedForm(Field field);

/// The canonical value that the text says when it is read in that form (see MemoryRecord::format), empty when it does
/// not fit the form.
QString valueInForm(Field field, const QString &text, const QString &form);

/// The form in which the text says the value; nothing when it does not say it in any.
std::optional<QString> formOf(Field field, const QString &text, const QString &value);

/// Are two canonical values of the field the same, whatever decimals, times of the day and blanks they have?
bool sameValue(Field field, const QString &a, const QString &b);

} // namespace dbledger::domain
