// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

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
    explicit IntegralImage(const QImage &gray);
    /// Mean of the square of that radius around the pixel, cut at the border.
    int meanAround(int x, int y, int radius) const;

private:
    qsizetype index(int x, int y) const { return qsizetype(y) * (m_width + 1) + x; }
    int m_width, m_height;
    QList<quint32> m_sums; ///< modulo 2^32, which differences survive for squares of up to 4,000 pixels
};

} // namespace dbledger::codes
