// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dbledger::readers {

/// What one reader process may cost before it is ended. Seconds are of the wall clock and, as a second line that holds
/// even when the parent hangs, of CPU time.
struct ReaderLimits
{
    qint64 memory = qint64(2) * 1024 * 1024 * 1024; ///< bytes of address space; resident bytes where that cannot be set
    int startSeconds = 30;                          ///< from starting the program to its hello
    int documentSeconds = 60;                       ///< for reading a document, and again ...
    int secondsPerPage = 20;                        ///< ... for each page that the reader says is done
    int lookSeconds = 30;                           ///< for a probe, a picture, a region, or each part of a document
    int graceSeconds = 2;                           ///< to answer a cancel
    int idleSeconds = 120;                          ///< without work, then the process is ended to give its memory back
    int documents = 200;                            ///< read by one process before a fresh one takes its place
    qint64 residentBytes = qint64(800) * 1024 * 1024; ///< likewise, held by an idle process
};

} // namespace dbledger::readers
