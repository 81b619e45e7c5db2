// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/header/Dates.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using tests::pageArt;

namespace {

/// How sure the date is as the due date of what was issued on 3 June 2024, beside that sentence.
double scoreOf(const QString &sentence, const QString &due)
{
    const View view({pageArt({QStringLiteral("Invoice date 03.06.2024"), QString(), due, QString(), sentence})});
    const Dates::Found found = Dates(view, originOf(view), QDate(2024, 12, 1)).find();
    return found.due.scoreOf(due.last(4) + u'-' + due.mid(3, 2) + u'-' + due.first(2));
}

} // namespace

/// A date that no label names, and what a sentence says of the days until then.
class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A grid of boxes, each label over its value; one value names the date that the days are counted from.
    void boxesOfLabelsOverValues()
    {
        const View view({pageArt({QStringLiteral("Invoice date / tax point          Customer account"),
                                  QStringLiteral("21-Jul-20                         C99852"), QString(),
                                  QStringLiteral("Terms                             Payment due"),
                                  QStringLiteral("30 days from inv. date            20-Aug-20")})});
        const Dates::Found found = Dates(view, originOf(view), QDate(2024, 12, 1)).find();
        QCOMPARE(found.issue.best().value, QStringLiteral("2020-07-21"));
        QCOMPARE(found.due.best().value, QStringLiteral("2020-08-20"));
    }

    void termsProveTheDueDate_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("due");
        const QString in33 = QStringLiteral("06.07.2024"), in30 = QStringLiteral("03.07.2024");
        const auto row = [](const char *name, const char *sentence, const QString &due) {
            QTest::newRow(name) << QString::fromUtf8(sentence) << due;
        };
        row("English", "Please pay within 33 days", in33);
        row("English, one word", "Our 33-day terms apply", in33);
        row("French", "Règlement à 33 jours net", in33);
        row("French, short", "Règlement à 33j net", in33);
        row("German", "Zahlbar binnen 33 Tagen", in33);
        row("Spanish", "Pago a 33 días", in33);
        row("Italian", "Pagamento a 33 gg. data fattura", in33);
        row("Dutch", "Te betalen binnen 33 dagen", in33);
        row("Portuguese", "Pagamento a 33 dias", in33);
        row("usual days", "Please pay within 30 days", in30);
        row("the end of the month behind the days", "Règlement à 33 jours fin de mois", QStringLiteral("31.07.2024"));
        row("the end of the month before the days", "Règlement à 33 jours fin de mois", QStringLiteral("02.08.2024"));
        row("the end of the month alone", "Please pay by 33 EOM", QStringLiteral("31.07.2024"));
        row("German end of the month", "Zahlbar 33 Tage zum Monatsende", QStringLiteral("31.07.2024"));
        row("Italian end of the month", "Pagamento 33 giorni fine mese", QStringLiteral("31.07.2024"));
    }

    void termsProveTheDueDate()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, due);
        const double score = scoreOf(sentence, due);
        QVERIFY2(score > 0.8, qPrintable(QString::number(score)));
    }

    void otherNumbersProveNothing_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("pieces") << QStringLiteral("We sent you 33 boxes");
        QTest::newRow("a rate") << QStringLiteral("A rebate of 33 percent is in the price");
        QTest::newRow("a street") << QStringLiteral("Long Acre Road 33");
        QTest::newRow("weeks") << QStringLiteral("Please pay within 33 weeks");
        QTest::newRow("a word that begins alike") << QStringLiteral("Ready for 33 daylight lamps");
        QTest::newRow("days of another number") << QStringLiteral("Order 33 was sent in 4 days");
        QTest::newRow("days in the next cell") << QStringLiteral("Payment terms 33          days");
        QTest::newRow("a part of a number") << QStringLiteral("Please pay within 1.33 days");
        QTest::newRow("a count without a sentence") << QStringLiteral("33 days");
        QTest::newRow("the end of another month") << QStringLiteral("Règlement à 33 jours fin de mois");
    }

    void otherNumbersProveNothing()
    {
        QFETCH(QString, sentence);
        const double score = scoreOf(sentence, QStringLiteral("06.07.2024"));
        QVERIFY2(score > 0 && score < 0.6, qPrintable(QString::number(score)));
    }

    /// The day of issue where nothing says it, and no more than a proposal.
    void goodsComeWithTheirInvoice()
    {
        const View view({pageArt({QStringLiteral("Invoice Number: 3847193      Delivery Date: 16.05.2024"), QString(),
                                  QStringLiteral("Payable on or before 24.05.2024")})});
        const Dates::Found found = Dates(view, originOf(view), QDate(2024, 12, 1)).find();
        QVERIFY(!found.issue.isEmpty());
        QCOMPARE(found.issue.best().value, QStringLiteral("2024-05-16"));
        QVERIFY(found.issue.best().score < 0.5);
    }
};

DBLEDGER_TEST(DatesTest)
#include "DatesTest.moc"
