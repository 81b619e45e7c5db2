// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/NarrowSpaces.h"
#include "app/wording/Wording.h"
#include "app/wording/WordingLanguage.h"
#include "domain/insight/Alert.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::app;
using tests::narrowed;

/// What segments and alerts say.
class AnalysisWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void reasonsAreWorded();
    void rulesAreWorded_data();
    void rulesAreWorded();
    void alertsAreWorded();
};

void AnalysisWordingTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("fr") << QStringLiteral("fr");
}

void AnalysisWordingTest::init()
{
    QFETCH_GLOBAL(QString, language);
    QVERIFY(WordingLanguage::install(language));
}

void AnalysisWordingTest::reasonsAreWorded()
{
    QFETCH_GLOBAL(QString, language);
    const auto told = [](domain::RfmAspect aspect, const domain::RfmReason &reason) {
        return Wording().sentence(aspect, reason, domain::Currency::eur());
    };
    const bool french = language == u"fr";
    QCOMPARE(told(domain::RfmAspect::Recency, {4, 23, 18, 20}),
             french ? narrowed("R 4_: 23 jours, les meilleurs (20_%) sont à 18 jours ou moins")
                    : QStringLiteral("R 4: 23 days, the best 20 % have 18 days or less"));
    QCOMPARE(told(domain::RfmAspect::Frequency, {5, 1, {}, 0}),
             french ? narrowed("F 5_: 1 facture") : QStringLiteral("F 5: 1 invoice"));
    QCOMPARE(told(domain::RfmAspect::Monetary, {1, -123456, 5000, 80}),
             (french ? narrowed("M 1_: -1_234,56#EUR, les meilleurs (80_%) en sont à 50,00#EUR ou plus")
                     : QStringLiteral("M 1: -1,234.56#EUR, the best 80 % have 50.00#EUR or more"))
                 .replace(u'#', QChar(0xA0)));
}

void AnalysisWordingTest::rulesAreWorded_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("fr");
    using enum domain::AlertKind;
    QTest::newRow("a product, one day")
        << int(ProductRevenueDown) << 1 << QString()
        << QStringLiteral("the revenue of a product in 1 day is down by 30 % or more")
        << narrowed("un produit fait au moins 30_% de chiffre d’affaires en moins sur 1 jour");
    QTest::newRow("that product, two days")
        << int(ProductRevenueDown) << 2 << QStringLiteral("Vis %1 à bois %n")
        << QStringLiteral("the revenue of Vis %1 à bois %n in 2 days is down by 30 % or more")
        << narrowed("Vis %1 à bois %n fait au moins 30_% de chiffre d’affaires en moins sur 2 jours");
    QTest::newRow("a customer, one day") << int(PartySilent) << 1 << QString()
                                         << QStringLiteral("a customer buys nothing for 1 day")
                                         << QStringLiteral("un client n’achète rien pendant 1 jour");
    QTest::newRow("that customer, two days")
        << int(PartySilent) << 2 << QStringLiteral("Bob") << QStringLiteral("Bob buys nothing for 2 days")
        << QStringLiteral("Bob n’achète rien pendant 2 jours");
}

void AnalysisWordingTest::rulesAreWorded()
{
    QFETCH_GLOBAL(QString, language);
    QFETCH(int, kind);
    QFETCH(int, days);
    QFETCH(QString, name);
    domain::AlertRule rule;
    rule.kind = domain::AlertKind(kind);
    rule.days = days;
    rule.partyName = rule.productName = name;
    QTEST(Wording().sentence(rule), qPrintable(language));
}

void AnalysisWordingTest::alertsAreWorded()
{
    QFETCH_GLOBAL(QString, language);
    const auto told = [](domain::AlertKind kind, const char *days) {
        const QString amount = QStringLiteral("10.00 EUR");
        return Wording()
            .sentence(kind,
                      {QStringLiteral("Vis %3 à bois"), QStringLiteral("29"), QLatin1String(days), amount, amount})
            .replace(QChar(0xA0), u' ');
    };
    const bool french = language == u"fr";
    QCOMPARE(
        told(domain::AlertKind::ProductRevenueDown, "1"),
        french ? narrowed("le chiffre d'affaires de Vis %3 à bois a baissé de 29_% en 1 jour_: 10,00 EUR HT, 10,00 EUR "
                          "auparavant")
               : QStringLiteral("the revenue of Vis %3 à bois is down by 29 % in 1 day: 10.00 EUR net, 10.00 EUR "
                                "before"));
    QVERIFY(told(domain::AlertKind::PartyRevenueDown, "3650")
                .contains(french ? narrowed("en 3_650 jours") : QStringLiteral("in 3,650 days")));
}

DBLEDGER_TEST(AnalysisWordingTest)
#include "AnalysisWordingTest.moc"
