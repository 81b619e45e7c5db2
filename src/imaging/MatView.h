// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

// Of this layer alone: pictures pass between layers as QImage.

/// The pixels of a Grayscale8 picture, shared with it: valid as long as the picture is neither changed nor destroyed.
inline cv::Mat view(const QImage &gray)
{
    return cv::Mat(gray.height(), gray.width(), CV_8UC1, const_cast<uchar *>(gray.constBits()),
                   size_t(gray.bytesPerLine()));
}

/// A Grayscale8 picture with the matrix's pixels, copied.
inline QImage toImage(const cv::Mat &gray)
{
    return QImage(gray.data, gray.cols, gray.rows, qsizetype(gray.step), QImage::Format_Grayscale8).copy();
}

/// Smaller by that factor, averaged, in memory of its own; no side falls below a pixel.
inline cv::Mat reduced(cv::Mat picture, double scale)
{
    const cv::Size size(std::max(1, int(std::lround(picture.cols * scale))),
                        std::max(1, int(std::lround(picture.rows * scale))));
    if (picture.size() == size)
        return picture.clone();
    cv::Mat small;
    while (picture.cols >= 2 * size.width && picture.rows >= 2 * size.height) { // exact halves are by far the fastest
        const cv::Size half(picture.cols / 2, picture.rows / 2);
        cv::Mat halved;
        cv::resize(picture({0, 0, 2 * half.width, 2 * half.height}), halved, half, 0, 0, cv::INTER_AREA);
        picture = halved;
    }
    if (picture.size() == size)
        return picture;
    cv::resize(picture, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

} // namespace dbledger::imaging
