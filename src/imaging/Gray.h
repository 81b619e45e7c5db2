// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace dbledger::imaging {

/// The page in gray, as Grayscale8, its alpha dropped and each pixel as dark as its darkest channel: blue, red and
/// half transparent text on white comes out dark.
QImage toGray(const QImage &page);

} // namespace dbledger::imaging
