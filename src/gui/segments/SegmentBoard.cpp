// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/SegmentBoard.h"

#include "gui/shell/Session.h"

namespace dbledger::gui {

void SegmentBoard::load(const domain::SegmentTable &table)
{
    m_table = table;
    askAnew();
}

const domain::SegmentNames &SegmentBoard::names() const
{
    return session().segmentNames();
}

void SegmentBoard::openCustomer(qint64 id)
{
    if (id > 0)
        session().goTo({PageId::Customers, id, {}});
}

} // namespace dbledger::gui
