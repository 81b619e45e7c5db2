// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <algorithm>

namespace dbledger::codes {

enum class Alpha {
    OnWhite, ///< composited on white paper: what a person sees
    Dropped, ///< the colours taken as they are: half-transparent ink becomes full ink
};

/// The picture as Format_Grayscale8; a null image stays null.
QImage toGray(const QImage &picture, Alpha alpha);

/// Whether a pixel of it is not opaque.
bool hasTransparency(const QImage &picture);

/// Every 2x2 pixels averaged to one; the odd last row and column are dropped. Takes and gives Format_Grayscale8.
QImage halved(const QImage &gray);

/// Black for white.
QImage inverted(const QImage &gray);

/// Shadows and vignettes taken out: each pixel against the mean of its surroundings, stretched by their contrast.
QImage locallyNormalised(const QImage &gray);

/// Sums of all pixels above and left of a place: the mean of any rectangle costs four look-ups.
class IntegralImage
{
public:
    /// Takes Format_Grayscale8.
    explicit IntegralImage(const QImage &gray);

    struct Area
    {
        int sum = 0;
        int pixels = 0;
    };
    /// The square of that radius around the pixel, cut at the border; up to 2,000 pixels wide.
    Area around(int x, int y, int radius) const
    {
        const int left = std::max(0, x - radius), right = std::min(m_width, x + radius + 1);
        const int top = std::max(0, y - radius), bottom = std::min(m_height, y + radius + 1);
        const quint32 *upper = m_sums.constData() + qsizetype(top) * (m_width + 1);
        const quint32 *lower = m_sums.constData() + qsizetype(bottom) * (m_width + 1);
        return {int(lower[right] - lower[left] - upper[right] + upper[left]), (right - left) * (bottom - top)};
    }

private:
    int m_width, m_height;
    QList<quint32> m_sums; ///< modulo 2^32, which the difference over a small enough square survives
};

} // namespace dbledger::codes
