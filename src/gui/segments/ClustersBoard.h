// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "gui/segments/SegmentBoard.h"

class QComboBox;

namespace dbledger::gui {

class MessageLine;

/// Customers divided by what they are like, beside the segments: how many clusters fit, what they are, who is where.
class ClustersBoard : public SegmentBoard
{
    Q_OBJECT

public:
    ClustersBoard(Session &session, QWidget *parent);

    QString caption() const override { return tr("Clusters"); }

protected:
    void ask() override;

private:
    void showStudy(const domain::ClusterStudy &study);
    /// Says how far dividing has come, until something is asked anew.
    Progress shownProgress();

    QComboBox *m_count;
    MessageLine *m_message;
    ChartCard *m_silhouettes, *m_elbow, *m_recency, *m_frequency, *m_clusters;
};

} // namespace dbledger::gui
