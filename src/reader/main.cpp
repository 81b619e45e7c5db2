// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Channel.h"
#include "reader/ProcessLimits.h"
#include "reader/Sandbox.h"
#include "reader/Server.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cstdio>

using namespace dbledger;

/// dbledger-reader: opens untrusted documents for dbledger and dbledger-cli, which start it and feed it over pipes; see
/// readers/Protocol.h. Needs no display, no network and no writable folder.
int main(int argc, char **argv)
{
    reader::Channel channel;
    QCoreApplication application(argc, argv);
    const std::optional<readers::Frame> hello = channel.receiveHello();
    if (!hello || hello->header[u"protocol"].toInt() != readers::protocolVersion) {
        std::fputs("dbledger-reader is started by dbledger and dbledger-cli, not by hand\n", stderr);
        return readers::ReaderExitUsage;
    }
    reader::limitProcess(hello->header[u"memory"].toInteger());
    const QStringList protection = reader::lockUp(
        reader::readablePlaces(QCoreApplication::applicationDirPath(), qEnvironmentVariable("DBLEDGER_TESSDATA")));
    reader::Server server(channel,
                          {hello->header[u"cpu_seconds"].toInt(), hello->header[u"cpu_seconds_per_page"].toInt()});
    channel.send({readers::FrameKind::Hello,
                  0,
                  {{QStringLiteral("protocol"), readers::protocolVersion},
                   {QStringLiteral("sandbox"), QJsonArray::fromStringList(protection)}},
                  {}});
    channel.start();
    server.run();
}
