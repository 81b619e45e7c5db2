// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/SegmentService.h"
#include "AppFixture.h"
#include "analytics/Rfm.h"
#include "app/insight/AlertService.h"
#include "app/insight/DashboardService.h"
#include "app/insight/DemoService.h"
#include "storage/rollups/RollupAudit.h"
#include "support/BookRecount.h"
#include "support/BookShuffle.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::DashboardFilter;
using domain::RfmSettings;
using domain::RfmValues;
using domain::Segment;
using domain::SegmentTable;
using tests::AppFixture;
using tests::BookRecount;
using tests::BookShuffle;

namespace {

/// Thirty customers are enough to be compared.
constexpr int customers = 30;

/// The values of everybody, counted invoice by invoice.
QMap<qint64, RfmValues> recounted(const BookRecount &recount, const QList<qint64> &parties, const QDate &asOf,
                                  int months)
{
    const DashboardFilter filter;
    const QDate from = months > 0 ? asOf.addMonths(-months).addDays(1) : QDate(2000, 1, 1);
    const auto sums = recount.byParty(filter, {from, asOf});
    QMap<qint64, RfmValues> values;
    for (const qint64 party : parties) {
        DashboardFilter one;
        one.partyId = party;
        QDate last;
        for (QDate day = asOf; day > QDate(2022, 1, 1) && !last.isValid(); day = day.addDays(-1))
            if (!recount.parties(one, {day, day}).isEmpty())
                last = day;
        if (last.isValid())
            values[party] = {party, last.daysTo(asOf), sums[party].invoices, sums[party].net};
    }
    return values;
}

/// A database with demonstration data.
void fill(AppFixture &fixture)
{
    app::DemoOptions demo;
    demo.invoices = 600;
    demo.until = QDate(2026, 3, 14);
    DBLEDGER_VERIFY(app::await(fixture.app().demo().fill(demo, fixture.anna)));
}

} // namespace

class SegmentServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreRecounted_data() { tests::addBackends(); }
    void valuesAreRecounted()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const auto connection = fixture.database.connect();
        BookShuffle shuffle(*connection, 21, 900, customers);
        for (int i = 0; i < 250; ++i)
            DBLEDGER_VERIFY(shuffle.step());
        const BookRecount recount(*connection);
        const QDate newest = recount.days(DashboardFilter()).to;
        for (const int months : {24, 3, 0}) {
            RfmSettings settings;
            settings.windowMonths = months;
            DBLEDGER_VERIFY(app::await(fixture.app().segments().setSettings(settings, fixture.anna)));
            for (const QDate &day : {QDate(), newest, newest.addDays(-200), newest.addDays(50)}) {
                const QDate asOf = day.isValid() ? day : newest;
                const auto table = app::await(fixture.app().segments().table(day, fixture.viewer));
                DBLEDGER_VERIFY(table);
                QCOMPARE(table->asOf, asOf);
                const auto counted = recounted(recount, shuffle.parties(), asOf, months);
                QCOMPARE(table->rows.size(), counted.size());
                std::vector<RfmValues> plain(counted.cbegin(), counted.cend());
                QMap<qint64, domain::RfmCustomer> judged;
                for (const domain::RfmCustomer &one : analytics::judged(plain, settings))
                    judged[one.values.partyId] = one;
                for (const domain::SegmentRow &row : table->rows) {
                    QVERIFY(row.customer.values == counted[row.customer.values.partyId]);
                    QVERIFY(row.customer.scores == judged[row.customer.values.partyId].scores);
                    QVERIFY(row.name.startsWith(u"Party "));
                }
                sumsAreThoseOfRows(*table);
            }
        }
    }

    void dashboardsFollow_data() { tests::addBackends(); }
    void dashboardsFollow()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const auto connection = fixture.database.connect();
        BookShuffle shuffle(*connection, 22, 900, customers);
        app::SegmentService &service = fixture.app().segments();
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < 150; ++i)
                DBLEDGER_VERIFY(shuffle.step());
            const auto classed = app::await(fixture.app().alerts().evaluate(fixture.anna));
            DBLEDGER_VERIFY(classed);
            QVERIFY(classed->moved > 0);
            const auto differences = storage::rollupDifferences(*connection, 5);
            DBLEDGER_VERIFY(differences);
            QVERIFY2(differences->isEmpty(), qPrintable(differences->value(0).table + differences->value(0).key));
            QCOMPARE(fixture.count(QStringLiteral("rollup_moves")), 0);
            const auto again = app::await(fixture.app().alerts().evaluate(fixture.anna));
            QCOMPARE(again->moved, 0);
            const auto table = app::await(service.table({}, fixture.anna));
            const BookRecount recount(*connection);
            for (const domain::SegmentSum &sum : table->segments) {
                DashboardFilter filter;
                filter.segment = sum.segment;
                const auto overview = app::await(fixture.app().dashboards().overview(filter, fixture.anna));
                DBLEDGER_VERIFY(overview);
                QCOMPARE(overview->figures.net.minor(), recount.sum(filter, overview->period).net);
                QCOMPARE(overview->figures.parties, sum.customers);
            }
        }
    }

    void whoChanged_data() { tests::addBackends(); }
    void whoChanged()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fill(fixture);
        app::SegmentService &service = fixture.app().segments();
        const QDate before(2025, 9, 1), after(2026, 3, 1);
        const auto changes = app::await(service.changes(before, after, fixture.viewer));
        DBLEDGER_VERIFY(changes);
        const auto segmentsAt = [&](const QDate &day) {
            QMap<qint64, std::optional<Segment>> segments;
            const auto table = app::await(service.table(day, fixture.viewer));
            for (const domain::SegmentRow &row : table.value().rows)
                segments[row.customer.values.partyId] = row.customer.segment;
            return segments;
        };
        const auto then = segmentsAt(before), now = segmentsAt(after);
        int different = 0;
        for (auto it = now.cbegin(); it != now.cend(); ++it)
            different += then.value(it.key()) != *it ? 1 : 0;
        QCOMPARE(changes->size(), different);
        QVERIFY(different > 5);
        int worst = 100;
        for (const domain::SegmentChange &change : *changes) {
            QVERIFY(change.before == then.value(change.partyId) && change.after == now.value(change.partyId));
            QVERIFY(!change.name.isEmpty());
            const int worse = change.before ? int(*change.after) - int(*change.before) : 0;
            QVERIFY(worse <= worst);
            worst = worse;
        }
    }

    void namesAndSettings_data() { tests::addBackends(); }
    void namesAndSettings()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        app::SegmentService &service = fixture.app().segments();
        const domain::SegmentNames names{{Segment::Champions, QStringLiteral("  Nos  champions ")},
                                         {Segment::Lost, QString()}};
        const auto set = app::await(service.setNames(names, fixture.anna));
        DBLEDGER_VERIFY(set);
        fixture.restart();
        const auto kept = app::await(fixture.app().segments().names(fixture.viewer));
        QCOMPARE(*kept, (domain::SegmentNames{{Segment::Champions, QStringLiteral("Nos champions")}}));
        const domain::SegmentNames twice{{Segment::New, QStringLiteral("Same")},
                                         {Segment::Lost, QStringLiteral("same")}};
        app::SegmentService &again = fixture.app().segments();
        DBLEDGER_VERIFY_ERROR(app::await(again.setNames(twice, fixture.anna)), Invalid);
        DBLEDGER_VERIFY_ERROR(app::await(again.setNames({{Segment::New, QString(61, u'x')}}, fixture.anna)), Invalid);
        DBLEDGER_VERIFY_ERROR(app::await(again.setNames({}, fixture.viewer)), NotAllowed);
        RfmSettings settings;
        settings.mode = domain::RfmMode::Thresholds;
        settings.thresholds.recency = {100, 70, 50, 20};
        settings.windowMonths = 12;
        DBLEDGER_VERIFY_ERROR(app::await(again.setSettings(settings, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY(app::await(again.setSettings(settings, fixture.anna)));
        QVERIFY(*app::await(again.settings(fixture.viewer)) == settings);
        settings.thresholds.frequency = {2, 2, 3, 4};
        DBLEDGER_VERIFY_ERROR(app::await(again.setSettings(settings, fixture.anna)), Invalid);
    }

    void clustersAndDistributions_data() { tests::addBackends(); }
    void clustersAndDistributions()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        app::SegmentService &service = fixture.app().segments();
        QCOMPARE(app::await(service.clusters({}, 0, fixture.viewer))->suggested, 0); // there is nobody
        QVERIFY(app::await(service.table({}, fixture.viewer))->rows.isEmpty());
        fill(fixture);
        const auto table = app::await(service.table({}, fixture.viewer));
        const auto study = app::await(service.clusters({}, 4, fixture.viewer));
        DBLEDGER_VERIFY(study);
        qsizetype members = 0;
        for (const domain::Cluster &cluster : study->clusters)
            members += cluster.partyIds.size();
        QCOMPARE(members, table->rows.size());
        const auto distributions = app::await(service.distributions({}, fixture.viewer));
        DBLEDGER_VERIFY(distributions);
        QCOMPARE(distributions->monetary.largest, table->rows.first().customer.values.monetary);
        const CancelToken cancel;
        cancel.cancel();
        DBLEDGER_VERIFY_ERROR(app::await(service.clusters({}, 0, fixture.viewer, cancel)), Cancelled);
        DBLEDGER_VERIFY_ERROR(app::await(service.table({}, fixture.viewer, cancel)), Cancelled);
    }

private:
    static void sumsAreThoseOfRows(const SegmentTable &table)
    {
        if (table.tooFew || table.rows.isEmpty()) {
            QVERIFY(table.segments.isEmpty() && table.grid.isEmpty());
            return;
        }
        QCOMPARE(table.segments.size(), 11);
        QCOMPARE(table.grid.size(), 25);
        for (const domain::SegmentSum &sum : table.segments) {
            qint64 count = 0, net = 0;
            for (const domain::SegmentRow &row : table.rows) {
                count += row.customer.segment == sum.segment ? 1 : 0;
                net += row.customer.segment == sum.segment ? row.customer.values.monetary : 0;
            }
            QCOMPARE(sum.customers, count);
            QCOMPARE(sum.net.minor(), net);
        }
        for (const domain::SegmentCell &cell : table.grid)
            QCOMPARE(cell.customers, std::ranges::count_if(table.rows, [&](const domain::SegmentRow &row) {
                         return row.customer.scores->recency == cell.recency &&
                                row.customer.scores->frequency == cell.frequency;
                     }));
    }
};

DBLEDGER_TEST(SegmentServiceTest)
#include "SegmentServiceTest.moc"
