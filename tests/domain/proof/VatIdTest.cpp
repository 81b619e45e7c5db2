// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof/VatId.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::domain;

class VatIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("check");
        const auto row = [](const char *name, const char *text, VatCheck check) {
            QTest::newRow(name) << QString::fromLatin1(text) << int(check);
        };
        row("Austria", "ATU13585627", VatCheck::Right);
        row("Belgium", "BE0428759497", VatCheck::Right);
        row("Switzerland", "CHE-107.787.577 IVA", VatCheck::Right);
        row("Germany", "DE136695976", VatCheck::Right);
        row("Germany wrong", "DE136695978", VatCheck::Wrong);
        row("Denmark", "DK13585628", VatCheck::Right);
        row("Spain, company", "ESJ99216582", VatCheck::Right);
        row("Spain, person", "ES54362315K", VatCheck::Right);
        row("Spain, foreigner", "ESX2482300W", VatCheck::Right);
        row("Spain wrong", "ES54362315Z", VatCheck::Wrong);
        row("Finland", "FI20774740", VatCheck::Right);
        row("France", "FR 40 303 265 045", VatCheck::Right);
        row("France wrong key", "FR41303265045", VatCheck::Wrong);
        row("France, letters in the key", "FRK7399859412", VatCheck::Right);
        row("United Kingdom", "GB980780684", VatCheck::Right);
        row("Ireland", "IE6433435F", VatCheck::Right);
        row("Ireland wrong", "IE6433435E", VatCheck::Wrong);
        row("Italy", "IT00743110157", VatCheck::Right);
        row("Luxembourg", "LU15027442", VatCheck::Right);
        row("Netherlands", "NL004495445B01", VatCheck::Right);
        row("Netherlands, sole trader", "NL123456789B13", VatCheck::Right);
        row("Poland", "PL8567346215", VatCheck::Right);
        row("Portugal", "PT501964843", VatCheck::Right);
        row("Sweden", "SE123456789701", VatCheck::Right);
        row("no check digits known", "CZ25123891", VatCheck::Shape);
        row("too short", "DE13669597", VatCheck::Unknown);
        row("no prefix", "136695976", VatCheck::Unknown);
        row("empty", "", VatCheck::Unknown);
    }
    void ids()
    {
        QFETCH(QString, text);
        QFETCH(int, check);
        QCOMPARE(int(checkVatId(text)), check);
    }

    void aFrenchIdHoldsTheSiren()
    {
        QCOMPARE(sirenOfVatId(u"FR 40 303 265 045"), QStringLiteral("303265045"));
        QVERIFY(sirenOfVatId(u"FR41303265045").isEmpty());
        QVERIFY(sirenOfVatId(u"DE136695976").isEmpty());
    }
};

DBLEDGER_TEST(VatIdTest)
#include "VatIdTest.moc"
