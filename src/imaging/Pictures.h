// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imaging/Glyphs.h"

#include <QImage>
#include <QList>
#include <QRect>

namespace dbledger::imaging {

/// Places of a page that are no dark text on paper, in pixels.
struct Pictures
{
    QList<QRect> photographs; ///< many tones: a recogniser reads garbage into them
    QList<QRect> inverted;    ///< light text on a dark ground: to be turned over
};

/// Finds them on a Grayscale8 page as it was scanned, its background not flattened, with the letters that were found on
/// it: what is full of letters is text. Some 5 ms.
Pictures findPictures(const QImage &gray, const Glyphs &glyphs);

} // namespace dbledger::imaging
