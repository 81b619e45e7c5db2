// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <chrono>

namespace dbledger::security {

/// What one Argon2id hash costs, with one lane.
struct HashCost
{
    static constexpr int usualMemoryKiB = 64 * 1024;
    static constexpr int leastPasses = 3;

    int memoryKiB = usualMemoryKiB;
    int passes = leastPasses;

    bool operator==(const HashCost &) const = default;
};

/// The number of passes with which a hash takes about `wanted` on this machine, at least HashCost::leastPasses. Takes
/// about a second; any thread.
HashCost calibrated(std::chrono::milliseconds wanted = std::chrono::milliseconds(400));

/// The password with a fresh salt as the encoded form "$argon2id$v=19$m=65536,t=3,p=1$...", which carries its own cost.
/// Takes as long as the cost says; any thread. The password is compared by what a person sees: NFKC. Errors: Internal
/// when there is not enough memory.
Result<QString> hashPassword(const Secret &password, const HashCost &cost);

/// An encoded form of that cost that no password fits: checking against it takes as long as against a real one, so that
/// an unknown name is not told from a wrong password by its time.
QString impossibleHash(const HashCost &cost);

/// Compares in constant time. False also for a text that is no such hash.
bool verifyPassword(const Secret &password, const QString &encoded);

/// Was it made with less than that cost, or is it none of ours?
bool isCheaper(const QString &encoded, const HashCost &cost);

} // namespace dbledger::security
