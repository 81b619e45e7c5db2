// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/InvoiceFilterOptions.h"

#include "cli/console/Options.h"

#include <QCoreApplication>

namespace dbledger::cli::options {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

QStringList segmentNames()
{
    QStringList names;
    for (const domain::Segment segment : domain::allSegments())
        names.append(domain::segmentName(segment));
    return names;
}

} // namespace

QList<QCommandLineOption> invoiceFilter()
{
    return {
        {QStringLiteral("search"), FilterText::tr("only those with these words in number, party or lines"),
         QStringLiteral("TEXT")},
        {QStringLiteral("state"), FilterText::tr("only drafts, approved or void ones"),
         QStringLiteral("draft|approved|void")},
        direction(),
        {QStringLiteral("from"), FilterText::tr("only those issued on this day or later"), QStringLiteral("DATE")},
        {QStringLiteral("to"), FilterText::tr("only those issued on this day or earlier"), QStringLiteral("DATE")},
        {QStringLiteral("gross-from"), FilterText::tr("only those of this amount or more"), QStringLiteral("AMOUNT")},
        {QStringLiteral("gross-to"), FilterText::tr("only those of this amount or less"), QStringLiteral("AMOUNT")},
        {QStringLiteral("segment"), FilterText::tr("only those of customers in this segment"),
         segmentNames().join(u'|')},
        {QStringLiteral("open"), FilterText::tr("only those that are not wholly paid")},
        {QStringLiteral("duplicates"), FilterText::tr("only drafts that seem to repeat another")}};
}

Result<domain::InvoiceFilter> invoiceFilter(const QCommandLineParser &arguments)
{
    using enum domain::InvoiceState;
    const QList<domain::InvoiceState> states{Draft, Approved, Void};
    QStringList stateNames;
    for (const domain::InvoiceState state : states)
        stateNames.append(invoiceStateName(state));
    const auto state = choice(arguments, QStringLiteral("state"), stateNames);
    if (!state)
        return state.error();
    const auto said = direction(arguments);
    if (!said)
        return said.error();
    const auto from = date(arguments, QStringLiteral("from")), to = date(arguments, QStringLiteral("to"));
    for (const auto *bound : {&from, &to})
        if (!*bound)
            return bound->error();
    const auto grossFrom = amount(arguments, QStringLiteral("gross-from")),
               grossTo = amount(arguments, QStringLiteral("gross-to"));
    for (const auto *bound : {&grossFrom, &grossTo})
        if (!*bound)
            return bound->error();
    const auto segment = choice(arguments, QStringLiteral("segment"), segmentNames());
    if (!segment)
        return segment.error();

    domain::InvoiceFilter filter;
    filter.text = arguments.value(QStringLiteral("search"));
    if (*state)
        filter.state = states[**state];
    filter.direction = *said;
    filter.from = from->value_or(QDate());
    filter.to = to->value_or(QDate());
    filter.grossFrom = *grossFrom;
    filter.grossTo = *grossTo;
    if (*segment)
        filter.segment = domain::allSegments()[**segment];
    filter.openOnly = arguments.isSet(QStringLiteral("open"));
    filter.duplicatesOnly = arguments.isSet(QStringLiteral("duplicates"));
    return filter;
}

} // namespace dbledger::cli::options
