// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dbledger-bench-dashboards: how long every dashboard takes, for several periods and filters, on demonstration data
// that it makes when the database is empty. Prints median and worst of some rounds, in milliseconds, and of several
// databases how much longer the last one takes than the first.
#include "app/AppContext.h"
#include "app/core/Await.h"
#include "app/insight/DashboardService.h"
#include "app/insight/DemoService.h"
#include "app/insight/SegmentService.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

using namespace dbledger;
using domain::Comparison;
using domain::DashboardFilter;
using domain::Direction;
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

/// One of the databases that are measured.
struct Subject
{
    std::unique_ptr<app::AppContext> context;
    QList<Page> pages;
    QList<Case> cases;
    qint64 invoices = 0; ///< in euros, credit notes not counted
};

/// Nothing when it cannot be opened or filled.
std::optional<Subject> subjectIn(const QString &database, int invoices)
{
    app::AppContext::Options options;
    options.database = database;
    Subject subject{std::make_unique<app::AppContext>(options), {}, {}, 0};
    app::DashboardService &service = subject.context->dashboards();
    app::DemoOptions demo;
    demo.invoices = invoices;
    demo.years = 5;
    demo.until = QDate(2026, 3, 14);
    const auto books = app::await(service.books(actor));
    if (!books || (books->isEmpty() && !app::await(subject.context->demo().fill(demo, actor))))
        return {};
    for (const Direction direction : {Direction::Sale, Direction::Purchase}) {
        DashboardFilter all;
        all.direction = direction;
        const auto overview = app::await(service.overview(all, actor));
        if (!overview)
            return {};
        subject.invoices += overview->figures.invoices;
    }
    subject.pages = pagesOf(*subject.context);
    subject.cases = casesOn(service);
    return subject;
}

struct Times
{
    double median = 0, worst = 0; ///< milliseconds
};

std::optional<Times> measure(const Page &page, const DashboardFilter &filter, int rounds)
{
    QList<double> times;
    for (int i = 0; i <= rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!page.show(filter))
            return {};
        if (i > 0) // the first one warms up
            times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return Times{times.at(times.size() / 2), times.last()};
}

/// A line for each page and case: median and worst of each database, and how much longer the last one takes.
bool measureAll(const std::vector<Subject> &subjects, const QString &pages, int rounds)
{
    const Subject &first = subjects.front();
    for (qsizetype page = 0; page < first.pages.size(); ++page) {
        const Page &shown = first.pages.at(page);
        if (!QLatin1String(shown.name).startsWith(pages))
            continue;
        for (qsizetype one = 0; one < (shown.isFiltered ? first.cases.size() : 1); ++one) {
            std::printf("  %-22s %-20s", shown.name, qPrintable(first.cases.at(one).name));
            QList<double> medians;
            for (const Subject &subject : subjects) {
                const auto times = measure(subject.pages.at(page), subject.cases.at(one).filter, rounds);
                if (!times)
                    return false;
                medians.append(times->median);
                std::printf(" %9.1f %9.1f", times->median, times->worst);
            }
            if (medians.size() > 1)
                std::printf(" %8.1fx", medians.last() / std::max(medians.first(), 0.1));
            std::printf("\n");
            std::fflush(stdout);
        }
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption(
        {QStringLiteral("database"), QStringLiteral("a file or address; several are compared"), QStringLiteral("DB")});
    parser.addOption({QStringLiteral("invoices"), QStringLiteral("how many are made in an empty database"),
                      QStringLiteral("N"), QStringLiteral("10000")});
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("how often each is asked"), QStringLiteral("N"),
                      QStringLiteral("20")});
    parser.addOption(
        {QStringLiteral("page"), QStringLiteral("only pages whose name begins so"), QStringLiteral("NAME")});
    parser.process(application);
    const QStringList databases = parser.values(QStringLiteral("database"));
    if (databases.isEmpty())
        parser.showHelp(1);
    std::vector<Subject> subjects;
    for (const QString &database : databases) {
        auto subject = subjectIn(database, parser.value(QStringLiteral("invoices")).toInt());
        if (!subject)
            return 1;
        subjects.push_back(*std::move(subject));
    }
    std::printf("  %-43s", "milliseconds, with invoices:");
    for (const Subject &subject : subjects)
        std::printf(" %19lld", static_cast<long long>(subject.invoices));
    std::printf("\n  %-43s", "");
    for (std::size_t i = 0; i < subjects.size(); ++i)
        std::printf(" %9s %9s", "median", "worst");
    std::printf(subjects.size() > 1 ? "   growth\n" : "\n");
    const int rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    return measureAll(subjects, parser.value(QStringLiteral("page")), rounds) ? 0 : 1;
}
