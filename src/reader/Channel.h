// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "readers/FrameParser.h"

#include <QQueue>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace dbledger::reader {

/// The pipe pair to the parent. Takes the standard input and output for itself: what a library prints goes to the
/// standard error, what it tries to read is empty. When the parent closes its end or breaks the protocol, the process
/// ends at once, whatever it is doing.
class Channel
{
public:
    struct Request
    {
        readers::Frame frame;
        CancelToken cancel; ///< raised when the parent wants this request no more
    };

    /// To be made first thing in main().
    Channel();

    /// The parent's first frame; nothing when what came is not one.
    std::optional<readers::Frame> receiveHello();
    /// From here on a thread of its own reads, so that a cancel is seen during work.
    void start();
    /// Waits for it. On one thread.
    Request nextRequest();
    /// On the same thread as nextRequest().
    void send(const readers::Frame &frame);

private:
    bool readSome();
    void readForever();
    void accept(readers::Frame frame);
    void write(const QByteArray &bytes);

    int m_input = -1;
    int m_output = -1;
    readers::FrameParser m_parser{readers::Side::Reader};
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    QQueue<Request> m_requests;
    quint32 m_latestRequest = 0; ///< the one that a cancel may mean ...
    CancelToken m_latestCancel;  ///< ... and its flag
};

} // namespace dbledger::reader
