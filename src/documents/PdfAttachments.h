// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

class QPDF;

namespace dbledger::documents {

/// The XML files that a PDF carries, each once, those with the name of an electronic invoice first. Poppler sees the
/// embedded-file name tree only, while some writers hang the invoice on a list of associated files (/AF) alone. Throws
/// what qpdf throws.
QList<Attachment> findXmlAttachments(QPDF &file);

} // namespace dbledger::documents
