// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"

#include <QStringList>

namespace dbledger::app {

/// The files that people mean by these paths, in their order: a folder stands for the documents in it and in its
/// folders, by their suffix and in the order of their names (hidden ones are left out, links to folders not followed);
/// anything else stands for itself, whether it exists or not. Any thread; cancelled it ends early.
QStringList inputFiles(const QStringList &paths, const CancelToken &cancel = {});

/// Suffixes of the files that are taken out of a folder, in lower case.
const QStringList &documentSuffixes();
/// Whether the file's name says that it may be a document: one of these suffixes, or none.
bool mayBeDocument(const QString &path);

} // namespace dbledger::app
