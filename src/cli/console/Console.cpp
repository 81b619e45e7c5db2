// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/Console.h"

#include "cli/console/TextWidth.h"

#include <QByteArray>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace dbledger::cli {

namespace {

constexpr int fallbackWidth = 80;

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

/// 0 when the stream is no terminal.
int terminalWidth(std::FILE *stream)
{
    if (!isTerminal(stream))
        return 0;
#ifndef Q_OS_WIN
    winsize size{};
    if (ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return fallbackWidth;
}

const char *escapeOf(Style style)
{
    switch (style) {
    case Style::Plain:
        break;
    case Style::Heading:
        return "\x1b[1m";
    case Style::Faint:
        return "\x1b[2m";
    case Style::Good:
        return "\x1b[32m";
    case Style::Doubt:
        return "\x1b[33m";
    case Style::Bad:
        return "\x1b[31m";
    case Style::Duplicate:
        return "\x1b[35m";
    }
    return "";
}

} // namespace

Console::Console()
    : m_width(qEnvironmentVariableIntValue("COLUMNS"))
    , m_errWidth(terminalWidth(stderr))
    , m_outIsTerminal(isTerminal(stdout))
{
    if (m_width <= 0)
        m_width = terminalWidth(stdout);
    m_colours = m_outIsTerminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

Console::~Console()
{
    progress({});
}

void Console::out(const QString &line)
{
    outBytes(line.toUtf8() + '\n');
}

void Console::outJson(const QJsonObject &object)
{
    outBytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::outBytes(const QByteArray &bytes)
{
    if (m_outIsTerminal)
        progress({});
    const auto length = static_cast<std::size_t>(bytes.size());
    m_good = std::fwrite(bytes.constData(), 1, length, stdout) == length && std::fflush(stdout) == 0 && m_good;
}

void Console::err(const QString &line)
{
    progress({});
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

void Console::progress(const QString &text)
{
    if (m_errWidth == 0 || (text.isEmpty() && !m_progressShown))
        return;
    std::fputs(("\r\x1b[K" + elided(text, m_errWidth - 1).toUtf8()).constData(), stderr);
    std::fflush(stderr);
    m_progressShown = !text.isEmpty();
}

QString Console::styled(const QString &text, Style style) const
{
    if (!m_colours || style == Style::Plain || text.isEmpty())
        return text;
    return QString::fromLatin1(escapeOf(style)) + text + QStringLiteral("\x1b[0m");
}

} // namespace dbledger::cli
