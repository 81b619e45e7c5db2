// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database/CertificateErrors.h"

namespace dbledger::storage {

namespace {

/// Whether the reason names the file of root certificates, as libpq calls it where the address does not. Only a path is
/// sure to mean the file: "system" is a word of other reasons too.
bool namesRootCertificate(const DatabaseAddress &address, const QString &reason)
{
    const QString usual = qEnvironmentVariable("PGSSLROOTCERT", QStringLiteral(".postgresql/root.crt"));
    const QString file = address.options.value(QStringLiteral("sslrootcert"), usual);
    return (file.contains(u'/') || file.contains(u'\\')) && reason.contains(file);
}

} // namespace

std::optional<Error> certificateError(const DatabaseAddress &address, const QString &reason, bool shakingHands)
{
    if (reason.contains(QStringLiteral("certificate verify failed")) || namesRootCertificate(address, reason))
        return Error{ErrorKind::ServerNotTrusted,
                     {address.port > 0 ? address.host + u':' + QString::number(address.port) : address.host, reason},
                     {}};
    // What else fails while hands are shaken names SSL, or the host but once: where it was connecting to.
    const bool isName = reason.contains(QStringLiteral("does not match host name")) ||
                        (shakingHands && !reason.contains(QStringLiteral("SSL")) && reason.count(address.host) > 1);
    if (isName && address.options.value(QStringLiteral("sslmode")) == u"verify-full")
        return Error{ErrorKind::ServerNameDiffers, {address.host, reason}, {}};
    return {};
}

} // namespace dbledger::storage
