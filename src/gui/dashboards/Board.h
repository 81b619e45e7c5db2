// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"
#include "domain/insight/Dashboard.h"
#include "gui/charts/CardArea.h"
#include "models/charts/DashboardContents.h"

namespace dbledger::gui {

/// One page of the dashboards.
class Board : public CardArea
{
    Q_OBJECT

public:
    using CardArea::CardArea;

    /// The word on its tab.
    virtual QString caption(const models::Subject &subject) const = 0;
    void load(const domain::DashboardFilter &filter);

Q_SIGNALS:
    void productWanted(qint64 id, const QString &name);

protected:
    /// A row of the card leads to the invoices of its period.
    void drillByPeriod(ChartCard *card);
    /// The invoices of a stretch of time that the filter lets through.
    void openInvoices(const domain::Period &period, qint64 partyId = 0, bool openOnly = false);
    void openInvoice(qint64 id);
    void openParty(qint64 id);

    const domain::DashboardFilter &filter() const { return m_filter; }
    models::Subject subject() const { return {filter().direction, filter().currency, filter().comparison}; }
    /// "with 01/01/2025 – 31/12/2025"
    static QString comparedText(const std::optional<domain::Period> &period);
    /// Whole units where there are many: the caption says of what.
    static QString largeAmount(const domain::Money &money);

private:
    domain::DashboardFilter m_filter;
};

} // namespace dbledger::gui
