// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace dbledger {

/// A password on its way from a person to whoever checks it: never logged, never stored, its memory overwritten when
/// the last copy goes. Copies share one buffer. The widget or terminal that it was typed into keeps a text of its own,
/// which its owner should clear at once.
class Secret
{
public:
    Secret() = default;
    static Secret fromText(QStringView text);
    static Secret fromUtf8(QByteArrayView bytes);

    bool isEmpty() const { return !m_bytes || m_bytes->isEmpty(); }
    /// UTF-8; valid as long as this object.
    QByteArrayView bytes() const { return m_bytes ? QByteArrayView(*m_bytes) : QByteArrayView(); }
    /// A copy that is not overwritten: for libraries that take nothing else.
    QString text() const { return QString::fromUtf8(bytes()); }

    bool operator==(const Secret &other) const { return bytes() == other.bytes(); }

private:
    std::shared_ptr<QByteArray> m_bytes;
};

/// Overwrites memory in a way that no compiler leaves out.
void wipe(void *memory, std::size_t size);
/// Overwrites a text that nobody shares, and empties it.
void wipe(QString &text);

} // namespace dbledger
