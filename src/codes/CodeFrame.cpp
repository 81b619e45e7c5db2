// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/CodeFrame.h"

#include <algorithm>
#include <cmath>

namespace dbledger::codes {

namespace {

constexpr double eyeRadius = 3.5;                        ///< modules from the middle of an eye to the code's edge
constexpr double fewestChanges = 0.2, mostChanges = 0.8; ///< a module along a line through a code; random data has 0.5

/// Changes between dark and light per module on the way.
double changes(const DarkMap &picture, QPointF from, QPointF way, double modules)
{
    const int samples = int(modules * 3);
    int count = 0;
    bool last = picture.isDark(from);
    for (int i = 1; i <= samples; ++i) {
        const bool dark = picture.isDark(from + way * i / samples);
        count += dark != last;
        last = dark;
    }
    return count / modules;
}

double shareOfNoisyLines(const DarkMap &picture, const CodeFrame &frame, QPointF along, QPointF aside)
{
    const double width = frame.modules(aside);
    int lines = 0, good = 0;
    for (double at = eyeRadius + 1; at <= width - eyeRadius - 1; at += 1) {
        const double rate = changes(picture, frame.origin + aside * at / width, along, frame.modules(along));
        good += rate >= fewestChanges && rate <= mostChanges;
        ++lines;
    }
    return lines > 0 ? double(good) / lines : 0;
}

} // namespace

double CodeFrame::modules(QPointF leg) const
{
    return std::hypot(leg.x(), leg.y()) / module;
}

QrSymbol CodeFrame::symbol() const
{
    const QPointF x = right / modules(right) * eyeRadius, y = down / modules(down) * eyeRadius;
    QrSymbol symbol;
    symbol.corners << origin - x - y << origin + right + x - y << origin + right + down + x + y
                   << origin + down - x + y;
    symbol.module = module;
    return symbol;
}

double CodeFrame::noiseShare(const DarkMap &picture) const
{
    return std::min(shareOfNoisyLines(picture, *this, right, down), shareOfNoisyLines(picture, *this, down, right));
}

EyeLikeness likenessToEye(const DarkMap &picture, const CodeFrame &frame, QPointF eye)
{
    const QPointF x = frame.right / frame.modules(frame.right), y = frame.down / frame.modules(frame.down);
    int dark = 0, light = 0;
    for (int row = -4; row <= 4; ++row)
        for (int column = -4; column <= 4; ++column) {
            const int ring = std::max(std::abs(row), std::abs(column));
            const bool wanted = ring <= 1 || ring == 3;
            const bool seen = picture.isDark(eye + column * x + row * y);
            dark += wanted && seen;
            light += !wanted && !seen;
        }
    return {dark / 33.0, light / 48.0};
}

} // namespace dbledger::codes
