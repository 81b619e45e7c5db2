// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dbledger::domain {

// Check digits of the identifiers that invoices carry; sources in each function. All take the identifier in any
// spelling (blanks, points and dashes are ignored, case too) and are pure.

/// The identifier without blanks, points, dashes and slashes, in capitals.
QString compactIdentifier(QStringView text);

/// ISO 7064 mod 97 over digits and capitals (A=10 .. Z=35), -1 when something else stands there.
int mod97(QStringView text);
/// The sum of Luhn's algorithm over digits; with `doubleLast` false a number that ends in its check digit is right when
/// the sum is a multiple of ten, with true the digits are those before the check digit.
int luhnSum(QStringView digits, bool doubleLast = false);

/// ISO 3166-1 alpha-2 in capitals, and XK (Kosovo) as SWIFT uses it.
bool isCountry(QStringView code);
/// ISO 13616: the country's length (SWIFT registry) and mod 97 = 1; French ones also by their RIB key.
bool isIban(QStringView text);
/// ISO 9362: 8 or 11 characters with a known country at 5-6.
bool isBic(QStringView text);
/// Nine digits, Luhn.
bool isSiren(QStringView text);
/// Fourteen digits, Luhn, the first nine a SIREN; La Poste's by their own rule.
bool isSiret(QStringView text);
/// ISO 11649 creditor reference: RF, two check digits, mod 97.
bool isCreditorReference(QStringView text);
/// The 27 digits of a Swiss QR reference, mod-10 recursive.
bool isSwissReference(QStringView text);

} // namespace dbledger::domain
