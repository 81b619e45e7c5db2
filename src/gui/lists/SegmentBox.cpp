// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/SegmentBox.h"

#include "app/AppContext.h"
#include "app/SegmentService.h"
#include "gui/shell/Session.h"
#include "models/Text.h"

namespace dbledger::gui {

SegmentBox::SegmentBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("Any segment"), 0);
    for (const domain::Segment segment : domain::allSegments())
        addItem(models::titled(app::Wording::name(segment)), int(segment));
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT segmentChanged();
        if (segment())
            classify();
    });
}

void SegmentBox::setSession(Session &session)
{
    m_session = &session;
    connect(&session, &Session::settingsChanged, this, &SegmentBox::askNames);
    askNames();
}

std::optional<domain::Segment> SegmentBox::segment() const
{
    return domain::segmentFromNumber(currentData().toInt());
}

void SegmentBox::choose(std::optional<domain::Segment> segment)
{
    setCurrentIndex(findData(segment ? int(*segment) : 0));
}

void SegmentBox::askNames()
{
    m_session->context()
        .segments()
        .names(m_session->actor())
        .then(this, [this](const Result<domain::SegmentNames> &names) {
            if (!names)
                return m_session->report(names.error());
            for (const domain::Segment segment : domain::allSegments())
                setItemText(findData(int(segment)), names->value(segment, models::titled(app::Wording::name(segment))));
        });
}

void SegmentBox::classify()
{
    if (!m_session || !m_session->may(Role::Accountant))
        return;
    m_session->context()
        .segments()
        .classify(m_session->actor())
        .then(this, [this](const Result<domain::Classification> &classed) {
            if (!classed)
                return m_session->report(classed.error());
            if (classed->moved > 0)
                m_session->booksHaveChanged();
        });
}

} // namespace dbledger::gui
