// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MemoryService.h"
#include "ReviewFixture.h"
#include "domain/Rules.h"
#include "support/PrintedPage.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Field;
using domain::FieldState;
using domain::MemoryRecord;
using domain::Witness;
using tests::ReviewFixture;
using tests::Said;

namespace {

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

const QString ourIban = QStringLiteral("FR7630006000011234567890189");

/// Its number was taken from the wrong place.
Said misread(const QString &number)
{
    Said said = tests::doubtful();
    said.number = t("K 88");
    said.texts = {tests::printedPage({t("Vasseur SARL          Customer K 88"), t("Doc. ref.: %1").arg(number),
                                      t("IBAN FR76 3000 6000 0112 3456 7890 189")})};
    return said;
}

/// A draft of which a person corrected the number, or what is said, approved.
void teach(ReviewFixture &fixture, const QString &value = t("VS/26/0041"), Field field = Field::InvoiceNumber)
{
    const app::Draft draft = fixture.importDraft("first", misread(t("VS/26/0041")));
    const auto set =
        app::await(fixture.review().setField(draft.invoice.id, draft.invoice.version, field, value, fixture.bruno));
    DBLEDGER_VERIFY(set);
    QCOMPARE(fixture.count(t("supplier_memory")), qint64(0)); // it is not decided yet
    DBLEDGER_VERIFY(
        app::await(fixture.review().approve(draft.invoice.id, set->invoice.version, {}, false, fixture.bruno)));
}

QList<MemoryRecord> memory(ReviewFixture &fixture, const QString &words = {})
{
    const auto records = app::await(fixture.app().memory().list(words, fixture.viewer));
    return records ? *records : QList<MemoryRecord>();
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
        QCOMPARE(records.first().supplier, t("name:vasseur sarl"));
        QCOMPARE(records.first().field, Field::InvoiceNumber);
        QCOMPARE(records.first().label, t("Doc. ref.:"));
        QCOMPARE(records.first().format, t("VS/##/####"));
        QCOMPARE(records.first().learnedBy, fixture.bruno.name);
        QCOMPARE(records.first().learnedAt, fixture.clock->now());
        const auto shown = app::await(fixture.app().memory().show(records.first().id, fixture.viewer));
        DBLEDGER_VERIFY(shown);
        QCOMPARE(*shown, records.first());
        Said next = misread(t("VS/26/0042"));
        next.seller.clear(); // its letterhead tells
        const domain::FieldReading number =
            fixture.importDraft("second", next).reading->fields.value(Field::InvoiceNumber);
        QCOMPARE(number.value, t("VS/26/0042"));
        QCOMPARE(number.state, FieldState::Doubtful); // the reader had no doubt, somebody looks at it
        QCOMPARE(number.witnesses, QList<Witness>{Witness::SupplierMemory});
        QCOMPARE(number.alternatives.first().value, t("K 88"));
        Said other = misread(t("VS/26/0043"));
        other.seller = t("Martin SARL");
        other.texts.first().words.first().text = t("Martin");
        QCOMPARE(fixture.importDraft("third", other).reading->value(Field::InvoiceNumber), t("K 88"));
    }

    void learnsOnlyWhatIsPrinted()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        teach(fixture, t("VS/26/9999"));
        QVERIFY(memory(fixture).isEmpty());
        const app::Draft draft = fixture.importDraft("second", misread(t("VS/26/0042")));
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
        QTest::newRow("number") << Field::InvoiceNumber << domain::rules::qrNumber << t("VS/26/0041")
                                << t("VS/26/9999");
        QTest::newRow("IBAN") << Field::Iban << domain::rules::qrIban << ourIban << t("FR7630006000011234567890286");
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
        Said next = misread(t("VS/26/0042"));
        next.number = t("VS/26/0042");
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
            app::await(fixture.review().reopen(invoice.id, invoice.version, t("to look again"), fixture.bruno));
        DBLEDGER_VERIFY(again);
        DBLEDGER_VERIFY(
            app::await(fixture.review().approve(invoice.id, again->invoice.version, {}, false, fixture.chloe)));
        QCOMPARE(memory(fixture), QList<MemoryRecord>{learned}); // and by whom and when
        app::MemoryService &service = fixture.app().memory();
        const auto json = app::await(service.exported(fixture.viewer));
        const qint64 before = fixture.count(t("audit_log"));
        QCOMPARE(*app::await(service.import(*json, fixture.chloe)), 1);
        QCOMPARE(memory(fixture), QList<MemoryRecord>{learned});
        QCOMPARE(fixture.count(t("audit_log")), before);
        QByteArray other = *json;
        QCOMPARE(*app::await(service.import(other.replace("Doc. ref.:", "Reference"), fixture.chloe)), 1);
        QCOMPARE(memory(fixture).value(0).label, t("Reference"));
        QCOMPARE(fixture.count(t("audit_log")), before + 1);
    }

    void knowsNoFieldOfTomorrow()
    {
        ReviewFixture fixture(storage::Backend::Sqlite);
        fixture.setUpCompany();
        teach(fixture);
        const MemoryRecord record = memory(fixture).value(0);
        const auto connection = fixture.database.connect();
        DBLEDGER_VERIFY(connection->execute(t("UPDATE supplier_memory SET field = 'colour'")));
        QVERIFY(memory(fixture).isEmpty());
        DBLEDGER_VERIFY_ERROR(app::await(fixture.app().memory().show(record.id, fixture.viewer)), NotFound);
        QCOMPARE(fixture.importDraft("second", misread(t("VS/26/0042"))).reading->value(Field::InvoiceNumber),
                 t("K 88"));
    }

    void isExportedForgottenAndImported_data() { tests::addBackends(); }
    void isExportedForgottenAndImported()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        ReviewFixture fixture(backend);
        fixture.setUpCompany();
        teach(fixture);
        app::MemoryService &service = fixture.app().memory();
        QVERIFY(memory(fixture, t("martin")).isEmpty());
        const MemoryRecord record = memory(fixture, t("VASSEUR")).value(0);
        const auto json = app::await(service.exported(fixture.viewer));
        DBLEDGER_VERIFY(json);
        DBLEDGER_VERIFY_ERROR(app::await(service.forget({record.id}, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(service.import(*json, fixture.viewer)), NotAllowed);
        DBLEDGER_VERIFY_ERROR(app::await(service.forget({record.id, 99}, fixture.bruno)), NotFound);
        QCOMPARE(memory(fixture).size(), 1); // all or none
        const qint64 before = fixture.count(t("audit_log"));
        QCOMPARE(*app::await(service.forget({record.id}, fixture.bruno)), 1);
        QVERIFY(memory(fixture).isEmpty());
        QCOMPARE(*app::await(service.import(*json, fixture.bruno)), 1);
        QCOMPARE(fixture.count(t("audit_log")), before + 2);
        MemoryRecord same = memory(fixture).value(0);
        QCOMPARE(same.invoiceId, qint64(0));
        same.id = record.id;
        same.invoiceId = record.invoiceId;
        QCOMPARE(same.learnedAt.toSecsSinceEpoch(), record.learnedAt.toSecsSinceEpoch());
        same.learnedAt = record.learnedAt;
        QCOMPARE(same, record);
        QCOMPARE(*app::await(service.import(*json, fixture.bruno)), 1);
        QCOMPARE(fixture.count(t("audit_log")), before + 2); // nothing new
        DBLEDGER_VERIFY_ERROR(app::await(service.import("[]", fixture.bruno)), Invalid);
        DBLEDGER_VERIFY_ERROR(app::await(service.import(R"({"supplier_memory":[{"field":"iban"}]})", fixture.bruno)),
                              Invalid);
    }
};

DBLEDGER_TEST(MemoryServiceTest)
#include "MemoryServiceTest.moc"
