// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dbledger::reader {

/// Lets no thread of this process open a socket, start a process or a program, reach into another process, or change
/// what it runs on; threads of its own stay possible. By a seccomp filter, Linux on x86-64 and ARM64 only; whether it
/// holds. Needs "no new privileges".
bool restrictSystemCalls();

} // namespace dbledger::reader
