// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/SegmentClasses.h"

#include "analytics/Rfm.h"
#include "app/books/CompanySetting.h"
#include "app/insight/SegmentSetting.h"
#include "storage/insight/SegmentRepository.h"

namespace dbledger::app {

using storage::Connection;

Result<CustomersAsOf> customersAsOf(Connection &connection, const QDate &asOf)
{
    const auto settings = loadRfmSettings(connection);
    if (!settings)
        return settings.error();
    const auto own = ownCurrency(connection);
    if (!own)
        return own.error();
    CustomersAsOf customers;
    customers.settings = *settings;
    customers.currency = domain::Currency::fromCode(*own).value_or(domain::Currency::eur());
    domain::DashboardFilter filter;
    filter.currency = customers.currency;
    const auto scope = storage::dashboardScope(connection, filter);
    if (!scope)
        return scope.error();
    customers.asOf = asOf.isValid() ? asOf : scope->books.to;
    if (!customers.asOf.isValid() || !scope->books.isValid() || customers.asOf < scope->books.from)
        return customers;
    const QDate from =
        settings->windowMonths > 0 ? customers.asOf.addMonths(-settings->windowMonths).addDays(1) : scope->books.from;
    customers.window = {std::max(from, scope->books.from), customers.asOf};
    auto values = storage::rfmValues(connection, *scope, customers.window);
    if (!values)
        return values.error();
    customers.values = *std::move(values);
    return customers;
}

Result<domain::Classification> classifyNow(Connection &connection)
{
    if (const auto locked = connection.lockBooks(); !locked)
        return locked.error();
    const auto customers = customersAsOf(connection, {});
    if (!customers)
        return customers.error();
    QHash<qint64, domain::Segment> segments;
    for (const domain::RfmCustomer &customer : analytics::judged(customers->values, customers->settings))
        if (customer.segment)
            segments[customer.values.partyId] = *customer.segment;
    const auto moved = storage::storeSegments(connection, segments, customers->asOf);
    if (!moved)
        return moved.error();
    return domain::Classification{customers->asOf, qint64(segments.size()), *moved};
}

} // namespace dbledger::app
