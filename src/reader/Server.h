// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "reader/Channel.h"
#include "readers/Messages.h"
#include "recognition/Pipeline.h"

#include <memory>

namespace dbledger::reader {

/// Answers the parent's requests, one after the other, on the main thread.
class Server
{
public:
    struct CpuSeconds
    {
        int request = 0;
        int page = 0; ///< more for each page that is done
    };

    Server(Channel &channel, CpuSeconds cpu)
        : m_channel(channel)
        , m_cpu(cpu)
    {
    }

    [[noreturn]] void run();

private:
    readers::Frame answerTo(const Channel::Request &request);
    Result<readers::Frame> work(const Channel::Request &request);
    void putDown(const readers::Frame &frame);
    Result<documents::Document *> document();

    Result<readers::Frame> probe();
    Result<readers::Frame> read(const Channel::Request &request);
    Result<readers::Frame> render(const readers::PlaceRequest &place);
    Result<readers::Frame> readRegion(const Channel::Request &request);
    Result<readers::Frame> parts(const Channel::Request &request);

    Channel &m_channel;
    const CpuSeconds m_cpu;
    recognition::Pipeline m_pipeline;
    QByteArray m_bytes;
    QString m_password;
    std::unique_ptr<documents::Document> m_document; ///< opened when it is first looked at
};

} // namespace dbledger::reader
