// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Locks itself up as a reader does, then tries to get out; prints one line an attempt.
#include "reader/Sandbox.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <thread>

#include <cerrno>
#include <fcntl.h>
#include <linux/io_uring.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

bool canOpen(const char *path, int flags)
{
    const int file = open(path, flags, 0600);
    return file >= 0;
}

bool canFork()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    return child > 0;
}

bool canRun()
{
    char program[] = "/bin/true";
    char *arguments[] = {program, nullptr};
    execv(program, arguments);
    return false; // and if it can, the lines that follow are missing
}

bool canStartThread()
{
    bool ran = false;
    std::thread([&ran] { ran = true; }).join();
    return ran;
}

bool canOpenRing()
{
    io_uring_params parameters{};
    return syscall(SYS_io_uring_setup, 1, &parameters) >= 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QByteArray secret = QFile::encodeName(application.arguments().value(1));
    const QByteArray beside = secret + ".new";
    const QStringList holds =
        dbledger::reader::lockUp(dbledger::reader::readablePlaces(QCoreApplication::applicationDirPath(), {}));
    const struct
    {
        const char *name;
        bool succeeded;
    } attempts[] = {
        {"internet socket", socket(AF_INET, SOCK_STREAM, 0) >= 0},
        {"internet socket 6", socket(AF_INET6, SOCK_DGRAM, 0) >= 0},
        {"local socket", socket(AF_UNIX, SOCK_STREAM, 0) >= 0},
        {"ring", canOpenRing()},
        {"read a user's file", canOpen(secret.constData(), O_RDONLY)},
        {"change a user's file", canOpen(secret.constData(), O_WRONLY)},
        {"create a file", canOpen(beside.constData(), O_WRONLY | O_CREAT)},
        {"make a folder", mkdir(beside.constData(), 0700) == 0},
        {"delete a file", unlink(secret.constData()) == 0},
        {"read accounts", canOpen("/etc/passwd", O_RDONLY)},
        {"list the root", canOpen("/", O_RDONLY | O_DIRECTORY)},
        {"read the parent's environment",
         canOpen(QStringLiteral("/proc/%1/environ").arg(getppid()).toLatin1().constData(), O_RDONLY)},
        {"fork", canFork()},
        {"trace the parent", ptrace(PTRACE_SEIZE, getppid(), nullptr, nullptr) == 0},
        {"signal the parent", kill(getppid(), 0) == 0},
        {"signal the parent's thread", syscall(SYS_tgkill, getppid(), getppid(), 0) == 0},
        {"run a program", canRun()},
        {"start a thread", canStartThread()},
        {"read a library", canOpen("/usr/lib/os-release", O_RDONLY)},
    };
    std::printf("%s\n", qPrintable(holds.join(QStringLiteral(", "))));
    for (const auto &attempt : attempts)
        std::printf("%s: %s\n", attempt.name, attempt.succeeded ? "yes" : "no");
}
