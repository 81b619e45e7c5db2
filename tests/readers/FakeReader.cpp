// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A reader that misbehaves in the way that the name it is started by says.
#include "readers/FrameParser.h"
#include "readers/Messages.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMap>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace dbledger::readers;

namespace {

void say(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void say(const Frame &frame)
{
    say(frameHead(frame) + frame.payload);
}

void hello(int version = protocolVersion)
{
    say({FrameKind::Hello,
         0,
         {{QStringLiteral("protocol"), version}, {QStringLiteral("sandbox"), QJsonArray{QStringLiteral("seccomp")}}},
         {}});
}

/// Until the parent is gone.
void waitForever()
{
    while (std::getchar() != EOF)
        ;
}

void waitForRequest()
{
    FrameParser parser(Side::Reader);
    for (int c = std::getchar(); c != EOF; c = std::getchar()) {
        const char byte = char(c);
        parser.feed({&byte, 1});
        if (const auto frame = parser.next();
            frame && *frame && ((*frame)->kind == FrameKind::Read || (*frame)->kind == FrameKind::Parts))
            return;
    }
}

void answer(quint32 request, const QByteArray &payload)
{
    say({FrameKind::Answer, request, {}, payload});
}

void cut(quint32 request, int parts, int pages)
{
    for (int part = 0; part < parts; ++part)
        say({FrameKind::Piece, request, {}, "part"});
    if (pages > 0)
        answer(request, answerWithPages(pages).payload);
}

void flood(const QByteArray &bytes)
{
    for (;;)
        if (std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == 0)
            std::exit(0);
}

const QMap<QString, std::function<void()>> &habits()
{
    static const QMap<QString, std::function<void()>> habits{
        {QStringLiteral("never-says-hello"), waitForever},
        {QStringLiteral("speaks-another-version"), [] { hello(99); }},
        {QStringLiteral("prints-garbage"), [] { flood("Segmentation fault (core dumped)\n"); }},
        {QStringLiteral("announces-too-much"), [] { say(QByteArray("\x09\0\0\0\1\0\0\0\2\xff\xff\xff\xff{}", 15)); }},
        {QStringLiteral("answers-before-it-is-asked"), [] { answer(1, "{}"); }},
        {QStringLiteral("says-hello-twice"), [] { hello(), hello(); }},
        {QStringLiteral("never-answers"), [] { hello(); }},
        {QStringLiteral("answers-somebody-else"), [] { hello(), waitForRequest(), answer(77, "{}"); }},
        {QStringLiteral("answers-nonsense"), [] { hello(), waitForRequest(), answer(1, "nonsense"); }},
        {QStringLiteral("answers-in-part"),
         [] { hello(), waitForRequest(), say(QByteArray("\x09\0\0\0\1\0\0\0\2\x0f\xff\xff\xff{}abc", 18)); }},
        {QStringLiteral("only-makes-progress"),
         [] {
             hello(), waitForRequest();
             flood(frameHead({FrameKind::Progress, 1, {{QStringLiteral("done"), 1}, {QStringLiteral("of"), 9}}, {}}));
         }},
        {QStringLiteral("cuts-unasked"), [] { hello(), waitForRequest(), cut(1, 1, 0); }},
        {QStringLiteral("cuts-too-often"), [] { hello(), waitForRequest(), cut(1, 3, 0); }},
        {QStringLiteral("cuts-too-little"), [] { hello(), waitForRequest(), cut(1, 1, 2); }},
        {QStringLiteral("cuts-and-counts-nothing"), [] { hello(), waitForRequest(), cut(1, 2, 0), answer(1, "{}"); }},
        {QStringLiteral("cuts-and-crashes"), [] { hello(), waitForRequest(), cut(1, 1, 0), std::abort(); }},
        {QStringLiteral("cuts-and-sleeps"), [] { hello(), waitForRequest(), cut(1, 1, 0); }},
        {QStringLiteral("cuts"), [] { hello(), waitForRequest(), cut(1, 2, 2); }},
        {QStringLiteral("exits"), [] { hello(), waitForRequest(), std::_Exit(0); }},
        {QStringLiteral("crashes"), [] { hello(), waitForRequest(), std::abort(); }},
        {QStringLiteral("lacks-memory"), [] { hello(), waitForRequest(), std::_Exit(ReaderExitMemory); }},
        {QStringLiteral("lacks-time"), [] { hello(), waitForRequest(), std::_Exit(ReaderExitCpuTime); }},
    };
    return habits;
}

} // namespace

int main(int, char **argv)
{
    habits().value(QFileInfo(QString::fromLocal8Bit(argv[0])).fileName())();
    waitForever();
}
