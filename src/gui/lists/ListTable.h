// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace dbledger::gui {

class Preferences;

/// The table of every list: whole rows, our row height, a header whose menu chooses the columns and whose layout is
/// remembered under the object's name, Enter and double click to open a row, and a sentence where there are no rows.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);

    /// Whose rows have ids (models::IdRole): the current row is kept when the list becomes another one with it.
    void setModel(QAbstractItemModel *model) override;

    /// After the model is set: clicks on the header sort from now on, at first by that column.
    void sortFirstBy(int column, Qt::SortOrder order);
    /// After the model is set. Which columns are hidden at first is the model's own order's business: `hidden`.
    void remember(Preferences &preferences, const QList<int> &hidden = {});
    /// Shown in the middle while the model is empty.
    void setEmptyText(const QString &text);
    /// The ids of the columns that are shown, as they stand from left to right; `ids` by model column.
    QStringList shownColumns(const QStringList &ids) const;
    /// Rows that are selected, from the top.
    QList<int> selectedRows() const;

Q_SIGNALS:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void keepCurrent();
    void restoreCurrent();
    void chooseColumns(const QPoint &at);
    void save();

    Preferences *m_preferences = nullptr;
    QString m_emptyText;
    qint64 m_kept = 0; ///< id of the row that was current before a reset
    QList<QMetaObject::Connection> m_resets;
};

} // namespace dbledger::gui
