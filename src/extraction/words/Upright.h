// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"
#include "domain/reading/Reading.h"

namespace dbledger::extraction {

/// How the lines of a page run on it: boxes are places on the untouched page, which may lie askew or on its side, but
/// rows and columns are found where lines run level.
class Pose
{
public:
    /// From the direction of the lines of words; level where nothing tells.
    static Pose of(const domain::PageText &page);

    double degrees() const { return m_degrees; } ///< clockwise, -180..180; 0: level
    /// The page as if its lines were level.
    domain::PageText upright(const domain::PageText &page) const;
    /// The place on the untouched page of a box on the upright one.
    domain::Box onPage(const domain::Box &upright) const;

private:
    domain::Box turned(const domain::Box &box, bool back) const;

    double m_degrees = 0;
    double m_width = 1, m_height = 1;               ///< of the untouched page
    double m_uprightWidth = 1, m_uprightHeight = 1; ///< swapped for a page on its side
};

/// The pages of a document with level lines.
class Upright
{
public:
    explicit Upright(const QList<domain::PageText> &pages);
    const QList<domain::PageText> &pages() const { return m_pages; }
    /// Puts the boxes of what was read on these pages back onto the untouched ones.
    void restore(domain::Reading &reading) const;

private:
    QList<domain::PageText> m_pages;
    QMap<int, Pose> m_poses;
};

} // namespace dbledger::extraction
