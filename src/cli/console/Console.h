// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace dbledger::cli {

/// How a piece of text stands out; the meaning, not the colour.
enum class Style { Plain, Heading, Faint, Good, Doubt, Bad, Duplicate };

/// Standard output and error of this process, as UTF-8. Results go out, everything else goes to err. When a stream is
/// a terminal its text may be styled (unless NO_COLOR is set) and a line of progress may stand on err. Main thread.
class Console
{
public:
    Console();
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// Writes a line (or several) to standard output and hands it to the reader at once.
    void out(const QString &line);
    /// A line of JSON.
    void outJson(const QJsonObject &object);
    /// Bytes to standard output as they are.
    void outBytes(const QByteArray &bytes);
    /// Writes a line to standard error.
    void err(const QString &line);
    /// Replaces the progress line; empty takes it away. Nothing happens where standard error is no terminal.
    void progress(const QString &text);

    /// Columns of the terminal that standard output is, or what COLUMNS says; 0 when there is no limit.
    int width() const { return m_width; }
    /// The text with the escape sequences of its style where standard output shows them.
    QString styled(const QString &text, Style style) const;
    /// False once standard output could not be written to (a closed pipe, a full disk).
    bool isGood() const { return m_good; }

private:
    int m_width = 0;
    int m_errWidth = 0; ///< 0: standard error is no terminal
    bool m_colours = false;
    bool m_outIsTerminal = false;
    bool m_progressShown = false;
    bool m_good = true;
};

} // namespace dbledger::cli
