// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace dbledger::imaging {

/// How the tones of a page are given to the recogniser.
enum class Tone {
    Plain,  ///< as they are
    Strong, ///< pale and thin text darkened, each place according to the darkest around it
    Binary  ///< black and white by a local threshold: for uneven, faded and shadowed pages
};

/// Brings a Grayscale8 page with white paper into these tones. `textHeight` in pixels.
QImage withTone(const QImage &flat, Tone tone, double textHeight);

/// A Grayscale8 area of light text on dark ground as dark text on white: the ground's grain and its shades too.
QImage upturned(const QImage &area);

/// How much a Grayscale8 page trembles where nothing is printed: the standard deviation of its noise, 0..255.
double noise(const QImage &gray);

/// Noise from here on is worth smoothing away.
inline constexpr double loudNoise = 4;

/// Takes specks and noise of that level away, as far as letters of that height in pixels bear it.
QImage smoothed(const QImage &flat, double noiseLevel, double textHeight);

} // namespace dbledger::imaging
