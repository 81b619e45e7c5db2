// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reading.h"
#include "gui/review/FieldProblem.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LineGrid;
}

namespace dbledger::models {
class LinesModel;
}

namespace dbledger::gui {

/// The lines of an invoice: add, remove, move, paste from a spreadsheet, with their sum held against the document's.
class LineGrid : public QWidget
{
    Q_OBJECT

public:
    explicit LineGrid(QWidget *parent = nullptr);
    ~LineGrid() override;

    /// In place; what is being typed in a cell stays. `problems`: of lines that do not hold and of repairs.
    void setReading(const domain::Reading &reading, const QList<FieldProblem> &problems);
    void setReadOnly(bool readOnly);
    models::LinesModel *model() const { return m_model; }
    /// Rows out of a spreadsheet, behind the current one.
    void paste(const QString &text);

Q_SIGNALS:
    void linesEdited(const QList<dbledger::domain::ReadLine> &lines);
    void overrideWanted(const QString &rule);
    void withdrawWanted(const QString &rule);
    void repairTaken(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void connectTools();
    void add();
    void remove();
    void move(int by);
    void copy();
    void act(const FieldProblem &problem);
    void refresh();
    void showSum();
    QList<int> chosenRows() const;

    std::unique_ptr<Ui::LineGrid> m_ui;
    models::LinesModel *m_model;
    domain::Reading m_reading;
    bool m_readOnly = false;
};

} // namespace dbledger::gui
