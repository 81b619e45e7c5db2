// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/StemLabels.h"
#include "PageArt.h"
#include "extraction/words/View.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using namespace dbledger::extraction;
using tests::pageArt;

class StemLabelsTest : public QObject
{
    Q_OBJECT

private:
    static QString strongest(const QHash<QString, double> &weights)
    {
        QString best;
        for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight)
            if (*weight > weights.value(best) || (*weight == weights.value(best) && weight.key() < best))
                best = weight.key();
        return best;
    }

private Q_SLOTS:
    void knowsLabelsByTheirParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("topic"); // empty: they say nothing
        const auto row = [](const char *text, const char *topic) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(topic);
        };
        row("Belegausstellungstag", "issue_date");
        row("Date d'établissement de la pièce :", "issue_date");
        row("Data limite per pagare", "due_date");
        row("Leveringsdatum", "delivery_date");
        row("Bestelldatum", "other_date");
        row("Rechnungskennung", "invoice_number");
        row("Fatura código", "invoice_number");
        row("Debiteurenkenmerk", "customer_number");
        row("Vertragsnr.", "other_number");
        row("Nettosumme", "net_total");
        row("Importe con IVA", "gross_total");
        row("Importe sin IVA", "net_total");
        row("Rechnungsendsumme", "gross_total");
        row("Leistungsempfänger", "buyer");
        row("Fornitore:", "seller");
        row("Hinweis", "");
        row("Wolfgang Dörfler", "");
        row("Ghorp blenk datum", ""); // two words that nobody knows: more a sentence than a label
    }

    void knowsLabelsByTheirParts()
    {
        QFETCH(QString, text);
        QTEST(strongest(StemLabels(Lexicon::instance()).weightsOf(text)), "topic");
    }

    /// A word in an address or a name is no label: no value of its kind stands there.
    void wantsAValueOfItsKind()
    {
        const View view({pageArt({QStringLiteral("Belegausstellungstag   14.03.2024"), QString(),
                                  QStringLiteral("Belegausstellungstag   Wolfgang"), QString(), QString(), QString(),
                                  QStringLiteral("Total Summe Weg 12")})});
        QCOMPARE(view.labelsOf(QStringLiteral("issue_date")).size(), 1);
        QCOMPARE(view.labelsOf(QStringLiteral("issue_date")).first()->line, 0);
    }

    /// "Right below, or two lines down" is near enough; further down something else may begin.
    void findsValuesBelow()
    {
        const QString label = QStringLiteral("Belegausstellungstag"), date = QStringLiteral("14.03.2024");
        const auto labels = [](const QStringList &rows) {
            return View({pageArt(rows)}).labelsOf(QStringLiteral("issue_date")).size();
        };
        QCOMPARE(labels({label, date}), 1);
        QCOMPARE(labels({label, QStringLiteral("                              Ostumik"), date}), 1);
        QCOMPARE(labels({label, QStringLiteral("                              ") + date}), 0);
        QCOMPARE(labels({label, QString(), QString(), QString(), QString(), QString(), date}), 0);
    }

    /// An unknown word beside the known parts makes a label weaker, not wrong.
    void unknownWordsWeaken()
    {
        const StemLabels stems(Lexicon::instance());
        const double plain = stems.weightsOf(QStringLiteral("Nettosumme")).value(QStringLiteral("net_total"));
        const double beside = stems.weightsOf(QStringLiteral("Ghorp Nettosumme")).value(QStringLiteral("net_total"));
        QVERIFY(plain > 0.5);
        QVERIFY2(beside > 0 && beside < 0.7 * plain, qPrintable(QString::number(beside)));
    }

    /// "Summenweg 12" is a street, whatever its words begin with.
    void addressesAreNoLabels()
    {
        const View view(
            {pageArt({QStringLiteral("Gesamtweg 12,50"), QString(), QString(), QStringLiteral("Gesamtwert   12,50")})});
        QCOMPARE(view.labelsOf(QStringLiteral("gross_total")).size(), 1);
    }

    /// A party's word names a party where it is a heading, not where it begins a sentence.
    void partiesHaveHeadings()
    {
        const auto isSeller = [](const QString &row) {
            return !View({pageArt({row})}).labelsOf(QStringLiteral("seller")).isEmpty();
        };
        QVERIFY(isSeller(QStringLiteral("Rechnungsausstellerin")));
        QVERIFY(!isSeller(QStringLiteral("Rechnungsausstellerin 12 Stück")));
    }

    /// What the lexicon lists stays as it is.
    void leavesTheLexiconsLabels()
    {
        const View view({pageArt({QStringLiteral("Rechnungsdatum   14.03.2024")})});
        QCOMPARE(view.labels().size(), 1);
        QCOMPARE(view.labels().first().weight(QStringLiteral("issue_date")), 1.0);
    }
};

DBLEDGER_TEST(StemLabelsTest)
#include "StemLabelsTest.moc"
