// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/ExportService.h"
#include "AppFixture.h"
#include "app/insight/AlertService.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dbledger;
using app::CsvForm;
using app::CsvTarget;
using app::ExportService;
using tests::AppFixture;
using tests::Said;

namespace {

/// A sale whose line looks like a formula, partly paid, and a purchase.
void fillBooks(AppFixture &fixture)
{
    fixture.setUpCompany();
    Said said;
    said.number = QStringLiteral("V-1");
    said.seller = QStringLiteral("Papeterie Verdier");
    said.buyer = QStringLiteral("=Bob; \"B\"");
    said.lines = {
        tests::line(QStringLiteral("=Paper"), QStringLiteral("2"), QStringLiteral("60"), QStringLiteral("120.00"))};
    const qint64 id = fixture.import("one", said).invoiceId;
    app::PaymentEntry paid;
    paid.amount = domain::Decimal::fromInt(20);
    DBLEDGER_VERIFY(app::await(fixture.app().payments().pay(id, paid, fixture.anna)));
    fixture.import("two", tests::purchase());
}

} // namespace

class ExportServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invoices_data() { tests::addBackends(); }
    void invoices()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fillBooks(fixture);
        const auto rows = app::await(fixture.app().exports().invoices({}, {domain::InvoiceOrder::Number, true},
                                                                      target(CsvForm::Rfc4180), fixture.viewer));
        DBLEDGER_VERIFY(rows);
        QCOMPARE(*rows, 2);
        QCOMPARE(written(),
                 "id,state,direction,document_type,invoice_number,issue_date,due_date,due_date_assumed,party,currency,"
                 "net_total,tax_total,gross_total,paid,duplicate_of,file\r\n"
                 "1,approved,sale,380,V-1,2026-03-01,2026-03-31,yes,\"'=Bob; \"\"B\"\"\",EUR,120.00,0.00,120.00,20.00,,"
                 "6f6e65.pdf\r\n"
                 "2,approved,purchase,380,F-1,2026-03-01,2026-03-31,yes,Vasseur SARL,EUR,120.00,0.00,120.00,0.00,,"
                 "74776f.pdf\r\n");
    }

    void chosenColumnsForASpreadsheet()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fillBooks(fixture);
        CsvTarget wanted = target(CsvForm::Spreadsheet);
        wanted.columns = {QStringLiteral("gross_total"), QStringLiteral("state"), QStringLiteral("party")};
        domain::InvoiceFilter sales;
        sales.direction = domain::Direction::Sale;
        DBLEDGER_VERIFY(app::await(fixture.app().exports().invoices(sales, {}, wanted, fixture.viewer)));
        QCOMPARE(written(), "\xEF\xBB\xBFgross total;state;party\r\n120,00;approved;\"'=Bob; \"\"B\"\"\"\r\n");
        wanted.separator = u'\t';
        wanted.byteOrderMark = false;
        DBLEDGER_VERIFY(app::await(fixture.app().exports().invoices(sales, {}, wanted, fixture.viewer)));
        QCOMPARE(written(), "gross total\tstate\tparty\r\n120,00\tapproved\t\"'=Bob; \"\"B\"\"\"\r\n");
    }

    void lines_data() { tests::addBackends(); }
    void lines()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fillBooks(fixture);
        CsvTarget wanted = target(CsvForm::Rfc4180);
        wanted.columns = {QStringLiteral("invoice_number"), QStringLiteral("description"),
                          QStringLiteral("line_total")};
        const auto rows = app::await(fixture.app().exports().lines({}, {}, wanted, fixture.viewer));
        DBLEDGER_VERIFY(rows);
        QCOMPARE(*rows, 1);
        QCOMPARE(written(), "invoice_number,description,line_total\r\nV-1,\"'=Paper\",120.00\r\n");
    }

    void partiesAndProducts_data() { tests::addBackends(); }
    void partiesAndProducts()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fillBooks(fixture);
        CsvTarget wanted = target(CsvForm::Rfc4180);
        wanted.columns = {QStringLiteral("name"),     QStringLiteral("city"),      QStringLiteral("invoices"),
                          QStringLiteral("currency"), QStringLiteral("net_total"), QStringLiteral("open")};
        DBLEDGER_VERIFY(
            app::await(fixture.app().exports().parties({{}, domain::Direction::Sale}, {}, wanted, fixture.viewer)));
        QCOMPARE(written(), "name,city,invoices,currency,net_total,open\r\n"
                            "\"'=Bob; \"\"B\"\"\",,1,EUR,120.00,100.00\r\n");
        wanted.columns = {QStringLiteral("name"), QStringLiteral("quantity"), QStringLiteral("net_total")};
        DBLEDGER_VERIFY(app::await(fixture.app().exports().products({}, {}, wanted, fixture.viewer)));
        QCOMPARE(written(), "name,quantity,net_total\r\n\"'=Paper\",2,120.00\r\n");
    }

    void alerts_data() { tests::addBackends(); }
    void alerts()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fillBooks(fixture);
        app::AlertService &alerts = fixture.app().alerts();
        domain::AlertRule silent;
        silent.kind = domain::AlertKind::PartySilent;
        silent.days = 10;
        DBLEDGER_VERIFY(app::await(alerts.saveRule(silent, fixture.anna)));
        DBLEDGER_VERIFY(app::await(alerts.evaluate(fixture.anna)));
        CsvTarget wanted = target(CsvForm::Rfc4180);
        wanted.locale = QLocale::c();
        const auto rows = app::await(fixture.app().exports().alerts({}, wanted, fixture.viewer));
        DBLEDGER_VERIFY(rows);
        QCOMPARE(*rows, 1);
        QCOMPARE(written(),
                 "id,alert_kind,alert,party,product,invoice_number,other_invoice,raised,alert_state,snoozed_until,"
                 "changed_by\r\n1,party-silent,\"'=Bob; \"\"B\"\" has bought nothing for 13 day(s), since 1 Mar 2026\","
                 "\"'=Bob; \"\"B\"\"\",,,,2026-03-14,open,,\r\n");
        wanted = target(CsvForm::Spreadsheet);
        wanted.columns = {QStringLiteral("alert_kind"), QStringLiteral("alert_state"), QStringLiteral("party")};
        DBLEDGER_VERIFY(app::await(fixture.app().exports().alerts({}, wanted, fixture.viewer)));
        QCOMPARE(written(), "\xEF\xBB\xBFkind of alert;state;party\r\ncustomer who buys nothing;to see to;\"'=Bob; "
                            "\"\"B\"\"\"\r\n");
    }

    void progressAndCancelling()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fillBooks(fixture);
        QList<std::pair<int, int>> seen;
        const Progress progress = [&seen](int done, int of) { seen.append({done, of}); };
        DBLEDGER_VERIFY(app::await(
            fixture.app().exports().parties({}, {}, target(CsvForm::Rfc4180), fixture.viewer, {}, progress)));
        QCOMPARE(seen, (QList<std::pair<int, int>>{{2, 2}}));
        const QByteArray before = written();
        const CancelToken cancel;
        cancel.cancel();
        DBLEDGER_VERIFY_ERROR(
            app::await(fixture.app().exports().invoices({}, {}, target(CsvForm::Rfc4180), fixture.viewer, cancel)),
            Cancelled);
        QCOMPARE(written(), before); // what was there stays
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void refuses()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        CsvTarget wrong = target(CsvForm::Rfc4180);
        wrong.columns = {QStringLiteral("id"), QStringLiteral("price")};
        const auto refused = app::await(fixture.app().exports().products({}, {}, wrong, fixture.viewer));
        DBLEDGER_VERIFY_ERROR(refused, Invalid);
        QCOMPARE(refused.error().arguments.back(), QStringLiteral("price"));
        CsvTarget nowhere = target(CsvForm::Rfc4180);
        nowhere.file = m_folder.filePath(QStringLiteral("no/such/folder.csv"));
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().exports().invoices({}, {}, nowhere, fixture.viewer)),
                              FileUnwritable);
    }

private:
    CsvTarget target(CsvForm form) const
    {
        CsvTarget made;
        made.file = m_folder.filePath(QStringLiteral("out.csv"));
        made.form = form;
        made.locale = QLocale(QLocale::French);
        return made;
    }

    QByteArray written() const
    {
        QFile file(m_folder.filePath(QStringLiteral("out.csv")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

DBLEDGER_TEST(ExportServiceTest)
#include "ExportServiceTest.moc"
