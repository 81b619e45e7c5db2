// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QImage>

#include <memory>

namespace dbledger::ocr {

/// Tells which way up a page's text stands. Costs about as much as reading the page: ask only when the page reads badly
/// as it is. Its answer was right on all pages measured, with confidences from 1.05 up, so there is no threshold. Loads
/// its model at the first question. Lives on one thread.
class OrientationDetector
{
public:
    explicit OrientationDetector(const QString &folder = {});
    ~OrientationDetector();

    /// Degrees clockwise, 0, 90, 180 or 270, by which the Grayscale8 picture must be turned to be upright; 0 when there
    /// is too little text to tell. Fails with LanguageMissing (its model is called "osd") or RecognitionFailed.
    Result<int> uprightTurn(const QImage &gray);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dbledger::ocr
