// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory/ReplayService.h"
#include "MemoryFixture.h"
#include "support/TestMain.h"

using namespace dbledger;
using app::Replay;
using app::ReplayReport;
using domain::Field;
using domain::FieldState;
using tests::misread;
using tests::ReviewFixture;
using tests::Said;
using tests::teach;
using tests::utf8;

namespace {

Result<ReplayReport> replayed(ReviewFixture &fixture)
{
    return app::await(fixture.app().replay().replay(fixture.viewer));
}

const app::ReplayDifference *differenceIn(const Replay &replay, const char *thing)
{
    for (const app::ReplayDifference &one : replay.differences)
        if (one.thing == QLatin1String(thing))
            return &one;
    return nullptr;
}

} // namespace

/// Drafts whose documents are read again.
class ReplayServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasLearnedSinceIsTakenOverAndBack_data() { tests::addBackends(); }
    void whatWasLearnedSinceIsTakenOverAndBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const qint64 id = fixture.importDraft("second", misread(utf8("VS/26/0042"))).invoice.id;
        fixture.importDraft("manual", tests::doubtful()); // says the same again
        teach(fixture);
        const app::Draft before = fixture.open(id);
        const qint64 audited = fixture.count(utf8("audit_log")), readings = fixture.count(utf8("readings"));
        const auto report = replayed(fixture);
        DBLEDGER_VERIFY(report);
        QCOMPARE(report->drafts, 2); // the approved one is none
        QVERIFY(report->failed.isEmpty());
        QCOMPARE(report->differ.size(), 1);
        const Replay replay = report->differ.first();
        QCOMPARE(replay.invoiceId, id);
        QCOMPARE(replay.number, utf8("K 88"));
        const app::ReplayDifference *number = differenceIn(replay, "invoice_number");
        QVERIFY(number);
        QCOMPARE(number->was, utf8("K 88"));
        QCOMPARE(number->wouldBe, utf8("VS/26/0042"));
        QCOMPARE(number->stateWouldBe, FieldState::Doubtful);
        QCOMPARE(fixture.count(utf8("audit_log")), audited); // nothing has changed
        QCOMPARE(fixture.count(utf8("readings")), readings);
        DBLEDGER_SAME_DRAFT(fixture.open(id), before);

        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().replay().take(replay, fixture.viewer)), NotAllowed);
        const auto taken = app::await(fixture.app().replay().take(replay, fixture.bruno));
        DBLEDGER_VERIFY(taken);
        const app::Draft after = fixture.open(id);
        QCOMPARE(after.invoice.version, taken->version);
        QCOMPARE(after.invoice.number, utf8("VS/26/0042"));
        QCOMPARE(after.reading->fields.value(Field::InvoiceNumber).witnesses,
                 QList<domain::Witness>{domain::Witness::SupplierMemory});
        QCOMPARE(after.history.last().action, utf8("reread"));
        QCOMPARE(after.history.last().to, utf8("VS/26/0042"));
        QVERIFY(replayed(fixture)->differ.isEmpty());
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().replay().take(replay, fixture.bruno)), Conflict);

        DBLEDGER_VERIFY(app::await(fixture.app().replay().undo(*taken, fixture.bruno)));
        DBLEDGER_SAME_DRAFT(fixture.open(id), before);
        QCOMPARE(replayed(fixture)->differ.size(), 1);
    }

    void whatPeopleSaidStays()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        Said said = tests::doubtful();
        said.lines = {tests::line(utf8("Paper"), utf8("2"), utf8("60"), utf8("120"))};
        const app::Draft draft = fixture.importDraft("first", said);
        const auto set = app::await(fixture.review().setField(draft.invoice.id, draft.invoice.version,
                                                              Field::InvoiceNumber, utf8("MINE"), fixture.bruno));
        DBLEDGER_VERIFY(set);
        said.number = utf8("OTHER"); // the program reads otherwise by now
        said.gross = utf8("121.00");
        said.lines.append(tests::line(utf8("Ink"), utf8("1"), utf8("1"), utf8("1")));
        fixture.reader->documents["first"] = said;
        const auto report = replayed(fixture);
        QCOMPARE(report->differ.size(), 1);
        const Replay &replay = report->differ.first();
        const app::ReplayDifference *number = differenceIn(replay, "invoice_number"),
                                    *line = differenceIn(replay, "line 2");
        QVERIFY(!number || number->was == number->wouldBe);
        QVERIFY(differenceIn(replay, "gross_total") && !differenceIn(replay, "line 1"));
        QVERIFY(line);
        QCOMPARE(line->was, QString());
        QVERIFY2(line->wouldBe.startsWith(utf8("Ink")), qPrintable(line->wouldBe));
        DBLEDGER_VERIFY(app::await(fixture.app().replay().take(replay, fixture.bruno)));
        const app::Draft after = fixture.open(draft.invoice.id);
        QCOMPARE(after.invoice.number, utf8("MINE"));
        QCOMPARE(after.invoice.gross->minor(), 12100);
        QCOMPARE(after.invoice.lines.size(), 2);
    }

    void whatCannotBeReadIsToldOf()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        for (const char *name : {"first", "second", "third"})
            fixture.importDraft(name, misread(utf8("VS/26/0042")));
        teach(fixture);
        fixture.reader->broken["second"] = {ErrorKind::ReaderCrashed, {}, {}};
        QList<std::pair<int, int>> progress;
        const auto report = app::await(fixture.app().replay().replay(fixture.viewer, {}, [&progress](int done, int of) {
            progress.append({done, of});
        }));
        DBLEDGER_VERIFY(report);
        QCOMPARE(report->failed.size(), 1);
        QCOMPARE(report->failed.first().error.kind, ErrorKind::ReaderCrashed);
        QCOMPARE(progress.size(), report->drafts);
        QCOMPARE(progress.last(), std::pair(report->drafts, report->drafts));
        fixture.reader->broken["second"] = {ErrorKind::ReaderMissing, {utf8("dbledger-reader")}, {}};
        DBLEDGER_VERIFY_ERROR(replayed(fixture), ReaderMissing);
    }

    void isCalledOff()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        for (const char *name : {"first", "second", "third"})
            fixture.importDraft(name, tests::doubtful());
        fixture.reader->answers = false;
        const int readBefore = fixture.reader->reads;
        const CancelToken cancel;
        const auto answer = fixture.app().replay().replay(fixture.viewer, cancel);
        QTRY_COMPARE(fixture.reader->reads, readBefore + 1); // the other reader is left to what comes in
        cancel.cancel();
        fixture.reader->answerAll();
        DBLEDGER_VERIFY_ERROR(app::await(answer), Cancelled);
        QCOMPARE(fixture.reader->reads, readBefore + 1);
        fixture.reader->answers = true;
    }
};

DBLEDGER_TEST(ReplayServiceTest)
#include "ReplayServiceTest.moc"
