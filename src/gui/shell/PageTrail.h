// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Place.h"

#include <QList>

#include <optional>

namespace dbledger::gui {

/// The places that were looked at, for Back and Forward. Pure.
class PageTrail
{
public:
    static constexpr int most = 100; ///< the oldest are forgotten

    /// A new place is gone to; what was ahead is forgotten. The same place twice counts once.
    void goTo(const Place &place);
    /// The place in view changed without being left: the page was searched, another invoice came up.
    void replace(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// Nothing when there is nowhere to go.
    std::optional<Place> back();
    std::optional<Place> forward();

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace dbledger::gui
