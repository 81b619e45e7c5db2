// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/FrameParser.h"

#include <QtEndian>

#include <algorithm>

namespace dbledger::readers {

namespace {

/// Moves bytes from the front of `from` until `to` has `length` of them; whether it has.
bool fill(QByteArray &to, qsizetype length, QByteArrayView &from)
{
    const qsizetype count = std::min(length - to.size(), from.size());
    to.append(from.first(count));
    from = from.sliced(count);
    return to.size() == length;
}

} // namespace

void FrameParser::feed(QByteArrayView bytes)
{
    while (!m_error && !bytes.isEmpty()) {
        if (m_head.size() < frameHeadSize && (!fill(m_head, frameHeadSize, bytes) || !beginFrame()))
            return;
        if (!m_headerDone && (!fill(m_header, m_headerLength, bytes) || !endHeader()))
            return;
        if (!fill(m_frame.payload, m_payloadLength, bytes))
            return;
        m_frames.enqueue(std::exchange(m_frame, {}));
        m_head.clear();
        m_header.clear();
        m_headerDone = false;
    }
}

Result<std::optional<Frame>> FrameParser::next()
{
    if (!m_frames.isEmpty())
        return std::optional(m_frames.dequeue());
    if (m_error)
        return *m_error;
    return std::optional<Frame>();
}

bool FrameParser::beginFrame()
{
    const auto kind = quint8(m_head.at(0));
    const auto headerLength = qFromBigEndian<quint32>(m_head.constData() + 5);
    const auto payloadLength = qFromBigEndian<quint32>(m_head.constData() + 9);
    const std::optional<quint32> allowed = maxPayload(kind, m_receiver);
    if (!allowed)
        fail(QStringLiteral("frame of kind %1").arg(kind));
    else if (headerLength > maxHeaderBytes)
        fail(QStringLiteral("header of %1 bytes").arg(headerLength));
    else if (payloadLength > *allowed)
        fail(QStringLiteral("payload of %1 bytes").arg(payloadLength));
    m_frame.kind = FrameKind(kind);
    m_frame.request = qFromBigEndian<quint32>(m_head.constData() + 1);
    m_headerLength = headerLength;
    m_payloadLength = payloadLength;
    return !m_error;
}

bool FrameParser::endHeader()
{
    Result<QJsonObject> header = parseJson(m_header, maxHeaderBytes);
    if (!header) {
        m_error = header.error();
        return false;
    }
    m_frame.header = *std::move(header);
    m_frame.payload.reserve(m_payloadLength);
    m_headerDone = true;
    return true;
}

void FrameParser::fail(const QString &what)
{
    m_error = protocolError(what);
}

} // namespace dbledger::readers
