// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/InvoiceStarts.h"
#include "PageArt.h"
#include "support/TestMain.h"

#include <QTest>

using namespace dbledger;
using tests::pageArt;

namespace {

domain::PageText page(int number, const QString &text)
{
    return pageArt(text.split(u'\n'), number);
}

QString titled(const char *number, const char *counter = "")
{
    return QStringLiteral("Muster Maschinen GmbH\n\nRechnung                 Rechnungs-Nr.   %1\n"
                          "                         Datum           18.04.2024\n\nMenge  Bezeichnung   Preis   Gesamt\n"
                          "10     Karton        7,00    70,00\n\n%2\n")
        .arg(QString::fromLatin1(number), QString::fromLatin1(counter));
}

QString continued(const char *number, const char *counter = "")
{
    return QStringLiteral("Rechnungs-Nr.   %1\n\n3   Handschuhe    10,00   30,00\n\nGesamtbetrag  100,00 EUR\n\n%2\n")
        .arg(QString::fromLatin1(number), QString::fromLatin1(counter));
}

} // namespace

class InvoiceStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePageIsOneInvoice() { QCOMPARE(extraction::invoiceStarts({page(1, titled("RE-1001"))}), QList<int>{1}); }

    void pagesOfOneInvoiceStayTogether()
    {
        QCOMPARE(extraction::invoiceStarts(
                     {page(1, titled("RE-1001", "Seite 1 von 2")), page(2, continued("RE-1001", "Seite 2 von 2"))}),
                 QList<int>{1});
        QCOMPARE(extraction::invoiceStarts({page(1, titled("RE-1001")), page(2, titled("RE-1001"))}), QList<int>{1});
    }

    void anotherNumberUnderATitleBeginsAnother()
    {
        QCOMPARE(extraction::invoiceStarts({page(1, titled("RE-1001")), page(2, continued("RE-1001")),
                                            page(3, titled("RE-1002")), page(4, titled("RE-1003"))}),
                 (QList<int>{1, 3, 4}));
    }

    void pagesThatCountAnewBeginAnother()
    {
        const QString plain = QStringLiteral("Seite 1/1\n\nGesamtbetrag  100,00 EUR\n");
        QCOMPARE(extraction::invoiceStarts({page(1, plain), page(2, plain)}), (QList<int>{1, 2}));
    }

    void aNumberThatIsMentionedBeginsNothing()
    {
        const QString letter = QStringLiteral("Zahlungsbedingungen\n\nBitte nennen Sie die Rechnungs-Nr. RE-1001\n");
        QCOMPARE(extraction::invoiceStarts({page(1, titled("RE-1001")), page(2, letter)}), QList<int>{1});
    }
};

DBLEDGER_TEST(InvoiceStartsTest)
#include "InvoiceStartsTest.moc"
