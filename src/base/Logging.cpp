// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Logging.h"

namespace dbledger {

Q_LOGGING_CATEGORY(lcDocuments, "dbledger.documents", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRecognition, "dbledger.recognition", QtInfoMsg)
Q_LOGGING_CATEGORY(lcExtraction, "dbledger.extraction", QtInfoMsg)
Q_LOGGING_CATEGORY(lcReaders, "dbledger.readers", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "dbledger.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "dbledger.app", QtInfoMsg)

} // namespace dbledger
