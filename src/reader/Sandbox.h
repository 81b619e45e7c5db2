// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dbledger::reader {

/// Gives up, for good, what opening a document does not need: on Linux new privileges, writing any file, reading any
/// but those under `readable` (files or folders), sockets, other processes, running programs. To be called before there
/// is a second thread. Best effort: an old kernel lacks a part. Names what holds from now on ("landlock 2", "seccomp");
/// empty on other systems.
QStringList lockUp(const QStringList &readable);

/// What the libraries behind a reader open: themselves, plug-ins, fonts and their caches, language models, a few facts
/// about the machine.
QStringList readablePlaces(const QString &programFolder, const QString &modelFolder);

} // namespace dbledger::reader
