// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace dbledger::models {

/// Some rows that go, or come, at once.
struct RowChange
{
    bool inserted = false; ///< otherwise removed
    int first = 0;
    int count = 0;
    bool operator==(const RowChange &) const = default;
};

/// What to do, one after the other, to make the rows of the ids `before` those of `after`: what goes goes first, from
/// the end; what comes is put where it stands afterwards. Nothing when rows that stay change places. Pure.
std::optional<QList<RowChange>> rowChanges(const QList<qint64> &before, const QList<qint64> &after);

} // namespace dbledger::models
