// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dbledger-bench-dashboards: how long every dashboard takes, for several periods and filters, on demonstration data
// that it makes when the database is empty. Prints median and worst of some rounds, in milliseconds.
#include "app/AppContext.h"
#include "app/Await.h"
#include "app/DashboardService.h"
#include "app/DemoService.h"
#include "app/SegmentService.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace dbledger;
using domain::Comparison;
using domain::DashboardFilter;
using domain::Grain;

namespace {

const Actor actor{QStringLiteral("cli:bench"), Role::Administrator, QStringLiteral("bench")};

/// A page of the dashboards, as one or several calls that must succeed.
struct Page
{
    const char *name;
    std::function<bool(const DashboardFilter &)> show;
    bool isFiltered = true;
};

template <typename T>
bool succeeds(const QFuture<Result<T>> &future)
{
    const auto result = app::await(future);
    if (!result)
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
    return bool(result);
}

QList<Page> pagesOf(app::AppContext &context)
{
    app::DashboardService &service = context.dashboards();
    app::SegmentService &segments = context.segments();
    constexpr int rows = 20;
    using domain::ProductRank;
    return {
        {"overview", [&](const DashboardFilter &f) { return succeeds(service.overview(f, actor)); }},
        {"revenue by day", [&](const DashboardFilter &f) { return succeeds(service.revenue(f, Grain::Day, actor)); }},
        {"revenue by month",
         [&](const DashboardFilter &f) { return succeeds(service.revenue(f, Grain::Month, actor)); }},
        {"products by revenue",
         [&](const DashboardFilter &f) { return succeeds(service.topProducts(f, ProductRank::Revenue, rows, actor)); }},
        {"products by parties",
         [&](const DashboardFilter &f) { return succeeds(service.topProducts(f, ProductRank::Parties, rows, actor)); }},
        {"prices", [&](const DashboardFilter &f) { return f.productId == 0 || succeeds(service.prices(f, actor)); }},
        {"parties", [&](const DashboardFilter &f) { return succeeds(service.topParties(f, rows, actor)); }},
        {"new and returning", [&](const DashboardFilter &f) { return succeeds(service.activity(f, actor)); }},
        {"receivables", [&](const DashboardFilter &f) { return succeeds(service.receivables(f, rows, actor)); }},
        {"VAT by month", [&](const DashboardFilter &f) { return succeeds(service.vat(f, Grain::Month, actor)); }},
        {"segments", [&](const DashboardFilter &f) { return succeeds(segments.table(f.to, actor)); }, false},
        {"distributions", [&](const DashboardFilter &f) { return succeeds(segments.distributions(f.to, actor)); },
         false},
    };
}

struct Case
{
    QString name;
    DashboardFilter filter;
};

/// Periods that the rollups like and one that they do not, each with nothing else and with one restriction.
QList<Case> casesOn(app::DashboardService &service)
{
    const auto books = app::await(service.books(actor));
    if (!books || books->isEmpty())
        return {};
    const QDate last = books->first().last;
    DashboardFilter all;
    const auto party = app::await(service.parties(QString(), all, 1, actor));
    const auto product = app::await(service.products(QString(), all, 1, actor));
    QList<Case> cases;
    const auto add = [&](const QString &period, DashboardFilter filter) {
        filter.comparison = Comparison::PreviousYear;
        cases.append({period, filter});
        cases.append({period + QStringLiteral(", party"), filter});
        cases.last().filter.partyId = party && !party->isEmpty() ? party->first().id : 0;
        cases.append({period + QStringLiteral(", product"), filter});
        cases.last().filter.productId = product && !product->isEmpty() ? product->first().id : 0;
        cases.append({period + QStringLiteral(", segment"), filter});
        cases.last().filter.segment = domain::Segment::Champions;
    };
    add(QStringLiteral("all"), all);
    DashboardFilter year;
    year.from = QDate(last.year() - 1, 1, 1);
    year.to = QDate(last.year() - 1, 12, 31);
    add(QStringLiteral("a year"), year);
    DashboardFilter odd;
    odd.from = last.addDays(-800);
    odd.to = last.addDays(-41);
    add(QStringLiteral("760 days"), odd);
    return cases;
}

bool measure(const Page &page, const QList<Case> &cases, int rounds)
{
    for (const Case &one : page.isFiltered ? cases : cases.mid(0, 1)) {
        QList<double> times;
        for (int i = 0; i <= rounds; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (!page.show(one.filter))
                return false;
            if (i > 0) // the first one warms up
                times.append(double(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        std::printf("  %-22s %-20s %9.1f %9.1f\n", page.name, qPrintable(one.name), times.at(times.size() / 2),
                    times.last());
        std::fflush(stdout);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("database"), QStringLiteral("a file or address"), QStringLiteral("DB")});
    parser.addOption({QStringLiteral("invoices"), QStringLiteral("how many are made in an empty database"),
                      QStringLiteral("N"), QStringLiteral("10000")});
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("how often each is asked"), QStringLiteral("N"),
                      QStringLiteral("20")});
    parser.addOption(
        {QStringLiteral("page"), QStringLiteral("only pages whose name begins so"), QStringLiteral("NAME")});
    parser.process(application);
    app::AppContext::Options options;
    options.database = parser.value(QStringLiteral("database"));
    if (options.database.isEmpty())
        parser.showHelp(1);
    app::AppContext context(options);
    app::DemoOptions demo;
    demo.invoices = parser.value(QStringLiteral("invoices")).toInt();
    demo.years = 5;
    demo.until = QDate(2026, 3, 14);
    const auto books = app::await(context.dashboards().books(actor));
    if (!books || (books->isEmpty() && !app::await(context.demo().fill(demo, actor))))
        return 1;
    const QList<Case> cases = casesOn(context.dashboards());
    std::printf("  %-22s %-20s %9s %9s\n", "milliseconds", "", "median", "worst");
    for (const Page &page : pagesOf(context))
        if (QLatin1String(page.name).startsWith(parser.value(QStringLiteral("page"))) &&
            !measure(page, cases, std::max(1, parser.value(QStringLiteral("rounds")).toInt())))
            return 1;
    return 0;
}
