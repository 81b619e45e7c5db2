// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Place.h"

#include <QWidget>

#include <memory>

namespace Ui {
class AlertList;
}

namespace dbledger::models {
class AlertsModel;
}

namespace dbledger::gui {

class Session;

/// The table of alerts with its filters, what can be done with those that are selected, and details on the right; or,
/// while there is no rule, what alerts are.
class AlertList : public QWidget
{
    Q_OBJECT

public:
    explicit AlertList(QWidget *parent = nullptr);
    ~AlertList() override;

    /// Once, before anything else.
    void setSession(Session &session);
    void setHasRules(bool has);
    void refresh();
    void visit(const Place &place);
    Place place() const;

Q_SIGNALS:
    void usualRulesWanted();
    void ruleWanted();

private:
    void makeFilters();
    void makeTable();
    void makeActions();
    void makeSnoozeMenu();
    void applyFilter();
    void exportShown();
    void updateButtons();
    void showCurrent();
    void open(int row);
    void acknowledge();
    void snooze(const QDate &until);
    void reopen(const QList<qint64> &ids);
    QList<qint64> selected() const;

    std::unique_ptr<Ui::AlertList> m_ui;
    Session *m_session = nullptr;
    models::AlertsModel *m_model = nullptr;
    qint64 m_wanted = 0; ///< alert to select when the list is there
};

} // namespace dbledger::gui
