// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace dbledger::imaging {

/// Takes dark spots away that are smaller than a letter and stand alone: what dirt, a bad copy or a hard compression
/// left. Points, commas and dots stand by a letter or a digit and stay. A Grayscale8 page with white paper whose
/// letters are that many pixels high; the page itself where there are too few spots to matter.
QImage withoutDust(const QImage &flat, double textHeight);

} // namespace dbledger::imaging
