// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/Suggestion.h"

#include <algorithm>
#include <vector>

namespace dbledger::cli {

namespace {

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string
/// alignment).
int distance(const QString &one, const QString &other)
{
    const auto rows = std::size_t(one.size()) + 1, columns = std::size_t(other.size()) + 1;
    std::vector<std::vector<int>> cost(rows, std::vector<int>(columns, 0));
    for (std::size_t i = 0; i < rows; ++i)
        cost[i][0] = int(i);
    for (std::size_t j = 0; j < columns; ++j)
        cost[0][j] = int(j);
    for (std::size_t i = 1; i < rows; ++i) {
        for (std::size_t j = 1; j < columns; ++j) {
            const QChar a = one[qsizetype(i) - 1], b = other[qsizetype(j) - 1];
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a == b ? 0 : 1)});
            if (i > 1 && j > 1 && a == other[qsizetype(j) - 2] && b == one[qsizetype(i) - 2])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

} // namespace

QString closest(const QString &word, const QStringList &known)
{
    const QString wanted = word.toLower();
    QString best;
    int bestDistance = std::max(1, int(wanted.size()) / 3) + 1;
    for (const QString &candidate : known) {
        const bool begun = wanted.size() >= 3 && candidate.startsWith(wanted);
        const int candidateDistance = begun ? 0 : distance(wanted, candidate);
        if (candidateDistance < bestDistance && candidateDistance < wanted.size()) {
            best = candidate;
            bestDistance = candidateDistance;
        }
    }
    return best;
}

} // namespace dbledger::cli
