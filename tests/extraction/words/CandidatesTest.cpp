// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "extraction/words/View.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using domain::Witness;
using tests::pageArt;

namespace {

QStringList valuesOf(const QString &line, CandidateKind kind, Witness witness = Witness::PdfText)
{
    const View view({pageArt({line}, 1, witness)});
    QStringList values;
    for (const Candidate &candidate : view.candidates())
        if (candidate.kind == kind)
            values += candidate.value;
    return values;
}

} // namespace

class CandidatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailIsMended_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("meant");
        QTest::newRow("before a digit") << QStringLiteral("ada.byroné3@mail.example")
                                        << QStringLiteral("ada.byron63@mail.example");
        QTest::newRow("behind one") << QStringLiteral("ada8é@mail.example") << QStringLiteral("ada86@mail.example");
        QTest::newRow("twice") << QStringLiteral("le.gofféé@mail.example") << QStringLiteral("le.goff66@mail.example");
        QTest::newRow("perhaps a letter")
            << QStringLiteral("andré@mail.example") << QStringLiteral("andré@mail.example");
        QTest::newRow("no mail") << QStringLiteral("Café 3") << QStringLiteral("Café 3");
    }
    void mailIsMended()
    {
        QFETCH(QString, read);
        QTEST(mendedMail(read), "meant");
    }

    void whatIsMendedIsLessSure()
    {
        const auto confidenceOf = [](const QString &text) {
            domain::PageText page = pageArt({text}, 1, Witness::Ocr);
            const View view({page});
            for (const Candidate &candidate : view.candidates())
                if (candidate.kind == CandidateKind::Email)
                    return candidate.confidence;
            return 0.0;
        };
        const double read = confidenceOf(QStringLiteral("ada.byron63@mail.example"));
        const double mended = confidenceOf(QStringLiteral("ada.byroné3@mail.example"));
        QVERIFY2(mended > 0.5 * read && mended < 0.8 * read, qPrintable(QString::number(mended)));
    }

    /// Only a recogniser tears, and only beside the sign: a text layer means the blank that it has.
    void tornMailAddressesAreJoined()
    {
        const QStringList whole{QStringLiteral("jane.doe@mail.example")};
        for (const QString &torn :
             {QStringLiteral("jane.doe @mail.example"), QStringLiteral("jane.doe@ mail.example")}) {
            QCOMPARE(valuesOf(torn, CandidateKind::Email, Witness::Ocr), whole);
            QCOMPARE(valuesOf(torn, CandidateKind::Email), QStringList());
        }
        QCOMPARE(valuesOf(QStringLiteral("jane.doe        @mail.example"), CandidateKind::Email, Witness::Ocr),
                 QStringList());
    }

    void aDashBetweenTwoValuesIsNoSign()
    {
        const QString title = QStringLiteral("Fatura 2654492 - 16-06-2019");
        QCOMPARE(valuesOf(title, CandidateKind::Code), QStringList{QStringLiteral("2654492")});
        QCOMPARE(valuesOf(title, CandidateKind::Date), QStringList{QStringLiteral("2019-06-16")});
        QCOMPARE(valuesOf(QStringLiteral("Rabatt 12,50 -"), CandidateKind::Amount),
                 QStringList{QStringLiteral("-12.5")});
    }

    void ratesAreGluedToWhatTheyAreOf_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("rates");
        QTest::newRow("in brackets") << QStringLiteral("S: GST(6%) 29.24") << QStringList{QStringLiteral("6")};
        QTest::newRow("behind a sign") << QStringLiteral("S=6% 18.68") << QStringList{QStringLiteral("6")};
        QTest::newRow("with places") << QStringLiteral("VAT@5,5%: 2.00") << QStringList{QStringLiteral("5.5")};
        QTest::newRow("of the goods") << QStringLiteral("Cotton100% 29.24") << QStringList();
    }
    void ratesAreGluedToWhatTheyAreOf()
    {
        QFETCH(QString, line);
        QTEST(valuesOf(line, CandidateKind::Percent), "rates");
    }

    /// A recogniser takes a point for a dash; only where points are known to part the cents, and at the line's end.
    void aDashMayBeAPoint()
    {
        const auto amounts = [](const QStringList &lines, Witness witness) {
            const View view({pageArt(lines, 1, witness)});
            QStringList values;
            for (const Candidate &candidate : view.candidates())
                if (candidate.kind == CandidateKind::Amount && candidate.amount.repaired)
                    values += candidate.value;
            return values;
        };
        const QStringList slip{QStringLiteral("Raisins  9.90"), QStringLiteral("TOTAL : 19-80"),
                               QStringLiteral("UNIT 12-31 LEVEL 2")};
        QCOMPARE(amounts(slip, Witness::Ocr), QStringList{QStringLiteral("19.8")});
        QCOMPARE(amounts(slip, Witness::PdfText), QStringList());
        QCOMPARE(amounts(slip.mid(1), Witness::Ocr), QStringList());
    }

    void eightDigitsAreADateAndANumber()
    {
        const QString line = QStringLiteral("Factuurnummer: 20201023");
        QCOMPARE(valuesOf(line, CandidateKind::Code), QStringList{QStringLiteral("20201023")});
        QCOMPARE(valuesOf(line, CandidateKind::Date), QStringList{QStringLiteral("2020-10-23")});
    }
};

DBLEDGER_TEST(CandidatesTest)
#include "CandidatesTest.moc"
