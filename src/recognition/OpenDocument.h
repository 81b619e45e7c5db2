// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

namespace dbledger::recognition {

/// Opens what has pages, and makes pages for what has none: an electronic invoice that is XML alone is set as a sheet
/// (einvoice::sheetOf). Fails as documents::open and, for XML, einvoice::readEInvoice do.
Result<std::unique_ptr<documents::Document>> openDocument(const QByteArray &bytes, const QString &password = {});

} // namespace dbledger::recognition
