// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace dbledger::domain {

/// A place on a page, in fractions 0..1 of the page as a person sees the untouched file (EXIF and PDF rotation
/// applied; our own turning, deskewing and rescaling undone). x and y are the top left corner, y grows downwards.
struct Box
{
    double x = 0, y = 0, width = 0, height = 0;

    bool isEmpty() const { return width <= 0 || height <= 0; }
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    double centreX() const { return x + width / 2; }
    double centreY() const { return y + height / 2; }

    /// The smallest box around both; an empty one does not count.
    Box united(const Box &other) const
    {
        if (isEmpty())
            return other;
        if (other.isEmpty())
            return *this;
        const double left = std::min(x, other.x), top = std::min(y, other.y);
        return {left, top, std::max(right(), other.right()) - left, std::max(bottom(), other.bottom()) - top};
    }

    bool operator==(const Box &) const = default;
};

} // namespace dbledger::domain
