// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/segments/SegmentBoard.h"

class QLabel;
class QLineEdit;

namespace dbledger::gui {

class SegmentBox;

/// Every customer with scores and segment, and why they are what they are.
class CustomersBoard : public SegmentBoard
{
    Q_OBJECT

public:
    CustomersBoard(Session &session, QWidget *parent);

    QString caption() const override { return tr("Customers"); }
    /// Only those, from now on.
    void restrictTo(domain::Segment segment);

protected:
    void ask() override;

private:
    void showCustomers();
    void explain(int row);

    QLineEdit *m_search;
    SegmentBox *m_segment;
    ChartCard *m_customers;
    QLabel *m_reasons;
};

} // namespace dbledger::gui
