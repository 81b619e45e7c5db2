// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace dbledger::readers {

/// Path of dbledger-reader: the environment variable DBLEDGER_READER where it is set (for tests), else beside the
/// running program, else in the libexec folder of its installation. When there is none, where it should have been.
QString readerProgram();

/// What a reader gets to see of our environment: what finds its libraries, plug-ins and fonts. OMP_THREAD_LIMIT=1 has
/// to be here: the OpenMP runtime looks at it while the program is loaded, and with more threads the recogniser is
/// several times slower.
QProcessEnvironment readerEnvironment();

/// Bytes of memory that a process holds, 0 where the system does not tell.
qint64 residentBytes(qint64 processId);

} // namespace dbledger::readers
