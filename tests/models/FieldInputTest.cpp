// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FieldInput.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::models;

class FieldInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *typed, const char *french, const char *english) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(french) << QString::fromUtf8(english);
        };
        row("1234.5", "1234.5", "1234.5");
        row("1 234,50", "1234.50", "1234.50");
        row("1\u202F234,50 €", "1234.50", "1234.50");
        row("1,234.50 EUR", "1234.50", "1234.50");
        row("1.234,50", "1234.50", "1234.50");
        row("1,234", "1.234", "1234"); // the locale decides
        row("1.234.567", "1234567", "1234567");
        row("1'234.50", "1234.50", "1234.50");
        row("-12,5", "-12.5", "-12.5");
        row("\u221212,5", "-12.5", "-12.5");
        row("(12.50)", "-12.50", "-12.50");
        row(",5", "0.5", "0.5");
        row("12,", "12", "12");
        row("twelve", "", "");
        row("12a5", "", "");
        row("", "", "");
        row("-", "", "");
    }

    void amounts()
    {
        QFETCH(QString, typed);
        QTEST(canonicalAmount(typed, QLocale(QLocale::French, QLocale::France)), "french");
        QTEST(canonicalAmount(typed, QLocale(QLocale::English, QLocale::UnitedKingdom)), "english");
    }

    void dates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("european");
        QTest::addColumn<QString>("american");
        const auto row = [](const char *typed, const char *european, const char *american) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(european)
                                 << QString::fromUtf8(american);
        };
        row("2025-12-24", "2025-12-24", "2025-12-24");
        row("2019-06-01T19:02:00", "2019-06-01T19:02:00", "2019-06-01T19:02:00");
        row("24/12/2025", "2025-12-24", "2025-12-24"); // there is no 24th month
        row("24.12.25", "2025-12-24", "2025-12-24");
        row("03/04/2025", "2025-04-03", "2025-03-04");
        row("24 Dec 2025", "2025-12-24", "2025-12-24");
        row("24 décembre 2025", "2025-12-24", "2025-12-24");
        row("31/02/2025", "", "");
        row("soon", "", "");
        row("", "", "");
    }

    void dates()
    {
        QFETCH(QString, typed);
        QTEST(canonicalDate(typed, QLocale(QLocale::English, QLocale::UnitedKingdom)), "european");
        QTEST(canonicalDate(typed, QLocale(QLocale::English, QLocale::UnitedStates)), "american");
    }

    void byTheFieldsKind()
    {
        const QLocale french(QLocale::French, QLocale::France);
        QCOMPARE(canonicalInput(domain::Field::Iban, QStringLiteral(" fr76 3000 6000 "), french),
                 QStringLiteral("FR7630006000"));
        QCOMPARE(canonicalInput(domain::Field::BuyerSiret, QStringLiteral("732 829 320 00074"), french),
                 QStringLiteral("73282932000074"));
        QCOMPARE(canonicalInput(domain::Field::GrossTotal, QStringLiteral("1 000,00"), french),
                 QStringLiteral("1000.00"));
        QCOMPARE(canonicalInput(domain::Field::SellerName, QStringLiteral("  Ateliers  Collet "), french),
                 QStringLiteral("Ateliers  Collet"));
        // for the service to refuse with its reason
        QCOMPARE(canonicalInput(domain::Field::IssueDate, QStringLiteral("31/02/2025"), french),
                 QStringLiteral("31/02/2025"));
    }
};

DBLEDGER_TEST(FieldInputTest)
#include "FieldInputTest.moc"
