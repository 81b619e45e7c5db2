// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Field.h"

#include <QLocale>
#include <QString>

namespace dbledger::models {

// What a person types, in their locale or not, as the locale-free form that services take.

/// "1 234,50", "1,234.50 EUR", "1234.5" -> "1234.50"; the locale decides where both readings are possible. Empty when
/// it is no number.
QString canonicalAmount(const QString &typed, const QLocale &locale);
/// "24/12/2025", "24.12.25", "2025-12-24", "24 déc. 2025" -> "2025-12-24". Empty when it is no date that exists.
QString canonicalDate(const QString &typed, const QLocale &locale);
/// By the field's kind; text is trimmed, an identifier or IBAN loses its blanks. Text that cannot be understood comes
/// back trimmed, for the service to refuse with its reason.
QString canonicalInput(domain::Field field, const QString &typed, const QLocale &locale);

} // namespace dbledger::models
