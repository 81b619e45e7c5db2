// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/CertificateErrors.h"

namespace dbledger::storage {

namespace {

/// As libpq names it where the address does not.
QString rootCertificate(const DatabaseAddress &address)
{
    const QString usual = qEnvironmentVariable("PGSSLROOTCERT", QStringLiteral(".postgresql/root.crt"));
    return address.options.value(QStringLiteral("sslrootcert"), usual);
}

} // namespace

std::optional<Error> certificateError(const DatabaseAddress &address, const QString &reason, bool shakingHands)
{
    if (reason.contains(QStringLiteral("certificate verify failed")) || reason.contains(rootCertificate(address)))
        return Error{ErrorKind::ServerNotTrusted,
                     {address.port > 0 ? address.host + u':' + QString::number(address.port) : address.host, reason},
                     {}};
    // What else fails while hands are shaken names SSL.
    const bool isName = reason.contains(QStringLiteral("does not match host name")) ||
                        (shakingHands && !reason.contains(QStringLiteral("SSL")));
    if (isName && address.options.value(QStringLiteral("sslmode")) == u"verify-full")
        return Error{ErrorKind::ServerNameDiffers, {address.host, reason}, {}};
    return {};
}

} // namespace dbledger::storage
