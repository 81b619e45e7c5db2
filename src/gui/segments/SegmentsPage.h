// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "domain/insight/SegmentTable.h"
#include "gui/shell/Page.h"

#include <memory>
#include <optional>

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
    /// Asks how customers are classed; the parts show it when it is there.
    void ask();
    void showBoard(int index);
    void outdate();
    void describe();
    QDate asOf() const;

    std::unique_ptr<Ui::SegmentsPage> m_ui;
    Session &m_session;
    QList<SegmentBoard *> m_boards;
    QList<bool> m_fresh; ///< does the part show the table?
    CustomersBoard *m_customers;
    CancelToken m_cancel;                        ///< of the question on its way
    std::optional<domain::SegmentTable> m_table; ///< absent: to be asked
};

} // namespace dbledger::gui
