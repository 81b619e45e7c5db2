// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dbledger::cli {

/// The files that the arguments mean, in their order: a folder stands for the documents in it and in its folders, by
/// their suffix and in the order of their names (links to folders are not followed); anything else stands for itself,
/// whether it exists or not.
QStringList inputFiles(const QStringList &arguments);

/// Suffixes of the files that are taken out of a folder, in lower case.
const QStringList &documentSuffixes();

} // namespace dbledger::cli
