// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/QrSymbols.h"

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
constexpr double eyeLikeness = 0.85;     ///< share of an eye's 81 modules, light border included, that must be right
constexpr double goodLines = 0.5;        ///< share of lines that must look so when three eyes are seen
constexpr double goodLinesOfPair = 0.85; ///< and when only two are

double length(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// A code that is guessed from the eyes of it that are seen.
struct Guess
{
    CodeFrame frame;
    QList<QPointF> eyes;

    bool hasItsEyes(const DarkMap &picture) const
    {
        return std::all_of(eyes.begin(), eyes.end(),
                           [&](QPointF eye) { return likenessToEye(picture, frame, eye).overall() >= eyeLikeness; });
    }
};

bool sameCode(const FinderPattern &a, const FinderPattern &b)
{
    const double leg = length(a.centre - b.centre) / std::min(a.module, b.module);
    return std::max(a.module, b.module) <= largestModuleRatio * std::min(a.module, b.module) && leg >= shortestLeg &&
           leg <= longestLeg * std::numbers::sqrt2;
}

/// The frame whose corner is the first eye, when the three make a square's half.
std::optional<Guess> guessAt(const FinderPattern &corner, const FinderPattern &one, const FinderPattern &other)
{
    CodeFrame frame{corner.centre, one.centre - corner.centre, other.centre - corner.centre,
                    (corner.module + one.module + other.module) / 3};
    const double a = length(frame.right), b = length(frame.down);
    const double cosine = QPointF::dotProduct(frame.right, frame.down) / (a * b);
    const double shorter = std::min(a, b), longer = std::max(a, b);
    if (std::abs(cosine) > largestCosine || longer > largestLegRatio * shorter || longer > longestLeg * frame.module)
        return std::nullopt;
    if (frame.right.x() * frame.down.y() < frame.right.y() * frame.down.x())
        std::swap(frame.right, frame.down);
    return Guess{frame, {corner.centre, one.centre, other.centre}};
}

class SymbolSearch
{
public:
    explicit SymbolSearch(const DarkMap &picture)
        : m_picture(picture)
        , m_eyes(findFinderPatterns(picture))
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
                        if (const std::optional<Guess> guess = guessAt(m_eyes[a], m_eyes[b], m_eyes[c]))
                            take(*guess, goodLines);
        for (qsizetype a = 0; a < m_eyes.size(); ++a)
            for (qsizetype b = a + 1; b < m_eyes.size(); ++b)
                if (sameCode(m_eyes[a], m_eyes[b]))
                    takePair(m_eyes[a], m_eyes[b]);
        return m_symbols;
    }

private:
    bool isNew(const QrSymbol &symbol) const
    {
        return std::none_of(m_symbols.begin(), m_symbols.end(),
                            [&](const QrSymbol &known) { return known.bounds().intersects(symbol.bounds()); });
    }

    void take(const Guess &guess, double share)
    {
        const QrSymbol symbol = guess.frame.symbol();
        if (isNew(symbol) && guess.hasItsEyes(m_picture) && guess.frame.noiseShare(m_picture) >= share)
            m_symbols.append(symbol);
    }

    /// Two eyes may be neighbours, with the code on either side of them, or opposite each other: the place with the
    /// most noise is taken.
    void takePair(const FinderPattern &a, const FinderPattern &b)
    {
        const QPointF side = b.centre - a.centre, normal(-side.y(), side.x());
        const double module = (a.module + b.module) / 2;
        QList<CodeFrame> frames{{a.centre, (side - normal) / 2, (side + normal) / 2, module}};
        if (length(side) <= longestLeg * module) {
            frames.append({a.centre, side, normal, module});
            frames.append({b.centre, -side, -normal, module});
        }
        const auto lessNoise = [&](const CodeFrame &one, const CodeFrame &other) {
            return one.noiseShare(m_picture) < other.noiseShare(m_picture);
        };
        take({*std::max_element(frames.begin(), frames.end(), lessNoise), {a.centre, b.centre}}, goodLinesOfPair);
    }

    const DarkMap &m_picture;
    QList<FinderPattern> m_eyes;
    QList<QrSymbol> m_symbols;
};

} // namespace

QList<QrSymbol> findQrSymbols(const DarkMap &picture)
{
    return SymbolSearch(picture).search();
}

} // namespace dbledger::codes
