// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/DamagedSymbols.h"

#include "codes/SquarePatches.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace dbledger::codes {

namespace {

constexpr int fewestModules = 21, mostModules = 73; ///< modules; larger ones are not put on paper
constexpr double finestModule = 1.5;                ///< pixels
constexpr double steepestDegrees = 8;
constexpr double eyeRemains = 0.75;     ///< of the eyes' modules that must be right; of random ones half are
constexpr double eyeRemainsEach = 0.58; ///< and of the dark and the light ones alone: a frame has the light ones
constexpr double noisyShare = 0.6;

/// A code of that many modules in a place.
struct Placement
{
    QPointF centre;
    double side = 0; ///< pixels
    double degrees = 0;
    int dimension = fewestModules; ///< modules

    double module() const { return side / dimension; }
    CodeFrame frame() const
    {
        const double angle = degrees * std::numbers::pi / 180, leg = side - 7 * module();
        CodeFrame frame;
        frame.module = module();
        frame.right = QPointF(std::cos(angle), std::sin(angle)) * leg;
        frame.down = QPointF(-frame.right.y(), frame.right.x());
        frame.origin = centre - (frame.right + frame.down) / 2;
        return frame;
    }
};

/// The code that fills a patch and is turned in it.
Placement fillingPlacement(const QRectF &patch, int dimension, double degrees)
{
    const double angle = std::abs(degrees) * std::numbers::pi / 180;
    return {patch.center(), (patch.width() + patch.height()) / 2 / (std::cos(angle) + std::sin(angle)), degrees,
            dimension};
}

/// What is left of the eyes in three corners of a frame; `missing` is the corner without one, clockwise from the first.
struct Remains
{
    EyeLikeness eyes;
    int missing = 0;
};

Remains remainsOfEyes(const DarkMap &picture, const CodeFrame &frame)
{
    const std::array corners{frame.origin, frame.origin + frame.right, frame.origin + frame.right + frame.down,
                             frame.origin + frame.down};
    std::array<EyeLikeness, 4> eyes;
    std::transform(corners.begin(), corners.end(), eyes.begin(),
                   [&](QPointF corner) { return likenessToEye(picture, frame, corner); });
    const auto lessLike = [](const EyeLikeness &a, const EyeLikeness &b) { return a.overall() < b.overall(); };
    const auto missing = std::min_element(eyes.begin(), eyes.end(), lessLike);
    Remains remains{{-missing->dark / 3, -missing->light / 3}, int(missing - eyes.begin())};
    for (const EyeLikeness &eye : eyes) {
        remains.eyes.dark += eye.dark / 3;
        remains.eyes.light += eye.light / 3;
    }
    return remains;
}

/// The best placement so far and what of its eyes is there.
class Fit
{
public:
    explicit Fit(const DarkMap &picture)
        : m_picture(picture)
    {
    }

    /// Takes the placement when it is better.
    bool improve(const Placement &placement)
    {
        const Remains remains = remainsOfEyes(m_picture, placement.frame());
        if (remains.eyes.overall() <= m_remains.eyes.overall())
            return false;
        m_placement = placement;
        m_remains = remains;
        return true;
    }

    /// Blots at the edges make a patch larger or smaller than its code: looks around.
    void refine()
    {
        bool better = m_placement.side > 0;
        for (int round = 0; better && round < mostRounds; ++round) {
            better = false;
            const Placement from = m_placement;
            const double step = from.module() / 2;
            for (const QPointF &shift : {QPointF(step, 0), QPointF(-step, 0), QPointF(0, step), QPointF(0, -step)})
                better |= improve({from.centre + shift, from.side, from.degrees, from.dimension});
            for (const double growth : {-2 * step, -step, step, 2 * step})
                better |= improve({from.centre, from.side + growth, from.degrees, from.dimension});
            for (const double turn : {-0.5, 0.5})
                better |= improve({from.centre, from.side, from.degrees + turn, from.dimension});
        }
    }

    std::optional<QrSymbol> symbol() const
    {
        const EyeLikeness &eyes = m_remains.eyes;
        if (eyes.overall() < eyeRemains || std::min(eyes.dark, eyes.light) < eyeRemainsEach)
            return std::nullopt;
        // The corner without an eye is the lower right one of the upright code
        CodeFrame frame = m_placement.frame();
        for (int turn = 0; turn < (m_remains.missing + 2) % 4; ++turn)
            frame = frame.turned();
        return frame.noiseShare(m_picture) >= noisyShare ? std::optional(frame.symbol()) : std::nullopt;
    }

private:
    static constexpr int mostRounds = 12;
    const DarkMap &m_picture;
    Placement m_placement;
    Remains m_remains;
};

std::optional<QrSymbol> codeIn(const DarkMap &picture, const QRect &patch)
{
    Fit fit(picture);
    for (double degrees = -steepestDegrees; degrees <= steepestDegrees; degrees += 1)
        for (int dimension = fewestModules; dimension <= mostModules; dimension += 4)
            if (const Placement placement = fillingPlacement(patch, dimension, degrees);
                placement.module() >= finestModule)
                fit.improve(placement);
    fit.refine();
    return fit.symbol();
}

} // namespace

QList<QrSymbol> findDamagedSymbols(const DarkMap &picture)
{
    QList<QrSymbol> symbols;
    for (const QRect &patch : squarePatches(picture)) {
        const auto known = [&](const QrSymbol &symbol) { return symbol.bounds().intersects(patch); };
        if (std::any_of(symbols.begin(), symbols.end(), known))
            continue;
        if (const std::optional<QrSymbol> symbol = codeIn(picture, patch))
            symbols.append(*symbol);
    }
    return symbols;
}

} // namespace dbledger::codes
