// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <cstring>

namespace dbledger {

void wipe(void *memory, std::size_t size)
{
    // Through a volatile pointer: what it points to cannot be known, so the call cannot be left out.
    static void *(*const volatile overwrite)(void *, int, std::size_t) = std::memset;
    if (size > 0)
        overwrite(memory, 0, size);
}

void wipe(QString &text)
{
    if (text.isDetached())
        wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text = QString();
}

Secret Secret::fromText(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    Secret secret = fromUtf8(bytes);
    wipe(bytes.data(), std::size_t(bytes.size()));
    return secret;
}

Secret Secret::fromUtf8(QByteArrayView bytes)
{
    Secret secret;
    secret.m_bytes = std::shared_ptr<QByteArray>(new QByteArray(bytes.data(), bytes.size()), [](QByteArray *kept) {
        wipe(kept->data(), std::size_t(kept->size()));
        delete kept;
    });
    return secret;
}

} // namespace dbledger
