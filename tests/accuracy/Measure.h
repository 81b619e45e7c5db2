// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/Score.h"
#include "samples/Generator.h"

namespace dbledger::accuracy {

using cli::Score;

/// Whether the long runs were asked for by the environment: DBLEDGER_LONG=1.
bool longRun();
/// Draws the samples into the folder, reads them and compares. Notes of what was wrong go to standard error where the
/// environment asks for them: DBLEDGER_NOTES=1.
Score readAndScore(const QString &title, const samples::Order &order, const QDir &folder);
/// One line of the table on standard error.
void print(const QString &title, const Score &score);

/// The share that the true one exceeds with a chance of 5 in 100 only, `wrong` of `all` having been seen: the exact
/// (Clopper-Pearson) bound.
double highestLikelyShare(int wrong, int all);

} // namespace dbledger::accuracy
