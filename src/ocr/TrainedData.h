// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace dbledger::ocr {

/// Where the recogniser's language models lie: the environment variable DBLEDGER_TESSDATA where it is set, else
/// `tessdata` beside the program, else where the system's package puts them. The recogniser's own TESSDATA_PREFIX is
/// ignored: it is a frequent leftover that points to models of another version. Thread-safe.
QString trainedDataFolder();

/// The folder, when it has a model for each of the languages ("fra"); else LanguageMissing with the first that is not
/// there. An empty `folder` means trainedDataFolder().
Result<QString> findTrainedData(const QStringList &languages, const QString &folder = {});

} // namespace dbledger::ocr
