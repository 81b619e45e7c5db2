// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/QrSymbols.h"

#include "codes/FinderPatterns.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace dbledger::codes {

namespace {

constexpr qsizetype mostPatterns = 24;     ///< more eyes than eight codes have are noise
constexpr double largestModuleRatio = 1.5; ///< between the eyes of one code, perspective included
constexpr double largestLegRatio = 1.3;
constexpr double largestCosine = 0.34;               ///< 70 to 110 degrees
constexpr double shortestLeg = 12, longestLeg = 182; ///< modules; version 1 has 14, version 40 170
constexpr double eyeLikeness = 0.85; ///< share of an eye's 81 modules, light border included, that must be right
constexpr double eyeRadius = 3.5;    ///< modules from the middle of an eye to the code's edge
constexpr double fewestChanges = 0.2, mostChanges = 0.8; ///< a module along a line through a code; random data has 0.5
constexpr double goodLines = 0.5;                        ///< share of lines that must look so when three eyes are seen
constexpr double goodLinesOfPair = 0.85;                 ///< and when only two are

double length(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// A code with its top left eye at `origin`; `right` and `down` lead to the other two.
struct Frame
{
    QPointF origin, right, down;
    double module;
    QList<QPointF> eyes; ///< the ones that are seen

    double modules(QPointF leg) const { return length(leg) / module; }

    QrSymbol symbol() const
    {
        const QPointF x = right / modules(right) * eyeRadius, y = down / modules(down) * eyeRadius;
        QrSymbol symbol;
        symbol.corners << origin - x - y << origin + right + x - y << origin + right + down + x + y
                       << origin + down - x + y;
        symbol.module = module;
        return symbol;
    }
};

/// Changes between dark and light per module on the way.
double changes(const DarkMap &picture, QPointF from, QPointF way, double modules)
{
    const int samples = int(modules * 3);
    int count = 0;
    bool last = picture.isDark(from);
    for (int i = 1; i <= samples; ++i) {
        const bool dark = picture.isDark(from + way * i / samples);
        count += dark != last;
        last = dark;
    }
    return count / modules;
}

/// Share of the lines parallel to `along`, between the eyes, that change as data does.
double noiseShare(const DarkMap &picture, const Frame &frame, QPointF along, QPointF aside)
{
    const double width = frame.modules(aside);
    int lines = 0, good = 0;
    for (double at = 4.5; at <= width - 4.5; at += 1) {
        const double rate = changes(picture, frame.origin + aside * at / width, along, frame.modules(along));
        good += rate >= fewestChanges && rate <= mostChanges;
        ++lines;
    }
    return lines > 0 ? double(good) / lines : 0;
}

double noiseShare(const DarkMap &picture, const Frame &frame)
{
    return std::min(noiseShare(picture, frame, frame.right, frame.down),
                    noiseShare(picture, frame, frame.down, frame.right));
}

/// How much of an eye is there, sampled along the code's own directions.
double likenessToEye(const DarkMap &picture, const Frame &frame, QPointF eye)
{
    const QPointF x = frame.right / frame.modules(frame.right), y = frame.down / frame.modules(frame.down);
    int right = 0;
    for (int row = -4; row <= 4; ++row)
        for (int column = -4; column <= 4; ++column) {
            const int ring = std::max(std::abs(row), std::abs(column));
            right += picture.isDark(eye + column * x + row * y) == (ring <= 1 || ring == 3);
        }
    return right / 81.0;
}

bool hasEyes(const DarkMap &picture, const Frame &frame)
{
    return std::all_of(frame.eyes.begin(), frame.eyes.end(),
                       [&](QPointF eye) { return likenessToEye(picture, frame, eye) >= eyeLikeness; });
}

bool sameCode(const FinderPattern &a, const FinderPattern &b)
{
    const double leg = length(a.centre - b.centre) / std::min(a.module, b.module);
    return std::max(a.module, b.module) <= largestModuleRatio * std::min(a.module, b.module) && leg >= shortestLeg &&
           leg <= longestLeg * std::numbers::sqrt2;
}

/// The frame whose corner is the first eye, when the three make a square's half.
std::optional<Frame> frameAt(const FinderPattern &corner, const FinderPattern &one, const FinderPattern &other)
{
    Frame frame{corner.centre,
                one.centre - corner.centre,
                other.centre - corner.centre,
                (corner.module + one.module + other.module) / 3,
                {corner.centre, one.centre, other.centre}};
    const double a = length(frame.right), b = length(frame.down);
    const double cosine = QPointF::dotProduct(frame.right, frame.down) / (a * b);
    const double shorter = std::min(a, b), longer = std::max(a, b);
    if (std::abs(cosine) > largestCosine || longer > largestLegRatio * shorter || longer > longestLeg * frame.module)
        return std::nullopt;
    if (frame.right.x() * frame.down.y() < frame.right.y() * frame.down.x())
        std::swap(frame.right, frame.down);
    return frame;
}

class SymbolSearch
{
public:
    explicit SymbolSearch(const QImage &gray)
        : m_picture(gray)
        , m_eyes(findFinderPatterns(m_picture))
    {
        std::sort(m_eyes.begin(), m_eyes.end(), [](const auto &a, const auto &b) { return a.rows > b.rows; });
        m_eyes = m_eyes.first(std::min(m_eyes.size(), mostPatterns));
    }

    QList<QrSymbol> search()
    {
        for (qsizetype a = 0; a < m_eyes.size(); ++a)
            for (qsizetype b = 0; b < m_eyes.size(); ++b)
                for (qsizetype c = b + 1; c < m_eyes.size(); ++c)
                    if (a != b && a != c && sameCode(m_eyes[a], m_eyes[b]) && sameCode(m_eyes[a], m_eyes[c]))
                        if (const std::optional<Frame> frame = frameAt(m_eyes[a], m_eyes[b], m_eyes[c]))
                            take(*frame, goodLines);
        for (qsizetype a = 0; a < m_eyes.size(); ++a)
            for (qsizetype b = a + 1; b < m_eyes.size(); ++b)
                if (sameCode(m_eyes[a], m_eyes[b]))
                    takePair(m_eyes[a], m_eyes[b]);
        return m_symbols;
    }

private:
    void take(const Frame &frame, double share)
    {
        const QrSymbol symbol = frame.symbol();
        const auto overlaps = [&](const QrSymbol &known) { return known.bounds().intersects(symbol.bounds()); };
        if (std::none_of(m_symbols.begin(), m_symbols.end(), overlaps) && hasEyes(m_picture, frame) &&
            noiseShare(m_picture, frame) >= share)
            m_symbols.append(symbol);
    }

    /// Two eyes may be neighbours, with the code on either side of them, or opposite each other: the place with the
    /// most noise is taken.
    void takePair(const FinderPattern &a, const FinderPattern &b)
    {
        const QPointF side = b.centre - a.centre, normal(-side.y(), side.x());
        const double module = (a.module + b.module) / 2;
        const QList<QPointF> eyes{a.centre, b.centre};
        QList<Frame> frames{{a.centre, (side - normal) / 2, (side + normal) / 2, module, eyes}};
        if (length(side) <= longestLeg * module) {
            frames.append({a.centre, side, normal, module, eyes});
            frames.append({b.centre, -side, -normal, module, eyes});
        }
        const auto noisier = [&](const Frame &one, const Frame &other) {
            return noiseShare(m_picture, one) < noiseShare(m_picture, other);
        };
        take(*std::max_element(frames.begin(), frames.end(), noisier), goodLinesOfPair);
    }

    DarkMap m_picture;
    QList<FinderPattern> m_eyes;
    QList<QrSymbol> m_symbols;
};

} // namespace

QList<QrSymbol> findQrSymbols(const QImage &gray)
{
    if (gray.isNull())
        return {};
    return SymbolSearch(gray).search();
}

} // namespace dbledger::codes
