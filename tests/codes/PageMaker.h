// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace dbledger::tests {

/// A white page with lines of text-like dark strokes, as Format_RGB32; the same for the same size.
QImage drawPage(int width, int height);

/// The page with the picture painted on it, its middle at the given fractions, turned clockwise and tinted by
/// `opacity`.
QImage withPicture(const QImage &page, const QImage &picture, double x, double y, double degrees = 0,
                   double opacity = 1);

/// As a bad camera shows it: blurred over that many pixels, and noisy by that many grey levels.
QImage degraded(const QImage &page, int blur, int noise);

/// As paper that bulges shows it: what lies in the middle of the picture is moved by that many pixels, less and less
/// towards its corners.
QImage bulging(const QImage &picture, double right, double down);

} // namespace dbledger::tests
