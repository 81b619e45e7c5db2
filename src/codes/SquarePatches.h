// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/FinderPatterns.h"

#include <QRect>

namespace dbledger::codes {

/// Patches of a picture that are about square, full of dark spots and stand free, in pixels; where they are cut at
/// different coarseness the same patch comes several times.
QList<QRect> squarePatches(const DarkMap &picture);

} // namespace dbledger::codes
