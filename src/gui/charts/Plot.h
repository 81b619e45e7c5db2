// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/ChartContent.h"

#include <QPixmap>
#include <QWidget>

namespace dbledger::gui {

/// A picture of a ChartContent. What lies under the mouse is lifted and tells its numbers; arrow keys walk through the
/// rows, Enter and double click open one. Subclasses draw, and say where rows are.
class Plot : public QWidget
{
    Q_OBJECT

public:
    explicit Plot(QWidget *parent = nullptr);

    void setContent(const models::ChartContent &content);
    const models::ChartContent &content() const { return m_content; }
    /// The row that is lifted; -1: none.
    int currentRow() const { return m_current; }
    void setCurrentRow(int row);

    /// The picture alone, anywhere: on the screen, in an image or a file.
    void draw(QPainter &painter, const QRectF &area);

    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

Q_SIGNALS:
    void opened(int row);

protected:
    /// The content is another one, or it is drawn in another place: what depends on them is made anew.
    virtual void arrange(const QRectF &area) = 0;
    /// What was arranged.
    virtual void paint(QPainter &painter, const QRectF &area) = 0;
    /// -1 where there is none.
    virtual int rowAt(const QPointF &position) const = 0;
    virtual QPainterPath shapeOf(int row) const = 0;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void outdate();
    /// Arranges for the screen what is not yet.
    void settle();
    void tell(const QPoint &globalPosition);

    models::ChartContent m_content;
    QPixmap m_picture;       ///< null: to be drawn anew
    bool m_arranged = false; ///< for the screen
    int m_current = -1;
};

} // namespace dbledger::gui
