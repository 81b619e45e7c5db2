// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "extraction/header/Numbers.h"
#include "support/TestMain.h"

#include <QTest>

#include <cmath>

using namespace dbledger;
using namespace dbledger::extraction;
using tests::pageArt;

namespace {

/// What the page says of its number; the date of issue is the first date on it.
Ranking numbersOf(const QStringList &rows, const LineTable &table = {})
{
    const View view({pageArt(rows)});
    Ranking issueDates;
    for (const Candidate &candidate : view.candidates())
        if (candidate.kind == CandidateKind::Date && issueDates.isEmpty())
            issueDates.add(Option{candidate.value, 0.9, 1, candidate.page, candidate.box});
    return Numbers(view, table).invoiceNumber(issueDates);
}

QString bestOf(const Ranking &ranking)
{
    return ranking.isEmpty() ? QString() : ranking.best().value;
}

} // namespace

/// The number of a document that no label names: each sign of form and place counts, and what cannot be one is none.
class NumbersUnlabelledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTellTheNumber_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *name, const QStringList &rows, const char *number) {
            QTest::newRow(name) << rows << QString::fromLatin1(number);
        };
        const QStringList gap(12);
        row("the first of two", QStringList{QStringLiteral("PX-5531"), QStringLiteral("PK-7720")}, "PX-5531");
        row("beside the date of issue",
            QStringList{QStringLiteral("PX-5531")} + gap + QStringList{QStringLiteral("PK-7720          14.03.2024")},
            "PK-7720");
        row("over the date of issue",
            QStringList{QStringLiteral("PX-5531")} + gap +
                QStringList{QStringLiteral("PK-7720"), QString(), QStringLiteral("14.03.2024")},
            "PK-7720");
        row("near the date of issue",
            QStringList{QStringLiteral("PX-5531")} + gap +
                QStringList{QStringLiteral("PK-7720"), QString(), QStringLiteral("                    14.03.2024")},
            "PK-7720");
        row("with the year",
            QStringList{QStringLiteral("PX-5531")} + gap + QStringList{QStringLiteral("PK-2024-31")} + gap +
                QStringList{QStringLiteral("14.03.2024")},
            "PK-2024-31");
        row("under a title",
            QStringList{QStringLiteral("PX-5531")} + gap +
                QStringList{QStringLiteral("Ausgangsrechnung"), QStringLiteral("                 PK-7720")},
            "PK-7720");
        row("behind an unknown word",
            QStringList{QStringLiteral("PX-5531")} + gap + QStringList{QStringLiteral("Korrig   PK-7720")}, "PK-7720");
        row("under an unknown word",
            QStringList{QStringLiteral("PX-5531")} + gap +
                QStringList{QStringLiteral("Korrig"), QStringLiteral("PK-7720")},
            "PK-7720");
        row("with letters", QStringList{QStringLiteral("55312"), QStringLiteral("PK-7720")}, "PK-7720");
        row("said again",
            QStringList{QStringLiteral("PX-5531")} + gap + QStringList{QStringLiteral("PK-7720")} + gap +
                QStringList{QStringLiteral("PK-7720")},
            "PK-7720");
        row("said again beats what comes first",
            QStringList{QStringLiteral("PX-5531"), QStringLiteral("PK-7720")} + gap +
                QStringList{QStringLiteral("bitte PK-7720 angeben")},
            "PK-7720");
        row("no other's label", QStringList{QStringLiteral("Kundennummer   PK-7720")}, "");
        row("no value under another's label", QStringList{QStringLiteral("Kundennummer"), QStringLiteral("PK-7720")},
            "");
        row("no telephone number", QStringList{QStringLiteral("Telefon PK-7720-31")}, "");
        row("no telephone number with its area", QStringList{QStringLiteral("(020) 79460110")}, "");
        row("no street", QStringList{QStringLiteral("Alter Markt 112")}, "");
        row("no time of the day", QStringList{QStringLiteral("14:35:20")}, "");
        row("no part of a sentence",
            QStringList{QStringLiteral("alle diese Teile passen auch in Modell PK-7720 und andere")}, "");
        row("no account", QStringList{QStringLiteral("RF18539007547034")}, "");
    }

    void signsTellTheNumber()
    {
        QFETCH(QStringList, rows);
        QTEST(bestOf(numbersOf(rows)), "number");
    }

    void nothingUnderTheItems()
    {
        const QStringList rows{QStringLiteral("Vask"), QString(), QString(), QStringLiteral("PK-7720")};
        QCOMPARE(bestOf(numbersOf(rows)), QStringLiteral("PK-7720"));
        LineTable table;
        table.regions = {{1, {0.0, 0.01, 1.0, 0.01}}};
        QCOMPARE(bestOf(numbersOf(rows, table)), QString());
    }

    /// All signs together still make no proof.
    void staysAGuess()
    {
        const Ranking ranking =
            numbersOf({QStringLiteral("Ausgangsrechnung"), QStringLiteral("Korrig           PK-2024-31   14.03.2024"),
                       QString(), QStringLiteral("PK-2024-31")});
        QCOMPARE(bestOf(ranking), QStringLiteral("PK-2024-31"));
        QVERIFY2(ranking.best().score > 0.65 && ranking.best().score <= 0.72,
                 qPrintable(QString::number(ranking.best().score)));
    }

    /// However often it is said, it is one number: each place counts what it is worth, and no more.
    void eachSignCountsOnce()
    {
        const QStringList gap(12);
        const auto scoreOf = [](const QStringList &rows) {
            const Ranking ranking = numbersOf(rows);
            return ranking.scoreOf(QStringLiteral("PK-7720"));
        };
        const QString number = QStringLiteral("PK-7720"), first = QStringLiteral("PX-5531");
        const double once = scoreOf({number}), twice = scoreOf(QStringList{number} + gap + QStringList{number});
        QCOMPARE(scoreOf(QStringList{number} + gap + QStringList{number} + gap + QStringList{number}), twice);
        QVERIFY2(std::abs(twice - once - 0.15) < 1e-9, qPrintable(QString::number(twice - once)));
        const double second = scoreOf(QStringList{first} + gap + QStringList{number});
        QVERIFY2(std::abs(once - second - 0.03) < 1e-9, qPrintable(QString::number(once - second)));
        const double behindTwo = scoreOf(QStringList{first} + gap + QStringList{first} + gap + QStringList{number});
        QCOMPARE(behindTwo, second);
    }
};

DBLEDGER_TEST(NumbersUnlabelledTest)
#include "NumbersUnlabelledTest.moc"
