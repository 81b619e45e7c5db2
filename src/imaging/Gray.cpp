// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Gray.h"

#include "imaging/MatView.h"

#include <array>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr int paleColour = 20;  ///< that much colour is a compressed picture's halo around its letters
constexpr int stripHeight = 32; ///< rows whose channels fit into the processor's cache

/// The channels of some rows of a page of four bytes a pixel, and what becomes of them.
class GrayStrip
{
public:
    GrayStrip(const cv::Mat &colours, bool transparent)
        : m_transparent(transparent)
    {
        cv::split(colours, m_channels.data()); // blue, green, red, alpha in the machine's order of a QRgb
        cv::cvtColor(colours, m_light, cv::COLOR_BGRA2GRAY);
    }

    /// As bright as the eye sees it.
    void seen(cv::Mat target) const { onWhite(m_light, target); }

    /// Darker the more colour it has beyond that of a halo; false when it has none.
    bool legible(cv::Mat target) const
    {
        cv::Mat colour;
        cv::min(m_channels[0], m_channels[1], colour);
        cv::min(colour, m_channels[2], colour);
        cv::subtract(m_light, colour, colour); // saturates, as do the others
        cv::subtract(colour, paleColour, colour);
        const bool any = cv::countNonZero(colour) > 0;
        cv::subtract(m_light, colour, colour);
        onWhite(colour, target);
        return any;
    }

private:
    void onWhite(const cv::Mat &light, cv::Mat &target) const
    {
        if (!m_transparent) {
            light.copyTo(target);
            return;
        }
        cv::Mat ink;
        cv::subtract(255, light, ink);
        cv::multiply(ink, m_channels[3], ink, 1.0 / 255);
        cv::subtract(255, ink, target);
    }

    bool m_transparent;
    std::array<cv::Mat, 4> m_channels;
    cv::Mat m_light;
};

} // namespace

Grays toGrays(const QImage &page)
{
    const bool transparent = page.hasAlphaChannel();
    if (page.isNull() || page.format() == QImage::Format_Grayscale8)
        return {page, page};
    if (!transparent && (page.format() == QImage::Format_Mono || page.format() == QImage::Format_Grayscale16)) {
        const QImage gray = page.convertToFormat(QImage::Format_Grayscale8);
        return {gray, gray};
    }
    const QImage colours = page.convertToFormat(transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    const cv::Mat source(colours.height(), colours.width(), CV_8UC4, const_cast<uchar *>(colours.constBits()),
                         size_t(colours.bytesPerLine()));
    Grays grays{QImage(page.size(), QImage::Format_Grayscale8), QImage(page.size(), QImage::Format_Grayscale8)};
    const cv::Mat legible = view(grays.legible), seen = view(grays.seen);
    bool coloured = false;
    for (int y = 0; y < source.rows; y += stripHeight) {
        const cv::Range rows(y, std::min(y + stripHeight, source.rows));
        const GrayStrip strip(source.rowRange(rows), transparent);
        coloured |= strip.legible(legible.rowRange(rows));
        strip.seen(seen.rowRange(rows));
    }
    if (!coloured)
        grays.legible = grays.seen;
    return grays;
}

QImage toGray(const QImage &page)
{
    return toGrays(page).legible;
}

} // namespace dbledger::imaging
