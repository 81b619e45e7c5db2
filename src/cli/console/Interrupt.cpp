// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/Interrupt.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace dbledger::cli {

#ifdef Q_OS_WIN

namespace {

std::function<void()> &raised()
{
    static std::function<void()> function;
    return function;
}

/// Called by the system on a thread of its own.
BOOL WINAPI onInterrupt(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    QMetaObject::invokeMethod(QCoreApplication::instance(), raised(), Qt::QueuedConnection);
    SetConsoleCtrlHandler(onInterrupt, FALSE);
    return TRUE;
}

} // namespace

Interrupt::Interrupt()
{
    raised() = [this] { raise(); };
    SetConsoleCtrlHandler(onInterrupt, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onInterrupt, FALSE);
}

#else

namespace {

/// A signal handler may do little more than write to a socket, which the event loop watches.
int ends[2] = {-1, -1};

void onInterrupt(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND); // the second signal does what it does by default
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    if (socketpair(AF_UNIX, int(SOCK_STREAM) | int(SOCK_CLOEXEC) | int(SOCK_NONBLOCK), 0, ends) != 0)
        return; // without descriptors Ctrl+C ends the process, as it does anyway
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { raise(); });
    setHandler(onInterrupt);
}

Interrupt::~Interrupt()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL);
    m_notifier.reset();
    close(ends[0]);
    close(ends[1]);
}

#endif

void Interrupt::raise()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_token.cancel();
    if (m_action)
        m_action();
}

} // namespace dbledger::cli
