// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SegmentTable.h"
#include "gui/shell/Page.h"

#include <memory>

namespace Ui {
class SegmentsPage;
}

namespace dbledger::gui {

class CustomersBoard;
class SegmentBoard;
class Session;

/// Customers by how recently, how often and for how much they bought, as of a day: one part at a time.
class SegmentsPage : public Page
{
    Q_OBJECT

public:
    SegmentsPage(Session &session, QWidget *parent);
    ~SegmentsPage() override;

    QString title() const override { return tr("Segments"); }
    /// The place's text is the object name of a part.
    void visit(const Place &place) override;
    Place place() const override;

private:
    void add(SegmentBoard *board);
    void askNames();
    void showBoard(int index);
    void outdate();
    void describe(const domain::SegmentTable &table);
    QDate asOf() const;

    std::unique_ptr<Ui::SegmentsPage> m_ui;
    Session &m_session;
    QList<SegmentBoard *> m_boards;
    QList<bool> m_fresh; ///< does the part show what was chosen?
    CustomersBoard *m_customers;
    domain::SegmentNames m_names;
};

} // namespace dbledger::gui
