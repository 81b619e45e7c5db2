// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/PageCanvas.h"

#include "gui/style/Theme.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace dbledger::gui {

namespace {

constexpr double canvasMargin = 16; // pixels around the page
constexpr double leastZoom = 0.1, mostZoom = 8;
constexpr int askingDelay = 120; // milliseconds that the zoom must rest before sharper pixels are asked for
constexpr double leastDpi = 72, mostDpi = 400;

} // namespace

PageCanvas::PageCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::TabFocus); // a click fills the field that has the focus, and leaves it there
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_asking.setObjectName(QStringLiteral("asking"));
    m_asking.setSingleShot(true);
    m_asking.setInterval(askingDelay);
    connect(&m_asking, &QTimer::timeout, this, &PageCanvas::askForPicture);
    showCursor();
}

void PageCanvas::setPage(int page, QSizeF points)
{
    m_page = page;
    m_points = points.isEmpty() ? QSizeF(595, 842) : points;
    m_picture = QImage();
    m_shown = QPixmap();
    m_askedDpi = 0;
    m_words.clear();
    m_firstWord = m_lastWord = -1;
    relayout();
    verticalScrollBar()->setValue(0);
}

void PageCanvas::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_shown = QPixmap();
    m_asking.start();
    viewport()->update();
}

void PageCanvas::setWords(const QList<domain::Word> &words)
{
    m_words = words;
    m_firstWord = m_lastWord = -1;
    viewport()->update();
}

void PageCanvas::setMarks(const QList<PageMark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    viewport()->update();
}

void PageCanvas::setCurrent(std::optional<domain::Field> field)
{
    m_current = field;
    showCurrent();
    viewport()->update();
}

void PageCanvas::setLeader(std::optional<int> y)
{
    if (m_leader == y)
        return;
    m_leader = y;
    viewport()->update();
}

double PageCanvas::zoom() const
{
    return m_scale / PageGeometry::pixelsPerPoint;
}

void PageCanvas::setZoom(double zoom)
{
    m_fit = Fit::None;
    setScale(zoom * PageGeometry::pixelsPerPoint, QRectF(viewport()->rect()).center());
}

void PageCanvas::zoomBy(double factor)
{
    setZoom(zoom() * factor);
}

void PageCanvas::setFit(Fit fit)
{
    m_fit = fit;
    relayout();
}

void PageCanvas::turn(int quarterTurns)
{
    m_turns = ((m_turns + quarterTurns) % 4 + 4) % 4;
    m_shown = QPixmap();
    relayout();
}

PageGeometry PageCanvas::geometry() const
{
    const QSizeF size = PageGeometry(m_points, m_scale, m_turns, {}).size();
    const QSizeF room = viewport()->size();
    const double left = size.width() + 2 * canvasMargin <= room.width() ? (room.width() - size.width()) / 2
                                                                        : canvasMargin - horizontalScrollBar()->value();
    return {m_points, m_scale, m_turns,
            QPointF(std::round(left), std::round(canvasMargin - verticalScrollBar()->value()))};
}

QString PageCanvas::selectedText() const
{
    QString text;
    for (int i = std::min(m_firstWord, m_lastWord); i >= 0 && i <= std::max(m_firstWord, m_lastWord); ++i) {
        if (!text.isEmpty())
            text += m_words[i].line == m_words[i - 1].line ? u' ' : u'\n';
        text += m_words[i].text;
    }
    return text;
}

void PageCanvas::setScale(double scale, QPointF around)
{
    scale = std::clamp(scale, leastZoom * PageGeometry::pixelsPerPoint, mostZoom * PageGeometry::pixelsPerPoint);
    const QPointF held = geometry().toPage(around);
    m_scale = scale;
    relayout();
    const QPointF moved = geometry().toView(held) - around;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::round(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::round(moved.y())));
}

void PageCanvas::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_asking.start();
}

void PageCanvas::relayout()
{
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * canvasMargin, 2 * canvasMargin);
    if (m_fit == Fit::Width && room.width() > 0) {
        m_scale = PageGeometry::scaleToWidth(m_points, m_turns, room.width());
        if (PageGeometry(m_points, m_scale, m_turns, {}).size().height() > room.height())
            m_scale = PageGeometry::scaleToWidth(m_points, m_turns,
                                                 std::max(1.0, room.width() - verticalScrollBar()->sizeHint().width()));
    } else if (m_fit == Fit::Page && !room.isEmpty()) {
        m_scale = PageGeometry::scaleToFit(m_points, m_turns, room);
    }
    const QSizeF size = PageGeometry(m_points, m_scale, m_turns, {}).size();
    const auto arrange = [](QScrollBar *bar, double page, int view) {
        const int whole = int(std::ceil(page + 2 * canvasMargin));
        bar->setPageStep(view);
        bar->setSingleStep(24);
        bar->setRange(0, std::max(0, whole - view));
    };
    arrange(horizontalScrollBar(), size.width(), viewport()->width());
    arrange(verticalScrollBar(), size.height(), viewport()->height());
    m_asking.start();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageCanvas::askForPicture()
{
    viewport()->update(); // finely, now that the zoom rests
    const double wanted = std::clamp(72 * m_scale * devicePixelRatioF(), leastDpi, mostDpi);
    const double have = m_picture.isNull() ? 0 : 72.0 * m_picture.width() / m_points.width();
    if (have >= wanted * 0.9 || m_askedDpi >= wanted || !isVisible())
        return;
    m_askedDpi = std::ceil(wanted);
    Q_EMIT pictureWanted(m_page, m_askedDpi);
}

void PageCanvas::showCurrent()
{
    const PageMark *mark = currentMark();
    if (!mark)
        return;
    const QRectF box = geometry().toView(mark->box);
    const auto bring = [](QScrollBar *bar, double from, double to, int view) {
        constexpr double around = 48;
        if (from < around || to > view - around)
            bar->setValue(bar->value() + int((from + to) / 2 - view / 2));
    };
    bring(horizontalScrollBar(), box.left(), box.right(), viewport()->width());
    bring(verticalScrollBar(), box.top(), box.bottom(), viewport()->height());
}

int PageCanvas::wordAt(QPointF pixel) const
{
    const PageGeometry geometry = this->geometry();
    for (int i = 0; i < m_words.size(); ++i)
        if (geometry.toView(m_words[i].box).adjusted(-1, -1, 1, 1).contains(pixel))
            return i;
    return -1;
}

int PageCanvas::wordNear(QPointF pixel) const
{
    const PageGeometry geometry = this->geometry();
    int nearest = -1;
    double least = 0;
    for (int i = 0; i < m_words.size(); ++i) {
        const QRectF box = geometry.toView(m_words[i].box);
        const double dx = std::max({box.left() - pixel.x(), 0.0, pixel.x() - box.right()});
        const double dy = std::max({box.top() - pixel.y(), 0.0, pixel.y() - box.bottom()});
        const double distance = dx + 4 * dy; // along the line rather than across lines
        if (nearest < 0 || distance < least) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

const PageMark *PageCanvas::markAt(QPointF pixel) const
{
    const PageMark *smallest = nullptr;
    for (const PageMark &mark : m_marks)
        if (mark.page == m_page && geometry().toView(mark.box).adjusted(-3, -3, 3, 3).contains(pixel) &&
            (!smallest || mark.box.width * mark.box.height < smallest->box.width * smallest->box.height))
            smallest = &mark;
    return smallest;
}

const PageMark *PageCanvas::currentMark() const
{
    const auto found = std::ranges::find_if(
        m_marks, [this](const PageMark &mark) { return mark.page == m_page && m_current && mark.field == m_current; });
    return found == m_marks.end() ? nullptr : &*found;
}

} // namespace dbledger::gui
