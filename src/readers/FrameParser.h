// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/Protocol.h"

#include <QQueue>

#include <optional>

namespace dbledger::readers {

/// Cuts the bytes that come over a pipe into frames. Trusts nothing: a kind or a length that the protocol does not
/// allow ends the conversation before anything is allocated for it. After an error nothing more is parsed.
class FrameParser
{
public:
    explicit FrameParser(Side receiver)
        : m_receiver(receiver)
    {
    }

    void feed(QByteArrayView bytes);
    /// The next whole frame, nothing while it is incomplete. Fails with ReaderProtocol, then and ever after.
    Result<std::optional<Frame>> next();

private:
    bool beginFrame();
    bool endHeader();
    void fail(const QString &what);

    Side m_receiver;
    QByteArray m_head;   ///< of the frame that is coming: its 13 bytes ...
    QByteArray m_header; ///< ... its header ...
    Frame m_frame;       ///< ... and, once that is whole, the frame without the rest of its payload
    qsizetype m_headerLength = 0;
    qsizetype m_payloadLength = 0;
    bool m_headerDone = false;
    QQueue<Frame> m_frames;
    std::optional<Error> m_error;
};

} // namespace dbledger::readers
