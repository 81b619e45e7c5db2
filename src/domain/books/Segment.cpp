// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/Segment.h"

namespace dbledger::domain {

namespace {

/// In the order of their numbers.
const QStringList &segmentNames()
{
    static const QStringList names{QStringLiteral("champions"),
                                   QStringLiteral("loyal"),
                                   QStringLiteral("potential-loyalist"),
                                   QStringLiteral("new"),
                                   QStringLiteral("promising"),
                                   QStringLiteral("need-attention"),
                                   QStringLiteral("about-to-sleep"),
                                   QStringLiteral("at-risk"),
                                   QStringLiteral("cannot-lose"),
                                   QStringLiteral("hibernating"),
                                   QStringLiteral("lost")};
    return names;
}

} // namespace

QString segmentName(Segment segment)
{
    return segmentNames().value(int(segment) - 1);
}

std::optional<Segment> segmentFromName(QStringView name)
{
    return segmentFromNumber(int(segmentNames().indexOf(name)) + 1);
}

std::optional<Segment> segmentFromNumber(int number)
{
    return number >= 1 && number <= segmentNames().size() ? std::optional(Segment(number)) : std::nullopt;
}

const QList<Segment> &allSegments()
{
    static const QList<Segment> all = [] {
        QList<Segment> segments;
        for (int number = 1; number <= segmentNames().size(); ++number)
            segments.append(Segment(number));
        return segments;
    }();
    return all;
}

} // namespace dbledger::domain
