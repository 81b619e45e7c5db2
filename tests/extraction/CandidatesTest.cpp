// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "extraction/View.h"
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

    void eightDigitsAreADateAndANumber()
    {
        const QString line = QStringLiteral("Factuurnummer: 20201023");
        QCOMPARE(valuesOf(line, CandidateKind::Code), QStringList{QStringLiteral("20201023")});
        QCOMPARE(valuesOf(line, CandidateKind::Date), QStringList{QStringLiteral("2020-10-23")});
    }
};

DBLEDGER_TEST(CandidatesTest)
#include "CandidatesTest.moc"
