// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Upright.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dbledger::extraction {

using domain::Box;
using domain::PageText;
using domain::Word;

namespace {

/// Lines that are nearer to level than this, in degrees, need no turning.
constexpr double leastTurn = 0.15;
/// A line tells its direction when it is longer than this share of the page's longer side.
constexpr double leastLine = 0.06;
constexpr qsizetype fewestLines = 3;

constexpr double radian = std::numbers::pi / 180;

struct Direction
{
    double degrees = 0, length = 0;
};

/// From the first word to the last of each line that the recogniser saw.
QList<Direction> directionsOf(const PageText &page)
{
    QMap<int, QList<const Word *>> lines;
    for (const Word &word : page.words) {
        if (word.line >= 0)
            lines[word.line].append(&word);
    }
    QList<Direction> directions;
    for (const QList<const Word *> &line : std::as_const(lines)) {
        const Box &first = line.first()->box, &last = line.last()->box;
        const double x = (last.centreX() - first.centreX()) * page.width;
        const double y = (last.centreY() - first.centreY()) * page.height;
        const double length = std::hypot(x, y);
        if (length > leastLine * std::max(page.width, page.height))
            directions.append({std::atan2(y, x) / radian, length});
    }
    return directions;
}

double wrapped(double degrees)
{
    return degrees - 360 * std::round(degrees / 360);
}

/// The direction that half of the lines' length lies on either side of.
double commonDirection(QList<Direction> directions)
{
    double x = 0, y = 0, whole = 0;
    for (const Direction &direction : directions) {
        x += direction.length * std::cos(direction.degrees * radian);
        y += direction.length * std::sin(direction.degrees * radian);
        whole += direction.length;
    }
    const double mean = std::atan2(y, x) / radian;
    std::sort(directions.begin(), directions.end(), [mean](const Direction &a, const Direction &b) {
        return wrapped(a.degrees - mean) < wrapped(b.degrees - mean);
    });
    double passed = 0;
    for (const Direction &direction : std::as_const(directions)) {
        passed += direction.length;
        if (passed * 2 >= whole)
            return direction.degrees;
    }
    return mean;
}

} // namespace

Pose Pose::of(const PageText &page)
{
    Pose pose;
    if (page.width <= 0 || page.height <= 0)
        return pose;
    pose.m_width = pose.m_uprightWidth = page.width;
    pose.m_height = pose.m_uprightHeight = page.height;
    const QList<Direction> directions = directionsOf(page);
    if (directions.size() < fewestLines)
        return pose;
    const double degrees = commonDirection(directions);
    if (std::abs(degrees) < leastTurn)
        return pose;
    pose.m_degrees = degrees;
    if (std::lround(degrees / 90) % 2 != 0)
        std::swap(pose.m_uprightWidth, pose.m_uprightHeight);
    return pose;
}

/// The box around the corners of the box after the turn. On the way to level lines the box is first made as narrow as
/// the words in it were before the page was turned.
Box Pose::turned(const Box &box, bool back) const
{
    const double fromWidth = back ? m_uprightWidth : m_width, fromHeight = back ? m_uprightHeight : m_height;
    const double toWidth = back ? m_width : m_uprightWidth, toHeight = back ? m_height : m_uprightHeight;
    const double angle = (back ? m_degrees : -m_degrees) * radian;
    const double c = std::cos(angle), s = std::sin(angle), ac = std::abs(c), as = std::abs(s);
    const double x = box.centreX() * fromWidth - fromWidth / 2, y = box.centreY() * fromHeight - fromHeight / 2;
    const double wide = box.width * fromWidth, high = box.height * fromHeight;
    double width = wide * ac + high * as, height = wide * as + high * ac;
    const double narrowing = c * c - s * s;
    if (!back && std::abs(narrowing) > 0.3) {
        const double least = 0.4 * std::min(wide, high);
        width = std::max(least, (wide * ac - high * as) / narrowing);
        height = std::max(least, (high * ac - wide * as) / narrowing);
    }
    const double centreX = x * c - y * s + toWidth / 2, centreY = x * s + y * c + toHeight / 2;
    return {(centreX - width / 2) / toWidth, (centreY - height / 2) / toHeight, width / toWidth, height / toHeight};
}

PageText Pose::upright(const PageText &page) const
{
    PageText level = page;
    if (m_degrees == 0)
        return level;
    level.width = m_uprightWidth;
    level.height = m_uprightHeight;
    for (Word &word : level.words)
        word.box = turned(word.box, false);
    return level;
}

Box Pose::onPage(const Box &upright) const
{
    return m_degrees == 0 || upright.isEmpty() ? upright : turned(upright, true);
}

Upright::Upright(const QList<PageText> &pages)
{
    for (const PageText &page : pages) {
        const Pose pose = Pose::of(page);
        m_pages.append(pose.upright(page));
        m_poses.insert(page.page, pose);
    }
}

void Upright::restore(domain::Reading &reading) const
{
    const auto put = [this](int page, Box &box) {
        if (m_poses.contains(page))
            box = m_poses.value(page).onPage(box);
    };
    for (domain::FieldReading &field : reading.fields) {
        put(field.page, field.box);
        for (domain::Alternative &alternative : field.alternatives)
            put(alternative.page, alternative.box);
    }
    for (domain::ReadLine &line : reading.lines)
        put(line.page, line.box);
}

} // namespace dbledger::extraction
