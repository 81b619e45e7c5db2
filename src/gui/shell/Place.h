// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/InvoiceList.h"

#include <QString>

#include <optional>

namespace dbledger::gui {

/// The pages of the rail, in its order.
enum class PageId { Intake, Review, Invoices, Customers, Suppliers, Products, Dashboards, Segments, Alerts, Settings };

/// Something that can be looked at and gone back to: a page and what it shows.
struct Place
{
    PageId page = PageId::Intake;
    qint64 id = 0; ///< of the invoice, party or product in view; 0: the page as it is
    QString text;  ///< what is searched for, or the name of the part in view
    std::optional<domain::InvoiceFilter> filter = {}; ///< which invoices; otherwise the page's own
    bool operator==(const Place &) const = default;
};

} // namespace dbledger::gui
