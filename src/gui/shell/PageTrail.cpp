// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PageTrail.h"

namespace dbledger::gui {

void PageTrail::goTo(const Place &place)
{
    if (m_at >= 0 && m_places[m_at] == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > most)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void PageTrail::replace(const Place &place)
{
    if (m_at >= 0)
        m_places[m_at] = place;
    else
        goTo(place);
}

std::optional<Place> PageTrail::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<Place> PageTrail::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_at];
}

} // namespace dbledger::gui
