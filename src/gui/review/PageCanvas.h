// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"
#include "gui/review/PageGeometry.h"
#include "gui/review/PageMark.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QPixmap>
#include <QTimer>

namespace dbledger::gui {

/// One page of a document with the boxes of what was read. A click takes a word, a drag a region, a drag with Shift
/// selects text (Ctrl+C copies it), the middle button or the space bar with a drag moves the page, Ctrl and the wheel
/// zoom. It draws what it is given and asks for sharper pixels with pictureWanted().
class PageCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { None, Width, Page };

    explicit PageCanvas(QWidget *parent = nullptr);

    /// Another page: its words and picture are gone, zoom, turns and marks stay. Points: its size in 1/72 inch.
    void setPage(int page, QSizeF points);
    int page() const { return m_page; }
    /// The whole page, as a person sees the file, at any resolution. A null one: none yet.
    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_picture; }
    void setWords(const QList<domain::Word> &words);
    /// Of all pages; those of this one are drawn.
    void setMarks(const QList<PageMark> &marks);
    /// Drawn strongly and brought into sight.
    void setCurrent(std::optional<domain::Field> field);
    /// Where the leader from the current box ends at the right edge, in pixels of the viewport; nothing: none is drawn.
    void setLeader(std::optional<int> y);

    double zoom() const; ///< 1 is 100 %
    void setZoom(double zoom);
    void zoomBy(double factor);
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    int quarterTurns() const { return m_turns; }
    void turn(int quarterTurns);

    /// In pixels of the viewport.
    PageGeometry geometry() const;
    QString selectedText() const;

Q_SIGNALS:
    void pictureWanted(int page, double dpi);
    void wordClicked(const dbledger::domain::Word &word);
    void regionDragged(int page, const dbledger::domain::Box &box);
    void markClicked(dbledger::domain::Field field);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Drag { None, Region, Text, Pan };

    void setScale(double scale, QPointF around);
    void relayout();
    void askForPicture();
    void showCurrent();
    void showCursor();
    /// The index of the word at, or nearest to, the pixel; -1 where there is none.
    int wordAt(QPointF pixel) const;
    int wordNear(QPointF pixel) const;
    const PageMark *markAt(QPointF pixel) const;
    const PageMark *currentMark() const;
    void takeClick(QPointF pixel);

    void paintPicture(QPainter &painter, const PageGeometry &geometry);
    void paintSelection(QPainter &painter, const PageGeometry &geometry) const;
    void paintMarks(QPainter &painter, const PageGeometry &geometry) const;
    void paintLeader(QPainter &painter, const PageGeometry &geometry) const;

    int m_page = 1;
    QSizeF m_points{595, 842};
    double m_scale = PageGeometry::pixelsPerPoint;
    Fit m_fit = Fit::Width;
    int m_turns = 0;
    QImage m_picture;
    QPixmap m_shown; ///< the picture as it was drawn last, turned and scaled
    QList<domain::Word> m_words;
    QList<PageMark> m_marks;
    std::optional<domain::Field> m_current;
    std::optional<int> m_leader;
    QTimer m_asking{this};
    double m_askedDpi = 0; ///< for this page; a picture's own pixels may be fewer than were asked for

    Drag m_drag = Drag::None;
    bool m_space = false;
    QPoint m_from; ///< where the drag began
    QPoint m_to;
    int m_firstWord = -1; ///< of the selected text
    int m_lastWord = -1;
};

} // namespace dbledger::gui
