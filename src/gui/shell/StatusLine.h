// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class StatusLine;
}

namespace dbledger::app {
struct DatabaseInfo;
}

namespace dbledger::gui {

/// Below every page: which database, what is being read, what waits for a person.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    ~StatusLine() override;

    void setDatabase(const app::DatabaseInfo &info);
    /// Documents: being read and waiting for it. Zero and zero: nothing runs.
    void setWork(int reading, int waiting);
    void setToReview(int count);

Q_SIGNALS:
    void reviewWanted();

private:
    std::unique_ptr<Ui::StatusLine> m_ui;
    int m_most = 0; ///< open documents since work began, for the bar
};

} // namespace dbledger::gui
