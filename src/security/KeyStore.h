// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QFuture>

#include <optional>

namespace dbledger::security {

/// The system's key store (Secret Service, KWallet, macOS keychain, Windows credential manager): where the password of
/// the database is kept, or nowhere. Called and answering on the main thread, whose event loop must run. Errors:
/// NoKeyStore (reason) where the system has none or it does not answer; KeyStoreRefused (reason) where the person or
/// the store said no. Nothing is ever written anywhere else.
class KeyStore
{
public:
    /// `service` is the name under which the store lists our entries.
    explicit KeyStore(QString service = QStringLiteral("dbledger"));

    /// Nothing when there is no such entry.
    QFuture<Result<std::optional<Secret>>> read(const QString &key);
    QFuture<Result<void>> write(const QString &key, const Secret &secret);
    /// Also when there is none.
    QFuture<Result<void>> remove(const QString &key);

private:
    QString m_service;
};

} // namespace dbledger::security
