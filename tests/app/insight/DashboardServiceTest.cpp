// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/DashboardService.h"
#include "AppFixture.h"
#include "support/BookRecount.h"
#include "support/BookShuffle.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace dbledger;
using domain::Comparison;
using domain::DashboardFilter;
using domain::Grain;
using domain::Period;
using tests::AppFixture;
using tests::BookRecount;
using tests::BookShuffle;

namespace {

const QDate today(2026, 3, 14); // of the fixture's clock

/// Filters at random, restricted by nothing up to everything.
class FilterDice
{
public:
    FilterDice(quint32 seed, QList<qint64> parties, QList<qint64> products)
        : m_engine(seed)
        , m_parties(std::move(parties))
        , m_products(std::move(products))
    {
    }

    DashboardFilter next()
    {
        DashboardFilter filter;
        filter.currency = *domain::Currency::fromCode(below(4) == 0 ? u"JPY" : u"EUR");
        filter.direction = below(4) == 0 ? domain::Direction::Purchase : domain::Direction::Sale;
        if (below(4) > 0)
            filter.from = QDate(2022, 6, 1).addDays(below(700));
        if (below(4) > 0)
            filter.to = filter.from.isValid() ? filter.from.addDays(below(900)) : QDate(2024, 1, 1).addDays(below(500));
        if (below(6) == 0) { // whole months
            filter.from = QDate(2023, 1 + below(12), 1);
            filter.to = filter.from.addMonths(1 + below(20)).addDays(-1);
        }
        filter.comparison = Comparison(below(3));
        filter.partyId = below(3) == 0 ? m_parties.at(below(int(m_parties.size()))) : 0;
        filter.productId = below(3) == 0 ? m_products.at(below(int(m_products.size()))) : 0;
        if (below(3) == 0)
            filter.segment = domain::segmentFromNumber(1 + below(4));
        return filter;
    }
    int below(int limit) { return int(m_engine() % quint32(limit)); }

private:
    std::mt19937 m_engine;
    const QList<qint64> m_parties, m_products;
};

QString told(const DashboardFilter &filter)
{
    return QStringLiteral("%1 %2 %3..%4 comparison %5 party %6 product %7 segment %8")
        .arg(domain::directionName(filter.direction), filter.currency.code(), filter.from.toString(Qt::ISODate),
             filter.to.toString(Qt::ISODate))
        .arg(int(filter.comparison))
        .arg(filter.partyId)
        .arg(filter.productId)
        .arg(filter.segment ? int(*filter.segment) : 0);
}

/// Compares what the service answers with a plain recount.
class Comparer
{
public:
    Comparer(AppFixture &fixture, const BookRecount &recount, const DashboardFilter &filter)
        : m_service(fixture.app().dashboards())
        , m_actor(fixture.viewer)
        , m_recount(recount)
        , m_filter(filter)
    {
        const Period days = recount.days(filter);
        m_period = {filter.from, filter.to};
        if (!m_period.to.isValid())
            m_period.to = std::max({days.isValid() ? days.to : today, today, filter.from});
        if (!m_period.from.isValid())
            m_period.from = days.isValid() ? std::min(days.from, m_period.to) : m_period.to;
        if (const auto shift = domain::shiftOf(m_period, filter.comparison))
            m_compared = shift->back(m_period);
    }

    void all()
    {
        overview();
        revenue();
        products();
        parties();
        receivables();
        vat();
    }

private:
    void same(qint64 shown, qint64 counted, const char *what)
    {
        if (shown != counted)
            QTest::qFail(qPrintable(QStringLiteral("%1: %2, recounted %3 (%4)")
                                        .arg(QString::fromLatin1(what))
                                        .arg(shown)
                                        .arg(counted)
                                        .arg(told(m_filter))),
                         __FILE__, __LINE__);
    }
    template <typename T>
    T got(const QFuture<Result<T>> &future)
    {
        auto result = app::await(future);
        if (!result)
            QTest::qFail(qPrintable(tests::describe(result.error()) + told(m_filter)), __FILE__, __LINE__);
        return *result;
    }

    void figures(const domain::Figures &shown, const Period &period)
    {
        const BookRecount::Sum sum = m_recount.sum(m_filter, period);
        const QSet<qint64> active = m_recount.parties(m_filter, period);
        same(shown.net.minor(), sum.net, "net");
        same(shown.invoices, sum.invoices, "invoices");
        same(shown.averageBasket.has_value(), sum.invoices > 0, "has a basket");
        if (shown.averageBasket)
            same(shown.averageBasket->minor(), std::llround((long double)(sum.net) / (long double)(sum.invoices)),
                 "basket");
        same(shown.parties, active.size(), "parties");
        const auto fresh = std::ranges::count_if(
            active, [&](qint64 party) { return m_recount.firstInvoice(m_filter, party) >= period.from; });
        same(shown.newParties, fresh, "new parties");
        same(shown.tax.has_value(), m_filter.productId == 0, "has tax");
        if (!shown.tax)
            return;
        const auto [open, overdue] = m_recount.open(m_filter, std::min(period.to, today));
        same(shown.tax->minor(), sum.tax, "tax");
        same(shown.open->minor(), open, "open");
        same(shown.overdue->minor(), overdue, "overdue");
    }

    void overview()
    {
        const auto overview = got(m_service.overview(m_filter, m_actor));
        same(overview.period == m_period, true, "period");
        figures(overview.figures, m_period);
        same(overview.compared.has_value(), m_compared.has_value(), "compared");
        if (m_compared)
            figures(*overview.compared, *m_compared);
    }

    void revenue()
    {
        for (const Grain grain : {Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year}) {
            const auto series = got(m_service.revenue(m_filter, grain, m_actor));
            qint64 cumulated = 0;
            for (qsizetype i = 0; i < series.points.size(); i += 1 + series.points.size() / 7) {
                const domain::SeriesPoint &point = series.points.at(i);
                same(point.net.minor(), m_recount.sum(m_filter, point.period).net, "a point");
                cumulated = m_recount.sum(m_filter, {m_period.from, point.period.to}).net;
                same(point.cumulated.minor(), cumulated, "cumulated");
                const domain::Shift back = grain == Grain::Week ? domain::Shift{0, 364} : domain::yearBack;
                same(point.yearBefore.minor(), m_recount.sum(m_filter, back.back(point.period)).net, "year before");
                same(point.compared.has_value(), m_compared.has_value(), "compared point");
            }
            const domain::SeriesPoint &last = series.points.last();
            same(last.period.to == m_period.to, true, "the end");
            same(last.cumulated.minor(), m_recount.sum(m_filter, m_period).net, "all");
            if (m_compared && grain != Grain::Week)
                same(last.comparedCumulated->minor(), m_recount.sum(m_filter, *m_compared).net, "all compared");
        }
    }

    void products()
    {
        const auto counted = m_recount.byProduct(m_filter, m_period);
        qint64 net = 0, traded = 0;
        for (const BookRecount::Sum &sum : counted) {
            net += sum.net;
            traded += sum.net != 0 || sum.quantity != 0 || sum.invoices != 0 ? 1 : 0;
        }
        for (const auto rank :
             {domain::ProductRank::Revenue, domain::ProductRank::Quantity, domain::ProductRank::Parties}) {
            const auto ranking = got(m_service.topProducts(m_filter, rank, 3, m_actor));
            same(ranking.net.minor(), net, "net of products");
            same(ranking.products, traded, "products");
            same(ranking.rows.size(), std::min<qint64>(traded, 3), "rows of products");
            QList<qint64> values;
            for (const domain::RankedProduct &row : ranking.rows) {
                const BookRecount::Sum sum = counted[row.id];
                DashboardFilter ofProduct = m_filter;
                ofProduct.productId = row.id;
                same(row.net.minor(), sum.net, "product's net");
                same(row.quantity.millionths(), sum.quantity, "product's quantity");
                same(row.invoices, sum.invoices, "product's invoices");
                same(row.parties, m_recount.parties(ofProduct, m_period).size(), "product's parties");
                if (m_compared)
                    same(row.comparedNet->minor(), m_recount.byProduct(ofProduct, *m_compared)[row.id].net,
                         "product before");
                values.append(valueOf(row, rank));
            }
            QList<qint64> best = bestProducts(counted, rank);
            same(values == best.mid(0, 3), true, "the best products");
        }
    }
    static qint64 valueOf(const domain::RankedProduct &row, domain::ProductRank rank)
    {
        return rank == domain::ProductRank::Revenue    ? row.net.minor()
               : rank == domain::ProductRank::Quantity ? row.quantity.millionths()
                                                       : row.parties;
    }
    QList<qint64> bestProducts(const QMap<qint64, BookRecount::Sum> &counted, domain::ProductRank rank)
    {
        QList<qint64> values;
        for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
            if (it->net == 0 && it->quantity == 0 && it->invoices == 0)
                continue;
            DashboardFilter ofProduct = m_filter;
            ofProduct.productId = it.key();
            values.append(rank == domain::ProductRank::Revenue    ? it->net
                          : rank == domain::ProductRank::Quantity ? it->quantity
                                                                  : m_recount.parties(ofProduct, m_period).size());
        }
        std::sort(values.begin(), values.end(), std::greater());
        return values;
    }

    void parties()
    {
        const auto counted = m_recount.byParty(m_filter, m_period);
        const auto ranking = got(m_service.topParties(m_filter, 3, m_actor));
        qint64 net = 0, before = std::numeric_limits<qint64>::max();
        for (const BookRecount::Sum &sum : counted)
            net += sum.net;
        same(ranking.net.minor(), net, "net of parties");
        if (m_filter.productId == 0) // a credit note of nothing for a product counts for nobody
            same(ranking.parties, counted.size(), "parties of the ranking");
        for (const domain::RankedParty &row : ranking.rows) {
            same(row.net.minor(), counted[row.id].net, "party's net");
            same(row.invoices, counted[row.id].invoices, "party's invoices");
            same(row.net.minor() <= before, true, "order of parties");
            const QDate first = m_recount.firstInvoice(m_filter, row.id);
            same(row.isNew, first.isValid() && first >= m_period.from && first <= m_period.to, "new");
            if (m_compared)
                same(row.comparedNet->minor(), m_recount.byParty(m_filter, *m_compared)[row.id].net, "party before");
            before = row.net.minor();
        }
        if (!ranking.concentration.isEmpty())
            same(ranking.concentration.last().net.minor(), net, "concentration");
    }

    void receivables()
    {
        const auto shown = got(m_service.receivables(m_filter, 10, m_actor));
        const auto due = m_recount.due(m_filter);
        qint64 open = 0, overdue = 0, assumed = 0, in3160 = 0, expected = 0, shownAssumed = 0, shownExpected = 0;
        for (auto it = due.cbegin(); it != due.cend(); ++it) {
            const qint64 late = it.key().first.daysTo(today);
            open += *it;
            overdue += late > 0 ? *it : 0;
            expected += late <= 0 ? *it : 0;
            assumed += it.key().second ? *it : 0;
            in3160 += late >= 31 && late <= 60 ? *it : 0;
        }
        for (const domain::AgingBucket &bucket : shown.aging)
            shownAssumed += bucket.assumed.minor();
        for (const domain::ExpectedWeek &week : shown.expected)
            shownExpected += week.amount.minor();
        same(shown.open.minor(), open, "open now");
        same(shown.overdue.minor(), overdue, "overdue now");
        same(shownAssumed, assumed, "assumed");
        same(shownExpected, expected, "expected");
        same(shown.aging.at(2).amount.minor(), in3160, "31 to 60 days");
    }

    void vat()
    {
        const auto report = got(m_service.vat(m_filter, Grain::Month, m_actor));
        auto counted = m_recount.taxes(m_filter, m_period);
        QMap<qint64, std::pair<qint64, qint64>> byMonth;
        for (const domain::VatRow &row : report.totals) {
            const auto [base, tax] = counted.take(row.rate ? row.rate->millionths() : -1);
            same(row.base.minor(), base, "base");
            same(row.tax.minor(), tax, "tax of a rate");
        }
        for (const auto &[base, tax] : std::as_const(counted))
            same(0, std::abs(base) + std::abs(tax), "a rate that is missing");
        for (const domain::VatRow &row : report.rows) {
            const auto [base, tax] = m_recount.taxes(m_filter, row.period)[row.rate ? row.rate->millionths() : -1];
            same(row.base.minor(), base, "base of a month");
            same(row.tax.minor(), tax, "tax of a month");
        }
    }

    app::DashboardService &m_service;
    const Actor m_actor;
    const BookRecount &m_recount;
    const DashboardFilter m_filter;
    Period m_period;
    std::optional<Period> m_compared;
};

} // namespace

class DashboardServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shownIsRecounted_data() { tests::addBackends(); }
    void shownIsRecounted()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const auto connection = fixture.database.connect();
        BookShuffle shuffle(*connection, 11, 1000);
        DBLEDGER_VERIFY(shuffle.classify());
        QList<qint64> products;
        for (int i = 1; i <= 240; ++i) {
            DBLEDGER_VERIFY(shuffle.step());
            if (i % 60 != 0)
                continue;
            auto ids = connection->query(QStringLiteral("SELECT id FROM products ORDER BY id"));
            DBLEDGER_VERIFY(ids);
            products.clear();
            for (storage::Row &row : *ids)
                products.append(row.integer());
            const BookRecount recount(*connection);
            FilterDice dice(quint32(i), shuffle.parties(), products);
            for (int looks = 0; looks < 40 && !QTest::currentTestFailed(); ++looks)
                Comparer(fixture, recount, dice.next()).all();
        }
    }
};

DBLEDGER_TEST(DashboardServiceTest)
#include "DashboardServiceTest.moc"
