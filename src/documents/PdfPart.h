// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/PageRange.h"

#include <QByteArray>

class QPDF;

namespace dbledger::documents {

/// Those pages as a file of their own, with their text, forms and layers, and with nothing of the other pages: no
/// attachments, outlines or metadata. The same pages of the same file give the same bytes, unless `locked`: then the
/// part is protected as the file is, by the same password. Throws what qpdf throws on a file that it cannot parse.
QByteArray pdfPart(QPDF &file, const domain::PageRange &range, bool locked);

} // namespace dbledger::documents
