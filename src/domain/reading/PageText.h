// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Box.h"
#include "domain/reading/Witness.h"

#include <QList>
#include <QString>

namespace dbledger::domain {

/// One word as a text layer or a recogniser gave it.
struct Word
{
    QString text;
    Box box;
    double confidence = 1; ///< 0..1, what the recogniser says; 1 for a text layer
    int line = -1;         ///< number of the line its source put it on, -1 when the source knows no lines
    bool operator==(const Word &) const = default;
};

/// The words of one page with their places, from a text layer or from OCR.
struct PageText
{
    int page = 1;     ///< from 1
    double width = 0; ///< of the page, in points (1/72 inch) or, for pictures, in pixels; gives the aspect ratio
    double height = 0;
    Witness witness = Witness::Ocr;
    QList<Word> words; ///< in the order their source gave them
    bool operator==(const PageText &) const = default;
};

} // namespace dbledger::domain
