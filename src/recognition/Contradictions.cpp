// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/Contradictions.h"

#include "domain/proof/Rules.h"

#include <algorithm>
#include <vector>

namespace dbledger::recognition {

using domain::Box;
using domain::Field;
using domain::Proof;
using domain::Reading;
using domain::Severity;

namespace {

constexpr int mostPlacesAgain = 20;       ///< of a page
constexpr size_t fewestLinesWithGaps = 3; ///< whose usual distance means something
constexpr double roomOfLine = 0.8;        ///< of a line's height

double middleOf(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Where on that page room is left for a line that was not seen: between the lines, above the first, below the last.
QList<Box> roomForLines(const Reading &reading, int page)
{
    std::vector<Box> lines;
    Box all;
    for (const domain::ReadLine &line : reading.lines)
        if (line.page == page && !line.box.isEmpty()) {
            lines.push_back(line.box);
            all = all.united(line.box);
        }
    if (lines.size() < fewestLinesWithGaps)
        return {};
    std::sort(lines.begin(), lines.end(), [](const Box &a, const Box &b) { return a.y < b.y; });
    std::vector<double> gaps, heights{lines.front().height};
    for (size_t i = 1; i < lines.size(); ++i) {
        gaps.push_back(lines[i].y - lines[i - 1].bottom());
        heights.push_back(lines[i].height);
    }
    const double usual = middleOf(gaps), height = middleOf(heights), pitch = usual + height;
    if (usual < 0) // they stand side by side: the page lies on its side
        return {};
    QList<Box> room{{all.x, all.y - pitch, all.width, height}, {all.x, all.bottom() + usual, all.width, height}};
    for (size_t i = 0; i < gaps.size(); ++i)
        if (gaps[i] > usual + roomOfLine * height)
            room.append({all.x, lines[i].bottom() + usual / 2, all.width, gaps[i] - usual});
    return room;
}

} // namespace

QMap<int, QList<Box>> contradictions(const Reading &reading)
{
    QMap<int, QList<Box>> places;
    const auto add = [&](int page, const Box &box) {
        if (page > 0 && !box.isEmpty() && !places[page].contains(box) && places[page].size() < mostPlacesAgain)
            places[page].append(box);
    };
    for (const Proof &proof : reading.proofs) {
        if (proof.holds || proof.severity == Severity::Information)
            continue;
        for (const Field field : proof.fields)
            add(reading.fields.value(field).page, reading.fields.value(field).box);
        if (proof.rule == domain::rules::sumOfLines && !reading.lines.isEmpty())
            for (int page = reading.lines.constFirst().page; page <= reading.lines.constLast().page; ++page)
                for (const Box &room : roomForLines(reading, page))
                    add(page, room);
        const qsizetype number = proof.rule == domain::rules::lineTotal ? proof.arguments.value(0).toInt() : 0;
        for (qsizetype i = 0; i < reading.lines.size(); ++i) {
            const domain::ReadLine &line = reading.lines[i];
            const bool unproved = !line.quantity || !line.unitPrice || !line.lineTotal;
            if (number == i + 1 || (proof.rule == domain::rules::sumOfLines && unproved))
                add(line.page, line.box);
        }
    }
    return places;
}

} // namespace dbledger::recognition
