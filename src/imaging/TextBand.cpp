// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/TextBand.h"

#include "imaging/MatView.h"

#include <algorithm>

namespace dbledger::imaging {

QRect densestBand(const QImage &flat, int height)
{
    const cv::Mat page = view(flat);
    const cv::Mat ink = page < 128;
    cv::Mat rows;
    cv::reduce(ink, rows, 1, cv::REDUCE_SUM, CV_64F);
    height = std::clamp(height, 1, page.rows);
    double inside = 0, most = -1;
    int top = 0;
    for (int y = 0; y < page.rows; ++y) {
        inside += rows.at<double>(y);
        if (y >= height)
            inside -= rows.at<double>(y - height);
        if (inside > most) {
            most = inside;
            top = std::max(0, y - height + 1);
        }
    }
    return {0, top, page.cols, height};
}

} // namespace dbledger::imaging
