// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dbledger::reader {

/// Lets this thread, and those it starts, read what lies under `readable` and touch no other file; where the kernel
/// can, also no TCP port and no process outside. By Landlock, Linux only. The version of it that holds, 0 without it.
int restrictFiles(const QStringList &readable);

} // namespace dbledger::reader
