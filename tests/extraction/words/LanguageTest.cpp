// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words/Language.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using extraction::LanguageVotes;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *language, const char *text) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(language);
        };
        row("fr", "Facture le montant de la quantité pour vous");
        row("en", "Invoice the amount of your payment is due");
        row("de", "Rechnung der Betrag für die Menge und das Datum");
        row("de", "Rechnung der Betrag fur die Menge und das Datum");
        row("es", "Factura con el importe de los productos y la fecha");
        row("it", "Fattura con il totale della merce e la data di scadenza");
        row("nl", "Factuur met het bedrag voor de goederen en de datum van levering");
        row("pt", "Fatura com o valor total dos produtos e a data de vencimento");
        row("id", "Faktur dengan jumlah yang dibayar untuk barang ini, terima kasih");
        row("", "12 45.00 7 x 3.10");
    }

    void languageIsTold()
    {
        QFETCH(QString, text);
        LanguageVotes votes;
        for (const QString &word : text.split(u' '))
            votes.add(word);
        QTEST(votes.winner(), "language");
    }
};

DBLEDGER_TEST(LanguageTest)
#include "LanguageTest.moc"
