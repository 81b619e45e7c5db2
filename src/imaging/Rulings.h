// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace dbledger::imaging {

/// A Grayscale8 page with white paper without its straight ruled lines, the frames of its tables among them: a
/// recogniser takes them for letters and columns for one block. `textHeight` in pixels; the page is deskewed already.
QImage withoutRulings(const QImage &flat, double textHeight);

} // namespace dbledger::imaging
