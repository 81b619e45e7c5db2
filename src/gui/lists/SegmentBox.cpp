// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/SegmentBox.h"

#include "gui/shell/Session.h"
#include "models/SegmentText.h"

namespace dbledger::gui {

SegmentBox::SegmentBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("Any segment"), 0);
    for (const domain::Segment segment : domain::allSegments())
        addItem(models::segmentText(segment, {}), int(segment));
    connect(this, &QComboBox::currentIndexChanged, this, &SegmentBox::segmentChanged);
}

void SegmentBox::setSession(Session &session)
{
    connect(&session, &Session::segmentsNamed, this, [this, &session] { showNames(session.segmentNames()); });
    showNames(session.segmentNames());
}

std::optional<domain::Segment> SegmentBox::segment() const
{
    return domain::segmentFromNumber(currentData().toInt());
}

void SegmentBox::choose(std::optional<domain::Segment> segment)
{
    setCurrentIndex(findData(segment ? int(*segment) : 0));
}

void SegmentBox::showNames(const domain::SegmentNames &names)
{
    for (const domain::Segment segment : domain::allSegments())
        setItemText(findData(int(segment)), models::segmentText(segment, names));
}

} // namespace dbledger::gui
