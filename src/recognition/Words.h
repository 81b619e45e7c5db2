// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"

#include <QString>

namespace dbledger::recognition {

/// The share of the words that the recogniser is sure of, by their letters, 0..1; 0 without words. Upright pages have
/// 0.45 (crumpled receipts) to 1, pages read upside down or on their side less than 0.3.
double confidentShare(const QList<domain::Word> &words);

/// Below it a page is not read the right way up.
inline constexpr double uprightShare = 0.35;
/// From it on a page is read as well as it can be.
inline constexpr double goodShare = 0.8;

/// The words of two looks at the same picture as one list: where both read something in the same place the more
/// confident stands, what only one saw is added when it is confident. Boxes in the same fractions.
QList<domain::Word> fused(const QList<domain::Word> &first, const QList<domain::Word> &second);

/// The box of a word that was read with its line alone: what the picture of the line showed of the rows beside it is no
/// part of it. `line`: where the line was found to be at first.
domain::Box withinLine(domain::Box word, const domain::Box &line);

/// Dirt or a stroke of a pen above or below a word makes its box reach over the rows there: such boxes get the height
/// of their line's other words. `aspect`: width of the picture divided by its height.
void trimTallBoxes(QList<domain::Word> &words, double aspect);

/// The words whose middle lies in the box as text, a line feed between lines; all of them when the box is empty.
QString textWithin(const QList<domain::Word> &words, const domain::Box &box);

} // namespace dbledger::recognition
