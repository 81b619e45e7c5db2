// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/DemoService.h"
#include "domain/books/Company.h"
#include "domain/books/Payment.h"

namespace dbledger::app {

/// A product of the story, sold by us (supplier -1) or by one of our suppliers.
struct DemoProduct
{
    QString name;
    QString sku;
    int supplier = -1; ///< index in DemoStory::suppliers
    domain::Decimal taxRate;
    QList<domain::Decimal> prices; ///< one a year of the story: they change, the product stays
};

/// An invoice of the story; indexes instead of ids.
struct DemoInvoice
{
    domain::Invoice invoice; ///< productId of its lines is the index of the product
    int party = 0;           ///< index in customers or suppliers
    QList<domain::Payment> payments;
};

/// A believable company, told from a seed: the same options give the same story on every machine. Pure.
struct DemoStory
{
    domain::Company company;
    QList<domain::Party> customers;
    QList<domain::Party> suppliers;
    QList<DemoProduct> products;
    QList<DemoInvoice> invoices; ///< by issue date

    static DemoStory tell(const DemoOptions &options);
};

} // namespace dbledger::app
