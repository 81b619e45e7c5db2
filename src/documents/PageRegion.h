// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/books/PageRange.h"
#include "domain/reading/Box.h"

#include <QRect>

namespace dbledger::documents {

inline constexpr double pointsPerInch = 72;

/// The pixels of a page of that size that the box touches, kept inside the page; empty when it lies outside.
QRect pixelRect(const domain::Box &box, const QSize &page);

Error noSuchPage(int page, int pages);
/// NoSuchPage unless a document of so many pages has them all.
Result<void> checkRange(const domain::PageRange &range, int pages);

} // namespace dbledger::documents
