// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/SegmentTable.h"
#include "models/Text.h"

namespace dbledger::models {

/// What people call a segment, as it stands in a cell.
inline QString segmentText(domain::Segment segment, const domain::SegmentNames &names)
{
    const QString own = names.value(segment);
    return own.isEmpty() ? titled(app::Wording::name(segment)) : own;
}

} // namespace dbledger::models
