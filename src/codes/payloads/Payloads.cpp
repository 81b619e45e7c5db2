// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/payloads/Payloads.h"

#include <array>

namespace dbledger::codes {

namespace {

/// A QR code of the largest kind holds 7,089 digits or 2,953 bytes; what is longer did not come from one.
constexpr qsizetype longestPayload = 7089;

constexpr std::array<PayloadParser, 7> parsers{parseOwnTemplate, parseEpc, parseSwiss, parsePortuguese,
                                               parseSpayd,       parseUpn, parseZatca};

} // namespace

domain::PayloadFacts parseAnyPayload(const QString &payload)
{
    if (payload.size() <= longestPayload)
        for (const PayloadParser parse : parsers)
            if (std::optional<domain::PayloadFacts> facts = parse(payload))
                return *facts;
    return {};
}

} // namespace dbledger::codes
