// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageArt.h"
#include "extraction/words/View.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger::extraction;
using dbledger::domain::Witness;
using dbledger::tests::pageArt;

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLabels_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("words"); // of the label, empty: none of that topic
        QTest::addColumn<bool>("recognised");
        const auto row = [](const char *name, const char *text, const char *topic, const char *words,
                            bool ocr = false) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(topic) << QString::fromUtf8(words)
                                << ocr;
        };
        row("plain", "Invoice number  4711", "invoice_number", "Invoice number");
        row("colon", "Factuurnummer: 993548900", "invoice_number", "Factuurnummer:");
        row("sign", "Facture n°562044387 du 02 Juillet 2015", "invoice_number", "Facture n°");
        row("abbreviation", "Rechnungs-Nr. 4711", "invoice_number", "Rechnungs-Nr.");
        row("longest wins", "Order date 3 May 2024", "date", "");
        row("longest wins too", "Delivery note number 17", "invoice_number", "");
        row("accents do not matter", "DATE D'ECHEANCE 01/02/2024", "due_date", "DATE D'ECHEANCE");
        row("misread", "IOTAL  12.50", "gross_total", "IOTAL", true);
        row("not corrected in a text layer", "IOTAL  12.50", "gross_total", "");
        row("glued", "InvoiceNo 4711", "invoice_number", "InvoiceNo", true);
        row("zero for a letter", "P.0. NUMBER  4500", "purchase_order", "P.0. NUMBER", true);
        row("not in an address of the net", "www.invoice-number.com", "invoice_number", "");
        row("not in a code", "invoice_number_1", "invoice_number", "");
        row("a short word of a sentence", "wir senden an alle", "buyer", "");
        row("a colon ends a label", "Do: No : CS02070163", "other_number", "");
        row("a zero in the word for a number", "INV-N0. 2003160418", "invoice_number", "INV-N0.", true);
        row("a letter of a code", "Pay ref    S0538706/NO", "invoice_number", "");
        row("a possessive", "Customer's signature", "buyer", "");
    }

    void findsLabels()
    {
        QFETCH(QString, row);
        QFETCH(QString, topic);
        QFETCH(QString, words);
        QFETCH(bool, recognised);
        const View view({pageArt({row}, 1, recognised ? Witness::Ocr : Witness::PdfText)});
        QStringList found;
        for (const Label *label : view.labelsOf(topic, 0.5))
            found.append(view.lines()[label->line].text(label->first, label->count));
        QCOMPARE(found.join(u'|'), words);
    }

    void placesValues()
    {
        const View view(
            {pageArt({QStringLiteral("Number          Date"), QString(), QStringLiteral("4711            3 May 2024"),
                      QString(), QStringLiteral("Due date:  1 June 2024")})});
        const auto isDate = [](const Candidate &candidate) { return candidate.kind == CandidateKind::Date; };
        const auto dates = view.valuesOf(*view.labelsOf(QStringLiteral("date")).first(), isDate);
        QVERIFY(!dates.isEmpty());
        QVERIFY(dates.first().below);
        QCOMPARE(dates.first().candidate->value, QStringLiteral("2024-05-03"));
        const auto due = view.valuesOf(*view.labelsOf(QStringLiteral("due_date")).first(), isDate);
        QVERIFY(!due.first().below);
        QCOMPARE(due.first().candidate->value, QStringLiteral("2024-06-01"));
    }
};

DBLEDGER_TEST(LabelsTest)
#include "LabelsTest.moc"
