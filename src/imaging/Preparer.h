// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imaging/Glyphs.h"
#include "imaging/Gray.h"
#include "imaging/Paper.h"
#include "imaging/Skew.h"
#include "imaging/Tone.h"
#include "imaging/Transform.h"

#include <QList>

namespace dbledger::imaging {

/// Keeps the work of this layer on the thread that asks for it, for the whole process: there is a process for each
/// core, and threads of its own would only cost them time.
void workOnOneThread();

/// What was measured on the page, before anything was done to it.
struct Measures
{
    Paper paper;
    Skew skew;
    double textHeight = 0;  ///< pixels of the page, 0 when unknown
    double letterWidth = 0; ///< of most letters, as a share of their height; 0 when unknown
    double noise = 0;
    bool inverted = false;
};

/// How a page is to be prepared. What it does not say is decided by the measures.
struct Recipe
{
    int turn = 0;           ///< degrees clockwise, 0, 90, 180 or 270, that bring the page upright
    double textHeight = 18; ///< pixels that most letters of the page shall have, between an x and a capital
    Tone tone = Tone::Strong;
    QList<domain::Box> blank; ///< fractions of the page that hold no text: codes
    domain::Box part;         ///< fractions of the upright, straightened sheet; all of it when empty
};

/// A page, or a part of it, ready for the recogniser, and where each of its pixels came from.
struct Prepared
{
    QImage gray;
    Transform transform;
};

/// Makes working copies of one page: the measures are taken once, each copy is one turn, deskew and enlargement in a
/// single resampling. The page itself is never altered. Lives on one thread.
class Preparer
{
public:
    explicit Preparer(Grays page);

    const Measures &measures() const { return m_measures; }
    Prepared prepare(const Recipe &recipe) const;

private:
    void measure(const QImage &gray, QImage seen);
    Transform geometry(const Recipe &recipe) const;

    Measures m_measures;
    QImage m_flat; ///< the sheet: cut out, paper white, pictures blanked
    Transform m_sheet;
};

} // namespace dbledger::imaging
