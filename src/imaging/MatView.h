// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <opencv2/core.hpp>

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

} // namespace dbledger::imaging
