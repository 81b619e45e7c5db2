// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QHash>
#include <QMutex>

namespace dbledger::app {

/// What people said to open protected documents; for this run of the program, kept nowhere else. Any thread.
class Passwords
{
public:
    void give(qint64 documentId, const Secret &password)
    {
        const QMutexLocker lock(&m_mutex);
        m_passwords.insert(documentId, password);
    }
    /// Empty when nobody gave one.
    Secret of(qint64 documentId) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_passwords.value(documentId);
    }

private:
    mutable QMutex m_mutex;
    QHash<qint64, Secret> m_passwords;
};

} // namespace dbledger::app
