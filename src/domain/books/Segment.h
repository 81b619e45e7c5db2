// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dbledger::domain {

/// What a customer is by how recently, how often and for how much they bought; best first. The numbers stand in the
/// database.
enum class Segment {
    Champions = 1,
    Loyal,
    PotentialLoyalist,
    New,
    Promising,
    NeedAttention,
    AboutToSleep,
    AtRisk,
    CannotLose,
    Hibernating,
    Lost
};

/// "champions" "potential-loyalist" "cannot-lose" ...: stable. What people call it is theirs to choose.
QString segmentName(Segment segment);
std::optional<Segment> segmentFromName(QStringView name);
/// Nothing for a number that is none's.
std::optional<Segment> segmentFromNumber(int number);
const QList<Segment> &allSegments();

} // namespace dbledger::domain
