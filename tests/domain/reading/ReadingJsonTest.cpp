// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading/ReadingJson.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dbledger::domain;

namespace {

ElectronicInvoice electronicInvoice()
{
    ElectronicInvoice invoice;
    invoice.syntax = QStringLiteral("cii");
    invoice.profile = QStringLiteral("basic-wl");
    invoice.prepaid = Decimal::fromInt(5);
    invoice.thirdParty = Decimal::fromInt(3);
    invoice.adjustments.append(
        {true, Decimal::fromInt(3), QStringLiteral("S"), Decimal::fromInt(20), QStringLiteral("Port")});
    invoice.paymentMeans = QStringList{QStringLiteral("58")};
    invoice.hasAccount = true;
    invoice.attachments = QStringList{QStringLiteral("plan.pdf")};
    invoice.groupLines = 2;
    return invoice;
}

} // namespace

class ReadingJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheWayThereAndBack()
    {
        Reading reading;
        reading.status = ReadingStatus::Ok;
        reading.documentKind = QStringLiteral("image");
        reading.pages = 2;
        reading.language = QStringLiteral("fr");
        reading.fields[Field::GrossTotal] = {QStringLiteral("12.50"),
                                             0.99,
                                             FieldState::Proved,
                                             2,
                                             {0.5, 0.25, 0.125, 0.0625},
                                             {Witness::Ocr, Witness::QrCode},
                                             {{QStringLiteral("12.60"), 0.25, 1, {0.1, 0.2, 0.3, 0.4}}}};
        reading.lines.append({QStringLiteral("Vélo"), Decimal::fromInt(2), Decimal::parse(u"6.25"),
                              Decimal::parse(u"12.5"), Decimal::parse(u"5.5"), 1, Box{0.1, 0.2, 0.3, 0.4}});
        reading.lines.append({QStringLiteral("Sans prix"), {}, {}, {}, {}, 0, {}});
        reading.taxes.append({Decimal::fromInt(20), Decimal::fromInt(10), Decimal::fromInt(2)});
        reading.lines[0].priceBase = Decimal::fromInt(100);
        reading.lines[0].adjustment = Decimal::fromInt(-2);
        reading.lines[0].sku = QStringLiteral("A-12");
        reading.lines[0].taxCategory = QStringLiteral("S");
        reading.taxes[0].category = QStringLiteral("AE");
        reading.taxes[0].exemption = QStringLiteral("Autoliquidation");
        reading.electronic = electronicInvoice();
        reading.adjustments = Decimal::parse(u"4.9");
        reading.rounding = Decimal::parse(u"-0.02");
        reading.paid = PaidAtTill{Decimal::fromInt(20), *Decimal::parse(u"0.8")};
        reading.codes.append({QStringLiteral("QRCode"), QStringLiteral("a\nb"), 1, Box{0.1, 0.1, 0.1, 0.1}, 90});
        reading.proofs.append({QStringLiteral("BR-CO-15"),
                               true,
                               Severity::Failure,
                               {QStringLiteral("10"), QStringLiteral("2.50")},
                               {Field::GrossTotal, Field::NetTotal}});
        reading.elapsedMs[QStringLiteral("ocr")] = 900;

        const QByteArray text = QJsonDocument(toJson(reading)).toJson();
        QCOMPARE(readingFromJson(QJsonDocument::fromJson(text).object()), reading);
    }

    void aProfileSaysWhatItLacks()
    {
        const QJsonObject json = toJson(electronicInvoice());
        QCOMPARE(json[u"profile_name"].toString(), QStringLiteral("Factur-X / ZUGFeRD BASIC WL (CII)"));
        QCOMPARE(json[u"profile_lacks"].toArray().size(), 1);
        for (const QString &profile : profileIds())
            QVERIFY(profileName(profile) != profile);
    }

    void leavesOutWhatIsMissing()
    {
        Reading reading;
        reading.fields[Field::Iban] = {};
        const QJsonObject json = toJson(reading);
        QVERIFY(json[u"fields"].toObject().isEmpty());
        QCOMPARE(json[u"status"].toString(), QStringLiteral("review"));
    }

    void amountsAreTextWithAPoint()
    {
        Reading reading;
        reading.lines.append(
            {QStringLiteral("x"), Decimal::fromInt(3), Decimal::fromInt(4), Decimal::fromInt(12), {}, 0, {}});
        const QJsonObject line = toJson(reading)[u"lines"][0].toObject();
        QCOMPARE(line[u"quantity"].toString(), QStringLiteral("3"));
        QCOMPARE(line[u"unit_price"].toString(), QStringLiteral("4.00"));
        QCOMPARE(line[u"line_total"].toString(), QStringLiteral("12.00"));
        QVERIFY(!line.contains(u"tax_rate"));
    }

    void ignoresWhatAnUntrustedProcessInvents()
    {
        const QByteArray text = R"({"status": 7, "pages": "many", "fields": {"no_such_field": {"value": "x"},
            "iban": "text", "gross_total": {"value": 12, "box": [1, 2], "witnesses": ["ghost", "ocr"], "state": "sure"}},
            "lines": [null, 3, {"quantity": "1e9"}], "proofs": {"rule": "x"}})";
        const Reading reading = readingFromJson(QJsonDocument::fromJson(text).object());
        QCOMPARE(reading.status, ReadingStatus::Review);
        QCOMPARE(reading.pages, 0);
        QCOMPARE(reading.fields.size(), 2);
        QCOMPARE(reading.fields[Field::GrossTotal].value, QString());
        QCOMPARE(reading.fields[Field::GrossTotal].witnesses, QList{Witness::Ocr});
        QCOMPARE(reading.fields[Field::GrossTotal].state, FieldState::Missing);
        QCOMPARE(reading.lines.size(), 3);
        QVERIFY(!reading.lines[2].quantity);
        QVERIFY(reading.proofs.isEmpty());
    }
};

DBLEDGER_TEST(ReadingJsonTest)
#include "ReadingJsonTest.moc"
