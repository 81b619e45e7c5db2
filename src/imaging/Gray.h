// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace dbledger::imaging {

/// Which of a pixel's colours counts.
enum class Channel {
    Legible, ///< coloured and half transparent text on white comes out nearly as dark as black
    Mean     ///< as bright as the eye sees it: the noise of the colours cancels out
};

/// The page as Grayscale8, composited on white where it is transparent.
QImage toGray(const QImage &page, Channel channel = Channel::Legible);

} // namespace dbledger::imaging
