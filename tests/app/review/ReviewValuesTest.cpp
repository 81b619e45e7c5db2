// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewFixture.h"
#include "domain/proof/Rules.h"
#include "storage/intake/DocumentRepository.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using app::Draft;
using domain::Field;
using domain::FieldState;
using domain::Witness;
using tests::ReviewFixture;
using tests::ReviewResult;
using tests::Said;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

Said withLines()
{
    Said said = tests::doubtful();
    said.gross = q("129.50");
    said.lines = {tests::line(q("Paper"), q("2"), q("60.00"), q("120.00")),
                  tests::line(q("Ink"), q("1"), q("9.50"), q("8.50"))};
    return said;
}

bool fails(const Draft &draft, const QString &rule)
{
    for (const domain::Proof &proof : draft.reading->proofs)
        if (proof.rule == rule && !proof.holds)
            return true;
    return false;
}

} // namespace

/// Values that people correct, confirm and take back.
class ReviewValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opened_data() { tests::addBackends(); }
    void opened()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft draft = fixture.importDraft("one", tests::doubtful());
        QCOMPARE(draft.invoice.state, domain::InvoiceState::Draft);
        QCOMPARE(draft.reading->value(Field::GrossTotal), q("120.00"));
        QVERIFY(draft.document->bytes > 0);
        QCOMPARE(draft.obstacles.size(), 1);
        QCOMPARE(draft.obstacles.first().kind, ErrorKind::NeedsReview);
        QCOMPARE(draft.history.first().action, q("import"));
        QVERIFY(draft.hasIt.isEmpty() && draft.note.isEmpty() && draft.overrides.isEmpty());
        DBLEDGER_VERIFY_ERROR(app::await(fixture.review().open(99, fixture.viewer)), NotFound);
    }

    void companyThatIsSetLaterIsSeen()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        const Draft before = fixture.importDraft("one", Said());
        QCOMPARE(before.obstacles.first().kind, ErrorKind::DirectionUnknown);
        fixture.setUpCompany();
        const Draft after = fixture.open(before.invoice.id);
        QCOMPARE(after.invoice.direction, std::optional(domain::Direction::Purchase));
        QCOMPARE(after.invoice.version, before.invoice.version);
        QVERIFY(after.obstacles.isEmpty());
    }

    void setAndReleased_data() { tests::addBackends(); }
    void setAndReleased()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft before = fixture.importDraft("one", tests::doubtful());
        const qint64 id = before.invoice.id;
        const ReviewResult set = app::await(
            fixture.review().setField(id, before.invoice.version, Field::GrossTotal, q("99.50"), fixture.bruno));
        DBLEDGER_VERIFY(set);
        QCOMPARE(set->invoice.version, before.invoice.version + 1);
        QCOMPARE(set->invoice.gross->toString(), q("99.50"));
        QCOMPARE(set->invoice.net->toString(), q("99.50"));
        const domain::FieldReading gross = set->reading->fields.value(Field::GrossTotal);
        QCOMPARE(gross.state, FieldState::Proved);
        QCOMPARE(gross.witnesses, QList<Witness>{Witness::Person});
        QCOMPARE(gross.alternatives.first().value, q("120.00"));
        QCOMPARE(set->history.back().from, q("120.00"));
        QCOMPARE(set->history.back().to, q("99.50"));
        QCOMPARE(set->history.back().actor, fixture.bruno.name);
        QCOMPARE(fixture.show(id).invoice.gross->toString(), q("99.50")); // stored, not only shown
        const ReviewResult back =
            app::await(fixture.review().releaseField(id, set->invoice.version, Field::GrossTotal, fixture.chloe));
        DBLEDGER_VERIFY(back);
        DBLEDGER_SAME_DRAFT(*back, before);
        QCOMPARE(back->history.back().action, q("release"));
        QCOMPARE(back->history.back().from, q("99.50"));
        QCOMPARE(back->history.back().to, q("120.00"));
        const ReviewResult again =
            app::await(fixture.review().releaseField(id, back->invoice.version, Field::GrossTotal, fixture.chloe));
        DBLEDGER_VERIFY(again);
        QCOMPARE(again->invoice.version, back->invoice.version); // there was nothing to release
        QCOMPARE(again->history.size(), back->history.size());
    }

    void confirmed_data() { tests::addBackends(); }
    void confirmed()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft before = fixture.importDraft("one", tests::doubtful());
        const qint64 id = before.invoice.id;
        Draft draft = before;
        for (const Field field : {Field::InvoiceNumber, Field::IssueDate, Field::Currency, Field::GrossTotal,
                                  Field::SellerName, Field::BuyerName}) {
            const ReviewResult next =
                app::await(fixture.review().confirmField(id, draft.invoice.version, field, fixture.bruno));
            DBLEDGER_VERIFY(next);
            draft = *next;
            QCOMPARE(draft.reading->fields[field].state, FieldState::Proved);
            QVERIFY(draft.reading->fields[field].witnesses.contains(Witness::Person));
            QCOMPARE(draft.reading->fields[field].page, 1); // it stands where it stood
        }
        QVERIFY(draft.obstacles.isEmpty());
        QCOMPARE(draft.reading->status, domain::ReadingStatus::Ok);
        QCOMPARE(draft.history.back().action, q("confirm"));
        DBLEDGER_VERIFY_ERROR(
            app::await(fixture.review().confirmField(id, draft.invoice.version, Field::Iban, fixture.bruno)),
            Incomplete);
        const ReviewResult released =
            app::await(fixture.review().releaseField(id, draft.invoice.version, Field::GrossTotal, fixture.bruno));
        DBLEDGER_VERIFY(released);
        QCOMPARE(released->obstacles.size(), 1);
        QCOMPARE(released->obstacles.first().arguments.first(), q("gross_total"));
    }

    void restoredExactly_data() { tests::addBackends(); }
    void restoredExactly()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft read = fixture.importDraft("one", tests::doubtful());
        const qint64 id = read.invoice.id;
        QList<Draft> steps{read};
        for (const char *value : {"F-2", "F-3", ""}) {
            const ReviewResult next = app::await(fixture.review().setField(
                id, steps.back().invoice.version, Field::InvoiceNumber, q(value), fixture.bruno));
            DBLEDGER_VERIFY(next);
            steps.append(*next);
        }
        QVERIFY(steps.back().invoice.number.isEmpty());
        QCOMPARE(steps.back().obstacles.first().kind, ErrorKind::Incomplete);
        int version = steps.back().invoice.version;
        for (qsizetype i = steps.size() - 2; i >= 0; --i) {
            const domain::FieldReading was = steps[i].reading->fields.value(Field::InvoiceNumber);
            const ReviewResult undone = app::await(
                fixture.review().restoreField(id, version, Field::InvoiceNumber,
                                              {was.value, was.witnesses.contains(Witness::Person)}, fixture.bruno));
            DBLEDGER_VERIFY(undone);
            DBLEDGER_SAME_DRAFT(*undone, steps[i]);
            version = undone->invoice.version;
        }
        QCOMPARE(fixture.count(q("corrections")), 6); // all of it is kept
    }

    void valuesAreChecked()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        const Draft draft = fixture.importDraft("one", tests::doubtful());
        const ReviewResult refused = app::await(fixture.review().setField(
            draft.invoice.id, draft.invoice.version, Field::IssueDate, q("2026-02-31"), fixture.bruno));
        DBLEDGER_VERIFY_ERROR(refused, Invalid);
        QCOMPARE(refused.error().arguments, QStringList({q("issue_date"), q("2026-02-31")}));
        QCOMPARE(fixture.open(draft.invoice.id).invoice.version, draft.invoice.version);
        QCOMPARE(fixture.count(q("corrections")), 0);
    }

    void whatStandsThereIsRestoredUnchecked()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        Said said = tests::doubtful();
        said.more = {{Field::Iban, q("DE89370400440532013001")}}; // wrong check digits, and so it is printed
        const Draft before = fixture.importDraft("one", said);
        const qint64 id = before.invoice.id;
        const ReviewResult confirmed =
            app::await(fixture.review().confirmField(id, before.invoice.version, Field::Iban, fixture.bruno));
        DBLEDGER_VERIFY(confirmed);
        const ReviewResult set = app::await(fixture.review().setField(id, confirmed->invoice.version, Field::Iban,
                                                                      q("DE89370400440532013000"), fixture.bruno));
        DBLEDGER_VERIFY(set);
        const ReviewResult back = app::await(fixture.review().restoreField(
            id, set->invoice.version, Field::Iban, {q("DE89370400440532013001"), true}, fixture.bruno));
        DBLEDGER_VERIFY(back);
        DBLEDGER_SAME_DRAFT(*back, *confirmed);
    }

    void linesAreReplaced_data() { tests::addBackends(); }
    void linesAreReplaced()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft before = fixture.importDraft("one", withLines());
        const qint64 id = before.invoice.id;
        QList<domain::ReadLine> lines = before.reading->lines;
        lines[1].lineTotal = domain::Decimal::parse(q("9.50"));
        const ReviewResult set =
            app::await(fixture.review().setLines(id, before.invoice.version, lines, fixture.bruno));
        DBLEDGER_VERIFY(set);
        QVERIFY(set->linesByPerson && !before.linesByPerson);
        QVERIFY(fails(before, domain::rules::lineTotal) && !fails(*set, domain::rules::lineTotal));
        QVERIFY(fails(before, domain::rules::sumOfLines) && !fails(*set, domain::rules::sumOfLines));
        QCOMPARE(set->invoice.lines.at(1).total->toString(), q("9.50"));
        QCOMPARE(fixture.show(id).invoice.lines.at(1).total->toString(), q("9.50"));
        QCOMPARE(set->history.back().what, q("line 2"));
        QCOMPARE(set->history.back().from, q("Ink: 1 × 9.50 = 8.50"));
        QCOMPARE(set->history.back().to, q("Ink: 1 × 9.50 = 9.50"));
        lines.swapItemsAt(0, 1);
        lines.append(tests::line(q("Pens"), q("3"), q("1.00"), q("3.00")));
        const ReviewResult longer =
            app::await(fixture.review().setLines(id, set->invoice.version, lines, fixture.bruno));
        DBLEDGER_VERIFY(longer);
        QCOMPARE(longer->invoice.lines.size(), 3);
        QCOMPARE(longer->invoice.lines.at(0).description, q("Ink"));
        QCOMPARE(longer->invoice.lines.at(2).position, 3);
        const ReviewResult none = app::await(fixture.review().setLines(id, longer->invoice.version, {}, fixture.bruno));
        DBLEDGER_VERIFY(none);
        QVERIFY(none->invoice.lines.isEmpty());
        const ReviewResult back = app::await(fixture.review().releaseLines(id, none->invoice.version, fixture.bruno));
        DBLEDGER_VERIFY(back);
        QVERIFY(!back->linesByPerson);
        QCOMPARE(back->reading->lines, before.reading->lines);
        QCOMPARE(back->invoice.lines, before.invoice.lines);
        QVERIFY(fails(*back, domain::rules::lineTotal));
    }

    void taxesAreReplaced_data() { tests::addBackends(); }
    void taxesAreReplaced()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        Said said = tests::doubtful();
        said.net = q("100.00");
        said.tax = q("20.00");
        const Draft before = fixture.importDraft("one", said);
        const qint64 id = before.invoice.id;
        const auto amount = [](const char *text) { return domain::Decimal::parse(q(text)); };
        const ReviewResult set = app::await(fixture.review().setTaxes(
            id, before.invoice.version, {{amount("20"), amount("100.00"), amount("21.00")}}, fixture.bruno));
        DBLEDGER_VERIFY(set);
        QVERIFY(fails(*set, domain::rules::taxIsSumOfRates));
        QCOMPARE(set->repairs.size(), 1); // one digit, and all holds
        QCOMPARE(set->repairs.first().place, domain::Repair::Place::Tax);
        QCOMPARE(set->repairs.first().proposed, q("20.00"));
        QCOMPARE(set->invoice.taxes.first().tax->toString(), q("21.00"));
        QCOMPARE(set->history.back().what, q("tax_row 1"));
        const ReviewResult mended = app::await(fixture.review().setTaxes(
            id, set->invoice.version, domain::repaired(*set->reading, set->repairs.first()).taxes, fixture.bruno));
        DBLEDGER_VERIFY(mended);
        QVERIFY(!fails(*mended, domain::rules::taxIsSumOfRates));
        QVERIFY(mended->repairs.isEmpty());
        const ReviewResult back = app::await(fixture.review().releaseTaxes(id, mended->invoice.version, fixture.bruno));
        DBLEDGER_VERIFY(back);
        QVERIFY(back->invoice.taxes.isEmpty() && !back->taxesByPerson);
    }

    void anotherReadingOverwritesNothing_data() { tests::addBackends(); }
    void anotherReadingOverwritesNothing()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft before = fixture.importDraft("one", withLines());
        const qint64 id = before.invoice.id;
        QList<domain::ReadLine> lines = before.reading->lines;
        lines.removeLast();
        int version = before.invoice.version;
        for (const auto &done :
             {app::await(fixture.review().setField(id, version, Field::InvoiceNumber, q("F-9"), fixture.bruno)),
              app::await(fixture.review().confirmField(id, version + 1, Field::GrossTotal, fixture.bruno)),
              app::await(fixture.review().setLines(id, version + 2, lines, fixture.bruno))})
            DBLEDGER_VERIFY(done);
        Said other = withLines();
        other.number = q("F-1O");
        other.gross = q("777.00");
        other.date = q("2026-03-02");
        other.lines = {};
        {
            const auto connection = fixture.database.connect();
            DBLEDGER_VERIFY(storage::storeReading(*connection, before.invoice.documentId, tests::readingOf(other),
                                                  fixture.clock->now()));
        }
        const Draft after = fixture.open(id);
        QCOMPARE(after.invoice.number, q("F-9"));
        QCOMPARE(after.reading->fields[Field::InvoiceNumber].alternatives.first().value, q("F-1O"));
        QCOMPARE(after.invoice.gross->toString(), q("129.50"));
        QCOMPARE(after.invoice.lines.size(), 1);
        QCOMPARE(after.invoice.issueDate, QDate(2026, 3, 2)); // nobody had said anything of it
    }
};

DBLEDGER_TEST(ReviewValuesTest)
#include "ReviewValuesTest.moc"
