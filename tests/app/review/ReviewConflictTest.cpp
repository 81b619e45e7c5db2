// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewFixture.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using app::Draft;
using domain::Field;
using tests::ReviewFixture;
using tests::ReviewResult;

namespace {

QString c(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Two people at one draft, and who may do what.
class ReviewConflictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondOfTwoIsToldWhy_data() { tests::addBackends(); }
    void secondOfTwoIsToldWhy()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft seen = fixture.importDraft("one", tests::doubtful());
        const qint64 id = seen.invoice.id;
        const int version = seen.invoice.version;
        app::ReviewService &review = fixture.review();
        DBLEDGER_VERIFY(
            app::await(review.setField(id, version, Field::Iban, c("DE89370400440532013000"), fixture.bruno)));
        DBLEDGER_VERIFY(app::await(review.setNote(id, version + 1, c("call them"), fixture.bruno)));
        DBLEDGER_VERIFY(app::await(review.take(id, fixture.bruno))); // advice, no version
        DBLEDGER_VERIFY_ERROR(app::await(review.setField(id, version, Field::GrossTotal, c("1.00"), fixture.chloe)),
                              Conflict);
        DBLEDGER_VERIFY_ERROR(app::await(review.setLines(id, version, {}, fixture.chloe)), Conflict);
        DBLEDGER_VERIFY_ERROR(app::await(review.reject(id, version, c("late"), fixture.chloe)), Conflict);
        DBLEDGER_VERIFY_ERROR(app::await(review.approve(id, version, {}, false, fixture.chloe)), Conflict);
        const auto changes = app::await(review.changesSince(id, version, fixture.chloe));
        DBLEDGER_VERIFY(changes);
        QCOMPARE(changes->size(), 2);
        QCOMPARE(changes->first().who, fixture.bruno.name);
        QCOMPARE(changes->first().when, fixture.clock->now());
        QCOMPARE(changes->first().action, c("correct"));
        QCOMPARE(changes->first().field, c("iban"));
        QCOMPARE(changes->first().from, QString());
        QCOMPARE(changes->first().to, c("DE89370400440532013000"));
        QCOMPARE(changes->back().field, c("note"));
        QCOMPARE(app::await(review.changesSince(id, version + 1, fixture.chloe))->size(), 1);
        QVERIFY(app::await(review.changesSince(id, version + 2, fixture.chloe))->isEmpty());
        QCOMPARE(fixture.open(id).invoice.gross->toString(), c("120.00"));
    }

    void viewersOnlyLook()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        const Draft draft = fixture.importDraft("one", tests::doubtful());
        const qint64 id = draft.invoice.id;
        const int version = draft.invoice.version;
        app::ReviewService &review = fixture.review();
        const Actor &guest = fixture.viewer;
        DBLEDGER_VERIFY(app::await(review.changesSince(id, 0, guest)));
        DBLEDGER_VERIFY(app::await(review.waiting(5, guest)));
        for (const auto &refused : {app::await(review.setField(id, version, Field::Iban, {}, guest)),
                                    app::await(review.confirmField(id, version, Field::GrossTotal, guest)),
                                    app::await(review.releaseField(id, version, Field::GrossTotal, guest)),
                                    app::await(review.restoreField(id, version, Field::GrossTotal, {}, guest)),
                                    app::await(review.setLines(id, version, {}, guest)),
                                    app::await(review.setTaxes(id, version, {}, guest)),
                                    app::await(review.releaseLines(id, version, guest)),
                                    app::await(review.releaseTaxes(id, version, guest)),
                                    app::await(review.setDirection(id, version, {}, guest)),
                                    app::await(review.setParty(id, version, 0, guest)),
                                    app::await(review.releaseParty(id, version, guest)),
                                    app::await(review.settleDuplicate(id, version, true, guest)),
                                    app::await(review.releaseDuplicate(id, version, guest)),
                                    app::await(review.overrideRule(id, version, domain::rules::iban, c("x"), guest)),
                                    app::await(review.withdrawOverride(id, version, domain::rules::iban, guest)),
                                    app::await(review.take(id, guest)),
                                    app::await(review.release(id, guest)),
                                    app::await(review.setNote(id, version, c("x"), guest)),
                                    app::await(review.postpone(id, version, {}, guest)),
                                    app::await(review.approve(id, version, {}, false, guest)),
                                    app::await(review.reject(id, version, c("x"), guest)),
                                    app::await(review.reopen(id, version, c("x"), guest))})
            DBLEDGER_VERIFY_ERROR(refused, NotAllowed);
    }

    void twoAtOnce_data() { tests::addBackends(); }
    void twoAtOnce() // from two workstations
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        const Draft seen = fixture.importDraft("one", tests::doubtful());
        const qint64 id = seen.invoice.id;
        app::AppContext::Options options;
        options.database = fixture.database.option();
        options.clock = fixture.clock;
        options.reader = fixture.reader;
        app::AppContext other(options);
        DBLEDGER_VERIFY(app::await(other.openDatabase()));
        int version = seen.invoice.version;
        for (int round = 0; round < 5; ++round) {
            const QString number = QStringLiteral("F-%1").arg(round);
            auto one = fixture.review().setField(id, version, Field::InvoiceNumber, number + u'a', fixture.bruno);
            auto two = other.review().setField(id, version, Field::InvoiceNumber, number + u'b', fixture.chloe);
            const ReviewResult first = app::await(one), second = app::await(two);
            QVERIFY(bool(first) != bool(second));
            DBLEDGER_VERIFY_ERROR(first ? second : first, Conflict);
            const Draft now = fixture.open(id);
            QCOMPARE(now.invoice.version, ++version);
            QCOMPARE(now.invoice.number, first ? number + u'a' : number + u'b');
        }
        QCOMPARE(fixture.count(c("corrections")), 5);
        QCOMPARE(fixture.open(id).history.size(), seen.history.size() + 5);
    }
};

DBLEDGER_TEST(ReviewConflictTest)
#include "ReviewConflictTest.moc"
