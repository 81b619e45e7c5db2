// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/PasswordPrompt.h"

#include "cli/console/Command.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace dbledger::cli {

namespace {

struct PromptText
{
    Q_DECLARE_TR_FUNCTIONS(PasswordPrompt)
};

constexpr int mostBytes = 4096;

#ifdef Q_OS_WIN

bool isInputTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

Result<QByteArray> typedLine()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0, read = 0;
    GetConsoleMode(input, &before);
    SetConsoleMode(input, (before | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~DWORD(ENABLE_ECHO_INPUT));
    wchar_t line[mostBytes];
    const bool ended = ReadConsoleW(input, line, mostBytes, &read, nullptr) != 0;
    SetConsoleMode(input, before);
    QString text = QString::fromWCharArray(line, int(read));
    wipe(line, sizeof line);
    if (!ended || read == 0)
        return Error{ErrorKind::Cancelled, {}, {}};
    QByteArray bytes = text.remove(u'\r').remove(u'\n').toUtf8();
    wipe(text);
    return bytes;
}

#else

bool isInputTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

/// The terminal shows nothing and makes no signals while this lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before = {};
};

/// Takes the last character away, which is several bytes of UTF-8.
void removeLast(QByteArray &line)
{
    while (!line.isEmpty() && (line.back() & 0xC0) == 0x80)
        line.chop(1);
    if (!line.isEmpty())
        line.chop(1);
}

Result<QByteArray> typedLine()
{
    const SilentTerminal silence;
    QByteArray line;
    line.reserve(mostBytes); // never moved, so that no copy of it stays behind
    char byte = 0;
    while (line.size() < mostBytes && ::read(STDIN_FILENO, &byte, 1) == 1) {
        constexpr char interrupt = 3, endOfInput = 4, backspace = 8, deleteBack = 127, clearLine = 21;
        if (byte == '\n' || byte == '\r')
            return line;
        if (byte == interrupt || (byte == endOfInput && line.isEmpty()))
            break;
        if (byte == backspace || byte == deleteBack)
            removeLast(line);
        else if (byte == clearLine)
            line.resize(0);
        else if (byte != endOfInput)
            line.append(byte);
    }
    wipe(line.data(), std::size_t(line.size()));
    return Error{ErrorKind::Cancelled, {}, {}};
}

#endif

Result<Secret> asked(const QString &prompt)
{
    std::fputs((prompt + u' ').toUtf8().constData(), stderr);
    std::fflush(stderr);
    auto line = typedLine();
    std::fputs("\n", stderr);
    if (!line)
        return line.error();
    const Secret secret = Secret::fromUtf8(*line);
    wipe(line->data(), std::size_t(line->size()));
    return secret;
}

} // namespace

Result<Secret> askNewPassword(const QString &whose)
{
    if (!isInputTerminal())
        return usageError(PromptText::tr("there is no terminal to ask for the password; --password-stdin reads it from "
                                         "standard input"));
    for (;;) {
        const auto first = asked(PromptText::tr("Password for %1:").arg(whose));
        if (!first)
            return first;
        const auto second = asked(PromptText::tr("The same again:"));
        if (!second || *first == *second)
            return second;
        std::fputs((PromptText::tr("These were not the same, please try again.") + u'\n').toUtf8().constData(), stderr);
    }
}

Result<Secret> passwordFromStandardInput()
{
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        line = input.readLine(mostBytes);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return usageError(PromptText::tr("--password-stdin found no password on standard input"));
    const Secret secret = Secret::fromUtf8(line);
    wipe(line.data(), std::size_t(line.size()));
    return secret;
}

} // namespace dbledger::cli
