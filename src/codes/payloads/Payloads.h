// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PayloadFacts.h"

#include <optional>

namespace dbledger::codes {

// The payload formats we understand. A parser takes a payload, decides by its fixed marks whether it is of its format,
// and answers what it says: nothing when it is not. None ever follows a URL, guesses, or looks at anything but the
// text. A value that its format forbids (a date that is none, an IBAN with wrong check digits) goes to `impossible`.

using PayloadParser = std::optional<domain::PayloadFacts> (*)(const QString &payload);

/// Our own template: INVOICE:, DATE:, CUST: and CAT: lines.
std::optional<domain::PayloadFacts> parseOwnTemplate(const QString &payload);
/// EPC069-12, "GiroCode": a SEPA credit transfer.
std::optional<domain::PayloadFacts> parseEpc(const QString &payload);
/// Swiss QR-bill, Implementation Guidelines 2.x, with Swico billing information.
std::optional<domain::PayloadFacts> parseSwiss(const QString &payload);
/// Portuguese fiscal documents, Portaria 195/2020.
std::optional<domain::PayloadFacts> parsePortuguese(const QString &payload);
/// Saudi Arabia (ZATCA): tag, length, value in base64.
std::optional<domain::PayloadFacts> parseZatca(const QString &payload);
/// Czech and Slovak Short Payment Descriptor.
std::optional<domain::PayloadFacts> parseSpayd(const QString &payload);
/// Slovenian UPN QR.
std::optional<domain::PayloadFacts> parseUpn(const QString &payload);

/// What the first parser that knows the payload says; facts without format and values when none does.
domain::PayloadFacts parseAnyPayload(const QString &payload);

} // namespace dbledger::codes
