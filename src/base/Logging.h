// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace dbledger {

// One category a layer that logs: QT_LOGGING_RULES="dbledger.readers.debug=true" turns one on.
Q_DECLARE_LOGGING_CATEGORY(lcDocuments)
Q_DECLARE_LOGGING_CATEGORY(lcRecognition)
Q_DECLARE_LOGGING_CATEGORY(lcExtraction)
Q_DECLARE_LOGGING_CATEGORY(lcReaders)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

} // namespace dbledger
