// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using app::ImportOutcome;
using app::ImportReport;
using domain::Direction;
using domain::InvoiceState;
using tests::AppFixture;
using tests::purchase;
using tests::Said;

namespace {

QList<ErrorKind> kindsOf(const QList<Error> &errors)
{
    QList<ErrorKind> kinds;
    for (const Error &error : errors)
        kinds.append(error.kind);
    return kinds;
}

} // namespace

class IntakeServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void okIsApproved_data() { tests::addBackends(); }
    void okIsApproved()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        Said said = purchase();
        said.net = QStringLiteral("100.00");
        said.tax = QStringLiteral("20.00");
        said.lines = {
            tests::line(QStringLiteral("Paper"), QStringLiteral("4"), QStringLiteral("25"), QStringLiteral("100.00"))};
        const ImportReport report = fixture.import("one", said);
        QVERIFY2(!report.error, report.error ? qPrintable(tests::describe(*report.error)) : "");
        QCOMPARE(report.outcome, ImportOutcome::Approved);
        QCOMPARE(report.number, QStringLiteral("F-1"));
        QVERIFY(report.reasons.isEmpty());
        const domain::InvoiceDetail detail = fixture.show(report.invoiceId);
        QCOMPARE(detail.invoice.state, InvoiceState::Approved);
        QCOMPARE(detail.invoice.direction, std::optional(Direction::Purchase));
        QCOMPARE(detail.invoice.net->toString(), QStringLiteral("100.00"));
        QCOMPARE(detail.invoice.tax->toString(), QStringLiteral("20.00"));
        QVERIFY(detail.invoice.taxStated);
        QCOMPARE(detail.invoice.dueDate, QDate(2026, 3, 31)); // none printed: 30 days, and said so
        QVERIFY(detail.invoice.dueDateAssumed);
        QCOMPARE(detail.party->name, QStringLiteral("Vasseur SARL"));
        QCOMPARE(detail.invoice.lines.size(), 1);
        QVERIFY(detail.invoice.lines.first().productId > 0);
        QCOMPARE(detail.document->id, report.documentId);
        QVERIFY(detail.reading);
        QStringList actions;
        for (const domain::HistoryEntry &entry : detail.history) {
            actions += entry.action;
            QCOMPARE(entry.actor, fixture.anna.name);
            QCOMPARE(entry.when, fixture.clock->now());
        }
        QCOMPARE(actions, QStringList({QStringLiteral("import"), QStringLiteral("approve")}));
    }

    void sameNumberIsADuplicate_data() { tests::addBackends(); }
    void sameNumberIsADuplicate()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const ImportReport first = fixture.import("one", purchase());
        Said rescanned = purchase(QStringLiteral("f 01"));
        rescanned.gross = QStringLiteral("121.00");
        const ImportReport second = fixture.import("two", rescanned);
        QCOMPARE(second.outcome, ImportOutcome::DuplicateOf);
        QCOMPARE(second.duplicateOf, first.invoiceId);
        QCOMPARE(kindsOf(second.reasons), QList<ErrorKind>{ErrorKind::Duplicate});
        QCOMPARE(fixture.show(second.invoiceId).invoice.state, InvoiceState::Draft); // kept, not dropped
        Said another = purchase();
        another.seller = QStringLiteral("Morvan SAS");
        another.gross = QStringLiteral("7.00");
        QCOMPARE(fixture.import("three", another).outcome, ImportOutcome::Approved);
    }

    void direction_data()
    {
        QTest::addColumn<QString>("seller");
        QTest::addColumn<QString>("buyer");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        const QString us = QStringLiteral("PAPETERIE VERDIER"), them = QStringLiteral("Vasseur SARL");
        const QString pdf = QStringLiteral("pdf-text"), ours = QStringLiteral("own-template");
        const QString sale = QStringLiteral("sale"), purchase = QStringLiteral("purchase");
        QTest::newRow("buyer is us") << them << us << pdf << QString() << purchase;
        QTest::newRow("seller is us") << us << them << pdf << QString() << sale;
        QTest::newRow("our own template") << QString() << them << ours << QString() << sale;
        QTest::newRow("neither") << them << them << pdf << QString() << QString();
        QTest::newRow("neither, a person says sale") << them << them << pdf << sale << sale;
        QTest::newRow("neither, a person says purchase") << them << them << pdf << purchase << purchase;
        QTest::newRow("the document outranks the person") << them << us << pdf << sale << purchase;
        QTest::newRow("both are us") << us << us << pdf << QString() << QString();
    }

    void direction()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        QFETCH(QString, seller);
        QFETCH(QString, buyer);
        QFETCH(QString, kind);
        QFETCH(QString, said);
        QFETCH(QString, expected);
        Said document;
        document.seller = seller;
        document.buyer = buyer;
        document.kind = kind;
        const ImportReport report = fixture.import("one", document, {domain::directionFromName(said), true});
        const domain::Invoice invoice = fixture.show(report.invoiceId).invoice;
        QCOMPARE(invoice.direction, domain::directionFromName(expected));
        if (expected.isEmpty()) {
            QCOMPARE(report.outcome, ImportOutcome::Draft);
            QVERIFY(kindsOf(report.reasons).contains(ErrorKind::DirectionUnknown));
        } else {
            QCOMPARE(report.outcome, ImportOutcome::Approved);
        }
    }

    void staysADraft_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("not proved") << QString() << false << ErrorKind::NeedsReview;
        for (const char *field : {"invoice_number", "issue_date", "currency", "gross_total", "seller_name"})
            QTest::newRow(field) << QString::fromLatin1(field) << true << ErrorKind::Incomplete;
    }

    void staysADraft()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        QFETCH(QString, missing);
        QFETCH(bool, ok);
        QFETCH(ErrorKind, kind);
        Said said = purchase();
        said.ok = ok;
        for (auto &[name, text] :
             std::initializer_list<std::pair<const char *, QString *>>{{"invoice_number", &said.number},
                                                                       {"issue_date", &said.date},
                                                                       {"currency", &said.currency},
                                                                       {"gross_total", &said.gross},
                                                                       {"seller_name", &said.seller}})
            if (missing == QLatin1String(name))
                text->clear();
        const ImportReport report = fixture.import("one", said);
        QCOMPARE(report.outcome, ImportOutcome::Draft);
        QVERIFY(!report.reasons.isEmpty());
        QCOMPARE(report.reasons.first().kind, kind);
        if (!missing.isEmpty())
            QCOMPARE(report.reasons.first().arguments, QStringList(missing));
        QCOMPARE(fixture.show(report.invoiceId).invoice.state, InvoiceState::Draft);
    }

    void noApproveLeavesDrafts()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        const ImportReport report = fixture.import("one", purchase(), {{}, false});
        QCOMPARE(report.outcome, ImportOutcome::Draft);
        QVERIFY(report.reasons.isEmpty());
    }

    void negativeInvoiceIsACreditNote_data() { tests::addBackends(); }
    void negativeInvoiceIsACreditNote()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        Said said = purchase();
        said.gross = QStringLiteral("-120.00");
        said.net = QStringLiteral("-100.00");
        said.tax = QStringLiteral("-20.00");
        said.lines = {tests::line(QStringLiteral("Paper"), QStringLiteral("-4"), QStringLiteral("25"),
                                  QStringLiteral("-100.00"))};
        const ImportReport report = fixture.import("one", said);
        QCOMPARE(report.outcome, ImportOutcome::Approved);
        const domain::Invoice invoice = fixture.show(report.invoiceId).invoice;
        QCOMPARE(invoice.documentType, 381);
        QCOMPARE(invoice.gross->toString(), QStringLiteral("120.00"));
        QCOMPARE(invoice.net->toString(), QStringLiteral("100.00"));
        QCOMPARE(invoice.lines.first().quantity->toString(), QStringLiteral("4"));
        QCOMPARE(invoice.lines.first().total->toString(), QStringLiteral("100.00"));
    }

    void viewersMayNotImport()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        const QString path = fixture.file("one", purchase());
        const ImportReport report = app::await(fixture.app().intake().importFiles({path}, {}, fixture.viewer));
        QCOMPARE(report.error->kind, ErrorKind::NotAllowed);
        QCOMPARE(fixture.reader->reads, 0);
    }

    void databaseThatCannotBeReached()
    {
        app::AppContext::Options options;
        options.database = QStringLiteral("/no/such/folder/books.sqlite");
        options.reader = std::make_shared<tests::FakeReader>();
        app::AppContext app(options);
        AppFixture fixture(storage::Backend::Sqlite);
        const QString path = fixture.file("one", purchase());
        const ImportReport report = app::await(app.intake().importFiles({path}, {}, fixture.anna));
        QCOMPARE(report.error->kind, ErrorKind::DatabaseUnreachable);
        DBLEDGER_VERIFY_ERROR(app::await(app.openDatabase()), DatabaseUnreachable);
    }
};

DBLEDGER_TEST(IntakeServiceTest)
#include "IntakeServiceTest.moc"
