// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reading/PageText.h"
#include "domain/reading/Reading.h"

#include <QImage>

namespace dbledger::tests {

/// An invoice with one doubtful total, a close second for its date, no due date and a line that does not hold.
domain::Reading reviewReading();
/// The page that it was read from, with the words where they are drawn.
QImage reviewPage(int width = 900);
domain::PageText reviewWords();

} // namespace dbledger::tests
