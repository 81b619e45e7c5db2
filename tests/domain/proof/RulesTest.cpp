// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace dbledger::domain;

namespace {

const QDate today(2024, 6, 15);

Reading readingOf(const QList<std::pair<Field, QString>> &values)
{
    Reading reading;
    for (const auto &[field, value] : values)
        reading.fields[field].value = value;
    return reading;
}

ReadLine line(const QString &quantity, const QString &price, const QString &total)
{
    return {QStringLiteral("item"), Decimal::parse(quantity), Decimal::parse(price), Decimal::parse(total), {}, 1, {}};
}

/// "rule+" when it holds, "rule-" when not, "rule!" when it fails rather than warns.
QStringList outcomes(const Reading &reading)
{
    QStringList result;
    for (const Proof &proof : evaluateRules(reading, {today}))
        result.append(proof.rule + (proof.holds ? u'+' : proof.severity == Severity::Failure ? u'!' : u'-'));
    return result;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyReadingBreaksNoRule() { QVERIFY(outcomes({}).isEmpty()); }

    void headerRules_data()
    {
        using Values = QList<std::pair<Field, QString>>;
        QTest::addColumn<Values>("values");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const Values &values, const char *outcome) {
            QTest::newRow(name) << values << QString::fromLatin1(outcome);
        };
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        row("gross is net plus VAT",
            {{Field::NetTotal, s("100.00")}, {Field::TaxTotal, s("20")}, {Field::GrossTotal, s("120.00")}},
            "BR-CO-15+");
        row("gross is a cent off",
            {{Field::NetTotal, s("100.00")}, {Field::TaxTotal, s("20")}, {Field::GrossTotal, s("120.01")}},
            "BR-CO-15!");
        row("a negative invoice", {{Field::GrossTotal, s("-5.00")}}, "sign-fits-type-");
        row("a negative credit note", {{Field::GrossTotal, s("-5.00")}, {Field::DocumentType, s("381")}}, "");
        row("a negative self-billed credit note", {{Field::GrossTotal, s("-5.00")}, {Field::DocumentType, s("261")}},
            "");
        row("a negative correction", {{Field::GrossTotal, s("-5.00")}, {Field::DocumentType, s("384")}}, "");
        row("IBAN", {{Field::Iban, s("DE89370400440532013000")}}, "iban+");
        row("misread IBAN", {{Field::Iban, s("DE89370400440532013008")}}, "iban-");
        row("VAT id", {{Field::SellerVatId, s("DE136695976")}}, "seller-vat-id+");
        row("misread VAT id", {{Field::BuyerVatId, s("DE136695978")}}, "buyer-vat-id-");
        row("VAT id of an unknown country", {{Field::SellerVatId, s("29AAHCS6672E1ZZ")}}, "");
        row("SIREN of another VAT id", {{Field::SellerVatId, s("FR40303265045")}, {Field::SellerSiren, s("732829320")}},
            "BR-FR-10+ vat-id-siren-");
        row("SIRET of the SIREN", {{Field::SellerSiret, s("73282932000074")}, {Field::SellerSiren, s("732829320")}},
            "BR-FR-10+ BR-FR-09+");
        row("issued tomorrow", {{Field::IssueDate, s("2024-06-16")}}, "issue-date-future+ issue-date-old+");
        row("issued next week", {{Field::IssueDate, s("2024-06-22")}}, "issue-date-future-");
        row("issued long ago", {{Field::IssueDate, s("2013-06-15")}}, "issue-date-old-");
        row("due before issued", {{Field::IssueDate, s("2024-06-01T10:00:00")}, {Field::DueDate, s("2024-05-31")}},
            "BR-FR-CO-07-");
        row("long terms", {{Field::IssueDate, s("2024-01-01")}, {Field::DueDate, s("2024-06-01")}}, "payment-terms-");
        row("born after the invoice", {{Field::IssueDate, s("2024-01-01")}, {Field::BuyerBirthdate, s("2024-06-01")}},
            "birth-date-");
        row("creditor reference", {{Field::PaymentReference, s("RF18539007547034")}}, "payment-reference+");
    }
    void headerRules()
    {
        using Values = QList<std::pair<Field, QString>>;
        QFETCH(Values, values);
        QFETCH(QString, outcome);
        const QStringList found = outcomes(readingOf(values));
        for (const QString &expected : outcome.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(found.contains(expected), qPrintable(found.join(u' ')));
        if (outcome.isEmpty())
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }

    void aLineSaysWhatItShouldBe()
    {
        Reading reading;
        reading.lines.append(line(QStringLiteral("9"), QStringLiteral("4.50"), QStringLiteral("45.50")));
        const QList<Proof> proofs = evaluateRules(reading, {today});
        QCOMPARE(proofs.size(), 1);
        QVERIFY(!proofs[0].holds);
        QCOMPARE(proofs[0].arguments, (QStringList{QStringLiteral("1"), QStringLiteral("9"), QStringLiteral("4.50"),
                                                   QStringLiteral("45.50"), QStringLiteral("40.50")}));
    }

    void linesAddUpToNetOrGross()
    {
        Reading reading =
            readingOf({{Field::NetTotal, QStringLiteral("30")}, {Field::GrossTotal, QStringLiteral("36")}});
        reading.lines = {line(QStringLiteral("1"), QStringLiteral("10"), QStringLiteral("10")),
                         line(QStringLiteral("2"), QStringLiteral("10"), QStringLiteral("20"))};
        QVERIFY(outcomes(reading).contains(QStringLiteral("sum-of-lines+")));
        reading.lines[1] = line(QStringLiteral("2"), QStringLiteral("13"), QStringLiteral("26"));
        const QList<Proof> proofs = evaluateRules(reading, {today});
        QVERIFY(proofs.last().holds);
        QCOMPARE(proofs.last().fields, QList{Field::GrossTotal});
        reading.lines[1] = line(QStringLiteral("2"), QStringLiteral("12"), QStringLiteral("24"));
        QVERIFY(outcomes(reading).contains(QStringLiteral("sum-of-lines-")));
        reading.lines[1].lineTotal.reset();
        QVERIFY(!outcomes(reading).contains(QStringLiteral("sum-of-lines-")));
    }

    void discountsAndPriceBasesCount()
    {
        Reading reading = readingOf({{Field::NetTotal, QStringLiteral("30")}});
        reading.lines = {line(QStringLiteral("3"), QStringLiteral("30"), QStringLiteral("28"))};
        QVERIFY(outcomes(reading).contains(QStringLiteral("line-total-")));
        QVERIFY(outcomes(reading).contains(QStringLiteral("sum-of-lines-")));
        reading.lines[0].priceBase = Decimal::fromInt(3);
        reading.lines[0].adjustment = Decimal::fromInt(-2);
        reading.adjustments = Decimal::fromInt(2);
        QCOMPARE(outcomes(reading), (QStringList{QStringLiteral("line-total+"), QStringLiteral("sum-of-lines+")}));
    }

    void amountsOfFourPlacesAddUpRounded()
    {
        Reading reading = readingOf({{Field::NetTotal, QStringLiteral("47.05")}});
        reading.lines = {line(QStringLiteral("1"), QStringLiteral("47.0504"), QStringLiteral("47.0504"))};
        QVERIFY(outcomes(reading).contains(QStringLiteral("sum-of-lines+")));
        reading.lines = {line(QStringLiteral("1"), QStringLiteral("47.056"), QStringLiteral("47.056"))};
        QVERIFY(outcomes(reading).contains(QStringLiteral("sum-of-lines-")));
    }

    void whereNothingIsSmallerThanAUnit()
    {
        Reading reading = readingOf({{Field::Currency, QStringLiteral("HUF")}});
        reading.lines = {line(QStringLiteral("64"), QStringLiteral("361.09"), QStringLiteral("23110"))};
        reading.taxes = {{Decimal::fromInt(27), Decimal::fromInt(23110), Decimal::fromInt(6240)}};
        QCOMPARE(outcomes(reading), (QStringList{QStringLiteral("BR-CO-17+"), QStringLiteral("line-total+")}));
        for (const char *currency : {"JPY", "EUR"}) {
            reading.fields[Field::Currency].value = QString::fromLatin1(currency);
            QCOMPARE(outcomes(reading).contains(QStringLiteral("line-total+")), currency[0] == 'J');
        }
    }

    void aRoundedTotalHasItsRounding()
    {
        const auto with = [](const char *gross, const char *rounding) {
            Reading reading = readingOf({{Field::NetTotal, QStringLiteral("39.93")},
                                         {Field::TaxTotal, QStringLiteral("2.40")},
                                         {Field::GrossTotal, QString::fromLatin1(gross)}});
            reading.rounding = Decimal::parse(QString::fromLatin1(rounding));
            return outcomes(reading).value(0);
        };
        QCOMPARE(with("42.35", "0.02"), QStringLiteral("rounded-total+"));
        QCOMPARE(with("42.33", "0.02"), QStringLiteral("BR-CO-15+")); // a person says the total before it
        QCOMPARE(with("42.53", "0.02"), QStringLiteral("rounded-total!"));
        QCOMPARE(with("42.35", ""), QStringLiteral("BR-CO-15!"));
    }

    void whatWasPaidLessTheChangeIsTheTotal()
    {
        Reading reading = readingOf({{Field::GrossTotal, QStringLiteral("19.20")}});
        reading.paid = PaidAtTill{Decimal::fromInt(20), *Decimal::parse(u"0.8")};
        QCOMPARE(outcomes(reading).value(0), QStringLiteral("paid-less-change+"));
        reading.fields[Field::GrossTotal].value = QStringLiteral("19.02");
        QCOMPARE(outcomes(reading).value(0), QStringLiteral("paid-less-change!"));
    }

    void taxRows_data()
    {
        QTest::addColumn<QString>("tax");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("exact") << "5.50"
                               << "BR-CO-17+";
        QTest::newRow("a cent of rounding") << "5.51"
                                            << "BR-CO-17+";
        QTest::newRow("within the official slack") << "6.40"
                                                   << "BR-CO-17-";
        QTest::newRow("beyond it") << "6.50"
                                   << "BR-CO-17!";
    }
    void taxRows()
    {
        QFETCH(QString, tax);
        QFETCH(QString, outcome);
        Reading reading = readingOf({{Field::TaxTotal, tax}, {Field::NetTotal, QStringLiteral("100")}});
        reading.taxes = {{Decimal::parse(u"5.5"), Decimal::fromInt(100), Decimal::parse(tax)}};
        QCOMPARE(outcomes(reading), (QStringList{outcome, QStringLiteral("BR-CO-14+"), QStringLiteral("BR-S-08+")}));
    }

    void everyEvaluatedRuleIsListed()
    {
        QCOMPARE(QSet<QString>(allRules().begin(), allRules().end()).size(), allRules().size());
        Reading reading = readingOf({{Field::NetTotal, QStringLiteral("1")},
                                     {Field::TaxTotal, QStringLiteral("1")},
                                     {Field::GrossTotal, QStringLiteral("2")},
                                     {Field::Iban, QStringLiteral("DE89370400440532013000")},
                                     {Field::Bic, QStringLiteral("DEUTDEFF")},
                                     {Field::IssueDate, QStringLiteral("2024-01-01")},
                                     {Field::DueDate, QStringLiteral("2024-01-31")}});
        for (const Proof &proof : evaluateRules(reading, {today}))
            QVERIFY2(allRules().contains(proof.rule), qPrintable(proof.rule));
    }
};

DBLEDGER_TEST(RulesTest)
#include "RulesTest.moc"
