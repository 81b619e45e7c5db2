// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppFixture.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using app::ImportOutcome;
using app::ImportReport;
using domain::Direction;
using domain::Field;
using domain::Invoice;
using domain::InvoiceState;
using tests::AppFixture;
using tests::Said;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Result<Invoice> correct(AppFixture &fixture, const Invoice &invoice, Field field, const QString &value)
{
    return app::await(
        fixture.app().invoices().correct(invoice.id, invoice.version, field, value, s("seen on paper"), fixture.anna));
}

Result<Invoice> approve(AppFixture &fixture, const Invoice &invoice, std::optional<Direction> direction = {},
                        bool despiteDuplicate = false)
{
    return app::await(
        fixture.app().invoices().approve(invoice.id, invoice.version, direction, despiteDuplicate, fixture.anna));
}

Result<Invoice> voided(AppFixture &fixture, const Invoice &invoice, const QString &reason)
{
    return app::await(fixture.app().invoices().voidInvoice(invoice.id, invoice.version, reason, fixture.anna));
}

} // namespace

class InvoiceServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approvedByAPerson_data() { tests::addBackends(); }
    void approvedByAPerson()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        Said said;
        said.ok = false;
        const Invoice draft = fixture.show(fixture.import("one", said).invoiceId).invoice;
        QCOMPARE(draft.state, InvoiceState::Draft);
        const auto approved = approve(fixture, draft);
        DBLEDGER_VERIFY(approved);
        QCOMPARE(approved->state, InvoiceState::Approved);
        QCOMPARE(approved->version, draft.version + 1);
        DBLEDGER_VERIFY_ERROR(approve(fixture, *approved), WrongState);
        DBLEDGER_VERIFY_ERROR(approve(fixture, draft), Conflict); // an old version
    }

    void directionIsAsked()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        const Invoice draft = fixture.show(fixture.import("one", Said()).invoiceId).invoice; // no company is set
        DBLEDGER_VERIFY_ERROR(approve(fixture, draft), DirectionUnknown);
        const auto approved = approve(fixture, draft, Direction::Sale);
        DBLEDGER_VERIFY(approved);
        QCOMPARE(approved->direction, std::optional(Direction::Sale));
        QCOMPARE(approved->partyName, s("Papeterie Verdier"));
    }

    void companyThatIsSetLaterTells()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        const Invoice draft = fixture.show(fixture.import("one", Said()).invoiceId).invoice;
        fixture.setUpCompany();
        const auto approved = approve(fixture, draft);
        DBLEDGER_VERIFY(approved);
        QCOMPARE(approved->direction, std::optional(Direction::Purchase));
    }

    void incompleteIsNotApproved()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        Said said;
        said.number.clear();
        const Invoice draft = fixture.show(fixture.import("one", said).invoiceId).invoice;
        const auto refused = approve(fixture, draft);
        DBLEDGER_VERIFY_ERROR(refused, Incomplete);
        QCOMPARE(refused.error().arguments, QStringList(s("invoice_number")));
        const auto corrected = correct(fixture, draft, Field::InvoiceNumber, s("F-9"));
        DBLEDGER_VERIFY(corrected);
        DBLEDGER_VERIFY(approve(fixture, *corrected));
    }

    void duplicateIsApprovedOnlyOnPurpose_data() { tests::addBackends(); }
    void duplicateIsApprovedOnlyOnPurpose()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const ImportReport first = fixture.import("one", Said());
        const Invoice draft = fixture.show(fixture.import("two", Said()).invoiceId).invoice;
        QCOMPARE(draft.duplicateOf, first.invoiceId);
        const auto refused = approve(fixture, draft);
        DBLEDGER_VERIFY_ERROR(refused, Duplicate);
        QCOMPARE(refused.error().arguments.at(1), QString::number(first.invoiceId));
        DBLEDGER_VERIFY(approve(fixture, draft, {}, true));
    }

    void duplicateOfAVoidedOneIsNone()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        const Invoice first = fixture.show(fixture.import("one", Said()).invoiceId).invoice;
        const Invoice second = fixture.show(fixture.import("two", Said()).invoiceId).invoice;
        DBLEDGER_VERIFY(voided(fixture, first, s("scanned badly")));
        const auto approved = approve(fixture, second);
        DBLEDGER_VERIFY(approved);
        QCOMPARE(approved->duplicateOf, 0);
    }

    void draftIsCorrected_data() { tests::addBackends(); }
    void draftIsCorrected()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        Said said;
        said.ok = false;
        Invoice invoice = fixture.show(fixture.import("one", said).invoiceId).invoice;
        for (const auto &[field, value] :
             {std::pair(Field::GrossTotal, s("99.50")), std::pair(Field::SellerName, s("Morvan SAS")),
              std::pair(Field::IssueDate, s("2026-02-03")), std::pair(Field::Currency, s("chf"))}) {
            const auto corrected = correct(fixture, invoice, field, value);
            DBLEDGER_VERIFY(corrected);
            invoice = *corrected;
        }
        const domain::InvoiceDetail detail = fixture.show(invoice.id);
        QCOMPARE(detail.invoice.gross->toString(), s("99.50"));
        QCOMPARE(detail.invoice.net->toString(), s("99.50"));
        QCOMPARE(detail.invoice.currency->code(), s("CHF"));
        QCOMPARE(detail.invoice.partyName, s("Morvan SAS"));
        QCOMPARE(detail.invoice.dueDate, QDate(2026, 3, 5));
        const domain::FieldReading gross = detail.reading->fields.value(Field::GrossTotal);
        QCOMPARE(gross.state, domain::FieldState::Proved); // a person confirmed it
        QCOMPARE(gross.witnesses, QList<domain::Witness>{domain::Witness::Person});
        QCOMPARE(gross.alternatives.first().value, s("120.00"));
        const domain::HistoryEntry entry = detail.history.at(1);
        QCOMPARE(entry.action, s("correct"));
        QCOMPARE(entry.what, s("gross_total"));
        QCOMPARE(entry.from, s("120.00"));
        QCOMPARE(entry.to, s("99.50"));
        QCOMPARE(entry.note, s("seen on paper"));
        QCOMPARE(entry.actor, fixture.anna.name);
        const auto approved = approve(fixture, invoice);
        DBLEDGER_VERIFY(approved);
        QCOMPARE(approved->gross->toString(), s("99.50"));
        QCOMPARE(fixture.show(invoice.id).party->name, s("Morvan SAS"));
    }

    void approvedIsCorrected_data() { tests::addBackends(); }
    void approvedIsCorrected()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        Said said;
        said.lines = {tests::line(s("Paper"), s("2"), s("60"), s("120.00"))};
        const domain::InvoiceDetail before = fixture.show(fixture.import("one", said).invoiceId);
        QCOMPARE(before.invoice.state, InvoiceState::Approved);
        auto invoice = correct(fixture, before.invoice, Field::GrossTotal, s("130.00"));
        DBLEDGER_VERIFY(invoice);
        QCOMPARE(invoice->state, InvoiceState::Approved);
        QCOMPARE(invoice->gross->toString(), s("130.00"));
        QCOMPARE(invoice->net->toString(), s("130.00")); // no VAT is stated
        QCOMPARE(invoice->partyId, before.invoice.partyId);
        QCOMPARE(invoice->lines.first().productId, before.invoice.lines.first().productId);
        invoice = correct(fixture, *invoice, Field::DueDate, s("2026-05-01"));
        DBLEDGER_VERIFY(invoice);
        QVERIFY(!invoice->dueDateAssumed);
        invoice = correct(fixture, *invoice, Field::SellerName, s("Morvan SAS"));
        DBLEDGER_VERIFY(invoice);
        QVERIFY(invoice->partyId != before.invoice.partyId);
        DBLEDGER_VERIFY_ERROR(correct(fixture, *invoice, Field::InvoiceNumber, {}), Incomplete);
        DBLEDGER_VERIFY_ERROR(correct(fixture, *invoice, Field::GrossTotal, s("-1")), Invalid);
        QCOMPARE(fixture.show(invoice->id).invoice.version, invoice->version); // refused ones changed nothing
        QCOMPARE(fixture.count(s("corrections")), 3);
    }

    void valuesAreChecked_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("date that is none") << Field::IssueDate << s("2026-02-31");
        QTest::newRow("date in another form") << Field::IssueDate << s("31/01/2026");
        QTest::newRow("amount with a comma") << Field::GrossTotal << s("12,50");
        QTest::newRow("no amount") << Field::NetTotal << s("twelve");
        QTest::newRow("currency") << Field::Currency << s("EURO");
        QTest::newRow("type") << Field::DocumentType << s("999");
        QTest::newRow("IBAN") << Field::Iban << s("DE89370400440532013001");
        QTest::newRow("VAT id") << Field::SellerVatId << s("FR83404833049");
        QTest::newRow("SIREN") << Field::SellerSiren << s("404833049");
    }
    void valuesAreChecked()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        QFETCH(Field, field);
        QFETCH(QString, value);
        const Invoice draft = fixture.show(fixture.import("one", Said()).invoiceId).invoice;
        const auto refused = correct(fixture, draft, field, value);
        DBLEDGER_VERIFY_ERROR(refused, Invalid);
        QCOMPARE(refused.error().arguments, QStringList({domain::fieldName(field), value}));
        QCOMPARE(fixture.count(s("corrections")), 0);
    }

    void secondOfTwoPeopleGetsAConflict_data() { tests::addBackends(); }
    void secondOfTwoPeopleGetsAConflict()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        const Invoice draft = fixture.show(fixture.import("one", Said()).invoiceId).invoice;
        DBLEDGER_VERIFY(correct(fixture, draft, Field::Iban, s("DE89370400440532013000")));
        DBLEDGER_VERIFY_ERROR(correct(fixture, draft, Field::Iban, s("FR1420041010050500013M02606")), Conflict);
        DBLEDGER_VERIFY_ERROR(voided(fixture, draft, s("late")), Conflict);
        QCOMPARE(fixture.show(draft.id).invoice.iban, s("DE89370400440532013000"));
    }

    void takenOut_data() { tests::addBackends(); }
    void takenOut()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const Invoice invoice = fixture.show(fixture.import("one", Said()).invoiceId).invoice;
        DBLEDGER_VERIFY_ERROR(voided(fixture, invoice, s("  ")), Incomplete);
        const auto gone = voided(fixture, invoice, s("booked twice"));
        DBLEDGER_VERIFY(gone);
        QCOMPARE(gone->state, InvoiceState::Void);
        QCOMPARE(gone->voidReason, s("booked twice"));
        DBLEDGER_VERIFY_ERROR(voided(fixture, *gone, s("again")), WrongState);
        DBLEDGER_VERIFY_ERROR(correct(fixture, *gone, Field::Iban, {}), WrongState);
        DBLEDGER_VERIFY_ERROR(approve(fixture, *gone), WrongState);
        const domain::HistoryEntry last = fixture.show(invoice.id).history.back();
        QCOMPARE(last.action, s("void"));
        QCOMPARE(last.from, s("approved"));
        QCOMPARE(last.to, s("void"));
        QCOMPARE(last.note, s("booked twice"));
    }

    void partiesAreMatched_data() { tests::addBackends(); }
    void partiesAreMatched()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const auto partyOf = [&](const QByteArray &bytes, const QString &name, QMap<Field, QString> more) {
            Said said;
            said.number = QString::fromUtf8(bytes);
            said.seller = name;
            said.sellerAddress.clear();
            said.more = std::move(more);
            return fixture.show(fixture.import(bytes, said).invoiceId).invoice;
        };
        const qint64 first = partyOf("a", s("Vasseur SARL"), {{Field::SellerEmail, s("c@vasseur.fr")}}).partyId;
        QVERIFY(first > 0);
        // E-mail and name; the VAT id is learnt, and from then on it tells.
        QCOMPARE(partyOf("b", s("VASSEUR"),
                         {{Field::SellerEmail, s("C@vasseur.fr")}, {Field::SellerVatId, s("FR83404833048")}})
                     .partyId,
                 first);
        QCOMPARE(partyOf("c", s("Vasser Sarl (misread)"), {{Field::SellerVatId, s("FR 83 404833048")}}).partyId, first);
        QCOMPARE(partyOf("d", s("Else"), {{Field::SellerSiren, s("404 833 048")}}).partyId, first);
        // The name alone only proposes.
        const Invoice weak = partyOf("e", s("Vasseur SARL"), {});
        QVERIFY(weak.partyId != first);
        QCOMPARE(weak.proposedPartyId, first);
        QCOMPARE(fixture.count(s("parties")), 2);
    }

    void customerNeedsNoBirthDate_data() { tests::addBackends(); }
    void customerNeedsNoBirthDate()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        Said said;
        said.kind = s("own-template");
        said.seller.clear();
        said.buyer = s("Élodie Aubry");
        said.more = {{Field::BuyerId, s("00337")}, {Field::BuyerCategory, s("C")}};
        const ImportReport first = fixture.import("one", said);
        QCOMPARE(first.outcome, ImportOutcome::Approved);
        const domain::Party customer = *fixture.show(first.invoiceId).party;
        QVERIFY(!customer.birthDate.isValid());
        QCOMPARE(customer.customerNumber, s("00337"));
        // It is the same customer when a later invoice tells more.
        said.number = s("F-2");
        said.more[Field::BuyerGender] = s("F");
        said.more[Field::BuyerBirthdate] = s("2000-02-16");
        const domain::InvoiceDetail second = fixture.show(fixture.import("two", said).invoiceId);
        QCOMPARE(second.party->id, customer.id);
        QCOMPARE(second.party->birthDate, QDate(2000, 2, 16));
    }

    void productOutlivesItsPrice_data() { tests::addBackends(); }
    void productOutlivesItsPrice()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        const auto productOf = [&](const QByteArray &bytes, const char *description, const char *price) {
            Said said;
            said.number = QString::fromUtf8(bytes);
            said.gross = s(price);
            said.lines = {tests::line(s(description), s("1"), s(price), s(price))};
            return fixture.show(fixture.import(bytes, said).invoiceId).invoice.lines.first().productId;
        };
        const qint64 paper = productOf("a", "Ramette A4 recyclée", "4.50");
        QVERIFY(paper > 0);
        QCOMPARE(productOf("b", "RAMETTE A4, recyclee", "5.10"), paper);
        QVERIFY(productOf("c", "Ramette A3 recyclée", "4.50") != paper);
    }

    void found_data() { tests::addBackends(); }
    void found()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        AppFixture fixture(backend);
        fixture.setUpCompany();
        Said said;
        said.number = s("FAC/2018/0001");
        const qint64 id = fixture.import("one", said).invoiceId;
        app::InvoiceService &invoices = fixture.app().invoices();
        const auto byNumber = app::await(invoices.find(s(" fac 2018 1 "), fixture.anna));
        DBLEDGER_VERIFY(byNumber);
        QCOMPARE(*byNumber, id);
        QCOMPARE(*app::await(invoices.find(QString::number(id), fixture.anna)), id);
        DBLEDGER_VERIFY_ERROR(app::await(invoices.find(s("nothing"), fixture.anna)), NotFound);
        DBLEDGER_VERIFY_ERROR(app::await(invoices.show(99, fixture.anna)), NotFound);
        said.seller = s("Morvan SAS");
        said.gross = s("1.00");
        fixture.import("two", said);
        DBLEDGER_VERIFY_ERROR(app::await(invoices.find(said.number, fixture.anna)), Invalid); // two of them
    }

    void viewersOnlyLook()
    {
        AppFixture fixture(storage::Backend::Sqlite);
        const Invoice draft = fixture.show(fixture.import("one", Said()).invoiceId).invoice;
        app::InvoiceService &invoices = fixture.app().invoices();
        DBLEDGER_VERIFY(app::await(invoices.list({}, 10, {}, fixture.viewer)));
        DBLEDGER_VERIFY(app::await(invoices.show(draft.id, fixture.viewer)));
        DBLEDGER_VERIFY_ERROR(app::await(invoices.approve(draft.id, 1, Direction::Sale, false, fixture.viewer)),
                              NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(invoices.voidInvoice(draft.id, 1, s("x"), fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(invoices.correct(draft.id, 1, Field::Iban, {}, {}, fixture.viewer)),
                              NotAllowed);
        QCOMPARE(*app::await(invoices.documentBytes(draft.documentId, fixture.viewer)), QByteArray("one"));
    }
};

DBLEDGER_TEST(InvoiceServiceTest)
#include "InvoiceServiceTest.moc"
