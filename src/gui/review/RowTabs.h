// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QStackedWidget;

namespace dbledger::gui {

class LineGrid;
class RowGrid;
class TaxGrid;

/// Lines and VAT rows in the room of one: a tab tells how many rows there are and whether something does not hold.
class RowTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit RowTabs(QWidget *parent = nullptr);

    LineGrid *lines() const { return m_lines; }
    TaxGrid *taxes() const { return m_taxes; }
    /// Of another document: the lines, or the VAT rows where only those have trouble.
    void start();

private:
    void add(RowGrid *grid, const QString &title);

    QStackedWidget *m_tools;
    LineGrid *m_lines;
    TaxGrid *m_taxes;
};

} // namespace dbledger::gui
