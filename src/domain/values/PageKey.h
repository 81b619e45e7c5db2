// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>

#include <optional>

namespace dbledger::domain {

/// Where a page of a sorted list ends; the next one starts behind it. Made by one page and given back for the next one
/// of the same list in the same order.
struct PageKey
{
    QVariant value; ///< what the list is sorted by; null: among those that have none, which come last
    qint64 id = 0;
};

/// A list that is always whole, for those who take lists page by page.
template <typename Row>
struct OnlyPage
{
    QList<Row> rows;
    std::optional<PageKey> next = {}; ///< never
};

} // namespace dbledger::domain
