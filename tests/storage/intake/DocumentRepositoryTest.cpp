// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake/DocumentRepository.h"
#include "storage/database/AuditLog.h"
#include "storage/database/Settings.h"
#include "support/Databases.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QTest>

using namespace dbledger;
using domain::Field;
using domain::Reading;
using tests::TestDatabase;

namespace {

Reading someReading()
{
    Reading reading;
    reading.status = domain::ReadingStatus::Ok;
    reading.documentKind = QStringLiteral("pdf-text");
    reading.pages = 3;
    reading.language = QStringLiteral("fr");
    domain::FieldReading number;
    number.value = QStringLiteral("FAC/2018/0001");
    number.confidence = 0.995;
    number.state = domain::FieldState::Proved;
    number.page = 1;
    number.box = {0.1, 0.2, 0.25, 0.05};
    number.witnesses = {domain::Witness::PdfText, domain::Witness::QrCode};
    number.alternatives = {{QStringLiteral("FAC/2018/0007"), 0.25, 2, {0.5, 0.5, 0.25, 0.125}}};
    reading.fields[Field::InvoiceNumber] = number;
    domain::FieldReading total;
    total.value = QStringLiteral("1146.84");
    total.confidence = 0.5;
    total.state = domain::FieldState::Doubtful;
    reading.fields[Field::GrossTotal] = total;
    domain::ReadLine line;
    line.description = QStringLiteral("Edge so crime share.");
    line.quantity = domain::Decimal::fromInt(4);
    line.unitPrice = domain::Decimal::parse(u"12.18");
    line.lineTotal = domain::Decimal::parse(u"48.72");
    reading.lines = {line};
    reading.taxes = {{domain::Decimal::fromInt(20), domain::Decimal::fromInt(100), domain::Decimal::fromInt(20)}};
    reading.codes = {{QStringLiteral("QRCode"), QStringLiteral("a\nb"), 1, {0.5, 0.5, 0.25, 0.25}, 90}};
    domain::Proof proof;
    proof.rule = QStringLiteral("qr-number");
    proof.holds = true;
    proof.arguments = {QStringLiteral("a"), QStringLiteral("b")};
    proof.fields = {Field::InvoiceNumber};
    reading.proofs = {proof};
    reading.elapsedMs[QStringLiteral("total")] = 1234;
    return reading;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

class DocumentRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedOnce_data() { tests::addBackends(); }
    void storedOnce()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const tests::FakeClock clock;
        const Actor actor{QStringLiteral("cli:anna"), Role::Accountant, {}};
        const QByteArray bytes("\x00\x89PNG\xff\n'\\", 9);
        const QString name = QStringLiteral("Reçu n° 1.png");
        const auto first = storage::storeDocument(*connection, name, bytes, hashOf(bytes), actor, clock.now());
        DBLEDGER_VERIFY(first);
        QVERIFY(first->isNew);
        const auto again =
            storage::storeDocument(*connection, QStringLiteral("copy.png"), bytes, hashOf(bytes), actor, clock.now());
        DBLEDGER_VERIFY(again);
        QVERIFY(!again->isNew);
        QCOMPARE(again->id, first->id);
        QCOMPARE(*storage::documentBytes(*connection, first->id), bytes);
        const auto info = storage::documentInfo(*connection, first->id);
        DBLEDGER_VERIFY(info);
        QCOMPARE(info->fileName, name);
        QCOMPARE(info->sha256, hashOf(bytes));
        QCOMPARE(info->bytes, bytes.size());
        QCOMPARE(info->importedAt, clock.now());
        DBLEDGER_VERIFY_ERROR(storage::documentBytes(*connection, 99), NotFound);
        DBLEDGER_VERIFY_ERROR(storage::documentInfo(*connection, 99), NotFound);
    }

    void largeDocumentComesBack_data() { tests::addBackends(); }
    void largeDocumentComesBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        QByteArray bytes(9'000'001, 'x'); // two parts and a bit
        for (qsizetype i = 0; i < bytes.size(); i += 101)
            bytes[i] = char(i % 251);
        const auto stored =
            storage::storeDocument(*connection, QStringLiteral("x"), bytes, hashOf(bytes), {}, SystemClock().now());
        DBLEDGER_VERIFY(stored);
        const auto back = storage::documentBytes(*connection, stored->id);
        DBLEDGER_VERIFY(back);
        QVERIFY(*back == bytes);
        QCOMPARE(*connection->number(QStringLiteral("SELECT COUNT(*) FROM document_bytes")), 3);
    }

    void readingComesBack_data() { tests::addBackends(); }
    void readingComesBack()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const tests::FakeClock clock;
        const auto document =
            storage::storeDocument(*connection, QStringLiteral("x"), "x", hashOf("x"), {}, clock.now());
        DBLEDGER_VERIFY(document);
        const auto none = storage::readingOf(*connection, document->id);
        DBLEDGER_VERIFY(none);
        QVERIFY(!*none);
        const Reading reading = someReading();
        DBLEDGER_VERIFY(storage::storeReading(*connection, document->id, reading, clock.now()));
        const auto back = storage::readingOf(*connection, document->id);
        DBLEDGER_VERIFY(back);
        QVERIFY(*back);
        QVERIFY(**back == reading);
        QCOMPARE(storage::documentInfo(*connection, document->id)->pages, 3);
        // The newest counts.
        Reading second = reading;
        second.fields.remove(Field::GrossTotal);
        DBLEDGER_VERIFY(storage::storeReading(*connection, document->id, second, clock.now()));
        QVERIFY(**storage::readingOf(*connection, document->id) == second);
        const auto proofs = connection->query(
            QStringLiteral("SELECT proofs FROM field_readings WHERE field = 'invoice_number' ORDER BY reading_id"));
        DBLEDGER_VERIFY(proofs);
        QCOMPARE(storage::Row(proofs->first()).text(), QStringLiteral("[\"qr-number\"]"));
    }

    void auditAndSettings_data() { tests::addBackends(); }
    void auditAndSettings()
    {
        DBLEDGER_FETCH_BACKEND(backend)
        const TestDatabase database(backend);
        const auto connection = database.migrated();
        const tests::FakeClock clock;
        const Actor actor{QStringLiteral("cli:anna"), Role::Accountant, QStringLiteral("host")};
        const storage::AuditEntry entry{QStringLiteral("invoice"), 7,
                                        QStringLiteral("correct"), QStringLiteral("iban"),
                                        QStringLiteral("old"),     QStringLiteral("new"),
                                        QStringLiteral("typo")};
        DBLEDGER_VERIFY(storage::audit(*connection, actor, clock.now(), entry));
        const auto history = storage::historyOf(*connection, QStringLiteral("invoice"), 7);
        DBLEDGER_VERIFY(history);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().actor, actor.name);
        QCOMPARE(history->first().when, clock.now());
        QCOMPARE(history->first().from, QStringLiteral("old"));
        QCOMPARE(history->first().to, QStringLiteral("new"));
        QVERIFY(storage::historyOf(*connection, QStringLiteral("party"), 7)->isEmpty());

        const QString name = QStringLiteral("company");
        QVERIFY(storage::setting(*connection, name)->isUndefined());
        for (const QJsonValue &value : {QJsonValue(3), QJsonValue(QStringLiteral("é")),
                                        QJsonValue(QJsonObject{{QStringLiteral("a"), true}}), QJsonValue()}) {
            DBLEDGER_VERIFY(storage::setSetting(*connection, name, value, clock.now()));
            QCOMPARE(*storage::setting(*connection, name), value);
        }
    }
};

DBLEDGER_TEST(DocumentRepositoryTest)
#include "DocumentRepositoryTest.moc"
