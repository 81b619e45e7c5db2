// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointF>

namespace dbledger::codes {

/// A picture in black and white: a pixel is dark when it is darker than its surroundings, so that shadows and grey
/// prints do not matter and flat areas are light.
class DarkMap
{
public:
    /// Takes Format_Grayscale8.
    explicit DarkMap(const QImage &gray);

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// False outside of the picture.
    bool isDark(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < m_width && y < m_height && m_dark.at(qsizetype(y) * m_width + x);
    }
    const bool *line(int y) const { return m_dark.constData() + qsizetype(y) * m_width; }
    bool isDark(QPointF point) const { return isDark(int(point.x()), int(point.y())); }

private:
    int m_width, m_height;
    QList<bool> m_dark;
};

/// One of the three square eyes of a QR code: dark, light, dark, light, dark as 1:1:3:1:1 in every direction.
struct FinderPattern
{
    QPointF centre;
    double module = 0; ///< pixels a module of the code is wide
    int rows = 1;      ///< lines of pixels on which it was seen
};

QList<FinderPattern> findFinderPatterns(const DarkMap &picture);

} // namespace dbledger::codes
