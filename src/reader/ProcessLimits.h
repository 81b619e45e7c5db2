// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dbledger::reader {

/// Bounds what this process may take: address space (not under sanitizers, which need more than they use; their
/// memory is watched by the parent), no core file, no file written, few files open. Running out of memory ends the
/// process with ReaderExitMemory. It ends with its parent, not on the terminal's Ctrl+C. Where the system has no such
/// limits, the parent's clock is the only one.
void limitProcess(qint64 memory);

/// From now on this process may use so many seconds of CPU time before it ends with ReaderExitCpuTime.
void limitCpuTime(int seconds);

/// Ends the process with ReaderExitMemory.
[[noreturn]] void endForLackOfMemory();

} // namespace dbledger::reader
