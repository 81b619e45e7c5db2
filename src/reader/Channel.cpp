// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Channel.h"

#include "reader/ProcessLimits.h"

#include <QtGlobal>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <thread>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#endif

namespace dbledger::reader {

namespace {

#ifdef Q_OS_WIN
constexpr const char *nullDevice = "NUL";
constexpr int openFlags = _O_RDONLY;
int duplicate(int from)
{
    return _dup(from);
}
int duplicateOnto(int from, int to)
{
    return _dup2(from, to);
}
int openFile(const char *path, int flags)
{
    return _open(path, flags);
}
void makeBinary(int file)
{
    _setmode(file, _O_BINARY);
}
auto readFile(int file, char *to, std::size_t size)
{
    return _read(file, to, unsigned(size));
}
auto writeFile(int file, const char *from, std::size_t size)
{
    return _write(file, from, unsigned(qMin(size, std::size_t(1) << 20)));
}
#else
constexpr const char *nullDevice = "/dev/null";
constexpr int openFlags = O_RDONLY;
int duplicate(int from)
{
    return dup(from);
}
int duplicateOnto(int from, int to)
{
    return dup2(from, to);
}
int openFile(const char *path, int flags)
{
    return open(path, flags);
}
void makeBinary(int) {}
auto readFile(int file, char *to, std::size_t size)
{
    return read(file, to, size);
}
auto writeFile(int file, const char *from, std::size_t size)
{
    return write(file, from, size);
}
#endif

constexpr int standardInput = 0, standardOutput = 1, standardError = 2;

/// What the parent had open and did not mean for us.
void closeInherited()
{
#ifdef SYS_close_range
    syscall(SYS_close_range, standardError + 1, ~0U, 0);
#endif
}

} // namespace

Channel::Channel()
{
    closeInherited();
    m_input = duplicate(standardInput);
    m_output = duplicate(standardOutput);
    makeBinary(m_input);
    makeBinary(m_output);
    duplicateOnto(openFile(nullDevice, openFlags), standardInput);
    duplicateOnto(standardError, standardOutput);
}

std::optional<readers::Frame> Channel::receiveHello()
{
    for (;;) {
        Result<std::optional<readers::Frame>> next = m_parser.next();
        if (!next || (*next && (*next)->kind != readers::FrameKind::Hello))
            return {};
        if (*next)
            return *std::move(next);
        if (!readSome())
            return {};
    }
}

void Channel::start()
{
    try {
        std::thread([this] { readForever(); }).detach();
    } catch (const std::system_error &) { // no room for its stack
        endForLackOfMemory();
    }
}

Channel::Request Channel::nextRequest()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return !m_requests.isEmpty(); });
    return m_requests.dequeue();
}

void Channel::send(const readers::Frame &frame)
{
    write(readers::frameHead(frame));
    write(frame.payload);
}

/// Waits for input; false at its end.
bool Channel::readSome()
{
    std::array<char, 65'536> buffer;
    auto count = readFile(m_input, buffer.data(), buffer.size());
    while (count < 0 && errno == EINTR)
        count = readFile(m_input, buffer.data(), buffer.size());
    if (count <= 0)
        return false;
    m_parser.feed({buffer.data(), qsizetype(count)});
    return true;
}

void Channel::readForever()
{
    for (;;) {
        Result<std::optional<readers::Frame>> next = m_parser.next();
        if (!next)
            std::_Exit(readers::ReaderExitUsage);
        if (*next)
            accept(std::move(**next));
        else if (!readSome())
            std::_Exit(readers::ReaderExitDone);
    }
}

void Channel::accept(readers::Frame frame)
{
    const std::lock_guard lock(m_mutex);
    if (frame.kind == readers::FrameKind::Cancel) {
        if (frame.request == m_latestRequest)
            m_latestCancel.cancel();
        return;
    }
    m_latestRequest = frame.request;
    m_latestCancel = CancelToken();
    m_requests.enqueue({std::move(frame), m_latestCancel});
    m_arrived.notify_one();
}

void Channel::write(const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto count = writeFile(m_output, bytes.constData() + written, std::size_t(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            std::_Exit(readers::ReaderExitDone); // the parent is gone
        written += qMax<qsizetype>(count, 0);
    }
}

} // namespace dbledger::reader
