// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

#include <array>

namespace dbledger {

namespace {

struct NamedKind
{
    ErrorKind kind;
    QLatin1StringView name;
};

constexpr std::array kinds{
#define X(name) NamedKind{ErrorKind::name, QLatin1StringView(#name)},
    DBLEDGER_ERROR_KINDS(X)
#undef X
};

} // namespace

QString errorKindName(ErrorKind kind)
{
    return kinds[static_cast<std::size_t>(kind)].name;
}

ErrorKind errorKindFromName(QStringView name)
{
    for (const NamedKind &entry : kinds)
        if (entry.name == name)
            return entry.kind;
    return ErrorKind::Internal;
}

bool isOfConnection(ErrorKind kind)
{
    return kind == ErrorKind::DatabaseUnreachable || kind == ErrorKind::ServerNotTrusted ||
           kind == ErrorKind::ServerNameDiffers || kind == ErrorKind::SchemaUpdateFailed;
}

bool isOfDatabase(ErrorKind kind)
{
    return isOfConnection(kind) || kind == ErrorKind::DatabaseBusy || kind == ErrorKind::DatabaseFailed ||
           kind == ErrorKind::DiskFull;
}

QList<ErrorKind> allErrorKinds()
{
    QList<ErrorKind> all;
    for (const NamedKind &entry : kinds)
        all.append(entry.kind);
    return all;
}

} // namespace dbledger
