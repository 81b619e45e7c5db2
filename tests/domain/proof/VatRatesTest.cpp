// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/VatRates.h"
#include "domain/proof/Rules.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

std::optional<bool> isRate(const char *country, const char *rate, const char *from, const char *to)
{
    return isVatRate(QString::fromLatin1(country), *Decimal::parse(QString::fromLatin1(rate)), {day(from), day(to)});
}

/// What the rule says of an invoice with one VAT row: "+", "-", or nothing where it does not apply.
QString outcome(const char *sellerVatId, const char *rate, const char *issued, const char *type = "380",
                const char *buyerVatId = "FR83404833048", const char *category = "")
{
    Reading reading;
    reading.fields[Field::SellerVatId].value = QString::fromLatin1(sellerVatId);
    reading.fields[Field::BuyerVatId].value = QString::fromLatin1(buyerVatId);
    reading.fields[Field::IssueDate].value = QString::fromLatin1(issued);
    reading.fields[Field::DocumentType].value = QString::fromLatin1(type);
    reading.taxes.append({Decimal::parse(QString::fromLatin1(rate)), {}, {}, QString::fromLatin1(category), {}});
    for (const Proof &proof : evaluateRules(reading, {day("2026-11-25")}))
        if (proof.rule == rules::vatRate)
            return proof.holds ? QStringLiteral("+") : QStringLiteral("-");
    return {};
}

} // namespace

class VatRatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesHaveTheirDays()
    {
        QCOMPARE(isRate("FR", "20", "2014-01-01", "2014-01-01"), std::optional(true));
        QCOMPARE(isRate("FR", "20", "2013-12-31", "2013-12-31"), std::optional(false));
        QCOMPARE(isRate("FR", "19.6", "2013-12-31", "2014-02-01"), std::optional(true)); // one day is enough
        QCOMPARE(isRate("FR", "19.6", "2014-01-01", "2014-02-01"), std::optional(false));
        QCOMPARE(isRate("DE", "16", "2020-12-31", "2020-12-31"), std::optional(true));
        QCOMPARE(isRate("DE", "16", "2021-01-01", "2021-01-01"), std::optional(false));
        QCOMPARE(isRate("EE", "24", "2025-07-01", "2025-07-01"), std::optional(true));
        QCOMPARE(isRate("CHE", "8.1", "2024-03-01", "2024-03-01"), std::optional(true));
    }

    void whatTheTableDoesNotKnowIsNotJudged()
    {
        QCOMPARE(isRate("US", "7", "2024-01-01", "2024-01-01"), std::optional<bool>());
        QCOMPARE(isRate("FR", "18.6", "1994-01-01", "1994-01-01"), std::optional<bool>());
        QCOMPARE(isRate("FR", "18.6", "1994-01-01", "2024-01-01"), std::optional<bool>());
        QCOMPARE(isRate("FR", "20", "1994-01-01", "2024-01-01"), std::optional(true));
    }

    void theRuleLooksAtTheSupply()
    {
        QCOMPARE(outcome("FR40303265045", "20", "2024-05-02"), QStringLiteral("+"));
        QCOMPARE(outcome("FR40303265045", "19", "2024-05-02"), QStringLiteral("-"));
        QCOMPARE(outcome("FR40303265045", "19.6", "2014-05-02"), QStringLiteral("+")); // of a supply of 2013
        QCOMPARE(outcome("FR40303265045", "19.6", "2015-05-02"), QStringLiteral("-"));
        for (const char *type : {"381", "261", "396", "384"})
            QCOMPARE(outcome("FR40303265045", "19.6", "2015-05-02", type), QStringLiteral("+"));
    }

    void othersTaxesAreNotJudged()
    {
        QCOMPARE(outcome("FR40303265045", "0", "2024-05-02"), QString());
        QCOMPARE(outcome("FR40303265045", "19", "2024-05-02", "380", "FR83404833048", "L"), QString());
        QCOMPARE(outcome("FR40303265045", "19", "2024-05-02", "380", ""), QString());            // to a German consumer
        QCOMPARE(outcome("FR40303265045", "19", "2024-05-02", "380", "DE136695976"), QString()); // registered there
        QCOMPARE(outcome("FR40303265045", "23", "2024-05-02", "380", "DE136695976"), QStringLiteral("-"));
        QCOMPARE(outcome("FR40303265045", "33", "2024-05-02", "380", ""), QStringLiteral("-"));
        QCOMPARE(outcome("12345678901", "19", "2024-05-02"), QString());
    }
};

DBLEDGER_TEST(VatRatesTest)
#include "VatRatesTest.moc"
