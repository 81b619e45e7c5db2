// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/ListTable.h"

#include "gui/shell/Preferences.h"
#include "gui/style/Theme.h"
#include "models/Roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace dbledger::gui {

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight + 4);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ListTable::chooseColumns);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void ListTable::setModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &reset : std::exchange(m_resets, {}))
        disconnect(reset);
    QTableView::setModel(model);
    if (model)
        m_resets = {connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::keepCurrent),
                    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::restoreCurrent)};
}

/// A selection model forgets its rows in a reset without a word; here whoever shows the current row hears of it.
void ListTable::keepCurrent()
{
    m_kept = currentIndex().data(models::IdRole).toLongLong();
    selectionModel()->clear();
}

void ListTable::restoreCurrent()
{
    for (int row = 0; m_kept > 0 && row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(models::IdRole).toLongLong() == m_kept)
            return selectRow(row);
}

void ListTable::sortFirstBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    setSortingEnabled(true); // asks the model, once
}

void ListTable::remember(Preferences &preferences, const QList<int> &hidden)
{
    for (const int column : hidden)
        setColumnHidden(column, true);
    horizontalHeader()->restoreState(preferences.state(objectName()));
    m_preferences = &preferences;
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ListTable::save);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ListTable::save);
}

void ListTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QStringList ListTable::shownColumns(const QStringList &ids) const
{
    QStringList shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column) && column < ids.size())
            shown.append(ids[column]);
    }
    return shown;
}

QList<int> ListTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier) && currentIndex().isValid())
        Q_EMIT opened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::current().color(Tone::Secondary));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void ListTable::chooseColumns(const QPoint &at)
{
    QMenu menu;
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
    save();
}

void ListTable::save()
{
    if (m_preferences)
        m_preferences->setState(objectName(), horizontalHeader()->saveState());
}

} // namespace dbledger::gui
