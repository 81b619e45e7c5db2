// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database/DatabaseAddress.h"

#include <optional>

namespace dbledger::storage {

/// What is wrong with a server's certificate, out of what libpq said when it did not connect: ServerNotTrusted (where,
/// reason), ServerNameDiffers (host, reason); nothing where it was about something else. libpq speaks the system's
/// language, but files and what OpenSSL says have the same names in all; `shakingHands`: it is known to have come as
/// far as the certificate.
std::optional<Error> certificateError(const DatabaseAddress &address, const QString &reason, bool shakingHands);

} // namespace dbledger::storage
