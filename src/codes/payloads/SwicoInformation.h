// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/payloads/PayloadValues.h"

namespace dbledger::codes {

/// Adds what the structured billing information of a Swiss QR-bill says ("//S1/10/10201409/11/190512/..."): Swico's
/// syntax definition S1, version 1.2. Other schemes and unknown tags are passed over.
void addSwicoInformation(PayloadValues &values, const QString &billingInformation);

} // namespace dbledger::codes
