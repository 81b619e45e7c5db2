// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExportService.h"
#include "AppFixture.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using tests::AppFixture;
using tests::Said;

class ExportServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exported_data() { tests::addBackends(); }
    void exported()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        Said said;
        said.lines = {
            tests::line(QStringLiteral("=Paper"), QStringLiteral("2"), QStringLiteral("60"), QStringLiteral("120.00"))};
        const qint64 id = fixture.import("one", said).invoiceId;
        app::PaymentEntry paid;
        paid.amount = domain::Decimal::fromInt(20);
        DBLEDGER_VERIFY(app::await(fixture.app().payments().pay(id, paid, fixture.anna)));
        QList<domain::TableRow> rows;
        const app::RowSink sink = [&](const domain::TableRow &row) {
            rows.append(row);
            return Result<void>();
        };
        const auto written = app::await(fixture.app().exports().invoices({}, sink, fixture.anna));
        DBLEDGER_VERIFY(written);
        QCOMPARE(*written, 1);
        QCOMPARE(rows.first().size(), app::ExportService::invoiceColumns().size());
        const auto cell = [&](const char *column) {
            return rows.first().at(app::ExportService::invoiceColumns().indexOf(QString::fromLatin1(column)));
        };
        QCOMPARE(cell("gross_total").text, QStringLiteral("120.00"));
        QCOMPARE(cell("paid").text, QStringLiteral("20.00"));
        QCOMPARE(cell("paid").kind, domain::TableCell::Kind::Number);
        QCOMPARE(cell("issue_date").kind, domain::TableCell::Kind::Date);
        QCOMPARE(cell("due_date_assumed").text, QStringLiteral("yes"));
        rows.clear();
        DBLEDGER_VERIFY(app::await(fixture.app().exports().lines({}, sink, fixture.anna)));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().size(), app::ExportService::lineColumns().size());
        // The sink's error ends it.
        const app::RowSink full = [](const domain::TableRow &) {
            return Result<void>(Error{ErrorKind::FileUnwritable, {}, {}});
        };
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().exports().invoices({}, full, fixture.anna)), FileUnwritable);
    }
};

DBLEDGER_TEST(ExportServiceTest)
#include "ExportServiceTest.moc"
