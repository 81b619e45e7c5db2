// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console/Session.h"
#include "domain/insight/Dashboard.h"
#include "domain/insight/DashboardTables.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace dbledger::cli {

/// What `report` was asked on the command line.
struct ReportQuestion
{
    QString kind; ///< one of reportKinds()
    domain::DashboardFilter filter;
    QString party, product; ///< an id, or words of a name; empty: all
    domain::Grain grain = domain::Grain::Month;
    domain::ProductRank rank = domain::ProductRank::Revenue;
    int rows = 20;
};

const QStringList &reportKinds();
QList<QCommandLineOption> reportOptions();
/// A Usage error for what makes no sense, and for options that the report does not heed.
Result<ReportQuestion> reportQuestion(const QCommandLineParser &arguments);
/// The filter with the party and the product that are meant: NotFound, or a Usage error that lists what a name can be.
/// Customers are classed as they stand where a segment is asked for.
Result<ReportQuestion> withNamesFound(ReportQuestion question, Session &session);

} // namespace dbledger::cli
