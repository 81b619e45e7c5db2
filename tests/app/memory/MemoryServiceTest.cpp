// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory/MemoryService.h"
#include "MemoryFixture.h"
#include "domain/proof/Rules.h"
#include "storage/books/MemoryRepository.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Field;
using domain::FieldState;
using domain::MemoryRecord;
using domain::Witness;
using tests::misread;
using tests::ReviewFixture;
using tests::Said;
using tests::teach;
using tests::utf8;

namespace {

const QString ourIban = QStringLiteral("FR7630006000011234567890189");

QList<MemoryRecord> memory(ReviewFixture &fixture, const QString &words = {})
{
    const auto records = app::await(fixture.app().memory().list(words, fixture.viewer));
    QList<MemoryRecord> found;
    for (const app::MemoryRow &row : records ? *records : QList<app::MemoryRow>())
        found.append(row.record);
    return found;
}

} // namespace

/// What corrections teach, and what is done with it.
class MemoryServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsAndHelps_data() { tests::addBackends(); }
    void learnsAndHelps()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        teach(fixture);
        const QList<MemoryRecord> records = memory(fixture);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().supplier, utf8("name:vasseur sarl"));
        QCOMPARE(records.first().field, Field::InvoiceNumber);
        QCOMPARE(records.first().label, utf8("Doc. ref.:"));
        QCOMPARE(records.first().format, utf8("VS/##/####"));
        QCOMPARE(records.first().learnedBy, fixture.bruno.name);
        QCOMPARE(records.first().learnedAt, fixture.clock->now());
        const auto shown = app::await(fixture.app().memory().show(records.first().id, fixture.viewer));
        DBLEDGER_VERIFY(shown);
        QCOMPARE(*shown, records.first());
        Said next = misread(utf8("VS/26/0042"));
        next.seller.clear(); // its letterhead tells
        const domain::FieldReading number =
            fixture.importDraft("second", next).reading->fields.value(Field::InvoiceNumber);
        QCOMPARE(number.value, utf8("VS/26/0042"));
        QCOMPARE(number.state, FieldState::Doubtful); // the reader had no doubt, somebody looks at it
        QCOMPARE(number.witnesses, QList<Witness>{Witness::SupplierMemory});
        QCOMPARE(number.alternatives.first().value, utf8("K 88"));
        Said other = misread(utf8("VS/26/0043"));
        other.seller = utf8("Martin SARL");
        other.texts.first().words.first().text = utf8("Martin");
        QCOMPARE(fixture.importDraft("third", other).reading->value(Field::InvoiceNumber), utf8("K 88"));
    }

    void learnsOnlyWhatIsPrinted()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        teach(fixture, utf8("VS/26/9999"));
        QVERIFY(memory(fixture).isEmpty());
        const app::Draft draft = fixture.importDraft("second", misread(utf8("VS/26/0042")));
        const auto confirmed = app::await(fixture.review().confirmField(draft.invoice.id, draft.invoice.version,
                                                                        Field::InvoiceNumber, fixture.bruno));
        DBLEDGER_VERIFY(confirmed);
        DBLEDGER_VERIFY(app::await(
            fixture.review().approve(draft.invoice.id, confirmed->invoice.version, {}, false, fixture.bruno)));
        QVERIFY(memory(fixture).isEmpty()); // it was right
    }

    void doesNotSilenceCodes_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("inCode");
        QTest::newRow("number") << Field::InvoiceNumber << domain::rules::qrNumber << utf8("VS/26/0041")
                                << utf8("VS/26/9999");
        QTest::newRow("IBAN") << Field::Iban << domain::rules::qrIban << ourIban << utf8("FR7630006000011234567890286");
    }
    void doesNotSilenceCodes()
    {
        QFETCH(Field, field);
        QFETCH(QString, rule);
        QFETCH(QString, printed);
        QFETCH(QString, inCode);
        ReviewFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        teach(fixture, printed, field);
        QCOMPARE(memory(fixture).size(), 1);
        Said next = misread(utf8("VS/26/0042"));
        next.number = utf8("VS/26/0042");
        next.more[Field::Iban] = ourIban;
        next.ok = true; // but for what its code says
        next.ofThePage = {
            {rule, false, domain::Severity::Failure, {field == Field::Iban ? ourIban : next.number, inCode}, {field}}};
        const app::Draft draft = fixture.importDraft("second", next);
        QCOMPARE(draft.invoice.state, domain::InvoiceState::Draft);
        QVERIFY(draft.reading->fields.value(field).witnesses.contains(Witness::SupplierMemory));
        QCOMPARE(draft.reading->fields.value(field).state, FieldState::Doubtful);
        QVERIFY(draft.reading->proofs.contains(next.ofThePage.first()));
    }

    void isKeptOnce_data() { tests::addBackends(); }
    void isKeptOnce()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        teach(fixture);
        const MemoryRecord learned = memory(fixture).value(0);
        fixture.clock->advance(std::chrono::hours(1));
        const domain::Invoice invoice = fixture.show(learned.invoiceId).invoice;
        const auto again =
            app::await(fixture.review().reopen(invoice.id, invoice.version, utf8("to look again"), fixture.bruno));
        DBLEDGER_VERIFY(again);
        DBLEDGER_VERIFY(
            app::await(fixture.review().approve(invoice.id, again->invoice.version, {}, false, fixture.chloe)));
        QCOMPARE(memory(fixture), QList<MemoryRecord>{learned}); // and by whom and when
        app::MemoryService &service = fixture.app().memory();
        const auto json = app::await(service.exported(fixture.viewer));
        const qint64 before = fixture.count(utf8("audit_log"));
        QCOMPARE(*app::await(service.import(*json, fixture.chloe)), 1);
        QCOMPARE(memory(fixture), QList<MemoryRecord>{learned});
        QCOMPARE(fixture.count(utf8("audit_log")), before);
        QByteArray other = *json;
        QCOMPARE(*app::await(service.import(other.replace("Doc. ref.:", "Reference"), fixture.chloe)), 1);
        QCOMPARE(memory(fixture).value(0).label, utf8("Reference"));
        QCOMPARE(fixture.count(utf8("audit_log")), before + 1);
    }

    void knowsNoFieldOfTomorrow()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        teach(fixture);
        const MemoryRecord record = memory(fixture).value(0);
        const auto connection = fixture.database.connect();
        DBLEDGER_VERIFY(connection->execute(utf8("UPDATE supplier_memory SET field = 'colour'")));
        QVERIFY(memory(fixture).isEmpty());
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().memory().show(record.id, fixture.viewer)), NotFound);
        QCOMPARE(fixture.importDraft("second", misread(utf8("VS/26/0042"))).reading->value(Field::InvoiceNumber),
                 utf8("K 88"));
    }

    void isExportedForgottenAndImported_data() { tests::addBackends(); }
    void isExportedForgottenAndImported()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        teach(fixture);
        app::MemoryService &service = fixture.app().memory();
        QVERIFY(memory(fixture, utf8("martin")).isEmpty());
        const MemoryRecord record = memory(fixture, utf8("VASSEUR")).value(0);
        const auto json = app::await(service.exported(fixture.viewer));
        DBLEDGER_VERIFY(json);
        DBLEDGER_VERIFY_ERROR(app::await(service.forget({record.id}, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(service.import(*json, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(service.forget({record.id, 99}, fixture.bruno)), NotFound);
        QCOMPARE(memory(fixture).size(), 1); // all or none
        const qint64 before = fixture.count(utf8("audit_log"));
        QCOMPARE(*app::await(service.forget({record.id}, fixture.bruno)), QList<MemoryRecord>{record});
        QVERIFY(memory(fixture).isEmpty());
        QCOMPARE(*app::await(service.import(*json, fixture.bruno)), 1);
        QCOMPARE(fixture.count(utf8("audit_log")), before + 2);
        MemoryRecord same = memory(fixture).value(0);
        QCOMPARE(same.invoiceId, qint64(0));
        same.id = record.id;
        same.invoiceId = record.invoiceId;
        QCOMPARE(same.learnedAt.toSecsSinceEpoch(), record.learnedAt.toSecsSinceEpoch());
        same.learnedAt = record.learnedAt;
        QCOMPARE(same, record);
        QCOMPARE(*app::await(service.import(*json, fixture.bruno)), 1);
        QCOMPARE(fixture.count(utf8("audit_log")), before + 2); // nothing new
        DBLEDGER_VERIFY_ERROR(app::await(service.import("[]", fixture.bruno)), Invalid);
        DBLEDGER_VERIFY_ERROR(app::await(service.import(R"({"supplier_memory":[{"field":"iban"}]})", fixture.bruno)),
                              Invalid);
    }

    void takesNoBrokenRecords_data() { tests::addBackends(); }
    void takesNoBrokenRecords()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        teach(fixture);
        app::MemoryService &service = fixture.app().memory();
        const auto json = app::await(service.exported(fixture.viewer));
        DBLEDGER_VERIFY(app::await(service.forget({memory(fixture).value(0).id}, fixture.bruno)));
        const auto instead = [&json](const char *of, const QByteArray &other) {
            const QByteArray changed = QByteArray(*json).replace(of, other);
            return changed == *json ? QByteArray("unchanged") : changed;
        };
        const QByteArray record =
            QByteArray(*json).mid(json->indexOf('[') + 1).chopped(json->size() - json->lastIndexOf(']'));
        const QList<std::pair<QByteArray, QByteArray>> broken{
            {json->chopped(4), "0"},
            {QByteArray(5'000, '['), "0"},
            {R"({"supplier_memory":"none"})", "0"},
            {R"({"supplier_memory":[7]})", "1"},
            {instead("Doc. ref.:", "Doc.\\u0000ref.:"), "1"},
            {instead("Doc. ref.:", QByteArray(3'000, 'x')), "1"},
            {instead("\"page\": 1", "\"page\": \"1\""), "1"},
            {instead("\"page\": 1", "\"page\": 1e300"), "1"},
            {instead("invoice_number", "colour"), "1"},
            {"{\"supplier_memory\":[" + record + ",{}]}", "2"},
        };
        for (const auto &[bytes, number] : broken) {
            const auto answer = app::await(service.import(bytes, fixture.bruno));
            QVERIFY2(!answer && answer.error().kind == ErrorKind::Invalid, bytes.left(300));
            QCOMPARE(answer.error().arguments.value(1).toLatin1(), number);
        }
        DBLEDGER_VERIFY_ERROR(app::await(service.importFrom(utf8("/nowhere/memory.json"), fixture.bruno)),
                              FileNotFound);
        QVERIFY(memory(fixture).isEmpty());
        QCOMPARE(*app::await(service.import("{\"tomorrow\":1,\"supplier_memory\":[" + record + "]}", fixture.bruno)),
                 1);
    }

    void itsInvoicesAreNotLoadedToShowTheirNumbers_data() { tests::addBackends(); }
    void itsInvoicesAreNotLoadedToShowTheirNumbers()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        teach(fixture);
        const auto connection = fixture.database.connect();
        DBLEDGER_VERIFY(connection->run(QStringLiteral("ALTER TABLE invoice_lines RENAME TO hidden_lines")));
        const auto rows = app::await(fixture.app().memory().list({}, fixture.viewer));
        DBLEDGER_VERIFY(connection->run(QStringLiteral("ALTER TABLE hidden_lines RENAME TO invoice_lines")));
        DBLEDGER_VERIFY(rows);
        QCOMPARE(rows->value(0).invoiceNumber, utf8("VS/26/0041"));
    }

    void isForgottenAndComesBack_data() { tests::addBackends(); }
    void isForgottenAndComesBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        teach(fixture);
        app::MemoryService &service = fixture.app().memory();
        const auto rows = app::await(service.list({}, fixture.viewer));
        QCOMPARE(rows->first().invoiceNumber, utf8("VS/26/0041"));
        MemoryRecord record = rows->first().record;
        const auto forgotten = app::await(service.forget({record.id}, fixture.bruno));
        DBLEDGER_VERIFY(forgotten);
        DBLEDGER_VERIFY_ERROR(app::await(service.restore(*forgotten, fixture.viewer)), NotAllowed);
        QCOMPARE(*app::await(service.restore(*forgotten, fixture.bruno)), 1);
        record.id = memory(fixture).value(0).id;
        QCOMPARE(memory(fixture), QList<MemoryRecord>{record}); // from which invoice, by whom and when, too
        QCOMPARE(app::await(service.forget({record.id}, fixture.bruno))->size(), 1);
        MemoryRecord newer = record;
        newer.label = utf8("Reference");
        const auto connection = fixture.database.connect();
        DBLEDGER_VERIFY(storage::storeMemory(*connection, newer));
        QCOMPARE(*app::await(service.restore(*forgotten, fixture.bruno)), 0); // it was learned anew
        QCOMPARE(memory(fixture).value(0).label, utf8("Reference"));
    }
};

DBLEDGER_TEST(MemoryServiceTest)
#include "MemoryServiceTest.moc"
