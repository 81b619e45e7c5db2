// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"

namespace dbledger::gui {

class ReviewPage;
class Session;

/// The review as a page of the main window: what is shown is a place that can be gone back to, and what is decided is
/// told to the other pages.
class ReviewTab : public Page
{
    Q_OBJECT

public:
    ReviewTab(Session &session, QWidget *parent);
    ~ReviewTab() override;

    QString title() const override { return tr("Review"); }
    void visit(const Place &place) override;
    Place place() const override;

private:
    Session &m_session;
    ReviewPage *m_page;
};

} // namespace dbledger::gui
