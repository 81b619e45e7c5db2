// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/Reading.h"
#include "gui/review/FieldProblem.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RowGrid;
}

namespace dbledger::models {
class RowsTable;
}

namespace dbledger::gui {

/// A table of a reading for correcting: add, remove, move, paste from a spreadsheet, with its sums held against what
/// the document states.
class RowGrid : public QWidget
{
    Q_OBJECT

public:
    ~RowGrid() override;

    void setReadOnly(bool readOnly);
    /// Rows out of a spreadsheet, behind the current one.
    void paste(const QString &text);
    /// The buttons, for whoever shows them in another place.
    QWidget *tools() const;
    int rowCount() const;
    /// Something does not hold, or a repair is proposed.
    bool hasTrouble() const { return m_trouble; }

Q_SIGNALS:
    void shownAnew(); ///< another number of rows, or another trouble
    void overrideWanted(const QString &rule);
    void withdrawWanted(const QString &rule);
    void repairTaken(int index);

protected:
    /// Takes the model; `name` is what screen readers call the table.
    RowGrid(models::RowsTable *model, const QString &name, QWidget *parent);

    /// In place; what is being typed in a cell stays. The caller has given the model its rows.
    void showReading(const domain::Reading &reading, const QHash<int, QString> &brokenRows,
                     const QList<FieldProblem> &problems);
    const domain::Reading &reading() const { return m_reading; }
    struct Sums
    {
        QString words;
        std::optional<bool> meet; ///< what the document states; nothing: it states nothing
    };
    virtual Sums sums() const = 0;
    /// "words = net total", or by how much they differ.
    QString heldAgainst(const QString &words, domain::Decimal sum, domain::Field field, domain::Decimal stated,
                        bool meets) const;
    /// Of the document's currency; 2 where it is not known.
    int decimals() const;
    void refresh();
    /// The column that takes all the room that is left, and has the mark of rows that do not hold.
    void stretch(int column);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable(const QString &name);
    void connectTools();
    void add();
    void remove();
    void move(int by);
    void act(const FieldProblem &problem);
    void showSums();
    void choose(int row);
    /// Behind the rows that are chosen, else behind all.
    int nextRow() const;
    QList<int> chosenRows() const;

    std::unique_ptr<Ui::RowGrid> m_ui;
    models::RowsTable *m_model;
    domain::Reading m_reading;
    bool m_readOnly = false;
    bool m_trouble = false;
};

} // namespace dbledger::gui
