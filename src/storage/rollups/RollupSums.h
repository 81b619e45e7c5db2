// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rollups/RollupFacts.h"

#include <map>

namespace dbledger::storage {

/// Spans of time that sums are kept for: for good, a calendar year, a calendar month.
enum class RollupLevel { Ever = 0, Year = 1, Month = 2 };
/// First day of the span that the day lies in, 0 for good.
qint64 spanStart(RollupLevel level, qint64 day);

/// Changes to a rollup table, added up by key before they are written. Rows that come to nothing are not written.
class RollupDelta
{
public:
    /// Comma-separated names of columns.
    RollupDelta(QString table, QString keys, QString values);

    void add(const std::vector<qint64> &key, const std::vector<qint64> &values);
    Result<void> write(Connection &connection);

private:
    QString m_table, m_keys, m_values;
    std::map<std::vector<qint64>, std::vector<qint64>> m_rows;
};

/// The rollups that are plain sums, as changes by invoices that come (weight 1) and go (-1).
class RollupSums
{
public:
    RollupSums();

    void add(const RollupFacts &facts, int weight);
    void addActivity(const std::vector<qint64> &key, const std::vector<qint64> &values) { m_activity.add(key, values); }
    Result<void> write(Connection &connection);

private:
    void addDays(const RollupFacts &facts, int segment, int weight);
    void addProduct(const RollupFacts &facts, const RollupFacts::ProductPart &part, int weight);

    RollupDelta m_days, m_taxes, m_products, m_purchases, m_productDays, m_productTaxes, m_partyTaxes, m_activity;
};

} // namespace dbledger::storage
