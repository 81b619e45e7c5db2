// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Preparer.h"

#include "imaging/Background.h"
#include "imaging/Curl.h"
#include "imaging/Dust.h"
#include "imaging/MatView.h"
#include "imaging/Pictures.h"
#include "imaging/Rulings.h"

#include <QLineF>

#include <cmath>

#include <opencv2/imgproc.hpp>

namespace dbledger::imaging {

namespace {

constexpr double mostEnlarged = 4;        ///< times: more adds pixels but no detail
constexpr double largestPixels = 24e6;    ///< of a working copy
constexpr double unknownTextWidth = 1700; ///< pixels that a page is wide when its text's height is unknown
constexpr double dustyNoise = 8;          ///< that a page with dust has at least
constexpr double closeEnough = 0.12;      ///< a scale that differs less from 1 is left out
constexpr double usualLetters = 0.62;     ///< of their height are wide that the recogniser reads well
constexpr double narrowLetters = 0.56;    ///< narrower ones it takes for others, or two for one
constexpr double mostWidened = 1.25;

cv::Matx33d matrix(const QTransform &t)
{
    return {t.m11(), t.m21(), t.m31(), t.m12(), t.m22(), t.m32(), t.m13(), t.m23(), t.m33()};
}

/// Of a picture that is enlarged or reduced, and perhaps cut, but neither turned nor slanted.
QImage rescaled(const cv::Mat &source, const QTransform &step, const QSize &size)
{
    const QRectF from = step.inverted().mapRect(QRectF(QPointF(), QSizeF(size)));
    const cv::Rect all(0, 0, source.cols, source.rows);
    cv::Rect cut(int(std::lround(from.x())), int(std::lround(from.y())), std::max(1, int(std::lround(from.width()))),
                 std::max(1, int(std::lround(from.height()))));
    cut &= all;
    if (cut.empty())
        cut = all;
    QImage to(size, QImage::Format_Grayscale8);
    cv::Mat target = view(to);
    cv::resize(source(cut), target, target.size(), 0, 0, step.m11() < 1 ? cv::INTER_AREA : cv::INTER_LANCZOS4);
    return to;
}

QImage resampled(const QImage &from, const QTransform &step, const QSize &size)
{
    if (step.isIdentity() && size == from.size())
        return from;
    cv::Mat source = view(from), softened;
    if (step.type() <= QTransform::TxScale && step.m11() > 0 && step.m22() > 0)
        return rescaled(source, step, size);
    const double scale = std::sqrt(std::abs(step.determinant()));
    if (scale < 0.7) { // the warp below looks at few neighbours only
        const int reach = std::max(1, int(std::lround(1 / scale)));
        cv::blur(source, softened, {reach, reach});
        source = softened;
    }
    QImage to(size, QImage::Format_Grayscale8);
    cv::Mat target = view(to);
    cv::warpPerspective(source, target, matrix(step), target.size(), cv::INTER_CUBIC, cv::BORDER_CONSTANT, 255);
    return to;
}

/// Maps the quadrilateral to an upright rectangle with sides of its mean lengths.
Transform straightened(const QSize &page, const QPolygonF &quad)
{
    const auto side = [&](int a, int b) { return QLineF(quad[a], quad[b]).length(); };
    const QSize size(int(std::lround((side(0, 1) + side(3, 2)) / 2)), int(std::lround((side(0, 3) + side(1, 2)) / 2)));
    const QPolygonF sheet(
        {{0, 0}, {double(size.width()), 0}, {double(size.width()), double(size.height())}, {0, double(size.height())}});
    QTransform step;
    if (!QTransform::quadToQuad(quad, sheet, step))
        return Transform(page);
    return Transform(page).then(step, size);
}

/// Turned about its centre, then moved and enlarged so that all of it is on the picture.
Transform turned(const Transform &from, double degrees, double scale)
{
    QTransform step;
    step.scale(scale, scale);
    if (degrees != 0)
        step.rotate(degrees);
    const QRectF bounds = step.mapRect(QRectF(QPointF(), QSizeF(from.size())));
    QTransform move;
    if (degrees != 0)
        move.translate(-bounds.left(), -bounds.top());
    const QSize size(int(std::lround(bounds.width())), int(std::lround(bounds.height())));
    return from.then(step * move, size.expandedTo({1, 1}));
}

/// A part of it only, in fractions.
Transform cut(const Transform &from, const domain::Box &part)
{
    const QSize size = from.size();
    const QRect pixels =
        QRectF(part.x * size.width(), part.y * size.height(), part.width * size.width(), part.height * size.height())
            .toAlignedRect()
            .intersected(QRect(QPoint(), size));
    return from.then(QTransform::fromTranslate(-pixels.left(), -pixels.top()), pixels.size());
}

void fill(cv::Mat &page, const QRect &place, int value)
{
    page(cv::Rect(place.x(), place.y(), place.width(), place.height()) & cv::Rect(0, 0, page.cols, page.rows)) = value;
}

} // namespace

void workOnOneThread()
{
    cv::setNumThreads(1);
}

Preparer::Preparer(Grays page)
    : m_sheet(page.seen.size())
{
    auto &[gray, seen] = page;
    m_measures.noise = noise(gray);
    if (m_measures.noise >= loudNoise)
        gray = seen;
    m_measures.inverted = isInverted(gray);
    if (m_measures.inverted) {
        gray.invertPixels();
        seen.invertPixels();
    } else {
        m_measures.paper = findPaper(gray);
    }
    if (m_measures.paper.confidence >= surePaper) {
        m_sheet = straightened(seen.size(), m_measures.paper.corners);
        const bool coloured = gray.constBits() != seen.constBits();
        seen = resampled(seen, m_sheet.fromPage(), m_sheet.size());
        gray = coloured ? resampled(gray, m_sheet.fromPage(), m_sheet.size()) : seen;
    }
    measure(gray, seen);
}

void Preparer::measure(const QImage &gray, QImage seen)
{
    m_flat = flattenBackground(gray);
    if (m_measures.noise >= loudNoise)
        m_flat = smoothed(m_flat, m_measures.noise, findGlyphs(m_flat).height);
    Glyphs glyphs = findGlyphs(m_flat);
    if (const auto curl = measureCurl(glyphs)) {
        m_flat = uncurled(m_flat, *curl);
        m_sheet = m_sheet.uncurled(*curl);
        seen = uncurled(seen, *curl);
        glyphs = findGlyphs(m_flat);
    }
    if (const QImage clean = withoutDust(m_flat, glyphs.height); clean.constBits() != m_flat.constBits()) {
        m_measures.noise = std::max(m_measures.noise, dustyNoise); // hard compression makes the grain look even
        m_flat = smoothed(clean, m_measures.noise, findGlyphs(clean).height);
        glyphs = findGlyphs(m_flat);
    }
    m_measures.textHeight = glyphs.height;
    m_measures.letterWidth = glyphs.width;
    m_measures.skew = measureSkew(glyphs);
    const Pictures pictures = findPictures(seen, glyphs);
    if (pictures.photographs.isEmpty() && pictures.inverted.isEmpty())
        return;
    m_flat.detach();
    cv::Mat page = view(m_flat);
    for (const QRect &place : pictures.photographs)
        fill(page, place, 255);
    for (const QRect &place : pictures.inverted) {
        QImage area = upturned(seen.copy(place));
        if (m_measures.noise >= loudNoise)
            area = smoothed(area, m_measures.noise, glyphs.height);
        view(area).copyTo(page(cv::Rect(place.x(), place.y(), place.width(), place.height())));
    }
}

Transform Preparer::geometry(const Recipe &recipe) const
{
    const QSize size = m_sheet.size();
    double scale = m_measures.textHeight > 0 ? recipe.textHeight / m_measures.textHeight
                                             : unknownTextWidth / std::max(1, size.width());
    scale = std::min({scale, mostEnlarged, std::sqrt(largestPixels / (double(size.width()) * size.height()))});
    if (std::abs(scale - 1) < closeEnough)
        scale = 1;
    const Skew &skew = m_measures.skew;
    const bool slanted = skew.confidence >= sureSkew && std::abs(skew.degrees) >= negligibleSkew;
    Transform whole = turned(Transform(size), recipe.turn - (slanted ? skew.degrees : 0), scale);
    if (m_measures.letterWidth > 0 && m_measures.letterWidth < narrowLetters) {
        const double wider = std::min(mostWidened, usualLetters / m_measures.letterWidth);
        whole = whole.then(QTransform::fromScale(wider, 1),
                           QSize(int(std::lround(whole.size().width() * wider)), whole.size().height()));
    }
    return recipe.part.isEmpty() ? whole : cut(whole, recipe.part);
}

Prepared Preparer::prepare(const Recipe &recipe) const
{
    QImage sheet = m_flat;
    if (!recipe.blank.isEmpty()) {
        cv::Mat page = view(sheet = sheet.copy());
        for (const domain::Box &box : recipe.blank) {
            const domain::Box place = m_sheet.toWorking(box);
            fill(page,
                 QRectF(place.x * sheet.width(), place.y * sheet.height(), place.width * sheet.width(),
                        place.height * sheet.height())
                     .toAlignedRect(),
                 255);
        }
    }
    const Transform step = geometry(recipe);
    const QImage scaled = resampled(sheet, step.fromPage(), step.size());
    const QImage clean = withoutRulings(scaled, recipe.textHeight);
    return {withTone(clean, recipe.tone, recipe.textHeight), m_sheet.then(step.fromPage(), step.size())};
}

} // namespace dbledger::imaging
