// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LinePaste.h"
#include "models/LinesModel.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using domain::Decimal;
using domain::ReadLine;
using models::linesFromText;

class LinePasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreToldByTheirNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ReadLine>("line");
        const auto number = [](const char *text) { return Decimal::parse(QString::fromLatin1(text)); };
        QTest::newRow("five")
            << QStringLiteral("Vis\t10\t0,25\t20\t2,50")
            << ReadLine{QStringLiteral("Vis"), number("10"), number("0.25"), number("2.5"), number("20"), 0, {}};
        QTest::newRow("four, without the VAT")
            << QStringLiteral("Vis\t10\t0,25\t2,50")
            << ReadLine{QStringLiteral("Vis"), number("10"), number("0.25"), number("2.5"), std::nullopt, 0, {}};
        QTest::newRow("three, the total computed")
            << QStringLiteral("Vis\t10\t0,25")
            << ReadLine{QStringLiteral("Vis"), number("10"), number("0.25"), number("2.5"), std::nullopt, 0, {}};
        QTest::newRow("two")
            << QStringLiteral("Vis\t1 234,50 €")
            << ReadLine{QStringLiteral("Vis"), std::nullopt, std::nullopt, number("1234.5"), std::nullopt, 0, {}};
        QTest::newRow("semicolons and quotes") << QStringLiteral("\"Vis; \"\"fine\"\"\nlongue\";10;0,25;2,50\r\n")
                                               << ReadLine{QStringLiteral("Vis; \"fine\" longue"),
                                                           number("10"),
                                                           number("0.25"),
                                                           number("2.5"),
                                                           std::nullopt,
                                                           0,
                                                           {}};
    }

    void columnsAreToldByTheirNumber()
    {
        QFETCH(QString, text);
        QFETCH(ReadLine, line);
        const QList<ReadLine> lines = linesFromText(text, QLocale(QLocale::French));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first(), line);
    }

    void titlesSayWhatTheColumnsAre()
    {
        const QString text = QStringLiteral("Réf\tTotal HT\tDésignation\tQté\tP.U.\tTVA\n"
                                            "A1\t2,50\tVis\t10\t0,25\t5,5 %\n\n\t\t\t\t\t\n");
        const QList<ReadLine> lines = linesFromText(text, QLocale(QLocale::French));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].description, QStringLiteral("Vis"));
        QCOMPARE(lines[0].quantity, Decimal::parse(u"10"));
        QCOMPARE(lines[0].unitPrice, Decimal::parse(u"0.25"));
        QCOMPARE(lines[0].taxRate, Decimal::parse(u"5.5"));
        QCOMPARE(lines[0].lineTotal, Decimal::parse(u"2.5"));
    }

    void whatWasCopiedIsPasted()
    {
        const QString text = QStringLiteral("Vis\t10\t0.25\t20\t2.50\nÉcrou\t4\t1,234.50\t\t4,938.00");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QList<ReadLine> lines = linesFromText(text, english);
        QCOMPARE(lines.size(), 2);
        models::LinesModel model;
        model.setLocale(english);
        model.setRows(lines);
        QCOMPARE(linesFromText(model.copied({0, 1}), english), lines);
    }

    void aComputedTotalHasTheDecimalsOfTheCurrency()
    {
        const auto total = [](int decimals) {
            return linesFromText(QStringLiteral("Vis\t3\t0,1235"), QLocale(QLocale::French), decimals)[0].lineTotal;
        };
        QCOMPARE(total(0), Decimal::parse(u"0"));
        QCOMPARE(total(2), Decimal::parse(u"0.37"));
        QCOMPARE(total(3), Decimal::parse(u"0.371"));
    }

    void nothingComesOfNothing()
    {
        QVERIFY(linesFromText(QString(), QLocale()).isEmpty());
        QVERIFY(linesFromText(QStringLiteral("\n\t\n"), QLocale()).isEmpty());
    }
};

DBLEDGER_TEST(LinePasteTest)
#include "LinePasteTest.moc"
