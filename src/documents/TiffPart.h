// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/books/PageRange.h"

#include <QByteArray>

namespace dbledger::documents {

/// Those frames as a file of their own, their pixels as they are compressed in the file. Wraps libtiff. The same frames
/// of the same file give the same bytes. DocumentBroken; CannotSplit where the pixels cannot be taken as they are (the
/// JPEG of TIFF 6.0, which is scattered over a file).
Result<QByteArray> tiffPart(const QByteArray &bytes, const domain::PageRange &range);

} // namespace dbledger::documents
