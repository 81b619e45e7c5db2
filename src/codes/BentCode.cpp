// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/BentCode.h"

#include "codes/GrayPicture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace dbledger::codes {

namespace {

constexpr int smallestDimension = 21, largestDimension = 73;
constexpr int quietZone = 4, pixelsPerModule = 4;
constexpr int surroundings = 4; ///< modules around a module that it is compared with
constexpr int knownWeight = 3;  ///< of a module whose colour is known, against one of data
constexpr int mostRounds = 8;
constexpr double farthest = 3; ///< modules that the fourth corner is looked for

/// The square from (0, 0) of that side.
QPolygonF square(double side)
{
    return QPolygonF({QPointF(0, 0), QPointF(side, 0), QPointF(side, side), QPointF(0, side)});
}

/// What a module is in every code of that many modules: -1 dark, 1 light, 0 where the data stands. Eyes with their
/// light borders, the dotted lines between them, and the small eye in the fourth corner (all but the smallest have it).
int knownModule(int column, int row, int dimension)
{
    const auto ring = [&](int x, int y) { return std::max(std::abs(column - x), std::abs(row - y)); };
    for (const auto &[x, y] : {std::pair(3, 3), std::pair(dimension - 4, 3), std::pair(3, dimension - 4)})
        if (const int distance = ring(x, y); distance <= 4)
            return distance == 4 || distance == 2 ? 1 : -1;
    if (column == 6 || row == 6)
        return (column + row) % 2 == 0 ? -1 : 1;
    const int distance = ring(dimension - 7, dimension - 7);
    if (dimension > smallestDimension && distance <= 2)
        return distance == 1 ? 1 : -1;
    return 0;
}

/// A grid of modules over a picture.
class Grid
{
public:
    Grid(const QImage &gray, const QrSymbol &symbol, int dimension)
        : m_gray(gray)
        , m_sums(gray)
        , m_corners(symbol.corners)
        , m_dimension(dimension)
        , m_module(symbol.module)
        , m_radius(std::max(3, int(symbol.module * surroundings)))
    {
    }

    void fit()
    {
        double best = searchFourthCorner();
        for (const double step : {2.0, 1.5, 1.0})
            for (std::size_t bend = firstBend; bend < m_moves.size(); ++bend)
                if (!improve(m_moves[bend], step * m_module, best))
                    improve(m_moves[bend], -step * m_module, best);
        for (const double step : {m_module * 0.6, m_module * 0.3, m_module * 0.15}) {
            bool better = true;
            for (int round = 0; better && round < mostRounds; ++round) {
                better = false;
                for (double &amount : m_moves)
                    better |= improve(amount, step, best) || improve(amount, -step, best);
            }
        }
    }

    QImage picture() const
    {
        const int side = m_dimension + 2 * quietZone;
        const QTransform transform = toPicture();
        QImage modules(side, side, QImage::Format_Grayscale8);
        modules.fill(Qt::white);
        for (int row = 0; row < m_dimension; ++row)
            for (int column = 0; column < m_dimension; ++column)
                if (excess(transform, column, row) < 0)
                    modules.scanLine(row + quietZone)[column + quietZone] = 0;
        return modules.scaled(side * pixelsPerModule, side * pixelsPerModule)
            .convertToFormat(QImage::Format_Grayscale8);
    }

private:
    /// Three corners are known from the eyes in them; the fourth is guessed, and wrong by modules where paper bends.
    double searchFourthCorner()
    {
        double best = contrast();
        QPointF bestMove;
        for (double x = -farthest; x <= farthest; x += 0.5)
            for (double y = -farthest; y <= farthest; y += 0.5) {
                const QPointF move = QPointF(x, y) * m_module;
                m_moves[4] = move.x();
                m_moves[5] = move.y();
                if (const double now = contrast(); now > best) {
                    best = now;
                    bestMove = move;
                }
            }
        m_moves[4] = bestMove.x();
        m_moves[5] = bestMove.y();
        return best;
    }

    bool improve(double &amount, double step, double &best)
    {
        amount += step;
        if (const double now = contrast(); now > best) {
            best = now;
            return true;
        }
        amount -= step;
        return false;
    }

    /// From modules to pixels, without the bends.
    QTransform toPicture() const
    {
        QPolygonF corners = m_corners;
        for (int corner = 0; corner < 4; ++corner)
            corners[corner] += QPointF(m_moves[std::size_t(2 * corner)], m_moves[std::size_t(2 * corner + 1)]);
        QTransform transform;
        QTransform::quadToQuad(square(m_dimension), corners, transform);
        return transform;
    }

    /// Grey levels that the middle of a module is lighter than its surroundings.
    int excess(const QTransform &transform, int column, int row) const
    {
        const double half = m_dimension / 2.0;
        const double across = (column + 0.5 - half) / half, down = (row + 0.5 - half) / half;
        const double alongColumns = 1 - across * across, alongRows = 1 - down * down; // nothing at the corners
        QPointF point = transform.map(QPointF(column + 0.5, row + 0.5));
        point += QPointF(m_moves[8] * alongColumns + m_moves[10] * alongRows,
                         m_moves[9] * alongColumns + m_moves[11] * alongRows);
        const int x = std::clamp(int(point.x()), 0, m_gray.width() - 1);
        const int y = std::clamp(int(point.y()), 0, m_gray.height() - 1);
        const IntegralImage::Area middle = m_sums.around(x, y, m_module >= 4 ? 1 : 0);
        const IntegralImage::Area around = m_sums.around(x, y, m_radius);
        return middle.sum / middle.pixels - around.sum / around.pixels;
    }

    /// How well the grid lies: data stands out one way or the other, the fixed patterns the way they must.
    double contrast() const
    {
        const QTransform transform = toPicture();
        int sum = 0;
        for (int row = 0; row < m_dimension; ++row)
            for (int column = 0; column < m_dimension; ++column)
                if (const int known = knownModule(column, row, m_dimension); known != 0)
                    sum += knownWeight * known * excess(transform, column, row);
                else
                    sum += std::abs(excess(transform, column, row));
        return sum;
    }

    const QImage &m_gray;
    IntegralImage m_sums;
    QPolygonF m_corners;
    static constexpr std::size_t firstBend = 8;
    std::array<double, 12> m_moves{}; ///< pixels: x and y of the four corners, of the bend along columns, along rows
    int m_dimension;
    double m_module;
    int m_radius;
};

} // namespace

FlatCode flattened(const QImage &gray, const QrSymbol &symbol, int dimension)
{
    Grid grid(gray, symbol, dimension);
    grid.fit();
    FlatCode flat;
    flat.picture = grid.picture();
    const QPolygonF code =
        square(dimension * pixelsPerModule).translated(quietZone * pixelsPerModule, quietZone * pixelsPerModule);
    QTransform::quadToQuad(code, symbol.corners, flat.toSource);
    return flat;
}

QList<int> possibleDimensions(const QrSymbol &symbol)
{
    double perimeter = 0;
    for (int corner = 0; corner < 4; ++corner) {
        const QPointF side = symbol.corners.at((corner + 1) % 4) - symbol.corners.at(corner);
        perimeter += std::hypot(side.x(), side.y());
    }
    const int nearest = int(std::lround((perimeter / 4 / symbol.module - 17) / 4)) * 4 + 17;
    QList<int> dimensions{nearest, nearest + 4, nearest - 4};
    dimensions.removeIf([](int dimension) { return dimension < smallestDimension || dimension > largestDimension; });
    return dimensions;
}

} // namespace dbledger::codes
