// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imaging/Glyphs.h"

namespace dbledger::imaging {

/// How the lines of text lie.
struct Skew
{
    double degrees = 0;    ///< clockwise, -15 to 15, by which lines fall from left to right
    double confidence = 0; ///< how much sharper the lines are at this angle than at any: 1 means not at all
    bool vertical = false; ///< the lines run up or down the page: it lies on its side
};

/// Below it the angle is chance.
inline constexpr double sureSkew = 1.35;
/// Less is left alone: turning a picture costs some of its sharpness.
inline constexpr double negligibleSkew = 0.15;

/// Measures it from where the letters stand: at the right angle they stand on few lines. A millisecond or two.
Skew measureSkew(const Glyphs &glyphs);

} // namespace dbledger::imaging
