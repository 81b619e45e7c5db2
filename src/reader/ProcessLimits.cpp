// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ProcessLimits.h"

#include "readers/Protocol.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <new>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace dbledger::reader {

namespace {

/// For std::bad_alloc on a way that catches nothing: another thread, a noexcept function.
[[noreturn]] void terminate()
{
    try {
        if (const std::exception_ptr exception = std::current_exception())
            std::rethrow_exception(exception);
    } catch (const std::bad_alloc &) {
        endForLackOfMemory();
    } catch (...) {
        // a defect; the parent sees a crash
    }
    std::abort();
}

} // namespace

void endForLackOfMemory()
{
    std::_Exit(readers::ReaderExitMemory);
}

#ifdef Q_OS_UNIX

namespace {

constexpr rlim_t maxOpenFiles = 256;

void limit(decltype(RLIMIT_CORE) resource, rlim_t value)
{
    rlimit limits{};
    getrlimit(resource, &limits);
    limits.rlim_cur = std::min(value, limits.rlim_max);
    limits.rlim_max = limits.rlim_cur;
    setrlimit(resource, &limits);
}

} // namespace

void limitProcess([[maybe_unused]] qint64 memory)
{
    std::set_new_handler(endForLackOfMemory);
    std::set_terminate(terminate);
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGXCPU, [](int) { _exit(readers::ReaderExitCpuTime); });
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, maxOpenFiles);
#ifndef DBLEDGER_SANITIZED
    limit(RLIMIT_AS, rlim_t(memory));
#endif
#ifdef Q_OS_LINUX
    const pid_t parent = getppid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        std::_Exit(readers::ReaderExitDone); // it died in between
#endif
}

void limitCpuTime(int seconds)
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    rlimit limits{};
    getrlimit(RLIMIT_CPU, &limits);
    limits.rlim_cur = std::min(rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds), limits.rlim_max);
    setrlimit(RLIMIT_CPU, &limits);
}

#else

void limitProcess(qint64)
{
    std::set_new_handler(endForLackOfMemory);
    std::set_terminate(terminate);
}

void limitCpuTime(int) {}

#endif

} // namespace dbledger::reader
