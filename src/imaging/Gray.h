// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace dbledger::imaging {

/// The page as Grayscale8 pictures, composited on white where it is transparent.
struct Grays
{
    QImage legible; ///< coloured and half transparent text on white comes out nearly as dark as black
    QImage seen;    ///< as bright as the eye sees it: the noise of the colours cancels out; the same picture as
                    ///< `legible` where the page has no colour
};

/// Costs some 15 ms at 300 dpi in colour.
Grays toGrays(const QImage &page);

/// The legible one alone.
QImage toGray(const QImage &page);

} // namespace dbledger::imaging
