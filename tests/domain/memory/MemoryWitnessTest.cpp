// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/memory/MemoryWitness.h"
#include "domain/memory/PrintedForm.h"
#include "domain/proof/Judge.h"
#include "support/PrintedPage.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;
using dbledger::tests::printedPage;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

QList<PageText> invoicePage(const QString &number, const QString &date, const QString &total)
{
    return {printedPage({u8("Vasseur SARL                        Doc. ref.: %1").arg(number), u8("7 rue des Lilas"),
                         u8("                Issued on               Pay until"),
                         u8("                %1              30/12/2026").arg(date),
                         u8("Paper                                     60,00"),
                         u8("To settle                               %1 EUR").arg(total)})};
}

FieldReading found(const QString &value, FieldState state)
{
    FieldReading field;
    field.value = value;
    field.state = state;
    field.confidence = state == FieldState::Read ? 0.97 : 0.6;
    field.page = 1;
    field.witnesses = {Witness::PdfText};
    return field;
}

} // namespace

/// What a correction teaches, and what the next document of the supplier gains by it.
class MemoryWitnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("form"); // "none": not that value
        const auto row = [](Field field, const char *text, const char *value, const char *form) {
            QTest::newRow(text) << field << u8(text) << u8(value) << u8(form);
        };
        row(Field::IssueDate, "12/03/2026", "2026-03-12", "d-m-y");
        row(Field::IssueDate, "03/12/2026", "2026-03-12", "m-d-y");
        row(Field::IssueDate, "2026.03.12", "2026-03-12T10:00:00", "y-m-d");
        row(Field::IssueDate, "12 février 26", "2026-02-12", "d-m-y");
        row(Field::IssueDate, "le 1er août 2026", "2026-08-01", "d-m-y");
        row(Field::IssueDate, "March 3rd, 2026", "2026-03-03", "m-d-y");
        row(Field::IssueDate, "12. März 2026", "2026-03-12", "d-m-y");
        row(Field::IssueDate, "12/03/2027", "2026-03-12", "none");
        row(Field::IssueDate, "mardi 12/03/2026", "2026-03-12", "none"); // its words without the day do
        row(Field::GrossTotal, "1 234,50 €", "1234.50", "1234,56");
        row(Field::GrossTotal, "$1,234.50", "1234.5", "1234.56");
        row(Field::GrossTotal, "1'234.50CHF", "1234.50", "1234.56");
        row(Field::GrossTotal, "1.234", "1234.00", "1234");
        row(Field::GrossTotal, "12.50", "1250.00", "none");
        row(Field::GrossTotal, "20,00 %", "20.00", "none");
        row(Field::GrossTotal, "Total 20,00", "20.00", "none");
        row(Field::InvoiceNumber, "FA-2026-17", "FA-2026-17", "FA-####-##");
        row(Field::InvoiceNumber, "FA-2026-18", "FA-2026-17", "none");
        row(Field::Iban, "FR14 2004 1010", "FR1420041010", "FR##########");
    }
    void forms()
    {
        QFETCH(Field, field);
        QFETCH(QString, text);
        QFETCH(QString, value);
        QTEST(formOf(field, text, value).value_or(u8("none")), "form");
    }

    void valuesAreTheSame_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, Field field, const char *a, const char *b, bool same) {
            QTest::newRow(name) << field << u8(a) << u8(b) << same;
        };
        row("decimals", Field::GrossTotal, "12.5", "12.50", true);
        row("other amount", Field::GrossTotal, "12.5", "12.51", false);
        row("no numbers", Field::GrossTotal, "12,5O", "1Z.50", false);
        row("number and none", Field::GrossTotal, "12.5", "12,5O", false);
        row("both missing", Field::GrossTotal, "", "", true);
        row("time of the day", Field::IssueDate, "2026-03-12", "2026-03-12T10:00:00", true);
        row("blanks of an identifier", Field::Iban, "FR14 2004", "FR142004", true);
        row("blanks of a number", Field::InvoiceNumber, "FA 17", "FA17", false);
        row("case and accents", Field::SellerName, "Société Vasseur", "SOCIETE VASSEUR", true);
    }
    void valuesAreTheSame()
    {
        QFETCH(Field, field);
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(sameValue(field, a, b), "same");
    }

    void learns()
    {
        const QList<PageText> pages = invoicePage(u8("VS/26/0041"), u8("12/03/2026"), u8("1 234,50"));
        const auto number = learnedFrom(Field::InvoiceNumber, u8("VS/26/0041"), {}, pages);
        QVERIFY(number);
        QCOMPARE(number->label, u8("Doc. ref.:"));
        QCOMPARE(number->side, LabelSide::Left);
        QCOMPARE(number->format, u8("VS/##/####"));
        QCOMPARE(number->box.y, 3.0 / 70);
        const auto date = learnedFrom(Field::IssueDate, u8("2026-03-12"), {}, pages);
        QVERIFY(date);
        QCOMPARE(date->label, u8("Issued on"));
        QCOMPARE(date->side, LabelSide::Above);
        QCOMPARE(date->format, u8("d-m-y"));
        const auto total = learnedFrom(Field::GrossTotal, u8("1234.50"), {}, pages);
        QVERIFY(total);
        QCOMPARE(total->label, u8("To settle"));
        QVERIFY(!learnedFrom(Field::GrossTotal, u8("99.00"), {}, pages)); // stands nowhere
        QVERIFY(!learnedFrom(Field::Currency, u8("EUR"), {}, pages));
    }

    void recallsByLabelElseByPlace()
    {
        const auto first = invoicePage(u8("VS/26/0041"), u8("12/03/2026"), u8("1 234,50"));
        const auto second = invoicePage(u8("VS/26/10112"), u8("01/12/2026"), u8("99,00"));
        const auto again = [&](Field field, const char *value) {
            return recall(learnedFrom(field, u8(value), {}, first).value_or(MemoryRecord()), second);
        };
        QCOMPARE(again(Field::InvoiceNumber, "VS/26/0041").value, u8("VS/26/10112"));
        QCOMPARE(again(Field::IssueDate, "2026-03-12").value, u8("2026-12-01"));
        QCOMPARE(again(Field::DueDate, "2026-12-30").value, u8("2026-12-30"));
        const Recalled total = again(Field::GrossTotal, "1234.50");
        QCOMPARE(total.value, u8("99.00"));
        QVERIFY(total.byLabel);
        MemoryRecord record = *learnedFrom(Field::InvoiceNumber, u8("VS/26/0041"), {}, first);
        record.label = u8("Another");
        QCOMPARE(recall(record, second).value, u8("VS/26/10112"));
        QVERIFY(!recall(record, second).byLabel);
        record.box.y = 0.6;
        QCOMPARE(recall(record, second).value, QString());
        record.label = u8("ref.:"); // not the whole of what is printed there
        QCOMPARE(recall(record, second).value, QString());
    }

    void isOneMoreWitness_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<FieldState>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<FieldState>("state");
        QTest::newRow("missing") << QString() << FieldState::Missing << u8("VS/26/0042") << FieldState::Read;
        QTest::newRow("doubtful") << u8("0042") << FieldState::Doubtful << u8("VS/26/0042") << FieldState::Read;
        QTest::newRow("disagrees") << u8("0042") << FieldState::Read << u8("VS/26/0042") << FieldState::Doubtful;
        QTest::newRow("agrees") << u8("VS/26/0042") << FieldState::Read << u8("VS/26/0042") << FieldState::Read;
        QTest::newRow("resolves") << u8("VS/26/0042") << FieldState::Doubtful << u8("VS/26/0042") << FieldState::Read;
        QTest::newRow("proved") << u8("0042") << FieldState::Proved << u8("0042") << FieldState::Proved;
    }
    void isOneMoreWitness()
    {
        QFETCH(QString, value);
        QFETCH(FieldState, before);
        QFETCH(QString, after);
        const auto first = invoicePage(u8("VS/26/0041"), u8("12/03/2026"), u8("1 234,50"));
        const auto second = invoicePage(u8("VS/26/0042"), u8("01/12/2026"), u8("99,00"));
        Reading reading;
        if (!value.isEmpty())
            reading.fields[Field::InvoiceNumber] = found(value, before);
        if (before == FieldState::Doubtful)
            reading.fields[Field::InvoiceNumber].alternatives = {{u8("17"), 0.6, 1, {}}};
        if (before == FieldState::Proved)
            reading.fields[Field::InvoiceNumber].witnesses += Witness::QrCode;
        const QList<Field> changed =
            applyMemory(reading, second, {*learnedFrom(Field::InvoiceNumber, u8("VS/26/0041"), {}, first)});
        judge(reading);
        const FieldReading number = reading.fields.value(Field::InvoiceNumber);
        QCOMPARE(number.value, after);
        QTEST(number.state, "state");
        QCOMPARE(changed.isEmpty(), before == FieldState::Proved);
        QCOMPARE(number.witnesses.contains(Witness::SupplierMemory), before != FieldState::Proved);
        QVERIFY(before == FieldState::Proved || !isSettled(number)); // somebody looks at it
        if (value != after)
            QCOMPARE(number.alternatives.size(), value.isEmpty() ? 0 : before == FieldState::Doubtful ? 2 : 1);
    }

    void suppliersHaveKeys()
    {
        Reading reading;
        QVERIFY(supplierKeys(reading).isEmpty());
        reading.fields[Field::SellerName] = found(u8("Vasseur & Fils"), FieldState::Read);
        reading.fields[Field::SellerSiret] = found(u8("552 100 554 00013"), FieldState::Read);
        QCOMPARE(supplierKeys(reading), QStringList({u8("siren:552100554"), u8("name:vasseur fils")}));
        const QStringList known{u8("name:vasseur fils"), u8("vat:vasseur"), u8("name:fil"), u8("name:paris")};
        QCOMPARE(suppliersNamed(known, u8("chez vasseur fils fil paris")),
                 QStringList({u8("name:vasseur fils"), u8("name:paris")}));
        QVERIFY(suppliersNamed(known, u8("vasseur filsen")).isEmpty());
    }

    void jsonKeepsRecords()
    {
        MemoryRecord record = *learnedFrom(Field::GrossTotal, u8("1234.50"), {},
                                           invoicePage(u8("VS/26/0041"), u8("12/03/2026"), u8("1 234,50")));
        record.supplier = u8("name:vasseur sarl");
        record.learnedAt = QDateTime(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
        QCOMPARE(memoryRecordFromJson(toJson(record)), std::optional(record));
        for (const char *wrong : {"field", "supplier", "page", "box"}) {
            QJsonObject json = toJson(record);
            json.remove(QLatin1String(wrong));
            QVERIFY2(!memoryRecordFromJson(json), wrong);
        }
        const std::pair<QString, QJsonValue> others[] = {
            {u8("side"), u8("below")}, {u8("label"), 7}, {u8("format"), true}};
        for (const auto &[name, value] : others) {
            QJsonObject json = toJson(record);
            json[name] = value;
            QVERIFY2(!memoryRecordFromJson(json), qPrintable(name));
        }
    }
};

DBLEDGER_TEST(MemoryWitnessTest)
#include "MemoryWitnessTest.moc"
