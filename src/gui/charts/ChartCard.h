// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/ChartContent.h"

#include <QFrame>

#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class ChartCard;
}

namespace dbledger::models {
class ChartTableModel;
}

namespace dbledger::gui {

enum class ChartForm;
class Plot;
class Session;

/// A chart in its frame: a title that is a sentence, the picture or its table twin, and a menu that takes either of
/// them elsewhere. The plot's and the table's object names are the card's with "Plot" and "Table" behind it.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    /// The plot becomes the card's.
    ChartCard(const QString &name, Plot *plot, Session &session, QWidget *parent = nullptr);
    ~ChartCard() override;

    void setContent(const models::ChartContent &content);
    const models::ChartContent &content() const;
    /// At first the card shows the table instead of the picture.
    void showTable(bool table);
    /// Something to choose beside the title, such as the number of rows; becomes the card's.
    void addControl(QWidget *control);

Q_SIGNALS:
    /// A row was asked for: double click or Enter, in the picture or in the table.
    void opened(int row);
    /// Another row of the table is current; -1: none.
    void currentChanged(int row);

private:
    void fillMenu();
    void save(ChartForm form, const QString &suffix, const QString &filter);
    void exportTable();
    QString fileName() const;

    std::unique_ptr<Ui::ChartCard> m_ui;
    Session &m_session;
    Plot *m_plot;
    models::ChartTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace dbledger::gui
