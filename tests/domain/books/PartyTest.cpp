// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/books/Company.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;

class PartyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameKeys_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected);
        };
        row("Vasseur SARL", "vasseur");
        row("S.A.R.L. Vasseur", "vasseur");
        row("VASSEUR & FILS, S.A.S.", "vasseur fils");
        row("Müller GmbH & Co. KG", "muller gmbh co");
        row("Smith Ltd.", "smith");
        row("SAS", "sas"); // nothing would be left
        row("", "");
    }
    void nameKeys()
    {
        QFETCH(QString, name);
        QTEST(partyNameKey(name), "expected");
    }

    void postalCodes_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *address, const char *expected) {
            QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(expected);
        };
        row("12 rue des Lilas\n69003 Lyon", "69003");
        row("7, boulevard Besnard 98417 Neveu", "98417");
        row("1234 Main Street\nSpringfield, IL 62704", "62704");
        row("Hauptstr. 5, D-10115 Berlin", "10115");
        row("10 Downing Street\nLondon SW1A 2AA", "SW1A2AA");
        row("Damrak 1\n1012 LG Amsterdam", "1012LG");
        row("12 rue des Lilas", "");
        row("", "");
    }
    void postalCodes()
    {
        QFETCH(QString, address);
        QTEST(postalCodeOf(address), "expected");
    }

    void sirens()
    {
        Party party;
        QCOMPARE(sirenOf(party), QString());
        party.vatId = QStringLiteral("FR83404833048");
        QCOMPARE(sirenOf(party), QStringLiteral("404833048"));
        party.siret = QStringLiteral("552 081 317 66522");
        QCOMPARE(sirenOf(party), QStringLiteral("552081317"));
        party.siren = QStringLiteral("303 265 045");
        QCOMPARE(sirenOf(party), QStringLiteral("303265045"));
    }

    void wholeAddressIsAsGoodAsAPostalCode()
    {
        Party one, other;
        one.name = other.name = QStringLiteral("Vasseur");
        QCOMPARE(matchParties(one, other), PartyMatch::Proposed);
        one.address = QStringLiteral("Old Mill, Ballybog");
        other.address = QStringLiteral("OLD MILL\nBALLYBOG");
        QCOMPARE(matchParties(one, other), PartyMatch::NameAndPostalCode);
        other.address = QStringLiteral("New Mill");
        QCOMPARE(matchParties(one, other), PartyMatch::Proposed);
    }

    void city_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("city");
        QTest::newRow("French") << QStringLiteral("7 rue des Lilas\n69003 Lyon") << QStringLiteral("Lyon");
        QTest::newRow("one line") << QStringLiteral("Mill Road, 4600 Wels") << QStringLiteral("Mill Road, Wels");
        QTest::newRow("German") << QStringLiteral("Alte Gasse 3\nD-10115 Berlin, Germany")
                                << QStringLiteral("Berlin, Germany");
        QTest::newRow("British") << QStringLiteral("10 Downing St\nLondon SW1A 2AA") << QStringLiteral("London");
        QTest::newRow("Dutch") << QStringLiteral("Damrak 1\n1012 LG Amsterdam") << QStringLiteral("Amsterdam");
        QTest::newRow("no code") << QStringLiteral("somewhere") << QString();
    }
    void city()
    {
        QFETCH(QString, address);
        Party party;
        party.address = address;
        party.postalCode = postalCodeOf(address);
        QTEST(cityOf(party), "city");
    }

    void us_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("vatId");
        QTest::addColumn<QString>("siren");
        QTest::addColumn<bool>("expected");
        const QString name = QStringLiteral("PAPETERIE VERDIER"), vatId = QStringLiteral("FR83404833048");
        const QString siren = QStringLiteral("404833048"), other = QStringLiteral("552081317");
        QTest::newRow("by name") << name << QString() << QString() << true;
        QTest::newRow("by VAT id under another name") << QStringLiteral("Verdi") << vatId << QString() << true;
        QTest::newRow("by SIREN") << QString() << QString() << siren << true;
        QTest::newRow("namesake with another SIREN") << name << QString() << other << false;
        QTest::newRow("namesake abroad") << name << QStringLiteral("DE136695976") << QString() << false;
        QTest::newRow("somebody else") << QStringLiteral("Vasseur") << QString() << QString() << false;
        QTest::newRow("nobody") << QString() << QString() << QString() << false;
    }
    void us()
    {
        Company company;
        company.names = {QStringLiteral("Verdier & Fils"), QStringLiteral("Papeterie Verdier SARL")};
        company.vatIds = {QStringLiteral("FR83404833048")};
        company.siren = QStringLiteral("404833048");
        QFETCH(QString, name);
        QFETCH(QString, vatId);
        QFETCH(QString, siren);
        Party party;
        party.name = name;
        party.vatId = vatId;
        party.siren = siren;
        QTEST(isUs(party, company), "expected");
        QVERIFY(!isUs(party, Company()));
    }
};

DBLEDGER_TEST(PartyTest)
#include "PartyTest.moc"
