// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/Dashboard.h"
#include "storage/database/Conditions.h"
#include "storage/database/Connection.h"

namespace dbledger::storage {

/// A filter of dashboards as their queries take it. Used by the dashboard queries of this layer, which count from the
/// rollups only.
struct DashboardScope
{
    domain::Currency currency = domain::Currency::eur();
    qint64 bookId = 0;    ///< 0: there is no such book, and nothing is found in it
    domain::Period books; ///< first and last day of issue in the book; invalid: none
    qint64 partyId = 0;
    qint64 productId = 0;
    int segment = 0; ///< 0: everybody

    domain::Money money(qint64 minor) const { return domain::Money::fromMinor(minor, currency); }
    /// Neither a party nor a product: sums by day answer it.
    bool isByDay() const { return partyId == 0 && productId == 0; }
    /// A product and nobody: its sums by day answer it.
    bool isByProductDay() const { return productId > 0 && partyId == 0 && segment == 0; }
    /// A party and no product: its VAT by day answers it.
    bool isByPartyDay() const { return partyId > 0 && productId == 0; }
    /// How the rows of a party are found: by an index of parties, or by reading what another condition found.
    enum class By { Index, Reading };
    /// Restricts rows that have a party_id to the party and the segment.
    void addParty(Conditions &conditions, const QString &alias, By by = By::Index) const;
    /// Restricts rows `f` of rollup_invoices to those that have the product, by looking each of them up.
    void addProduct(Conditions &conditions) const;
    /// Rows of rollup_purchases of the product, with that.
    Conditions purchases(const domain::Period &period) const;
    /// Rows of rollup_purchases of the party, and of rollup_party_taxes, as `p`.
    Conditions partyDays(const domain::Period &period) const;
    /// Rows of rollup_product_days and rollup_product_taxes, as `p`.
    Conditions productDays(const domain::Period &period) const;
    /// Where `p` with the product's day, invoices, quantity and net stands in as few rows as the filter allows.
    struct Sales
    {
        QString table;
        Conditions conditions;
    };
    Sales sales(const domain::Period &period) const;
    /// Rows of rollup_invoices of the party and the segment.
    Conditions invoices(const domain::Period &period) const;
};

Result<DashboardScope> dashboardScope(Connection &connection, const domain::DashboardFilter &filter);
/// The days that the filter means.
domain::Period dashboardPeriod(const DashboardScope &scope, const domain::DashboardFilter &filter, const QDate &today);

/// Days put together from as few rows of the rollups as there can be: for good, whole years, whole months, and what is
/// left of them by the day.
class DashboardSpans
{
public:
    DashboardSpans(const DashboardScope &scope, const domain::Period &period);

    /// A UNION ALL of both selects for what each covers. They end with a WHERE: the first one is continued by
    /// "level = 1 AND start >= 1 AND start < 2", the second one by "day >= 1 AND day < 2"; `values` are those of their
    /// own placeholders.
    QString select(const QString &bySpan, const QString &byDay) const;
    QVariantList values(const QVariantList &bySpan, const QVariantList &byDay) const;

private:
    struct Range
    {
        int level; ///< of the rollup; byDayLevel: days
        qint64 from, to;
    };
    void add(int level, const QDate &from, const QDate &to);
    void addMonths(const QDate &from, const QDate &to);

    QList<Range> m_ranges;
};

} // namespace dbledger::storage
