// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/Identifiers.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;

namespace {

/// Changes every digit in turn: how many of the changed identifiers does the check still accept?
int acceptedMisreads(const QString &identifier, bool (*check)(QStringView))
{
    int accepted = 0;
    for (qsizetype i = 0; i < identifier.size(); ++i)
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            if (identifier[i].isDigit() && identifier[i] != digit) {
                QString misread = identifier;
                misread[i] = digit;
                accepted += check(misread);
            }
    return accepted;
}

} // namespace

class IdentifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ibans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::newRow("German, with blanks") << "DE89 3704 0044 0532 0130 00" << true;
        QTest::newRow("French, with a letter in the account") << "FR1420041010050500013M02606" << true;
        QTest::newRow("Swiss") << "CH93 0076 2011 6238 5295 7" << true;
        QTest::newRow("Belgian, lower case") << "be68539007547034" << true;
        QTest::newRow("one digit wrong") << "DE89370400440532013001" << false;
        QTest::newRow("too short for its country") << "DE8937040044053201300" << false;
        QTest::newRow("no such country") << "ZZ89370400440532013000" << false;
        QTest::newRow("letters where check digits belong, mod 97 holds") << "DECZ370400440532013000" << false;
        QTest::newRow("words in a country of digits, mod 97 holds") << "DE00FACTURATIONSERVIPZ" << false;
        QTest::newRow("empty") << "" << false;
    }
    void ibans()
    {
        QFETCH(QString, text);
        QTEST(isIban(text), "right");
    }

    void aMisreadIbanIsFound()
    {
        QCOMPARE(acceptedMisreads(QStringLiteral("FR1420041010050500013M02606"), isIban), 0);
        QCOMPARE(acceptedMisreads(QStringLiteral("DE89370400440532013000"), isIban), 0);
    }

    void aFrenchAccountMustHaveItsKey()
    {
        // mod 97 holds for this one, the RIB key does not
        QVERIFY(mod97(u"30006000011234567890190FR0000") >= 0);
        QVERIFY(isIban(u"FR7630006000011234567890189"));
        QVERIFY(!isIban(u"FR4930006000011234567890190"));
    }

    void bics_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::newRow("eight") << "DEUTDEFF" << true;
        QTest::newRow("eleven") << "BNPAFRPPXXX" << true;
        QTest::newRow("Kosovo") << "NCBVXKPR" << true;
        QTest::newRow("no country") << "DEUTZZFF" << false;
        QTest::newRow("nine") << "DEUTDEFFX" << false;
        QTest::newRow("digits lead") << "1EUTDEFF" << false;
        QTest::newRow("a word") << "INVOICES" << false;
    }
    void bics()
    {
        QFETCH(QString, text);
        QTEST(isBic(text), "right");
    }

    void sirens()
    {
        QVERIFY(isSiren(u"732 829 320"));
        QVERIFY(!isSiren(u"732829321"));
        QVERIFY(!isSiren(u"000000000"));
        QVERIFY(isSiret(u"732 829 320 00074"));
        QVERIFY(!isSiret(u"73282932000075"));
        QCOMPARE(acceptedMisreads(QStringLiteral("732829320"), isSiren), 0);
    }

    void laPosteHasARuleOfItsOwn()
    {
        QVERIFY(isSiret(u"35600000000048"));
        QVERIFY(isSiret(u"35600000049837")); // not Luhn, digit sum 45
        QVERIFY(!isSiret(u"35600000049838"));
    }

    void references()
    {
        QVERIFY(isCreditorReference(u"RF18 5390 0754 7034"));
        QVERIFY(!isCreditorReference(u"RF18539007547035"));
        QVERIFY(isSwissReference(u"21 00000 00003 13947 14300 09017"));
        QVERIFY(!isSwissReference(u"210000000003139471430009018"));
    }

    void compacts() { QCOMPARE(compactIdentifier(u" che-112.203/184 "), QStringLiteral("CHE112203184")); }
};

DBLEDGER_TEST(IdentifiersTest)
#include "IdentifiersTest.moc"
